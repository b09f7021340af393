"""Contrast of two colours, as WCAG 2.2 defines it (success criterion 1.4.3: 4.5 to 1 for text)."""

import re

from coloraide import Color

TEXT_RATIO = 4.5
_HEX = re.compile(r"^#[0-9a-fA-F]{6}$")


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
