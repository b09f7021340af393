"""Every component of the public site in one brand: what its lead looks at while editing it, and the style guide.

This layer shows what it has itself (templates/network/style_guide.html); the layers above add theirs as specimens.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpRequest
from django.utils.safestring import SafeString
from wagtail import hooks

from network.brands import BrandInForce, brand_as_edited
from network.colour_pairs import sentence_of, unreadable_pairs
from network.colour_roles import ROLE_PAIRS, Scheme, roles
from network.contrast import contrast_ratio
from network.models import Brand
from network.stylesheet import declarations, tokens

#: Functions from the request to an iterable of Specimen.
SPECIMENS_HOOK = "style_guide_specimens"


@dataclass(frozen=True)
class Specimen:
    """A component as the guide shows it."""

    name: str
    html: SafeString


@dataclass(frozen=True)
class MeasuredPair:
    """Two roles, the contrast between them, and how much they need."""

    role: str
    ground: str
    colour: str
    ground_colour: str
    ratio: float
    least: float


@dataclass(frozen=True)
class StyleGuide:
    """``style`` is the inside of a style element; ``faults`` are sentences on pairs that can't be read."""

    brand: BrandInForce
    scheme: Scheme
    style: SafeString
    faults: list[str]
    pairs: list[MeasuredPair]
    specimens: list[Specimen]


def style_guide(row: Brand, scheme: Scheme, request: HttpRequest) -> StyleGuide:
    """Return the guide of a brand as it is being edited, in *scheme*."""
    brand = brand_as_edited(row)
    colours = dict(brand.colours)
    # Colours are checked when a form reads them, fonts and radii are the code's own: nothing in here is free text.
    style = f":root{{color-scheme:{scheme};{declarations(tokens(brand, scheme))}}}"
    return StyleGuide(
        brand=brand,
        scheme=scheme,
        style=SafeString(style.replace("<", "")),
        faults=[sentence_of(colours, text, ground, at=text) for text, ground in unreadable_pairs(colours)],
        pairs=list(_measured(roles(colours, scheme))),
        specimens=[specimen for found in hooks.get_hooks(SPECIMENS_HOOK) for specimen in found(request)],
    )


def scheme_asked_for(value: str) -> Scheme:
    """Return the scheme that an address names; light for anything else."""
    return Scheme.DARK if value == Scheme.DARK else Scheme.LIGHT


def _measured(found: dict[str, str]) -> Iterator[MeasuredPair]:
    for role, ground, least in ROLE_PAIRS:
        ratio = contrast_ratio(found[role], found[ground])
        yield MeasuredPair(role, ground, found[role], found[ground], ratio, least)
