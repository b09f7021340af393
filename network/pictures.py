"""The sizes in which pages show pictures. Named here once, so that a page fetches all of them in one query."""

import copy
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail.images import get_image_model
from wagtail.images.models import AbstractImage, SourceImageIOError

from network.requests import current_request

_CACHE = "_network_pictures"


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
#: For services that show a picture beside a shared address; not all of them read WebP.
SOCIAL_SPEC = "fill-1200x630|format-jpeg"
FILTER_SPECS: tuple[str, ...] = (
    *(spec for size in SIZES.values() for spec in (size.ordinary, size.dense)),
    SOCIAL_SPEC,
)


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


def hold_pictures(pks: Iterable[int]) -> dict[int, AbstractImage]:
    """Return the pictures with these primary keys; what was asked for once stays on the request."""
    request = current_request()
    kept: dict[int, AbstractImage | None] = getattr(request, _CACHE, {}) if request is not None else {}
    wanted = set(pks)
    missing = wanted - kept.keys()
    if missing:
        kept.update(dict.fromkeys(missing))
        kept.update(get_image_model().objects.in_bulk(missing))
        if request is not None:
            setattr(request, _CACHE, kept)
    return {pk: picture for pk in wanted if (picture := kept[pk]) is not None}


def held_pictures(pks: Sequence[int | None]) -> list[AbstractImage | None]:
    """Return the pictures with these primary keys in their order, each an instance of its own.

    A use of a picture says what it shows (Wagtail writes that on the instance): two uses must not share one.
    """
    found = hold_pictures(pk for pk in pks if pk)
    return [copy.copy(found[pk]) if pk in found else None for pk in pks]
