"""What the two databases have in common: who may find what, counting, and everything in a rank but the words."""

import datetime
from abc import ABC, abstractmethod
from typing import Any

from django.db.models import Case, Count, Expression, F, FloatField, Q, Value, When
from django.utils import timezone

from search.engines import Found, WorksFound
from search.models import SearchEntryQuerySet
from search.query import SearchQuery, SearchScope

#: The own chapter's things come a little before equally good ones of others; so does the visitor's language.
OWN_CHAPTER = 1.15
OWN_LANGUAGE = 1.2
#: News is worth less as it ages: factors by the greatest age in days.
FRESHNESS: tuple[tuple[int, float], ...] = ((90, 1.15), (365, 1.05))
#: Entries fetched for each work wanted: the translations of a work are found apart and shown as one.
_VARIANTS = 3
#: The most entries that ``find_works`` ranks.
_RANKED_WORKS = 5_000


class DatabaseEngine(ABC):
    """Looks for all words first; if the whole network has nothing with all of them, for any of them."""

    def find(self, query: SearchQuery, *, limit: int) -> Found:
        found = self._find(query, limit, any_term=False)
        if found.network_total == 0 and len(query.terms) > 1:
            found = self._find(query, limit, any_term=True)
        return found

    def find_works(self, query: SearchQuery) -> WorksFound:
        works = self._all_works(query, any_term=False)
        if not works and len(query.terms) > 1:
            return WorksFound(self._all_works(query, any_term=True), is_relaxed=True)
        return WorksFound(works, is_relaxed=False)

    @abstractmethod
    def matching(self, query: SearchQuery, *, any_term: bool) -> SearchEntryQuerySet:
        """Return the entries with all (or any) of the query's terms and none of the excluded ones."""

    @abstractmethod
    def rank(self, query: SearchQuery) -> Expression:
        """Return how well the words fit: a number above 0, to be used on what ``matching`` returns."""

    def _find(self, query: SearchQuery, limit: int, *, any_term: bool) -> Found:
        rows = self.matching(query, any_term=any_term).visible_on(query.chapter_id).filter(_chosen(query))
        own = Q(chapter_id=query.chapter_id)
        totals = rows.aggregate(network=Count("work", distinct=True), chapter=Count("work", distinct=True, filter=own))
        in_scope = rows.filter(own) if query.scope is SearchScope.CHAPTER else rows
        total = totals["chapter" if query.scope is SearchScope.CHAPTER else "network"]
        ids = self._best(in_scope, query, limit) if total else ()
        return Found(ids, totals["network"], totals["chapter"], is_relaxed=any_term and totals["network"] > 0)

    def _all_works(self, query: SearchQuery, *, any_term: bool) -> tuple[str, ...]:
        rows = self.matching(query, any_term=any_term).visible_on(query.chapter_id).filter(_chosen(query))
        found = list(rows.order_by("-pk").values_list("pk", "work")[: _RANKED_WORKS + 1])
        if len(found) > _RANKED_WORKS:
            # Words that so many have say little about any of them, and ranking them all would take seconds.
            everything = rows.order_by("-pk").values_list("work", flat=True)
            return tuple(dict.fromkeys(everything))
        ranked = rows.annotate(score=_score(self.rank(query), query)).order_by("-score", "pk")
        return tuple(dict.fromkeys(ranked.values_list("work", flat=True)))

    def _best(self, rows: SearchEntryQuerySet, query: SearchQuery, limit: int) -> tuple[int, ...]:
        ranked = rows.annotate(score=_score(self.rank(query), query)).order_by("-score", "pk")
        best: dict[str, int] = {}
        own_language: set[str] = set()
        for pk, work, language in ranked.values_list("pk", "work", "language")[: limit * _VARIANTS]:
            if work not in best or (language == query.language and work not in own_language):
                best[work] = pk
            if language == query.language:
                own_language.add(work)
        return tuple(best.values())[:limit]


def _chosen(query: SearchQuery) -> Q:
    return Q(*((f"{facet}__in", values) for facet, values in query.choices))


def _score(rank: Expression, query: SearchQuery) -> Any:
    """Multiply the words' rank with what else counts: kind, own chapter, language, freshness of news."""
    today = timezone.localdate()
    fresh = [
        When(kind="news", date__gte=today - datetime.timedelta(days=days), then=Value(factor))
        for days, factor in FRESHNESS
    ]
    return (
        rank
        * F("weight")
        * _factor(When(chapter_id=query.chapter_id, then=Value(OWN_CHAPTER)))
        * _factor(When(language=query.language, then=Value(OWN_LANGUAGE)))
        * _factor(*fresh)
    )


def _factor(*cases: When) -> Case:
    return Case(*cases, default=Value(1.0), output_field=FloatField())
