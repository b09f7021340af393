"""Contrast of two colours, as WCAG 2.2 defines it, and the nearest colour that has enough of it.

4.5 to 1 for text (success criterion 1.4.3), 3 to 1 for the edges of controls and for signs (1.4.11).
"""

import re

from coloraide import Color

TEXT_RATIO = 4.5
EDGE_RATIO = 3.0
_HEX = re.compile(r"^#[0-9a-fA-F]{6}$")
#: Halvings of a way in lightness: what remains is far below one step of a colour of eight bits.
_HALVINGS = 14


def is_colour(value: str) -> bool:
    """Whether *value* is a colour as the brand keeps it: # and six hexadecimal digits."""
    return bool(_HEX.match(value))


def contrast_ratio(one: str, other: str) -> float:
    """Return the WCAG contrast ratio of two ``#rrggbb`` colours: from 1.0 (alike) to 21.0 (black and white).

    Raises ValueError for anything that is not such a colour.
    """
    for value in (one, other):
        if not is_colour(value):
            raise ValueError(f"{value!r} is not a colour like #1a2b3c")
    return float(Color(one).contrast(Color(other), method="wcag21"))


def mix(one: str, other: str, share: float) -> str:
    """Return the ``#rrggbb`` colour between *one* and *other*, with *share* (0 to 1) of *other*, mixed in sRGB."""
    return Color(one).mix(Color(other), share, space="srgb").to_string(hex=True)


def oklch(colour: str) -> tuple[float, float, float]:
    """Return lightness (0 to 1), chroma and hue in degrees of a ``#rrggbb`` colour in OKLCH; greys have the hue 0."""
    lightness, chroma, hue = Color(colour).convert("oklch").coords(nans=False)
    return float(lightness), float(chroma), float(hue)


def from_oklch(lightness: float, chroma: float, hue: float) -> str:
    """Return the ``#rrggbb`` colour of these OKLCH values; what a screen can't show loses chroma, nothing else."""
    colour = Color("oklch", [lightness, chroma, hue]).convert("srgb").fit("srgb", method="oklch-chroma")
    return colour.to_string(hex=True)


def passes(colour: str, grounds: tuple[str, ...], ratio: float = TEXT_RATIO) -> bool:
    """Whether *colour* has a contrast of at least *ratio* to 1 with each of *grounds*."""
    return all(contrast_ratio(colour, ground) >= ratio for ground in grounds)


def nearest_that_passes(colour: str, *grounds: str, ratio: float = TEXT_RATIO) -> str:
    """Return the colour nearest to *colour* that has *ratio* to 1 with each of *grounds*: its hue, lighter or darker.

    Black or white passes on every single ground for any *ratio* up to 4.5. Where neither passes on all of several
    grounds, the better of the two is returned.
    """
    if passes(colour, grounds, ratio):
        return colour.lower()
    lightness, chroma, hue = oklch(colour)
    found: list[tuple[float, str]] = []
    for end in ("#000000", "#ffffff"):
        if not passes(end, grounds, ratio):
            continue
        far, near, best = (0.0 if end == "#000000" else 1.0), lightness, end
        for _halving in range(_HALVINGS):
            middle = (far + near) / 2
            candidate = from_oklch(middle, chroma, hue)
            if passes(candidate, grounds, ratio):
                far, best = middle, candidate
            else:
                near = middle
        found.append((abs(far - lightness), best))
    if found:
        return min(found)[1]
    return max(("#000000", "#ffffff"), key=lambda end: min(contrast_ratio(end, ground) for ground in grounds))
