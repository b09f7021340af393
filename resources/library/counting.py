"""How many resources fit a choice, and how many more each value would give."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import reduce
from operator import and_, or_

from resources.library.facets import FACETS
from resources.library.selection import Selection, Vocabulary
from resources.library.shelf import Sets


@dataclass(frozen=True)
class Counted:
    """``matched`` is the set of what fits all of the choice. ``counts`` are by facet and value: how many have the
    value and fit every other facet's choice. ``without`` are, for each facet with a choice and for "q", how many would
    fit if nothing were chosen in it; ``alone`` how many if nothing were chosen but in it.
    """

    matched: int
    counts: Mapping[str, Mapping[str, int]]
    without: Mapping[str, int]
    alone: Mapping[str, int]

    @property
    def total(self) -> int:
        return self.matched.bit_count()


def count(sets: Sets, visible: int, selection: Selection, vocabulary: Vocabulary, words: int | None) -> Counted:
    """Count for the visitors of one site: *visible* is what they find, *words* the set of what has the words (or None).

    Values of one facet add to each other; facets narrow each other.
    """
    narrowing = {
        facet: reduce(or_, (sets.get(facet, {}).get(vocabulary[facet][value].known_as, 0) for value in values), 0)
        for facet, values in selection.values.items()
    }
    if words is not None:
        narrowing["q"] = words

    def fitting(but: str = "") -> int:
        return reduce(and_, (held for name, held in narrowing.items() if name != but), visible)

    matched = fitting()
    apart = {name: fitting(but=name) for name in narrowing}
    counts = {
        facet.name: {
            value.value: (sets.get(facet.name, {}).get(value.known_as, 0) & apart.get(facet.name, matched)).bit_count()
            for value in vocabulary[facet.name].values()
        }
        for facet in FACETS
    }
    return Counted(
        matched=matched,
        counts=counts,
        without={name: held.bit_count() for name, held in apart.items()},
        alone={name: (held & visible).bit_count() for name, held in narrowing.items()},
    )
