"""What an address of the list asks for. All of it stands in the address, so that a choice can be shared."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Self

from django.http import QueryDict
from django.utils.http import urlencode

from resources.library.facets import FACETS, Value
from resources.library.shelf import Sets

RELEVANCE = "relevance"
NEWEST = "newest"
#: The orders that the database knows, best first; relevance is the words'.
ORDERS: dict[str, tuple[str, ...]] = {
    NEWEST: ("-dated_on", "-pk"),
    "title": ("sort_title", "pk"),
    "used": ("-uses", "-dated_on", "-pk"),
}
CARDS = "cards"
COMPACT = "list"

#: More than anybody ticks; an address may be as long as it likes.
_MOST_VALUES = 50

Vocabulary = Mapping[str, Mapping[str, Value]]


@dataclass(frozen=True)
class Selection:
    """The choice of a visitor: values by facet, words (``text``), an order and a view.

    ``values`` has the facets in which something is chosen, each with its values as they stand in addresses.
    """

    values: Mapping[str, tuple[str, ...]]
    text: str = ""
    order: str = NEWEST
    view: str = CARDS

    @classmethod
    def of_address(cls, given: QueryDict, vocabulary: Vocabulary, *, text: str) -> Self:
        """Read the parameters of an address; what is no value of a facet, no order and no view is ignored.

        *text* is what the search makes of the words (empty: nothing to look for).
        """
        values = {
            facet.name: known
            for facet in FACETS
            if (known := tuple(dict.fromkeys(v for v in given.getlist(facet.name) if v in vocabulary[facet.name])))
        }
        return cls(
            values={name: chosen[:_MOST_VALUES] for name, chosen in values.items()},
            text=text,
            order=_order(given.get("sort", ""), text),
            view=COMPACT if given.get("view") == COMPACT else CARDS,
        )

    @property
    def is_narrowed(self) -> bool:
        return bool(self.values or self.text)

    @property
    def orders(self) -> list[str]:
        """The orders to choose from: relevance is to words."""
        return [*([RELEVANCE] if self.text else []), *ORDERS]

    @property
    def usual_order(self) -> str:
        """The order of an address that asks for none."""
        return _order("", self.text)

    @property
    def address(self) -> str:
        """The query of the choice, with its question mark; without the number of a page."""
        pairs: list[tuple[str, str]] = [("q", self.text)] if self.text else []
        pairs += [(facet.name, value) for facet in FACETS for value in self.values.get(facet.name, ())]
        if self.order != self.usual_order:
            pairs.append(("sort", self.order))
        if self.view != CARDS:
            pairs.append(("view", self.view))
        return f"?{urlencode(pairs)}"

    def without(self, facet: str, value: str = "") -> Self:
        """The choice without one value of a facet, or without the whole facet."""
        rest = tuple(chosen for chosen in self.values.get(facet, ()) if value and chosen != value)
        values = {name: chosen for name, chosen in self.values.items() if name != facet}
        return replace(self, values={**values, facet: rest} if rest else values)

    def only(self, facet: str) -> Self:
        """What is chosen in one facet and nothing else; "q" for the words."""
        if facet == "q":
            return replace(self, values={})
        return replace(self.without_words(), values={facet: self.values[facet]})

    def without_words(self) -> Self:
        return replace(self, text="", order=NEWEST if self.order == RELEVANCE else self.order)

    def cleared(self) -> Self:
        """Nothing chosen; order and view stay."""
        return replace(self.without_words(), values={})

    def in_view(self, view: str) -> Self:
        return replace(self, view=view)


def vocabulary_for(sets: Sets, visible: int, language: str) -> dict[str, dict[str, Value]]:
    """Return the values that may be chosen, by facet, as visitors of one site know them, in their order.

    A value that only resources of other sites have is as unknown as a word that never was one.
    """
    found: dict[str, dict[str, Value]] = {}
    for facet in FACETS:
        counts = {known: (held & visible).bit_count() for known, held in sets.get(facet.name, {}).items()}
        seen = [known for known, count in counts.items() if count]
        values: Sequence[Value] = facet.values(seen, language)
        if facet.is_counted_first:
            values = sorted(values, key=lambda value: (-counts.get(value.known_as, 0), value.label.casefold()))
        found[facet.name] = {value.value: value for value in values}
    return found


def _order(asked: str, text: str) -> str:
    if asked in ORDERS or (text and asked == RELEVANCE):
        return asked
    return RELEVANCE if text else NEWEST
