"""One stylesheet for each brand: its tokens, then the component files in the order of ``css/manifest.txt``."""

import hashlib
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from django.contrib.staticfiles import finders

from network.colour_roles import Scheme, is_dark, roles

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


def tokens(brand: "BrandInForce", scheme: Scheme = Scheme.LIGHT) -> dict[str, str]:
    """Return the custom properties of *brand* in *scheme*: ``--brand-…`` colours, ``--font-…``, ``--radius``."""
    heading_font, body_font = TYPEFACES[brand.typeface]
    return {
        **_colours(brand, scheme),
        "--font-heading": heading_font,
        "--font-body": body_font,
        "--radius": RADII[brand.shape],
    }


def stylesheet(brand: "BrandInForce") -> str:
    """Return the whole stylesheet of *brand* as text. On paper the light scheme holds, whatever the device prefers."""
    schemes = "dark" if is_dark(dict(brand.colours)["background_colour"]) else "light dark"
    light = declarations(tokens(brand))
    dark = declarations(_colours(brand, Scheme.DARK))
    return (
        f":root{{color-scheme:{schemes};{light}}}\n"
        f"@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}\n"
        f"{_components()}"
    )


def declarations(properties: dict[str, str]) -> str:
    """Return *properties* as the inside of a CSS rule."""
    return "".join(f"{name}:{value};" for name, value in properties.items())


def _colours(brand: "BrandInForce", scheme: Scheme) -> dict[str, str]:
    colours = dict(brand.colours)
    properties = {f"--brand-{role}": colour for role, colour in roles(colours, scheme).items()}
    if scheme is Scheme.DARK:
        # A logo was drawn for the ground that the brand chose: in the dark it keeps it, as a plate.
        ground = "primary_colour" if brand.header == "band" else "background_colour"
        properties["--brand-plate"] = colours[ground]
        properties["--sheet-filter"] = "brightness(0.86)"
    return properties


@cache
def css_digest() -> str:
    """Return a digest of the component files as this process found them."""
    return hashlib.sha256(_components().encode()).hexdigest()[:12]


@cache
def _components() -> str:
    manifest = _static_file("network/css/manifest.txt")
    names = [line.strip() for line in manifest.read_text(encoding="utf-8").splitlines() if line.strip()]
    return compact("\n".join((manifest.parent / name).read_text(encoding="utf-8") for name in names))


def compact(css: str) -> str:
    """Return *css* without comments and without the white space that means nothing.

    No string in it may hold braces, semicolons, commas or two spaces in a row (a test looks).
    """
    css = re.sub(r"\s+", " ", re.sub(r"/\*.*?\*/", " ", css, flags=re.DOTALL))
    return re.sub(r" ?([{};,]) ?", r"\1", css).replace(";}", "}").strip()


def _static_file(name: str) -> Path:
    found = finders.find(name)
    if not isinstance(found, str):
        raise FileNotFoundError(f"The stylesheet needs {name}, which is not among the static files.")
    return Path(found)
