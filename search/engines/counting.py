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
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from django.db import connection

from resources.library.facets import key
from search.engines.narrowing import Sql, all_of, chosen, in_scope, own, unless
from search.models.facet_key import all_marks
from search.query import SearchQuery, SearchScope

#: Between work and keys of an entry, and between entries: in neither of them.
_UNIT, _RECORD = "\x1f", "\x1e"
_SHARED = f"work || '{_UNIT}' || CAST(facets AS text)"


@dataclass(frozen=True)
class Counted:
    """Totals and counts as in search.engines.Found. ``entries``: so many were there before facets narrowed them."""

    network_total: int = 0
    chapter_total: int = 0
    entries: int = 0
    counts: Mapping[str, Mapping[str, int]] = field(default_factory=dict)


def count(found: Sql, tables: str, query: SearchQuery) -> Counted:
    """Count the works among the entries of *tables* that are *found*: that have the words and may be seen here, between
    the days of *query*, not yet narrowed by its facets."""
    fits = chosen(query)
    asked, everything = in_scope(query), all_of(fits.values())
    own_too = all_of([everything, own(query)])
    columns = [
        Sql("count(*)"),
        Sql(f"count(lone_marks) FILTER (WHERE {everything.text})", everything.parameters),
        Sql(f"count(lone_marks) FILTER (WHERE {own_too.text})", own_too.parameters),
        _joined("lone_marks", "", all_of([asked, everything])),
        _joined(_SHARED, _RECORD, Sql("lone_marks IS NULL")),
    ]
    for name, fit in fits.items():
        others = (condition for other, condition in fits.items() if other != name)
        columns.append(_joined("lone_marks", "", all_of([asked, unless(fit), *others])))
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {', '.join(column.text for column in columns)} FROM {tables} WHERE {found.text}",  # noqa: S608 (pieces of ours)
            [*(value for column in columns for value in column.parameters), *found.parameters],
        )
        entries, network, chapter, marks, together, *without_each = cursor.fetchone()
    known = all_marks()
    counts = Counter(_counts(marks, known))
    for name, marks in zip(fits, without_each, strict=True):
        # These would fit if nothing were chosen in this facet: its other values stay selectable.
        counts.update({one: n for one, n in _counts(marks, known).items() if one.startswith(f"{name}:")})
    tally = Tally(query)
    for keys_of_entries in _works(together):
        tally.add(keys_of_entries)
    counts.update(tally.counts)
    return Counted(
        network_total=network + tally.network,
        chapter_total=chapter + tally.chapter,
        entries=entries,
        counts=_by_facet(counts),
    )


def _joined(texts: str, between: str, condition: Sql) -> Sql:
    """Return a column with all *texts*, one after the other, in any order; None if there is none."""
    aggregate = "string_agg" if connection.vendor == "postgresql" else "group_concat"
    return Sql(f"{aggregate}({texts}, %s) FILTER (WHERE {condition.text})", (between, *condition.parameters))


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
        self._chosen = {name: {key(name, value) for value in values} for name, values in query.choices if values}
        self.network = self.chapter = 0
        self.counts: Counter[str] = Counter()

    def add(self, entries: Sequence[Collection[str]]) -> None:
        """Add a work of which these entries were found, each with its keys."""
        if not self._chosen and not self._asks_own:
            self.network += 1
            self.chapter += any(self._own in keys for keys in entries)
            self.counts.update(set().union(*entries))
            return
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
