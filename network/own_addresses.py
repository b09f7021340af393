"""The first parts of addresses at which every site answers by itself: a page there would never be reached."""

import re
from collections.abc import Iterator
from functools import cache

from django.conf import settings
from django.urls import LocalePrefixPattern, URLResolver, get_resolver

_PLAIN = re.compile(r"[\w.-]+")


@cache
def own_first_parts() -> frozenset[str]:
    """Return the words between the first two slashes of the addresses in network.urls, and the languages' codes."""
    return frozenset((*_first_parts(get_resolver()), *dict(settings.LANGUAGES)))


def _first_parts(resolver: URLResolver) -> Iterator[str]:
    for entry in resolver.url_patterns:
        # The pattern of a language's prefix says what the language of now makes it.
        route = "" if isinstance(entry.pattern, LocalePrefixPattern) else str(entry.pattern).lstrip("^")
        first = route.partition("/")[0]
        if isinstance(entry, URLResolver) and not first:
            yield from _first_parts(entry)
        elif _PLAIN.fullmatch(first):
            yield first
