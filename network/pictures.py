"""The sizes in which pages show pictures. Named here once, so that a page fetches all of them in one query."""

import copy
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from django.core.cache import cache
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django_tasks import task
from wagtail.images import get_image_model
from wagtail.images.models import AbstractImage, AbstractRendition, Filter, SourceImageIOError

from network.requests import current_request
from network.tasks import enqueue

_CACHE = "_network_pictures"
#: How long nobody else asks for sizes that a worker has been asked to make; in seconds.
_ASKED_FOR = 3600
_WITHHELD = "_network_pictures_withheld"

#: In the address of a sensitive page: somebody asks for its pictures.
WITH_PICTURES = "pictures"


@dataclass(frozen=True)
class Size:
    """Filter specifications of one use: the ordinary one, a larger one for dense screens, and how wide it is shown."""

    ordinary: str
    dense: str
    sizes: str

    @property
    def small(self) -> tuple[str, str]:
        """The same two as AVIF: some third fewer bytes, and too long in the making to let a visitor wait."""
        ordinary, dense = (spec.replace("format-webp", "format-avif") for spec in (self.ordinary, self.dense))
        return ordinary, dense


# On a phone two thirds of what they fill: at three pixels to each of CSS that is still two, and half the bytes.
SIZES: dict[str, Size] = {
    "card": Size("fill-480x300|format-webp", "fill-960x600|format-webp", "(min-width: 48em) 20rem, 67vw"),
    "wide": Size("width-720|format-webp", "width-1440|format-webp", "(min-width: 48em) 45rem, 67vw"),
    "hero": Size("fill-960x540|format-webp", "fill-1600x900|format-webp", "(min-width: 64em) 40rem, 67vw"),
    "portrait": Size("fill-240x240|format-webp", "fill-480x480|format-webp", "8rem"),
    "logo": Size("height-64|format-webp", "height-128|format-webp", "8rem"),
}
#: For services that show a picture beside a shared address; not all of them read WebP.
SOCIAL_SPEC = "fill-1200x630|format-jpeg"
FILTER_SPECS: tuple[str, ...] = (
    *(spec for size in SIZES.values() for spec in (size.ordinary, size.dense, *size.small)),
    SOCIAL_SPEC,
)


def picture_html(image: AbstractImage, use: str, alt: str, *, eager: bool = False) -> SafeString:
    """Return a ``<picture>`` of *image* for a *use* named in SIZES, with width, height and a denser source.

    *alt* is the alternative text; empty marks the picture as decoration. Outside the first screen pictures load when
    they come near; *eager* is for the lead picture. WebP is made here where it is missing, AVIF by a worker: the
    picture is shown without it meanwhile. A file that is gone gives an empty string; where pictures are withheld,
    words say what it shows.
    """
    if are_withheld():
        return withheld_html(alt)
    size = SIZES[use]
    try:
        renditions = _renditions(image, size)
    except (SourceImageIOError, OSError):
        return SafeString("")
    ordinary, dense = renditions[size.ordinary], renditions[size.dense]
    if all(spec in renditions for spec in size.small):
        source = format_html(
            '<source type="image/avif" srcset="{}" sizes="{}">',
            _srcset(*(renditions[spec] for spec in size.small)),
            size.sizes,
        )
    else:
        source = SafeString("")
        _ask_for_small(image, use)
    return format_html(
        '<picture>{}<img src="{}" srcset="{}" sizes="{}" width="{}" height="{}" alt="{}"{}></picture>',
        source,
        ordinary.url,
        _srcset(ordinary, dense),
        size.sizes,
        ordinary.width,
        ordinary.height,
        alt,
        SafeString(' fetchpriority="high"' if eager else ' loading="lazy" decoding="async"'),
    )


@task()
def make_small_sizes(picture_pk: int, use: str) -> None:
    """Make the AVIF sizes of a picture for a *use*. Safe to run twice; nothing for a picture that has gone."""
    picture = get_image_model().objects.filter(pk=picture_pk).first()
    if picture is not None:
        with suppress(SourceImageIOError, FileNotFoundError):
            picture.get_renditions(*SIZES[use].small)


def _renditions(image: AbstractImage, size: Size) -> dict[str, AbstractRendition]:
    """Return the renditions by specification: the two that must be, and those in AVIF if they have been made."""
    filters = [Filter(spec=spec) for spec in (size.ordinary, size.dense, *size.small)]
    found = {wanted.spec: rendition for wanted, rendition in image.find_existing_renditions(*filters).items()}
    missing = [spec for spec in (size.ordinary, size.dense) if spec not in found]
    return {**found, **image.get_renditions(*missing)} if missing else found


def _srcset(*renditions: AbstractRendition) -> str:
    return ", ".join(f"{rendition.url} {rendition.width}w" for rendition in renditions)


def _ask_for_small(image: AbstractImage, use: str) -> None:
    detail = Filter(spec=SIZES[use].small[0]).get_cache_key(image)
    if cache.add(f"network:pictures:{image.pk}:{use}:{detail}", True, _ASKED_FOR):
        enqueue(make_small_sizes, image.pk, use)


def withhold_pictures(request: HttpRequest) -> None:
    """Let the answer to *request* load no pictures: words stand in their place."""
    setattr(request, _WITHHELD, True)


def are_withheld() -> bool:
    """Whether the answer to the present request loads no pictures."""
    return getattr(current_request(), _WITHHELD, False)


def withheld_html(alt: str) -> SafeString:
    """Return what stands in the place of a picture that isn't loaded; empty for one that only decorates."""
    words = _("Picture, not loaded: %(what)s") % {"what": alt}
    return format_html('<span class="picture-withheld">{}</span>', words) if alt else SafeString("")


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
