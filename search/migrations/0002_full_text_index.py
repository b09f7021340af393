"""The databases' own full-text indexes over the entries. They follow every write without the application's help.

Django knows nothing of them: a later migration that makes SQLite's table anew (AlterField does) drops the triggers
and must end with ``make_index``; tests/search/test_index.py notices.
"""

from django.db import migrations

# SQLite: an index without a copy of the text, kept in step by triggers. Porter's stemmer, accents folded.
SQLITE = """
CREATE VIRTUAL TABLE search_entry_index USING fts5(
    title, summary, keywords, body, file_text,
    content='search_searchentry', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2'
);
CREATE TRIGGER search_entry_inserted AFTER INSERT ON search_searchentry BEGIN
    INSERT INTO search_entry_index(rowid, title, summary, keywords, body, file_text)
    VALUES (new.id, new.title, new.summary, new.keywords, new.body, new.file_text);
END;
CREATE TRIGGER search_entry_deleted AFTER DELETE ON search_searchentry BEGIN
    INSERT INTO search_entry_index(search_entry_index, rowid, title, summary, keywords, body, file_text)
    VALUES ('delete', old.id, old.title, old.summary, old.keywords, old.body, old.file_text);
END;
CREATE TRIGGER search_entry_updated AFTER UPDATE OF title, summary, keywords, body, file_text ON search_searchentry BEGIN
    INSERT INTO search_entry_index(search_entry_index, rowid, title, summary, keywords, body, file_text)
    VALUES ('delete', old.id, old.title, old.summary, old.keywords, old.body, old.file_text);
    INSERT INTO search_entry_index(rowid, title, summary, keywords, body, file_text)
    VALUES (new.id, new.title, new.summary, new.keywords, new.body, new.file_text);
END;
INSERT INTO search_entry_index(search_entry_index) VALUES ('rebuild');
"""

SQLITE_REVERSED = """
DROP TRIGGER search_entry_updated;
DROP TRIGGER search_entry_deleted;
DROP TRIGGER search_entry_inserted;
DROP TABLE search_entry_index;
"""

# PostgreSQL: configurations without stop words (they are dropped from queries, alike for every engine, and count in
# phrases). A snowball dictionary needs no extension and no superuser.
_WORD_TOKENS = "asciiword, asciihword, hword_asciipart, word, hword, hword_part"
CONFIGURATIONS = "".join(
    f"""
CREATE TEXT SEARCH DICTIONARY search_{language} (TEMPLATE = snowball, Language = {language});
CREATE TEXT SEARCH CONFIGURATION search_{language} (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION search_{language} ALTER MAPPING FOR {_WORD_TOKENS} WITH search_{language};
"""
    for language in ("english", "spanish")
)


def _words(column: str) -> str:
    """Accents folded without the extension *unaccent*; punctuation gone, so that "1-888" is no negative number."""
    punctuation = "!\"#$%&''()*+,-./:;<=>?@[\\]^_`{|}~"
    spaces = " " * (len(punctuation) - 1)  # the apostrophe is doubled above
    unaccented = f"regexp_replace(normalize({column}, NFD), '[\\u0300-\\u036f]', '', 'g')"
    return f"translate(normalize({unaccented}, NFC), '{punctuation}', '{spaces}')"


def _vector(configuration: str) -> str:
    classes = {"A": "title", "B": "summary || ' ' || keywords", "C": "body", "D": "file_text"}
    return " || ".join(
        f"setweight(to_tsvector('{configuration}', {_words(column)}), '{weight}')" for weight, column in classes.items()
    )


POSTGRESQL = f"""
{CONFIGURATIONS}
ALTER TABLE search_searchentry ADD COLUMN words tsvector GENERATED ALWAYS AS (
    CASE left(language, 2)
    WHEN 'en' THEN {_vector("search_english")}
    WHEN 'es' THEN {_vector("search_spanish")}
    ELSE {_vector("pg_catalog.simple")}
    END
) STORED;
CREATE INDEX search_entry_words ON search_searchentry USING gin (words);
"""

POSTGRESQL_REVERSED = """
ALTER TABLE search_searchentry DROP COLUMN words;
DROP TEXT SEARCH CONFIGURATION search_english;
DROP TEXT SEARCH CONFIGURATION search_spanish;
DROP TEXT SEARCH DICTIONARY search_english;
DROP TEXT SEARCH DICTIONARY search_spanish;
"""


def make_index(apps, schema_editor):
    _run(schema_editor, {"sqlite": SQLITE, "postgresql": POSTGRESQL})


def drop_index(apps, schema_editor):
    _run(schema_editor, {"sqlite": SQLITE_REVERSED, "postgresql": POSTGRESQL_REVERSED})


def _run(schema_editor, scripts):
    connection = schema_editor.connection
    for statement in connection.ops.prepare_sql_script(scripts[connection.vendor]):
        schema_editor.execute(statement, params=None)


class Migration(migrations.Migration):
    dependencies = [("search", "0001_entries")]

    operations = [migrations.RunPython(make_index, drop_index)]
