"""SQLite: the full-text index FTS5, ranked by BM25 with a weight for each column."""

from django.db import connection
from django.db.models import Expression, FloatField
from django.db.models.expressions import RawSQL

from search.engines.database import DatabaseEngine
from search.models import SearchEntry, SearchEntryQuerySet
from search.query import Phrase, SearchQuery

INDEX = "search_entry_index"
#: Title, summary, keywords, body, file text: the order of the index's columns.
_WEIGHTS = "10.0, 5.0, 5.0, 2.0, 1.0"


class SqliteEngine(DatabaseEngine):
    """Terms reach FTS5 as quoted strings of letters and digits: nothing that a visitor types is its syntax."""

    def matching(self, query: SearchQuery, *, any_term: bool) -> SearchEntryQuerySet:
        # A virtual table can't be a model (its hidden columns are its syntax), so it is joined by hand.
        return SearchEntry.objects.extra(  # noqa: S610 (fixed names; the words are a parameter)
            tables=[INDEX],
            where=[f"{INDEX}.rowid = search_searchentry.id", f"{INDEX} MATCH %s"],
            params=[_expression(query, any_term=any_term)],
        )

    def rank(self, query: SearchQuery) -> Expression:
        return RawSQL(f"-bm25({INDEX}, {_WEIGHTS})", (), output_field=FloatField())  # noqa: S611 (fixed words)

    def refresh(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute(f"INSERT INTO {INDEX}({INDEX}) VALUES ('rebuild')")  # noqa: S608 (a fixed name)
            cursor.execute(f"INSERT INTO {INDEX}({INDEX}) VALUES ('optimize')")  # noqa: S608 (a fixed name)


def _expression(query: SearchQuery, *, any_term: bool) -> str:
    """Return the query in the syntax of FTS5 (https://www.sqlite.org/fts5.html, section 3)."""
    wanted = (" OR " if any_term else " AND ").join(
        f"({' OR '.join(_quoted(other.words) for other in term)})" for term in query.terms
    )
    if not query.excluded:
        return wanted
    return f"({wanted}) NOT ({' OR '.join(_quoted(term) for term in query.excluded)})"


def _quoted(term: Phrase) -> str:
    return f'"{" ".join(term)}"'
