"""What the two databases have in common: who may find what, counting, and the order of what is found."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any, ClassVar

from django.db import connection
from django.db.models.expressions import RawSQL

from search.engines import Found, WorksFound
from search.engines.counting import count
from search.engines.narrowing import ENTRIES, Sql, all_of, between_days, chosen, in_scope, visible_on
from search.engines.reaching import ENOUGH_ENTRIES, Attempt, Reach, Row, entries_for, find_within, works_within
from search.engines.refining import CANDIDATES, OWN_CHAPTER, OWN_LANGUAGE, Aims, Fits, refined
from search.models import SearchEntry, SearchEntryQuerySet
from search.query import SearchOrder, SearchQuery, SearchScope
from search.vocabulary import Known, look_up

#: The most entries that ``find_works`` ranks.
_RANKED_WORKS = 5_000
MOST_TITLED = 400
#: The columns of a Row.
_PLACE = "id work language"


class DatabaseEngine(ABC):
    """Finds by statements that each database has its own way to make."""

    #: The entries, joined with what else the pieces of a database's statements need.
    TABLES: ClassVar[str]

    def find(self, query: SearchQuery, *, limit: int) -> Found:
        known = known_of(query)
        return find_within(query, known, limit, lambda reach: self._attempt(reach, known, entries_for(limit)))

    def find_works(self, query: SearchQuery) -> WorksFound:
        known = known_of(query)
        return works_within(query, known, lambda reach: self._all_works(reach, known))

    @abstractmethod
    def matching(self, reach: Reach, known: Known) -> Sql:
        """Return the condition that an entry of TABLES is within *reach* and has nothing of what is excluded."""

    @abstractmethod
    def rank(self, query: SearchQuery, aims: Aims) -> Sql:
        """Return how well the words fit, coarsely: a number above 0, of what ``matching`` is true of."""

    @abstractmethod
    def fits(self, query: SearchQuery, ids: list[int], known: Known) -> Fits:
        """Return which of the entries *ids* have which alternatives of the terms, and how well their texts fit."""

    @abstractmethod
    def refresh(self) -> None:
        """Make the index new from the entries, after they have been rebuilt."""

    @abstractmethod
    def titled(self, words: Sequence[Sequence[str]]) -> list[int]:
        """Return entries, MOST_TITLED at most, whose titles have one of each of *words*, whoever may find them."""

    def readable(self, query: SearchQuery) -> SearchEntryQuerySet:
        """Return the entries that a visitor finds by all needed terms of *query*."""
        matching = self.matching(Reach(query), known_of(query))
        ids = RawSQL(f"SELECT {ENTRIES}.id FROM {self.TABLES} WHERE {matching.text}", matching.parameters)  # noqa: S608, S611 (pieces of ours)
        return SearchEntry.objects.filter(pk__in=ids).visible_on(query.chapter_id)

    def _attempt(self, reach: Reach, known: Known, limit: int) -> Attempt:
        query = reach.query
        everything = all_of([self.matching(reach, known), visible_on(query.chapter_id)])
        found = all_of([everything, between_days(query)])
        counted = count(found, self.TABLES, query)
        total = counted.chapter_total if query.scope is SearchScope.CHAPTER else counted.network_total
        narrowed = all_of([found, in_scope(query), *chosen(query).values()])
        rows = self._in_order(narrowed, query, known, limit) if total else ()
        seen = counted.entries
        if seen < ENOUGH_ENTRIES and (query.since or query.until):
            seen = len(self._asked("id", everything, f"LIMIT {ENOUGH_ENTRIES}"))
        return Attempt(rows, seen, counted.network_total, counted.chapter_total, counted.counts)

    def _all_works(self, reach: Reach, known: Known) -> tuple[str, ...]:
        query = reach.query
        found = all_of([self.matching(reach, known), visible_on(query.chapter_id), *chosen(query).values()])
        rows = self._asked("work", found, f"ORDER BY {ENTRIES}.id DESC LIMIT {_RANKED_WORKS + 1}")
        if len(rows) > _RANKED_WORKS:
            # Words that so many have say little about any of them, and ranking them all would take seconds.
            rows = self._asked("work", found, f"ORDER BY {ENTRIES}.id DESC")
        elif rows:
            rows = self._ranked("work", found, query, Aims.of(query, known))
        return tuple(dict.fromkeys(work for (work,) in rows))

    def _in_order(self, found: Sql, query: SearchQuery, known: Known, limit: int) -> list[Row]:
        if query.order is SearchOrder.NEWEST:
            latest = f"ORDER BY {ENTRIES}.date DESC NULLS LAST, {ENTRIES}.id DESC LIMIT {limit}"
            return [Row(*row) for row in self._asked(_PLACE, found, latest)]
        aims = Aims.of(query, known)
        rows = [Row(*row) for row in self._ranked(_PLACE, found, query, aims, f"LIMIT {limit}")]
        if len(rows) < 2:
            return rows
        candidates = {row.pk: row for row in rows[:CANDIDATES]}
        order = refined(list(candidates), query, aims, self.fits(query, list(candidates), known))
        return [*(candidates[pk] for pk in order), *rows[CANDIDATES:]]

    def _ranked(self, columns: str, found: Sql, query: SearchQuery, aims: Aims, limit: str = "") -> list[Any]:
        """Multiply the words' rank with what else counts most; the finer things are for the first results alone."""
        rank = self.rank(query, aims)
        score = (
            f"{rank.text} * {ENTRIES}.weight * CASE WHEN {ENTRIES}.chapter_id = %s THEN {OWN_CHAPTER} ELSE 1.0 END"
            f" * CASE WHEN {ENTRIES}.language = %s THEN {OWN_LANGUAGE} ELSE 1.0 END"
        )
        order = Sql(
            f"ORDER BY {score} DESC, {ENTRIES}.id {limit}", (*rank.parameters, query.chapter_id, query.language)
        )
        return self._asked(columns, found, *order)

    def _asked(self, columns: str, found: Sql, end: str, parameters: Sequence[Any] = ()) -> list[Any]:
        """Return *columns* of the entries that are *found*; *end* puts them into an order, or limits them."""
        named = ", ".join(f"{ENTRIES}.{column}" for column in columns.split())
        with connection.cursor() as cursor:
            cursor.execute(
                f"SELECT {named} FROM {self.TABLES} WHERE {found.text} {end}",  # noqa: S608 (pieces of ours)
                [*found.parameters, *parameters],
            )
            return cursor.fetchall()  # type: ignore[no-any-return]


def known_of(query: SearchQuery) -> Known:
    """Return what the vocabulary says of all words that *query* looks for."""
    return look_up({word for term in query.terms for other in term for word in other.words})
