"""What results are narrowed by, and the last day of what takes place. Entries are written anew by search_rebuild."""

from importlib import import_module

from django.db import migrations, models

_index = import_module("search.migrations.0002_full_text_index")


def _without_index(apps, schema_editor):
    """SQLite makes the table anew for the new columns: its index must not be told of that."""
    if schema_editor.connection.vendor == "sqlite":
        _index.drop_index(apps, schema_editor)


def _with_index(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        _index.make_index(apps, schema_editor)


class Migration(migrations.Migration):
    dependencies = [("search", "0002_full_text_index")]

    operations = [
        migrations.RunPython(_without_index, _with_index),
        migrations.AddField(
            model_name="searchentry",
            name="ends_on",
            field=models.DateField(help_text="The last day of what takes place; it is worth less after it.", null=True),
        ),
        migrations.AddField(
            model_name="searchentry",
            name="facets",
            field=models.JSONField(default=list, help_text="What it is narrowed by: search.facets.keys_of."),
        ),
        migrations.RunPython(_with_index, _without_index),
    ]
