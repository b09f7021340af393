"""One stylesheet for each brand: its tokens, then the component files in the order of ``css/manifest.txt``."""

import hashlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from django.contrib.staticfiles import finders

from network.contrast import mix

if TYPE_CHECKING:
    from network.brands import BrandInForce

_SANS = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu, Cantarell, sans-serif'
_HUMANIST = 'Seravek, "Gill Sans Nova", Ubuntu, Calibri, "DejaVu Sans", source-sans-pro, sans-serif'
_GROTESQUE = '"Helvetica Neue", Helvetica, Arial, "Nimbus Sans", "Liberation Sans", sans-serif'
_SERIF = 'Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "Noto Serif", serif'
_SLAB = 'Rockwell, "Rockwell Nova", "Roboto Slab", "DejaVu Serif", "Sitka Small", serif'

#: (headings, text) of each network.models.brand.Typeface: fonts that visitors' systems have, nothing to download.
TYPEFACES: dict[str, tuple[str, str]] = {
    "humanist": (_HUMANIST, _HUMANIST),
    "grotesque": (_GROTESQUE, _GROTESQUE),
    "serif": (_SERIF, _SANS),
    "slab": (_SLAB, _SANS),
}
RADII = {"square": "0", "soft": "4px", "round": "14px"}


def tokens(brand: "BrandInForce") -> dict[str, str]:
    """Return the custom properties of *brand*: ``--brand-…`` colours, ``--font-…``, ``--radius``."""
    colours = dict(brand.colours)
    ground, text, accent = colours["background_colour"], colours["text_colour"], colours["accent_colour"]
    heading_font, body_font = TYPEFACES[brand.typeface]
    return {
        "--brand-primary": colours["primary_colour"],
        "--brand-on-primary": colours["on_primary_colour"],
        "--brand-accent": accent,
        "--brand-on-accent": ground,
        "--brand-background": ground,
        "--brand-text": text,
        "--brand-surface": mix(ground, colours["primary_colour"], 0.04),
        "--brand-on-surface": text,
        "--brand-line": mix(ground, text, 0.22),
        "--font-heading": heading_font,
        "--font-body": body_font,
        "--radius": RADII[brand.shape],
    }


def stylesheet(brand: "BrandInForce") -> str:
    """Return the whole stylesheet of *brand* as text."""
    declarations = "".join(f"{name}:{value};" for name, value in tokens(brand).items())
    return f":root{{{declarations}}}\n{_components()}"


@cache
def css_digest() -> str:
    """Return a digest of the component files as this process found them."""
    return hashlib.sha256(_components().encode()).hexdigest()[:12]


@cache
def _components() -> str:
    manifest = _static_file("network/css/manifest.txt")
    names = [line.strip() for line in manifest.read_text(encoding="utf-8").splitlines() if line.strip()]
    return "\n".join((manifest.parent / name).read_text(encoding="utf-8") for name in names)


def _static_file(name: str) -> Path:
    found = finders.find(name)
    if not isinstance(found, str):
        raise FileNotFoundError(f"The stylesheet needs {name}, which is not among the static files.")
    return Path(found)
