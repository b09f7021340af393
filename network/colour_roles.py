"""The colours of a page by their roles, in its light and its dark scheme, from the five that a brand has.

Component files name roles and never a colour. Whatever five colours a brand has, so long as its form accepts them,
each pair in ``ROLE_PAIRS`` can be read in both schemes (tests/network/test_colour_roles.py).
"""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from network.contrast import (
    EDGE_RATIO,
    TEXT_RATIO,
    contrast_ratio,
    from_oklch,
    mix,
    nearest_that_passes,
    oklch,
    passes,
)


class Scheme(StrEnum):
    """What a visitor's device asks for (``prefers-color-scheme``)."""

    LIGHT = "light"
    DARK = "dark"


#: Roles that stand on each other: (what is seen, its ground, the contrast to 1 that it needs).
ROLE_PAIRS: tuple[tuple[str, str, float], ...] = (
    *((role, ground, TEXT_RATIO) for role in ("text", "soft", "accent", "accent-strong", "fault")
      for ground in ("background", "surface")),
    *((role, ground, EDGE_RATIO) for role in ("sign", "edge") for ground in ("background", "surface")),
    ("on-accent", "accent", TEXT_RATIO),
    ("on-accent", "accent-strong", TEXT_RATIO),
    ("on-primary", "primary", TEXT_RATIO),
    ("on-deep", "deep", TEXT_RATIO),
    ("on-strip", "strip", TEXT_RATIO),
    ("on-mark", "mark", TEXT_RATIO),
    ("on-note", "note", TEXT_RATIO),
)  # fmt: skip

#: Of the main colour in the ground of panels, the most first: as much as text and links stay readable on.
_TINTS = (0.055, 0.04, 0.03, 0.02, 0.01, 0.0)
#: Of the ground in words that step back, the most first.
_FADES = (0.18, 0.12, 0.06, 0.0)
#: How far a link darkens, or lightens on a dark ground, under the pointer: in OKLCH's lightness.
_STEP = 0.08
_FAULT = "#b10e1e"


def roles(colours: Mapping[str, str], scheme: Scheme) -> dict[str, str]:
    """Return the ``#rrggbb`` colour of each role in *scheme*. *colours* are a brand's five by the names of its fields.

    A brand whose page is dark already looks alike in both schemes.
    """
    return dict(_roles(tuple(sorted(colours.items())), scheme))


def is_dark(colour: str) -> bool:
    """Whether white stands out on *colour* better than black does."""
    return contrast_ratio(colour, "#ffffff") > contrast_ratio(colour, "#000000")


@cache
def _roles(colours: tuple[tuple[str, str], ...], scheme: Scheme) -> tuple[tuple[str, str], ...]:
    own = dict(colours)
    if scheme is Scheme.DARK and not is_dark(own["background_colour"]):
        found = _completed(_darkened(own), dark=True)
    else:
        found = _completed(_as_chosen(own), dark=is_dark(own["background_colour"]))
    return tuple(found.items())


def _as_chosen(own: dict[str, str]) -> dict[str, str]:
    ground, text, accent = own["background_colour"], own["text_colour"], own["accent_colour"]
    tinted = (mix(ground, own["primary_colour"], share) for share in _TINTS)
    return {
        "background": ground,
        "surface": next((found for found in tinted if passes(text, (found,)) and passes(accent, (found,))), ground),
        "text": text,
        "accent": accent,
        "primary": own["primary_colour"],
        "on-primary": own["on_primary_colour"],
        "sign": own["primary_colour"],
        **(
            {"deep": mix(ground, "#000000", 0.5), "on-deep": text}
            if is_dark(ground)
            else {"deep": text, "on-deep": ground}
        ),
    }


def _darkened(own: dict[str, str]) -> dict[str, str]:
    """The same hues on a dark ground: fills keep to the dark, links and signs turn light."""
    lightness, chroma, hue = oklch(own["primary_colour"])
    if chroma < 0.02:
        _lightness, chroma, hue = oklch(own["accent_colour"])
        chroma, fill_chroma = min(chroma, 0.03), 0.0
    else:
        fill_chroma = min(chroma, 0.14)
    ground = from_oklch(0.19, min(chroma * 0.25, 0.022), hue)
    surface = from_oklch(0.245, min(chroma * 0.3, 0.026), hue)
    text = from_oklch(0.93, 0.008, hue)
    accent_lightness, accent_chroma, accent_hue = oklch(own["accent_colour"])
    accent = from_oklch(max(accent_lightness, 0.77), min(accent_chroma, 0.15), accent_hue)
    primary = from_oklch(min(max(lightness, 0.34), 0.42), fill_chroma, hue)
    on_primary = own["on_primary_colour"]
    return {
        "background": ground,
        "surface": surface,
        "text": text,
        "accent": nearest_that_passes(accent, ground, surface),
        "primary": primary,
        "on-primary": on_primary if passes(on_primary, (primary,)) else nearest_that_passes(text, primary),
        "sign": from_oklch(max(lightness, 0.68), min(chroma, 0.14), hue),
        "deep": from_oklch(0.13, min(chroma * 0.2, 0.015), hue),
        "on-deep": text,
    }


def _completed(found: dict[str, str], *, dark: bool) -> dict[str, str]:
    """Add what follows from the others, and move what can't be seen where it stands until it can."""
    ground, surface, text = found["background"], found["surface"], found["text"]
    both = (ground, surface)
    faded = (mix(text, ground, share) for share in _FADES)
    soft = next((colour for colour in faded if passes(colour, both)), text)
    fault_lightness, fault_chroma, fault_hue = oklch(_FAULT)
    fault = from_oklch(0.75, 0.14, fault_hue) if dark else from_oklch(fault_lightness, fault_chroma, fault_hue)
    # First on every page, and perhaps watched: on a dark page the strip of the hotline must not be what shines.
    strip = "deep" if dark and not is_dark(found["primary"]) else "primary"
    return {
        **found,
        "strip": found[strip],
        "on-strip": found[f"on-{strip}"],
        "on-surface": text,
        "on-accent": ground,
        "accent-strong": _stronger(found["accent"], ground),
        "soft": soft,
        "edge": soft,
        "line": mix(ground, text, 0.22),
        "line-on-primary": mix(found["primary"], found["on-primary"], 0.32),
        "sign": nearest_that_passes(found["sign"], *both, ratio=EDGE_RATIO),
        "fault": nearest_that_passes(fault, *both),
        "mark": "#6b5200" if dark else "#ffe78a",
        "on-mark": "#fff6d6" if dark else "#14110a",
        "note": "#362b06" if dark else "#fff3c4",
        "on-note": "#ffe9a8" if dark else "#3a2c00",
    }


def _stronger(accent: str, ground: str) -> str:
    """The accent a step further away from the ground: at least as readable, on the ground and as a ground."""
    lightness, chroma, hue = oklch(accent)
    step = _STEP if is_dark(ground) else -_STEP
    moved = from_oklch(min(max(lightness + step, 0.0), 1.0), chroma, hue)
    return max(accent, moved, key=lambda colour: contrast_ratio(colour, ground))
