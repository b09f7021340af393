"""Everything that a page's body refers to, fetched together: one query for each kind of thing."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from django.db.models import Prefetch, prefetch_related_objects
from wagtail.blocks import StreamValue
from wagtail.blocks.list_block import ListValue
from wagtail.blocks.struct_block import StructValue
from wagtail.images.models import AbstractImage

from network.links import linked_pages
from network.models import PictureRendition
from network.pictures import FILTER_SPECS

_PAGE_LINK = re.compile(r'<a[^>]*\blinktype="page"[^>]*>')
_ID = re.compile(r'\bid="(\d+)"')


def prepare(*values: Any) -> None:
    """Fetch the pictures' sizes and the linked pages of the stream values and pictures in *values*, before rendering.

    The linked pages come first, from the raw data: the blocks that refer to a page (network.blocks.links) find it then.
    """
    ids = {pk for value in values if isinstance(value, StreamValue) for pk in _page_ids(list(value.raw_data))}
    if ids:
        linked_pages(ids)
    leaves = list(_leaves(values))
    pictures = [leaf for leaf in leaves if isinstance(leaf, AbstractImage)]
    if pictures:
        prefetch_related_objects(
            pictures,
            Prefetch(
                "renditions",
                queryset=PictureRendition.objects.filter(filter_spec__in=FILTER_SPECS),
                to_attr="prefetched_renditions",
            ),
        )


def _page_ids(raw: Any) -> Iterator[int]:
    """Yield the primary keys of the pages that a body's raw data refers to, in blocks and in rich text."""
    if isinstance(raw, str):
        for tag in _PAGE_LINK.findall(raw):
            yield from map(int, _ID.findall(tag))
    elif isinstance(raw, Mapping):
        for key, value in raw.items():
            if key == "page" and isinstance(value, int):
                yield value
            else:
                yield from _page_ids(value)
    elif isinstance(raw, Sequence):
        for value in raw:
            yield from _page_ids(value)


def _leaves(values: Iterable[Any]) -> Iterator[Any]:
    for value in values:
        if isinstance(value, StreamValue):
            yield from _leaves(child.value for child in value)
        elif isinstance(value, StructValue):
            yield from _leaves(value.values())
        elif isinstance(value, ListValue):
            yield from _leaves(value)
        elif value is not None:
            yield value
