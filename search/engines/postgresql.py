"""PostgreSQL: one stored, weighted tsvector with a GIN index."""

from functools import reduce
from operator import and_, or_
from typing import cast

from django.contrib.postgres.search import CombinedSearchQuery, SearchRank, SearchVectorField
from django.contrib.postgres.search import SearchQuery as TsQuery
from django.db.models import Expression, Value
from django.db.models.expressions import RawSQL

from search.engines.database import DatabaseEngine
from search.models import SearchEntry, SearchEntryQuerySet
from search.query import Phrase, SearchQuery, Term

#: The configurations in which entries are analysed (migration 0002): by the entry's language, else plainly.
CONFIGURATIONS = ("search_english", "search_spanish", "simple")
#: Weights of the classes D (file text), C (body), B (summary, keywords), A (title).
_WEIGHTS = [0.1, 0.25, 0.6, 1.0]

_Ts = TsQuery | CombinedSearchQuery


class PostgresqlEngine(DatabaseEngine):
    """A word is looked for as each of the languages would have stored it, so one query finds entries in all of them."""

    def matching(self, query: SearchQuery, *, any_term: bool) -> SearchEntryQuerySet:
        wanted = reduce(or_ if any_term else and_, (_any_of(term) for term in query.terms))
        for term in query.excluded:
            wanted = reduce(and_, (~form for form in _forms(term)), wanted)
        return SearchEntry.objects.alias(vector=_vector()).filter(vector=wanted)

    def rank(self, query: SearchQuery) -> Expression:
        """Rank by the words on their own; if there are several, by their closeness as well.

        ``ts_rank`` of alternatives saturates: a word in the title counts more than any number of them in a file.
        ``ts_rank_cd`` alone would prefer what repeats a word most often.
        """
        terms = [_any_of(term) for term in query.terms]
        alone: Expression = SearchRank(_vector(), reduce(or_, terms), weights=Value(_WEIGHTS))
        if len(terms) == 1:
            return alone
        # 32: rank / (rank + 1), so that closeness can double the rank at most.
        close = SearchRank(
            _vector(), reduce(and_, terms), weights=Value(_WEIGHTS), normalization=Value(32), cover_density=True
        )
        return cast("Expression", alone * (Value(1.0) + close))

    def refresh(self) -> None:
        """Nothing to do: the column is made of its row."""


def _vector() -> RawSQL:
    return RawSQL('"search_searchentry"."words"', [], output_field=SearchVectorField())


def _any_of(term: Term) -> _Ts:
    return reduce(or_, (form for other in term for form in _forms(other.words)))


def _forms(term: Phrase) -> list[_Ts]:
    """Return *term* as each language would have stored it. ``phraseto_tsquery``: no character of it is syntax."""
    return [TsQuery(" ".join(term), config=name, search_type="phrase") for name in CONFIGURATIONS]
