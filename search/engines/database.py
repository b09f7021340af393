"""What the two databases have in common: who may find what, counting, and the order of what is found."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any

from django.db.models import Case, Expression, F, FloatField, Q, Value, When

from search.engines import Found, WorksFound
from search.engines.counting import count
from search.engines.narrowing import between_days, chosen
from search.engines.refining import CANDIDATES, OWN_CHAPTER, OWN_LANGUAGE, Aims, Fits, refined
from search.models import SearchEntryQuerySet
from search.query import SearchOrder, SearchQuery, SearchScope
from search.vocabulary import Known, look_up

#: Entries fetched for each work wanted: the translations of a work are found apart and shown as one.
_VARIANTS = 3
#: The most entries that ``find_works`` ranks.
_RANKED_WORKS = 5_000
MOST_TITLED = 400


#: An entry, its work and its language.
_Row = tuple[int, str, str]


class DatabaseEngine(ABC):
    """Looks for as many of the terms as are needed first; if the whole network has nothing with so many, for any."""

    def find(self, query: SearchQuery, *, limit: int) -> Found:
        known = known_of(query)
        found = self._find(query, known, limit, any_term=False)
        if found is None and len(query.terms) > 1:
            found = self._find(query, known, limit, any_term=True)
        return found or Found((), 0, 0, is_relaxed=False)

    def find_works(self, query: SearchQuery) -> WorksFound:
        known = known_of(query)
        works = self._all_works(query, known, any_term=False)
        if not works and len(query.terms) > 1:
            return WorksFound(self._all_works(query, known, any_term=True), is_relaxed=True)
        return WorksFound(works, is_relaxed=False)

    @abstractmethod
    def matching(self, query: SearchQuery, *, any_term: bool, known: Known | None = None) -> SearchEntryQuerySet:
        """Return the entries with the needed (or any) of the query's terms and none of the excluded ones.

        ``known`` is what the vocabulary says of its words, if that has been asked already.
        """

    @abstractmethod
    def rank(self, query: SearchQuery, aims: Aims) -> Expression:
        """Return how well the words fit, coarsely: a number above 0, to be used on what ``matching`` returns."""

    @abstractmethod
    def fits(self, query: SearchQuery, ids: list[int], known: Known) -> Fits:
        """Return which of the entries *ids* have which alternatives of the terms, and how well their texts fit."""

    @abstractmethod
    def refresh(self) -> None:
        """Make the index new from the entries, after they have been rebuilt."""

    @abstractmethod
    def titled(self, words: Sequence[Sequence[str]]) -> list[int]:
        """Return entries, MOST_TITLED at most, whose titles have one of each of *words*, whoever may find them."""

    def _find(self, query: SearchQuery, known: Known, limit: int, *, any_term: bool) -> Found | None:
        """Return None if nothing has the words; what only the choices leave empty is found, and empty."""
        everything = self.matching(query, any_term=any_term, known=known).visible_on(query.chapter_id)
        rows = between_days(everything, query)
        counted = count(rows, query)
        if not counted.is_any and not everything.exists():
            return None
        total = counted.chapter_total if query.scope is SearchScope.CHAPTER else counted.network_total
        ids = self._best(_in_scope(rows.filter(chosen(query)), query), query, known, limit) if total else ()
        return Found(
            ids,
            counted.network_total,
            counted.chapter_total,
            is_relaxed=any_term and counted.network_total > 0,
            counts=counted.counts,
        )

    def _all_works(self, query: SearchQuery, known: Known, *, any_term: bool) -> tuple[str, ...]:
        rows = self.matching(query, any_term=any_term, known=known).visible_on(query.chapter_id).filter(chosen(query))
        found = list(rows.order_by("-pk").values_list("pk", "work")[: _RANKED_WORKS + 1])
        if len(found) > _RANKED_WORKS:
            # Words that so many have say little about any of them, and ranking them all would take seconds.
            everything = rows.order_by("-pk").values_list("work", flat=True)
            return tuple(dict.fromkeys(everything))
        aims = Aims.of(query, known)
        ranked = rows.annotate(score=_score(self.rank(query, aims), query)).order_by("-score", "pk")
        return tuple(dict.fromkeys(ranked.values_list("work", flat=True)))

    def _best(self, rows: SearchEntryQuerySet, query: SearchQuery, known: Known, limit: int) -> tuple[int, ...]:
        best: dict[str, int] = {}
        own_language: set[str] = set()
        for pk, work, language in self._in_order(rows, query, known, limit * _VARIANTS):
            if work not in best or (language == query.language and work not in own_language):
                best[work] = pk
            if language == query.language:
                own_language.add(work)
        return tuple(best.values())[:limit]

    def _in_order(
        self, rows: SearchEntryQuerySet, query: SearchQuery, known: Known, limit: int
    ) -> list[tuple[int, str, str]]:
        if query.order is SearchOrder.NEWEST:
            latest = rows.order_by(F("date").desc(nulls_last=True), "-pk")
            return list(latest.values_list("pk", "work", "language")[:limit])
        aims = Aims.of(query, known)
        ranked = rows.annotate(score=_score(self.rank(query, aims), query)).order_by("-score", "pk")
        found = list(ranked.values_list("pk", "work", "language")[:limit])
        candidates = {row[0]: row for row in found[:CANDIDATES]}
        order = (
            refined(list(candidates), query, aims, self.fits(query, list(candidates), known)) if len(found) > 1 else []
        )
        return [candidates[pk] for pk in order] + found[len(order) :]


def known_of(query: SearchQuery) -> Known:
    """Return what the vocabulary says of all words that *query* looks for."""
    return look_up({word for term in query.terms for other in term for word in other.words})


def _in_scope(rows: SearchEntryQuerySet, query: SearchQuery) -> SearchEntryQuerySet:
    return rows.filter(Q(chapter_id=query.chapter_id)) if query.scope is SearchScope.CHAPTER else rows


def _score(rank: Expression, query: SearchQuery) -> Any:
    """Multiply the words' rank with what else counts most; the finer things are for the first results alone."""
    return (
        rank
        * F("weight")
        * _factor(When(chapter_id=query.chapter_id, then=Value(OWN_CHAPTER)))
        * _factor(When(language=query.language, then=Value(OWN_LANGUAGE)))
    )


def _factor(*cases: When) -> Case:
    return Case(*cases, default=Value(1.0), output_field=FloatField())
