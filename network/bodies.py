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
from network.pictures import FILTER_SPECS, hold_pictures

_PAGE_LINK = re.compile(r'<a[^>]*\blinktype="page"[^>]*>')
_PAGE_KEYS = frozenset({"page", "campaign"})
_PICTURE_KEYS = frozenset({"image"})
_ID = re.compile(r'\bid="(\d+)"')


def hold(*values: StreamValue) -> None:
    """Fetch the linked pages and the pictures of stream values from their raw data, before anything reads their blocks.

    The blocks that refer to them (network.blocks.links, network.blocks.pictures) find them then, however many kinds of
    blocks there are.
    """
    raw = [list(value.raw_data) for value in values]
    if ids := set(_page_ids(raw)):
        linked_pages(ids)
    if ids := set(_keys_under(raw, _PICTURE_KEYS)):
        hold_pictures(ids)


def prepare(*values: Any) -> None:
    """Fetch the sizes of all pictures among and in *values* (stream values, pictures), before they are rendered."""
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
        yield from _keys_under(raw, _PAGE_KEYS, nested=False)
        for value in raw.values():
            yield from _page_ids(value)
    elif isinstance(raw, Sequence):
        for value in raw:
            yield from _page_ids(value)


def _keys_under(raw: Any, names: frozenset[str], *, nested: bool = True) -> Iterator[int]:
    """Yield the primary keys that stand under one of *names* in a body's raw data."""
    if isinstance(raw, Mapping):
        yield from (value for key, value in raw.items() if key in names and isinstance(value, int))
    if nested and isinstance(raw, Mapping | list | tuple):
        for value in raw.values() if isinstance(raw, Mapping) else raw:
            yield from _keys_under(value, names)


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
