"""How many works fit, by facet and value, on both databases: one statement for all facets and both totals.

The statement gives, for each entry with the words, its work and its keys as one text. Entries with the same keys are
counted together before any key is looked at, so that sixty thousand of them cost hardly more than their way out of the
database. (Taking the keys apart inside it, by ``json_each`` or ``jsonb_array_elements_text``, would group half a
million rows, once more for each facet in which something is chosen.)
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from django.db.models import TextField
from django.db.models.functions import Cast

from resources.library.facets import key
from search.models import SearchEntryQuerySet
from search.query import SearchQuery, SearchScope


@dataclass(frozen=True)
class Counted:
    """Totals and counts as in search.engines.Found. ``is_any``: something was there before facets narrowed it."""

    network_total: int = 0
    chapter_total: int = 0
    is_any: bool = False
    counts: Mapping[str, Mapping[str, int]] = field(default_factory=dict)


def count(rows: SearchEntryQuerySet, query: SearchQuery) -> Counted:
    """Count the works among *rows*: the entries with the words that the visitor may find, not narrowed by facets."""
    found = list(rows.order_by().values_list("work", Cast("facets", TextField())))
    works = Counter(work for work, _keys in found)
    tally = _Tally(query)
    if len(works) == len(found):
        alone, together = Counter(keys for _work, keys in found), {}
    else:
        alone = Counter(keys for work, keys in found if works[work] == 1)
        together = _together((work, keys) for work, keys in found if works[work] > 1)
    for keys, number in alone.items():
        tally.add([keys], number)
    for texts, number in Counter(tuple(sorted(texts)) for texts in together.values()).items():
        tally.add(texts, number)
    return tally.result(is_any=bool(found))


def _together(found: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Return the keys of translations by their work."""
    works: dict[str, list[str]] = {}
    for work, keys in found:
        works.setdefault(work, []).append(keys)
    return works


class _Tally:
    """Adds up works by what their entries have."""

    def __init__(self, query: SearchQuery) -> None:
        self._own = key("chapter", query.chapter_id)
        self._asks_own = query.scope is SearchScope.CHAPTER
        self._chosen = {name: {key(name, value) for value in values} for name, values in query.choices if values}
        self._network = self._chapter = 0
        self._counts: Counter[str] = Counter()

    def add(self, texts: Iterable[str], number: int) -> None:
        """Add *number* works, each with entries whose keys are *texts*."""
        fits_network = fits_chapter = False
        counted: set[str] = set()
        for text in texts:
            keys = json.loads(text)
            missed = [name for name, wanted in self._chosen.items() if wanted.isdisjoint(keys)]
            is_own = self._own in keys
            if not missed:
                fits_network, fits_chapter = True, fits_chapter or is_own
            if self._asks_own and not is_own:
                continue
            if not missed:
                counted.update(keys)
            elif len(missed) == 1:
                # It would fit if nothing were chosen in this facet: its other values stay selectable.
                counted.update(one for one in keys if one.startswith(f"{missed[0]}:"))
        self._network += number * fits_network
        self._chapter += number * fits_chapter
        for one in counted:
            self._counts[one] += number

    def result(self, *, is_any: bool) -> Counted:
        counts: dict[str, dict[str, int]] = {}
        for one, number in self._counts.items():
            facet, _colon, value = one.partition(":")
            counts.setdefault(facet, {})[value] = number
        return Counted(self._network, self._chapter, is_any, counts)
