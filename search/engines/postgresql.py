"""PostgreSQL: one stored, weighted tsvector with a GIN index."""

from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import Any

from django.db import connection

from search.engines.database import MOST_TITLED, DatabaseEngine
from search.engines.narrowing import ENTRIES, Sql, all_of
from search.engines.reaching import Reach
from search.engines.refining import Aims, Fits
from search.query import Alternative, Phrase, SearchQuery, Term
from search.vocabulary import Known

#: The configurations in which entries are analysed (migration 0002): by the entry's language, else plainly.
CONFIGURATIONS = ("search_english", "search_spanish", "simple")
#: Weights of the classes D (file text), C (body), B (summary, keywords), A (title).
_WEIGHTS = [0.1, 0.25, 0.6, 1.0]
#: Of the body and file text alone, so that what they say most often has 1.
_TEXT_WEIGHTS = [0.4, 1.0, 0.0, 0.0]
#: So many terms, the most telling ones, make the coarse rank: each costs a look at the row's words.
_RANKED_TERMS = 3
#: Of so many terms the index itself finds what has enough of them.
_COMBINED_TERMS = 6
#: Phrases of which it is kept how the configurations store them.
_KEPT = 5_000
_WORDS = '"search_searchentry"."words"'
_LANGUAGE = 'left("search_searchentry"."language", 2)'

#: How each of the configurations stores a phrase: the texts of three tsquery values.
_Stored = tuple[str, str, str]


class PostgresqlEngine(DatabaseEngine):
    """A word is looked for as each of the languages would have stored it, so one query finds entries in all of them."""

    TABLES = ENTRIES

    def matching(self, reach: Reach, known: Known) -> Sql:
        query, words = reach.query, _Words(reach.query)
        terms = [words.any_of(term) for term in query.terms]
        others = _either(words.any_of(term) for term in reach.also)
        is_counted = len(terms) > _COMBINED_TERMS
        wanted = _either(terms if is_counted else [*map(_all, combinations(terms, query.needed)), others])
        wanted = _all([wanted, *(words.any_of(term) for term in reach.required)])
        unwanted = _either(words.anyhow(Alternative(phrase)) for phrase in query.excluded)
        if unwanted:
            wanted = _all([wanted, f"!({unwanted})"])
        if not is_counted:
            return _fits(wanted)
        present = " + ".join([f"({_WORDS} @@ %s::tsquery)::int"] * len(terms))
        enough = Sql(f"({present}) >= %s", (*terms, query.needed))
        if others:
            enough = Sql(f"{enough.text} OR {_WORDS} @@ %s::tsquery", (*enough.parameters, others))
        return all_of([_fits(wanted), enough])

    def rank(self, query: SearchQuery, aims: Aims) -> Sql:
        """``ts_rank`` saturates: a word in the title counts more than any number of them in a file."""
        words = _Words(query)
        telling = sorted(zip(aims.rarities, query.terms, strict=True), key=lambda pair: -pair[0])[:_RANKED_TERMS]
        ranks: list[str] = []
        parameters: list[Any] = []
        for rarity, term in telling:
            ranks.append(f"%s * {_RANK}")
            parameters += [rarity, *words.ranked(term, _WEIGHTS)]
        return Sql(f"({' + '.join(ranks)})", tuple(parameters))

    def fits(self, query: SearchQuery, ids: list[int], known: Known) -> Fits:
        words = _Words(query)
        asked = [(number, other) for number, term in enumerate(query.terms) for other in range(len(term))]
        columns, parameters = [], []
        for number, other in asked:
            alternative = query.terms[number][other]
            columns.append(f"CASE WHEN {_WORDS} @@ %s::tsquery THEN {_RANK} END")
            parameters += [words.anyhow(alternative), *words.ranked((alternative,), _TEXT_WEIGHTS)]
        found: dict[tuple[int, int], dict[int, float]] = {pair: {} for pair in asked}
        with connection.cursor() as cursor:
            cursor.execute(
                f"SELECT id, {', '.join(columns)} FROM search_searchentry WHERE id = ANY(%s)",  # noqa: S608 (fixed names; words are parameters)
                [*parameters, ids],
            )
            for pk, *values in cursor.fetchall():
                for pair, value in zip(asked, values, strict=True):
                    if value is not None:
                        found[pair][pk] = value
        return found

    def titled(self, words: Sequence[Sequence[str]]) -> list[int]:
        asked = SearchQuery(expanded=tuple(tuple(Alternative((word,)) for word in some) for some in words))
        stored = _Words(asked)
        # Of one word each: "A" is the class of the title's words.
        wanted = _all(
            _either(f"{form}:A" for other in term for form in stored.forms(other) if "<" not in form)
            for term in asked.terms
        )
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT id FROM search_searchentry WHERE words @@ %s::tsquery LIMIT %s", [wanted, MOST_TITLED]
            )
            return [pk for (pk,) in cursor.fetchall()]

    def refresh(self) -> None:
        """Nothing to do: the column is made of its row."""


#: The rank of what an entry's own language has stored. Not of all forms at once: ts_rank divides by how many there are.
_RANK = (
    f"ts_rank(%s::real[], {_WORDS}, CASE {_LANGUAGE} WHEN 'en' THEN %s::tsquery WHEN 'es' THEN %s::tsquery"
    " ELSE %s::tsquery END)"
)
_stored: dict[Phrase, _Stored] = {}


class _Words:
    """The words of a query as the configurations store them. Asked of the database, which alone knows; then kept."""

    def __init__(self, query: SearchQuery) -> None:
        others = {other for term in query.terms for other in term} | {Alternative(words) for words in query.excluded}
        phrases = {other.words for other in others} | {(word,) for other in others for word in other.words}
        missing = [phrase for phrase in phrases if phrase not in _stored]
        self._stored = {phrase: _stored[phrase] for phrase in phrases if phrase in _stored} | _asked(missing)

    def any_of(self, term: Term) -> str:
        return _either(self.anyhow(other) for other in term)

    def anyhow(self, alternative: Alternative) -> str:
        """Return *alternative* as whichever language would have stored it."""
        return _either(self._in(alternative, number) for number in range(len(CONFIGURATIONS)))

    def forms(self, alternative: Alternative) -> list[str]:
        """Return the different forms of *alternative* that there are."""
        return [form for form in dict.fromkeys(self._stored[alternative.words]) if form]

    def ranked(self, term: Sequence[Alternative], weights: list[float]) -> list[Any]:
        """Return the parameters of _RANK."""
        return [weights, *(_either(self._in(other, number) for other in term) for number in range(len(CONFIGURATIONS)))]

    def _in(self, alternative: Alternative, number: int) -> str:
        if alternative.adjacent:
            return self._stored[alternative.words][number]
        return _all(self._stored[word,][number] for word in alternative.words)


def _asked(phrases: Sequence[Phrase]) -> dict[Phrase, _Stored]:
    """Ask how *phrases* are stored. ``phraseto_tsquery``: no character of them is syntax."""
    if not phrases:
        return {}
    forms = ", ".join(f"phraseto_tsquery('{name}', phrase)::text" for name in CONFIGURATIONS)
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {forms} FROM unnest(%s::text[]) WITH ORDINALITY AS asked(phrase, place) ORDER BY place",  # noqa: S608 (fixed names)
            [[" ".join(phrase) for phrase in phrases]],
        )
        found: dict[Phrase, _Stored] = dict(zip(phrases, cursor.fetchall(), strict=True))
    if len(_stored) > _KEPT:
        _stored.clear()
    _stored.update(found)
    return found


def _either(queries: Iterable[str]) -> str:
    return _joined(queries, " | ")


def _all(queries: Iterable[str]) -> str:
    return _joined(queries, " & ")


def _joined(queries: Iterable[str], operator: str) -> str:
    """Return the text of one tsquery. What has no lexeme (signs that are no word to PostgreSQL) is left out."""
    different = [query for query in dict.fromkeys(queries) if query]
    return operator.join(different) if len(different) < 2 else f"({operator.join(different)})"


def _fits(text: str) -> Sql:
    return Sql(f"{_WORDS} @@ %s::tsquery", (text,))
