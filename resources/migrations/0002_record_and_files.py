import django.db.models.deletion
from django.db import migrations, models

import resources.models.file


class Migration(migrations.Migration):
    dependencies = [
        ("chapters", "0007_short_source"),
        ("resources", "0001_library"),
    ]

    operations = [
        migrations.AddField(
            model_name="resource",
            name="credited",
            field=models.ManyToManyField(
                blank=True,
                editable=False,
                related_name="credited_resources",
                to="chapters.chapter",
                verbose_name="also contributed by",
            ),
        ),
        migrations.AddField(
            model_name="resource",
            name="edition",
            field=models.CharField(
                blank=True, help_text="Such as “2nd edition, revised”.", max_length=60, verbose_name="edition"
            ),
        ),
        migrations.AddField(
            model_name="resource",
            name="merged_into",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="merged",
                to="resources.resource",
            ),
        ),
        migrations.AddField(
            model_name="resource",
            name="partners",
            field=models.CharField(
                blank=True,
                help_text="Who made it with you, separated by semicolons.",
                max_length=255,
                verbose_name="partner organisations",
            ),
        ),
        migrations.AddField(
            model_name="resource",
            name="related",
            field=models.ManyToManyField(
                blank=True, related_name="related_from", to="resources.resource", verbose_name="related resources"
            ),
        ),
        migrations.AddField(
            model_name="resource",
            name="replaced_by",
            field=models.ForeignKey(
                blank=True,
                help_text="The resource that people should use instead.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="replaces",
                to="resources.resource",
                verbose_name="replaced by",
            ),
        ),
        migrations.AddField(
            model_name="resourcefile",
            name="alt",
            field=models.CharField(
                blank=True,
                help_text="What a picture or poster shows and says, for those who can't see it.",
                max_length=300,
                verbose_name="description of the picture",
            ),
        ),
        migrations.AddField(
            model_name="resourcefile",
            name="first_version",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="later_versions",
                to="resources.resourcefile",
            ),
        ),
        migrations.AddField(
            model_name="resourcefile",
            name="is_proposed",
            field=models.BooleanField(default=False, editable=False, verbose_name="waits for National's answer"),
        ),
        migrations.AddField(
            model_name="resourcefile",
            name="url",
            field=models.URLField(
                blank=True,
                help_text="Of a video or form that is kept elsewhere.",
                max_length=500,
                verbose_name="address",
            ),
        ),
        migrations.AddField(
            model_name="resourcefile",
            name="version_note",
            field=models.CharField(blank=True, max_length=200, verbose_name="what has changed"),
        ),
        migrations.AddField(
            model_name="resourcepage",
            name="content_note",
            field=models.CharField(
                blank=True,
                help_text="What a reader should know before opening it, such as that it describes violence.",
                max_length=300,
                verbose_name="content note",
            ),
        ),
        migrations.AlterField(
            model_name="resourcefile",
            name="file",
            field=models.FileField(
                blank=True, max_length=200, upload_to=resources.models.file.file_path, verbose_name="file"
            ),
        ),
    ]
