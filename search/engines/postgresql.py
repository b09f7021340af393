"""PostgreSQL: one stored, weighted tsvector with a GIN index."""

from functools import reduce
from itertools import combinations
from operator import and_, or_
from typing import cast

from django.contrib.postgres.search import CombinedSearchQuery, SearchRank, SearchVectorField
from django.contrib.postgres.search import SearchQuery as TsQuery
from django.db.models import Case, Expression, FloatField, IntegerField, Q, Value, When
from django.db.models.expressions import RawSQL

from search.engines.database import DatabaseEngine
from search.engines.refining import Aims, Fits
from search.models import SearchEntry, SearchEntryQuerySet
from search.query import Alternative, Phrase, SearchQuery, Term

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

_Ts = TsQuery | CombinedSearchQuery


class PostgresqlEngine(DatabaseEngine):
    """A word is looked for as each of the languages would have stored it, so one query finds entries in all of them."""

    def matching(self, query: SearchQuery, *, any_term: bool) -> SearchEntryQuerySet:
        terms = [_any_of(term) for term in query.terms]
        rows = SearchEntry.objects.alias(vector=_vector())
        if any_term or len(terms) > _COMBINED_TERMS:
            wanted = reduce(or_, terms)
        else:
            wanted = reduce(or_, (reduce(and_, some) for some in combinations(terms, query.needed)))
        if not any_term:
            wanted = reduce(and_, (_any_of(term) for term in query.required), wanted)
        for term in query.excluded:
            wanted = reduce(and_, (~form for form in _forms(Alternative(term))), wanted)
        rows = rows.filter(vector=wanted)
        if len(terms) > _COMBINED_TERMS and not any_term:
            rows = rows.alias(present=sum((_if_present(term) for term in terms), start=Value(0)))
            rows = rows.filter(present__gte=query.needed)
        return rows

    def rank(self, query: SearchQuery, aims: Aims) -> Expression:
        """``ts_rank`` saturates: a word in the title counts more than any number of them in a file."""
        telling = sorted(zip(aims.rarities, query.terms, strict=True), key=lambda pair: -pair[0])[:_RANKED_TERMS]
        ranks = (Value(rarity) * _in_own_language(list(term), _WEIGHTS) for rarity, term in telling)
        return cast("Expression", reduce(lambda one, other: one + other, ranks))

    def fits(self, query: SearchQuery, ids: list[int]) -> Fits:
        asked = [(number, other) for number, term in enumerate(query.terms) for other in range(len(term))]
        columns = {}
        for index, (number, other) in enumerate(asked):
            alternative = query.terms[number][other]
            text = _in_own_language([alternative], _TEXT_WEIGHTS)
            columns[f"fit_{index}"] = Case(
                When(Q(vector=reduce(or_, _forms(alternative))), then=text), default=None, output_field=FloatField()
            )
        rows = SearchEntry.objects.alias(vector=_vector()).filter(pk__in=ids).annotate(**columns)
        found: dict[tuple[int, int], dict[int, float]] = {pair: {} for pair in asked}
        for pk, *values in rows.values_list("pk", *columns):
            for pair, value in zip(asked, values, strict=True):
                if value is not None:
                    found[pair][pk] = value
        return found

    def refresh(self) -> None:
        """Nothing to do: the column is made of its row."""


def _vector() -> RawSQL:
    return RawSQL('"search_searchentry"."words"', [], output_field=SearchVectorField())


def _any_of(term: Term) -> _Ts:
    return reduce(or_, (form for other in term for form in _forms(other)))


def _forms(alternative: Alternative) -> list[_Ts]:
    """Return *alternative* as each language would have stored it."""
    return [_stored(alternative, name) for name in CONFIGURATIONS]


def _stored(alternative: Alternative, configuration: str) -> _Ts:
    """Return *alternative* as a configuration stores it. ``phraseto_tsquery``: no character of it is syntax."""
    if alternative.adjacent:
        return _phrase(alternative.words, configuration)
    return reduce(and_, (_phrase((word,), configuration) for word in alternative.words))


def _phrase(words: Phrase, configuration: str) -> TsQuery:
    return TsQuery(" ".join(words), config=configuration, search_type="phrase")


def _in_own_language(term: list[Alternative], weights: list[float]) -> Expression:
    """Return the rank of the best alternative, stored as the language of the entry has it.

    Not of all forms at once: ``ts_rank`` divides by how many there are.
    """
    english, spanish, plain = (
        reduce(or_, (_stored(alternative, name) for alternative in term)) for name in CONFIGURATIONS
    )
    rank = lambda wanted: SearchRank(_vector(), wanted, weights=Value(weights))  # noqa: E731
    return Case(
        When(language__startswith="en", then=rank(english)),
        When(language__startswith="es", then=rank(spanish)),
        default=rank(plain),
        output_field=FloatField(),
    )


def _if_present(term: _Ts) -> Case:
    return Case(When(Q(vector=term), then=Value(1)), default=Value(0), output_field=IntegerField())
