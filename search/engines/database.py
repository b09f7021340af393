"""What the two databases have in common: who may find what, counting, and the order of what is found."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any

from django.db.models import Case, Expression, F, FloatField, Q, Value, When

from search.engines import Found, WorksFound
from search.engines.counting import count
from search.engines.narrowing import between_days, chosen
from search.engines.reaching import ENOUGH_ENTRIES, Attempt, Reach, Row, find_within, wider_works
from search.engines.refining import CANDIDATES, OWN_CHAPTER, OWN_LANGUAGE, Aims, Fits, refined
from search.models import SearchEntryQuerySet
from search.query import SearchOrder, SearchQuery, SearchScope
from search.vocabulary import Known, look_up

#: Entries fetched for each work wanted: the translations of a work are found apart and shown as one.
_VARIANTS = 3
#: The most entries that ``find_works`` ranks.
_RANKED_WORKS = 5_000
MOST_TITLED = 400


class DatabaseEngine(ABC):
    """Finds by statements that each database has its own way to make."""

    def find(self, query: SearchQuery, *, limit: int) -> Found:
        known = known_of(query)
        return find_within(query, known, limit, lambda reach: self._attempt(reach, known, limit * _VARIANTS))

    def find_works(self, query: SearchQuery) -> WorksFound:
        known = known_of(query)
        if works := self._all_works(Reach(query), known):
            return WorksFound(works, is_relaxed=False)
        works = wider_works(query, known, lambda reach: self._all_works(reach, known))
        return WorksFound(works, is_relaxed=bool(works))

    @abstractmethod
    def matching(self, reach: Reach, known: Known | None = None) -> SearchEntryQuerySet:
        """Return the entries within *reach* that have nothing of what is excluded, whoever may find them.

        ``known`` is what the vocabulary says of the query's words, if that has been asked already.
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

    def _attempt(self, reach: Reach, known: Known, limit: int) -> Attempt:
        query, everything = reach.query, self._visible(reach, known)
        rows = between_days(everything, query)
        counted = count(rows, query)
        total = counted.chapter_total if query.scope is SearchScope.CHAPTER else counted.network_total
        found = self._in_order(_in_scope(rows.filter(chosen(query)), query), query, known, limit) if total else ()
        seen = counted.entries
        if seen < ENOUGH_ENTRIES and (query.since or query.until):
            seen = everything.order_by()[:ENOUGH_ENTRIES].count()
        return Attempt(found, seen, counted.network_total, counted.chapter_total, counted.counts)

    def _visible(self, reach: Reach, known: Known) -> SearchEntryQuerySet:
        return self.matching(reach, known).visible_on(reach.query.chapter_id)

    def _all_works(self, reach: Reach, known: Known) -> tuple[str, ...]:
        query = reach.query
        rows = self._visible(reach, known).filter(chosen(query))
        found = list(rows.order_by("-pk").values_list("pk", "work")[: _RANKED_WORKS + 1])
        if len(found) > _RANKED_WORKS:
            # Words that so many have say little about any of them, and ranking them all would take seconds.
            everything = rows.order_by("-pk").values_list("work", flat=True)
            return tuple(dict.fromkeys(everything))
        return tuple(dict.fromkeys(self._ranked(rows, query, Aims.of(query, known)).values_list("work", flat=True)))

    def _in_order(self, rows: SearchEntryQuerySet, query: SearchQuery, known: Known, limit: int) -> list[Row]:
        if query.order is SearchOrder.NEWEST:
            latest = rows.order_by(F("date").desc(nulls_last=True), "-pk")
            return [Row(*row) for row in latest.values_list("pk", "work", "language")[:limit]]
        aims = Aims.of(query, known)
        ranked = self._ranked(rows, query, aims).values_list("pk", "work", "language")
        found = [Row(*row) for row in ranked[:limit]]
        if len(found) < 2:
            return found
        candidates = {row.pk: row for row in found[:CANDIDATES]}
        order = refined(list(candidates), query, aims, self.fits(query, list(candidates), known))
        return [*(candidates[pk] for pk in order), *found[CANDIDATES:]]

    def _ranked(self, rows: SearchEntryQuerySet, query: SearchQuery, aims: Aims) -> SearchEntryQuerySet:
        return rows.annotate(score=_score(self.rank(query, aims), query)).order_by("-score", "pk")


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
