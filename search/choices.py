"""What results can be narrowed by, in the words of visitors. The library's facets, and the kinds of things found."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from django.utils.translation import gettext_lazy as _

from resources.library.facets import FACETS as OF_THE_LIBRARY
from resources.library.facets import Facet, Value
from search.facets import NAMES, SHOWN_AS
from search.kinds import KINDS

#: More than anybody ticks; an address may be as long as it likes.
_MOST_VALUES = 50
_MOST_LENGTH = 120
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}")


def _kinds(known: Collection[str], language: str) -> list[Value]:
    shown = [kind for kind in {kind.slug: kind for kind in KINDS.values()}.values() if kind.slug not in SHOWN_AS]
    return [Value(kind.slug, kind.slug, str(kind.label)) for kind in shown]


_TYPE = next(facet for facet in OF_THE_LIBRARY if facet.name == "type")
_BY_NAME = {
    **{facet.name: replace(facet, is_open=facet.name == "topic") for facet in OF_THE_LIBRARY},
    "type": replace(_TYPE, label=_("Type of resource"), is_open=False),
    "kind": Facet("kind", _("What it is"), _kinds, is_counted_first=True, is_open=True),
}

#: In the order in which they are shown.
FACETS: tuple[Facet, ...] = tuple(_BY_NAME[name] for name in NAMES)

#: What is chosen, by the name of the facet.
Chosen = Mapping[str, tuple[Value, ...]]


def read(facet: Facet, given: Iterable[str], language: str) -> tuple[Value, ...]:
    """Return the values of *facet* that an address gives, each once; what can't be one is left out."""
    wanted = [text for text in dict.fromkeys(given) if _may_be_value(facet, text)][:_MOST_VALUES]
    known = {value.value: value for value in facet.values(wanted, language)}
    return tuple(known[text] for text in wanted if text in known)


def values_found(
    facet: Facet, counts: Mapping[str, int], chosen: Sequence[Value], language: str
) -> list[tuple[Value, int]]:
    """Return the values that something found has, and those that are chosen, with their counts, in their order."""
    picked = {value.known_as for value in chosen}
    known = list(dict.fromkeys([*counts, *picked]))
    found = [
        (value, counts.get(value.known_as, 0))
        for value in facet.values(known, language)
        if counts.get(value.known_as) or value.known_as in picked
    ]
    if facet.is_counted_first:
        found.sort(key=lambda pair: (-pair[1], pair[0].label.casefold()))
    return found


def _may_be_value(facet: Facet, text: str) -> bool:
    if facet.name == "language":
        return bool(_LANGUAGE.fullmatch(text))
    return bool(text) and len(text) <= _MOST_LENGTH and text.isprintable()
