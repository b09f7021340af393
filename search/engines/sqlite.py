"""SQLite: the full-text index FTS5, ranked by BM25 with a weight for each column."""

from collections.abc import Mapping, Sequence

from django.db import connection

from search.engines.database import MOST_TITLED, DatabaseEngine
from search.engines.narrowing import ENTRIES, Sql, all_of
from search.engines.reaching import Reach
from search.engines.refining import Aims, Fits
from search.query import Alternative, Phrase, SearchQuery, Term
from search.vocabulary import Known

INDEX = "search_entry_index"
#: Title, summary, keywords, body, file text: the order of the index's columns.
_WEIGHTS = "10.0, 5.0, 5.0, 2.0, 1.0"
#: Of the body and file text alone; and so much of everything that BM25 saturates, whatever the word's rarity is.
_TEXT_WEIGHTS = "0.0, 0.0, 0.0, 1.0, 0.4"
_MOST = "1e9, 1e9, 1e9, 1e9, 1e9"

_Forms = Mapping[str, tuple[str, ...]]


class SqliteEngine(DatabaseEngine):
    """Terms reach FTS5 as quoted strings of letters and digits: nothing that a visitor types is its syntax.

    Its stemmer knows English; a word's Spanish forms are looked for by name, as the network's vocabulary has them.
    """

    # A virtual table can't be a model (its hidden columns are its syntax), so it is joined by hand.
    TABLES = f"{ENTRIES} JOIN {INDEX} ON {INDEX}.rowid = {ENTRIES}.id"

    def matching(self, reach: Reach, known: Known) -> Sql:
        query, forms = reach.query, known.forms
        terms = [_any_of(term, forms) for term in query.terms]
        others = " OR ".join(_any_of(term, forms) for term in reach.also)
        is_all = query.needed == len(terms)
        wanted = (" AND " if is_all else " OR ").join(terms)
        if is_all and others:
            wanted = f"({wanted}) OR {others}"
        if reach.required:
            wanted = " AND ".join([f"({wanted})", *(_any_of(term, forms) for term in reach.required)])
        if query.excluded:
            wanted = f"({wanted}) NOT ({' OR '.join(_quoted(term) for term in query.excluded)})"
        conditions = [Sql(f"{INDEX} MATCH %s", (wanted,))]
        if query.needed > 1 and not is_all:
            present = f"({INDEX}.rowid IN (SELECT rowid FROM {INDEX} WHERE {INDEX} MATCH %s))"  # noqa: S608 (a fixed name)
            enough = f"{' + '.join([present] * len(terms))} >= %s"
            text = f"({enough} OR {present})" if others else enough
            conditions.append(Sql(text, (*terms, query.needed, *([others] if others else []))))
        return all_of(conditions)

    def rank(self, query: SearchQuery, aims: Aims) -> Sql:
        """BM25 knows by itself which words are rare."""
        return Sql(f"-bm25({INDEX}, {_WEIGHTS})")

    def fits(self, query: SearchQuery, ids: list[int], known: Known) -> Fits:
        forms = known.forms
        asked = [(number, other) for number, term in enumerate(query.terms) for other in range(len(term))]
        # The plus keeps SQLite from opening the index anew for each entry.
        among = ", ".join(str(pk) for pk in ids)
        one = (
            f"SELECT %s, %s, rowid, bm25({INDEX}, {_TEXT_WEIGHTS}) / bm25({INDEX}, {_MOST})"  # noqa: S608 (numbers and fixed names)
            f" FROM {INDEX} WHERE {INDEX} MATCH %s AND +rowid IN ({among})"
        )
        found: dict[tuple[int, int], dict[int, float]] = {pair: {} for pair in asked}
        parameters: list[str | int] = []
        for number, other in asked:
            parameters += [number, other, _expression(query.terms[number][other], forms)]
        with connection.cursor() as cursor:
            cursor.execute(" UNION ALL ".join([one] * len(asked)), parameters)
            for number, other, pk, fit in cursor.fetchall():
                found[number, other][pk] = fit or 0.0
        return found

    def titled(self, words: Sequence[Sequence[str]]) -> list[int]:
        wanted = " AND ".join(f"({' OR '.join(_quoted((word,)) for word in some)})" for some in words)
        with connection.cursor() as cursor:
            cursor.execute(
                f"SELECT rowid FROM {INDEX} WHERE {INDEX} MATCH %s LIMIT %s",  # noqa: S608 (fixed names)
                [f"{{title}} : ({wanted})", MOST_TITLED],
            )
            return [pk for (pk,) in cursor.fetchall()]

    def refresh(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute(f"INSERT INTO {INDEX}({INDEX}) VALUES ('rebuild')")  # noqa: S608 (a fixed name)
            cursor.execute(f"INSERT INTO {INDEX}({INDEX}) VALUES ('optimize')")  # noqa: S608 (a fixed name)


def _any_of(term: Term, forms: _Forms) -> str:
    return f"({' OR '.join(_expression(other, forms) for other in term)})"


def _expression(alternative: Alternative, forms: _Forms) -> str:
    """Return *alternative* in the syntax of FTS5 (https://www.sqlite.org/fts5.html, section 3)."""
    words = alternative.words
    if len(words) > 1 and alternative.adjacent:
        return _quoted(words)
    each = (" OR ".join(_quoted((form,)) for form in (word, *forms.get(word, ()))) for word in words)
    return f"({' AND '.join(f'({one})' for one in each)})"


def _quoted(term: Phrase) -> str:
    return f'"{" ".join(term)}"'
