"""Handles: the part of a resource's address that is its own, unique in the network, never changed."""

from collections.abc import Iterator
from itertools import count

from django.utils.text import slugify

LONGEST = 80
#: Words that addresses below /resources/ need for themselves.
RESERVED = frozenset(
    {
        "api",
        "by",
        "collections",
        "covers",
        "export",
        "feed",
        "feeds",
        "files",
        "new",
        "search",
        "tags",
        "topics",
        "types",
    }
)


def candidates(title: str) -> Iterator[str]:
    """Yield handles for *title*, the best first, without end."""
    stem = slugify(title)[:LONGEST].strip("-") or "resource"
    if stem not in RESERVED:
        yield stem
    for number in count(2):
        ending = f"-{number}"
        yield f"{stem[: LONGEST - len(ending)].rstrip('-')}{ending}"
