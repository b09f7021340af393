"""How many works fit, by facet and value, on both databases: one statement for all facets and both totals.

Every value has a character (search.models.facet_key), every entry the characters of its values. The statement strings
together those of all entries with the words, and Python counts each character in the text: a value costs a tenth of a
millisecond among sixty thousand entries. (Taking keys apart in the database, by ``json_each`` or
``jsonb_array_elements_text``, groups half a million rows, once more for each facet in which something is chosen: four
times as long as all of it here.)

Works of which several translations may be found are counted apart, one by one, since each counts once. So is an entry
without characters: one that was written before there were any.
"""

import json
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Aggregate, Count, Q, TextField, Value
from django.db.models.functions import Cast, Concat

from resources.library.facets import key
from search.engines.narrowing import HasOneOf
from search.models import SearchEntryQuerySet
from search.models.facet_key import all_marks
from search.query import SearchQuery, SearchScope

#: Between work and keys of an entry, and between entries: in neither of them.
_UNIT, _RECORD = "\x1f", "\x1e"
_LONE = Q(lone_marks__isnull=False)


@dataclass(frozen=True)
class Counted:
    """Totals and counts as in search.engines.Found. ``entries``: so many were there before facets narrowed them."""

    network_total: int = 0
    chapter_total: int = 0
    entries: int = 0
    counts: Mapping[str, Mapping[str, int]] = field(default_factory=dict)


class _Joined(Aggregate):
    """All texts, one after the other, in any order; None if there is none."""

    function = "GROUP_CONCAT"
    output_field = TextField()
    allow_distinct = False

    def __init__(self, expression: Any, between: str = "", **extra: Any) -> None:
        super().__init__(expression, Value(between), **extra)

    def as_postgresql(self, compiler: Any, connection: Any, **context: Any) -> Any:
        return self.as_sql(compiler, connection, function="STRING_AGG", **context)


def count(rows: SearchEntryQuerySet, query: SearchQuery) -> Counted:
    """Count the works among *rows*: the entries with the words that the visitor may find, not narrowed by facets."""
    fits = {name: Q(HasOneOf("facets", sorted(keys))) for name, keys in _chosen(query).items()}
    everything = Q(*fits.values())
    own = Q(chapter_id=query.chapter_id)
    asked = own if query.scope is SearchScope.CHAPTER else Q()
    joined = Concat("work", Value(_UNIT), Cast("facets", TextField()), output_field=TextField())
    numbers = rows.order_by().aggregate(
        entries=Count("pk"),
        network=Count("lone_marks", filter=everything),
        chapter=Count("lone_marks", filter=everything & own),
        marks=_Joined("lone_marks", filter=_LONE & asked & everything),
        together=_Joined(joined, _RECORD, filter=~_LONE),
        **{
            f"but_{name}": _Joined(
                "lone_marks", filter=Q(_LONE, asked, ~fits[name], *(fits[other] for other in fits if other != name))
            )
            for name in fits
        },
    )
    known = all_marks()
    counts = Counter(_counts(numbers["marks"], known))
    for name in fits:
        # These would fit if nothing were chosen in this facet: its other values stay selectable.
        counts.update(
            {one: n for one, n in _counts(numbers[f"but_{name}"], known).items() if one.startswith(f"{name}:")}
        )
    tally = Tally(query)
    for entries in _works(numbers["together"]):
        tally.add(entries)
    counts.update(tally.counts)
    return Counted(
        network_total=numbers["network"] + tally.network,
        chapter_total=numbers["chapter"] + tally.chapter,
        entries=numbers["entries"],
        counts=_by_facet(counts),
    )


def _counts(marks: str | None, known: Mapping[str, str]) -> dict[str, int]:
    """Return how often each of the *known* keys' characters is in *marks*."""
    if not marks:
        return {}
    return {one: number for one, mark in known.items() if (number := marks.count(mark))}


def _works(joined: str | None) -> Iterator[list[list[str]]]:
    """Yield the keys of the entries of each work."""
    works: dict[str, list[list[str]]] = {}
    for record in joined.split(_RECORD) if joined else ():
        work, _unit, keys = record.partition(_UNIT)
        works.setdefault(work, []).append(json.loads(keys))
    yield from works.values()


def _chosen(query: SearchQuery) -> dict[str, frozenset[str]]:
    return {name: frozenset(key(name, value) for value in values) for name, values in query.choices if values}


def _by_facet(counts: Mapping[str, int]) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for one, number in counts.items():
        facet, _colon, value = one.partition(":")
        found.setdefault(facet, {})[value] = number
    return found


class Tally:
    """Adds up works one by one: ``network`` and ``chapter`` are how many fit the query's choices in each scope,
    ``counts`` how many each key would leave."""

    def __init__(self, query: SearchQuery) -> None:
        self._own = key("chapter", query.chapter_id)
        self._asks_own = query.scope is SearchScope.CHAPTER
        self._chosen = _chosen(query)
        self.network = self.chapter = 0
        self.counts: Counter[str] = Counter()

    def add(self, entries: Iterable[Collection[str]]) -> None:
        """Add a work of which these entries were found, each with its keys."""
        fits_network = fits_chapter = False
        counted: set[str] = set()
        for keys in entries:
            missed = [name for name, wanted in self._chosen.items() if wanted.isdisjoint(keys)]
            is_own = self._own in keys
            if not missed:
                fits_network, fits_chapter = True, fits_chapter or is_own
            if self._asks_own and not is_own:
                continue
            if not missed:
                counted.update(keys)
            elif len(missed) == 1:
                counted.update(one for one in keys if one.startswith(f"{missed[0]}:"))
        self.network += fits_network
        self.chapter += fits_chapter
        self.counts.update(counted)
