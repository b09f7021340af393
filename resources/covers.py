"""Covers of resources: which one is shown, and in the size of lists, on a phone as large as a thumb."""

from collections.abc import Iterable
from io import BytesIO
from typing import TYPE_CHECKING

from django.core.cache import cache
from PIL import Image

from network.pictures import are_withheld

if TYPE_CHECKING:
    from resources.models import Resource, ResourceFile

#: Twice what a card shows, in pixels.
_SMALL = (240, 360)
_QUALITY = 60
#: For how many seconds all processes share one; a browser keeps it for as long.
KEPT_SECONDS = 86_400


def cover_of(files: "Iterable[ResourceFile]", language: str) -> str | None:
    """Return the address of the best cover: one in the visitor's language, else the first there is."""
    with_cover = sorted((file for file in files if file.cover), key=lambda file: file.language != language)
    return with_cover[0].cover_url() if with_cover else None


def listed_cover(resource: "Resource", files: "Iterable[ResourceFile]", language: str) -> str | None:
    """Return the address of the cover that is shown beside the title of *resource*, anywhere but on its own page.

    None where it is sensitive, and on a page that loads no pictures.
    """
    return None if resource.is_sensitive or are_withheld() else cover_of(files, language)


def small_cover(file: "ResourceFile") -> bytes:
    """Return the cover of *file* as a small WebP, a quarter of its bytes. Raises OSError where it can't be read."""
    key = f"resources:small-cover:{file.cover.name}"  # a new cover has a new name
    kept: bytes | None = cache.get(key)
    if kept is None:
        kept = _drawn_small(file)
        cache.set(key, kept, KEPT_SECONDS)
    return kept


def _drawn_small(file: "ResourceFile") -> bytes:
    written = BytesIO()
    with file.cover.open("rb") as source, Image.open(source, formats=["WEBP"]) as picture:
        picture.thumbnail(_SMALL)
        picture.convert("RGB").save(written, "WEBP", quality=_QUALITY, method=2)
    return written.getvalue()
