"""Colours by their roles: whatever five colours a brand has, what stands on each other can be read in both schemes."""

import re
from pathlib import Path

import pytest

from network.colour_pairs import unreadable_pairs
from network.colour_roles import ROLE_PAIRS, Scheme, is_dark, roles
from network.contrast import TEXT_RATIO, contrast_ratio, nearest_that_passes, oklch
from network.models.brand import DEFAULT_COLOURS

CSS = Path(__file__).parents[2] / "network/static/network/css"
#: They know no brand: paper has none, and a failure must not ask for one.
WITHOUT_ROLES = {"print.css", "error.css", "tokens.css"}

FIELDS = tuple(DEFAULT_COLOURS)
#: Main colour, text on it, accent, ground, text: the usual, the pale, the loud, the grey, and what is dark already.
BRANDS = (
    ("#27306b", "#ffffff", "#8a3d00", "#ffffff", "#1a1a1a"),
    ("#14212e", "#ffffff", "#bf1f1f", "#ffffff", "#1a1a1a"),
    ("#1f5a40", "#ffffff", "#7a5a00", "#fdf9ee", "#1a1a1a"),
    ("#5a2a6e", "#ffffff", "#a1185a", "#fdf8fd", "#1a1a1a"),
    ("#ffd500", "#000000", "#005ea5", "#ffffff", "#0b0c0c"),
    ("#ffffff", "#000000", "#000000", "#ffffff", "#000000"),
    ("#000000", "#ffffff", "#000000", "#ffffff", "#000000"),
    ("#767676", "#ffffff", "#767676", "#ffffff", "#767676"),
    ("#00ff00", "#000000", "#006400", "#ffffff", "#003300"),
    ("#ff0000", "#000000", "#b00000", "#fff5f5", "#330000"),
    ("#0000ff", "#ffffff", "#0000ff", "#f0f8ff", "#00008b"),
    ("#ff00ff", "#000000", "#8b008b", "#fff0ff", "#2b002b"),
    ("#00ffff", "#000000", "#006b6b", "#f0ffff", "#002b2b"),
    ("#f8c8dc", "#4a0d2b", "#9c1c55", "#fff7fa", "#4a0d2b"),
    ("#e6e6fa", "#333366", "#5a4fcf", "#f8f8ff", "#333366"),
    ("#6b4f2a", "#fff8e7", "#7d3c0a", "#f4ecd8", "#3b2a14"),
    ("#808080", "#000000", "#4d4d4d", "#eeeeee", "#333333"),
    ("#123456", "#fedcba", "#654321", "#abcdef", "#000000"),
    ("#222222", "#eeeeee", "#111111", "#9a9a9a", "#000000"),
    ("#8b0000", "#ffe4e1", "#00008b", "#ffe4c4", "#2f1b0c"),
    ("#111111", "#ffffff", "#ffd700", "#000000", "#ffffff"),
    ("#ffd700", "#000000", "#ffd700", "#1a1a2e", "#f5f5f5"),
    ("#334455", "#ffffff", "#88ccff", "#223344", "#ffffff"),
    ("#ff6600", "#000000", "#ff9955", "#101820", "#e8e8e8"),
)


def brand(values: tuple[str, ...]) -> dict[str, str]:
    return dict(zip(FIELDS, values, strict=True))


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("values", BRANDS, ids="/".join)
def test_pairs_of_every_brand_can_be_read_in_both_schemes(values: tuple[str, ...], scheme: Scheme) -> None:
    colours = brand(values)
    assert not list(unreadable_pairs(colours)), "the form would refuse this brand"

    found = roles(colours, scheme)

    measured = [(one, other, contrast_ratio(found[one], found[other]), least) for one, other, least in ROLE_PAIRS]
    assert not [(one, other, ratio) for one, other, ratio, least in measured if ratio < least]


@pytest.mark.parametrize("values", BRANDS[:4], ids="/".join)
def test_light_scheme_keeps_the_brands_own_colours(values: tuple[str, ...]) -> None:
    found = roles(brand(values), Scheme.LIGHT)

    assert (found["primary"], found["on-primary"], found["accent"], found["background"], found["text"]) == values


@pytest.mark.parametrize("values", BRANDS, ids="/".join)
def test_dark_scheme_has_a_dark_ground(values: tuple[str, ...]) -> None:
    found = roles(brand(values), Scheme.DARK)

    assert all(is_dark(found[role]) for role in ("background", "surface", "deep"))


@pytest.mark.parametrize("values", BRANDS, ids="/".join)
def test_strip_of_the_hotline_is_dark_on_every_dark_page(values: tuple[str, ...]) -> None:
    found = roles(brand(values), Scheme.DARK)

    assert is_dark(found["strip"])


@pytest.mark.parametrize("values", BRANDS[:4], ids="/".join)
def test_strip_of_the_hotline_has_the_main_colour_on_a_light_page(values: tuple[str, ...]) -> None:
    found = roles(brand(values), Scheme.LIGHT)

    assert (found["strip"], found["on-strip"]) == (found["primary"], found["on-primary"])


def test_brand_that_is_dark_already_looks_alike_in_both_schemes() -> None:
    colours = brand(("#111111", "#ffffff", "#ffd700", "#000000", "#ffffff"))

    assert roles(colours, Scheme.DARK) == roles(colours, Scheme.LIGHT)


@pytest.mark.parametrize(
    ("colour", "ground"),
    [
        ("#777777", "#ffffff"),
        ("#e4572e", "#ffffff"),
        ("#ffd700", "#fdf9ee"),
        ("#1f5a40", "#14212e"),
        ("#888888", "#777777"),
    ],
)
def test_nearest_colour_passes_just_so_and_keeps_its_hue(colour: str, ground: str) -> None:
    nearest = nearest_that_passes(colour, ground)

    assert TEXT_RATIO <= contrast_ratio(nearest, ground) < TEXT_RATIO + 0.12
    _lightness, chroma, hue = oklch(nearest)
    assert chroma < 0.01 or hue == pytest.approx(oklch(colour)[2], abs=6)


def test_colour_that_passes_is_left_alone() -> None:
    assert nearest_that_passes("#1A1A1A", "#ffffff") == "#1a1a1a"


def test_component_files_name_no_colour() -> None:
    literal = re.compile(r"#[0-9a-fA-F]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(|:\s*(?:white|black)\b(?!-)")
    files = [path for path in sorted(CSS.glob("*.css")) if path.name not in WITHOUT_ROLES]
    lines = [f"{path.name}: {line.strip()}" for path in files for line in path.read_text().splitlines()]

    assert not [line for line in lines if literal.search(line)]
