"""The sizes in which pages show pictures. Named here once, so that a page fetches all of them in one query."""

from dataclasses import dataclass

from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail.images.models import AbstractImage, SourceImageIOError


@dataclass(frozen=True)
class Size:
    """Filter specifications of one use: the ordinary one, a larger one for dense screens, and how wide it is shown."""

    ordinary: str
    dense: str
    sizes: str


SIZES: dict[str, Size] = {
    "card": Size("fill-480x300|format-webp", "fill-960x600|format-webp", "(min-width: 48em) 20rem, 100vw"),
    "wide": Size("width-720|format-webp", "width-1440|format-webp", "(min-width: 48em) 45rem, 100vw"),
    "hero": Size("fill-960x540|format-webp", "fill-1600x900|format-webp", "(min-width: 64em) 40rem, 100vw"),
    "portrait": Size("fill-240x240|format-webp", "fill-480x480|format-webp", "8rem"),
    "logo": Size("height-64|format-webp", "height-128|format-webp", "8rem"),
}
FILTER_SPECS: tuple[str, ...] = tuple(spec for size in SIZES.values() for spec in (size.ordinary, size.dense))


def picture_html(image: AbstractImage, use: str, alt: str, *, eager: bool = False) -> SafeString:
    """Return an ``<img>`` of *image* for a *use* named in SIZES, with width, height and a denser source.

    *alt* is the alternative text; empty marks the picture as decoration. Outside the first screen pictures load when
    they come near; *eager* is for the lead picture. A file that is gone gives an empty string.
    """
    size = SIZES[use]
    try:
        renditions = image.get_renditions(size.ordinary, size.dense)
    except (SourceImageIOError, OSError):
        return SafeString("")
    ordinary, dense = renditions[size.ordinary], renditions[size.dense]
    return format_html(
        '<img src="{}" srcset="{} {}w, {} {}w" sizes="{}" width="{}" height="{}" alt="{}"{}>',
        ordinary.url,
        ordinary.url,
        ordinary.width,
        dense.url,
        dense.width,
        size.sizes,
        ordinary.width,
        ordinary.height,
        alt,
        SafeString(' fetchpriority="high"' if eager else ' loading="lazy" decoding="async"'),
    )
