"""Changes that Elasticsearch has yet to be told. PostgreSQL notes them itself; SQLite has no index beside it.

Django knows nothing of the trigger. PostgreSQL keeps it when the table is altered.
"""

from django.db import migrations, models

NOTE = """
CREATE FUNCTION search_note_unsent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        INSERT INTO search_unsent (entry, covered_by) VALUES (OLD.id, 0);
    ELSE
        INSERT INTO search_unsent (entry, covered_by) VALUES (NEW.id, 0);
    END IF;
    -- The other entries of the work have in the index whether there are others.
    IF TG_OP <> 'INSERT' AND (TG_OP = 'DELETE' OR OLD.work <> NEW.work) THEN
        INSERT INTO search_unsent (entry, covered_by)
        SELECT id, 0 FROM search_searchentry WHERE work = OLD.work AND id <> OLD.id;
    END IF;
    IF TG_OP <> 'DELETE' AND (TG_OP = 'INSERT' OR OLD.work <> NEW.work) THEN
        INSERT INTO search_unsent (entry, covered_by)
        SELECT id, 0 FROM search_searchentry WHERE work = NEW.work AND id <> NEW.id;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER search_entry_unsent AFTER INSERT OR UPDATE OR DELETE ON search_searchentry
    FOR EACH ROW EXECUTE FUNCTION search_note_unsent();
"""

NOTE_REVERSED = """
DROP TRIGGER search_entry_unsent ON search_searchentry;
DROP FUNCTION search_note_unsent();
"""


def note_changes(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(NOTE, params=None)


def stop_noting(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(NOTE_REVERSED, params=None)


class Migration(migrations.Migration):
    dependencies = [("search", "0004_words_and_synonyms")]

    operations = [
        migrations.CreateModel(
            name="Unsent",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("entry", models.BigIntegerField()),
                ("covered_by", models.BigIntegerField(default=0)),
            ],
            options={
                "verbose_name": "change on its way to the index",
                "verbose_name_plural": "changes on their way to the index",
                "indexes": [models.Index(fields=["entry"], name="search_unsent_entry")],
            },
        ),
        migrations.AddIndex(
            model_name="searchentry",
            index=models.Index(fields=["work"], name="search_entry_work"),
        ),
        migrations.RunPython(note_changes, stop_noting),
    ]
