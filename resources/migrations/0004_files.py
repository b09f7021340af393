import django.core.validators
from django.db import migrations, models


def lay_lines(apps, schema_editor):
    """Tell each later version which one was the first, and have read what couldn't be read so far."""
    files = apps.get_model("resources", "ResourceFile").objects
    replaced = dict(files.filter(superseded_by__isnull=False).values_list("superseded_by_id", "pk"))
    for later in sorted(replaced):
        first = later
        while first in replaced:
            first = replaced[first]
        files.filter(pk=later).update(first_version=first)
    # The daily look at the store (resources.store) gives them to the worker.
    files.filter(problem="format").update(problem="", extraction="pending")


class Migration(migrations.Migration):
    dependencies = [
        ("resources", "0003_entries"),
    ]

    operations = [
        migrations.AddField(
            model_name="resourcefile",
            name="seconds",
            field=models.PositiveIntegerField(blank=True, null=True, verbose_name="length in seconds"),
        ),
        migrations.AlterField(
            model_name="resourcefile",
            name="format",
            field=models.CharField(
                choices=[
                    ("pdf", "PDF"),
                    ("docx", "Word"),
                    ("pptx", "PowerPoint"),
                    ("png", "PNG"),
                    ("jpeg", "JPEG"),
                    ("webp", "WebP"),
                    ("mp3", "MP3"),
                    ("m4a", "M4A"),
                    ("ogg", "OGG"),
                    ("wav", "WAV"),
                    ("video", "Video"),
                    ("form", "Online form"),
                ],
                max_length=10,
                verbose_name="format",
            ),
        ),
        migrations.AlterField(
            model_name="resourcefile",
            name="problem",
            field=models.CharField(
                blank=True,
                choices=[
                    ("", ""),
                    ("no-text", "The file holds pictures of text but no text: visitors can't find it by its words."),
                    ("partly", "The file is very long: visitors find it by the words of its beginning only."),
                    ("encrypted", "The file is protected with a password. Upload one that opens without it."),
                    ("broken", "The file can't be opened; it may be damaged. Upload it again."),
                    ("too-slow", "Reading the file took too long and was stopped. Upload a simpler version."),
                    ("too-large", "Reading the file needed too much memory and was stopped. Upload a simpler version."),
                    ("missing", "The file is no longer in the store. Upload it again."),
                ],
                default="",
                max_length=20,
                verbose_name="problem",
            ),
        ),
        migrations.AlterField(
            model_name="resourcefile",
            name="url",
            field=models.URLField(
                blank=True,
                help_text="Of a video or form that is kept elsewhere.",
                max_length=500,
                validators=[django.core.validators.URLValidator(["http", "https"])],
                verbose_name="address",
            ),
        ),
        migrations.AddConstraint(
            model_name="resourcefile",
            constraint=models.CheckConstraint(
                condition=models.Q(("file", ""), ("url", ""), _connector="XOR"),
                name="a_file_of_a_resource_or_its_address_elsewhere",
            ),
        ),
        migrations.RunPython(lay_lines, migrations.RunPython.noop),
    ]
