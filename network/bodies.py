"""Everything that a page's body refers to, fetched together: one query for each kind of thing."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from django.db.models import Prefetch, prefetch_related_objects
from wagtail.blocks import StreamValue
from wagtail.blocks.list_block import ListValue
from wagtail.blocks.struct_block import StructValue
from wagtail.images.models import AbstractImage
from wagtail.rich_text import RichText

from network.links import linked_pages
from network.models import PictureRendition
from network.pictures import FILTER_SPECS

_PAGE_LINK = re.compile(r'<a[^>]*\blinktype="page"[^>]*>')
_ID = re.compile(r'\bid="(\d+)"')


def prepare(*values: Any) -> None:
    """Fetch the pictures' sizes and the linked pages of the stream values and pictures in *values*, before rendering."""
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
    ids = {int(found) for leaf in leaves if isinstance(leaf, RichText) for found in _linked_ids(leaf.source)}
    if ids:
        linked_pages(ids)


def _linked_ids(source: str) -> Iterator[str]:
    for tag in _PAGE_LINK.findall(source):
        yield from _ID.findall(tag)


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
