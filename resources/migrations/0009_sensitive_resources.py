from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("resources", "0008_sensitive_pages"),
    ]

    operations = [
        migrations.AddField(
            model_name="resource",
            name="is_sensitive",
            field=models.BooleanField(
                default=False,
                help_text="Begins with a note, loads pictures when asked, shows no preview where it is shared.",
                verbose_name="sensitive",
            ),
        ),
        migrations.AlterField(
            model_name="resourcepage",
            name="content_note",
            field=models.CharField(
                blank=True,
                help_text="What a reader should know before opening it, such as that it describes violence. A sensitive work begins with it, or else with a general note.",
                max_length=300,
                verbose_name="content note",
            ),
        ),
    ]
