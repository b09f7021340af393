"""Addresses inside a page: names for its headings, and the list of them that a long page shows.

The list is made before the page is rendered, the names stand in it afterwards: both come about in the order of the
page, so that a heading that occurs twice gets the same two names in both.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from django.utils.html import strip_tags
from django.utils.text import slugify
from wagtail.blocks import StreamValue
from wagtail.rich_text import RichText

from network.requests import current_request

_HEADING = re.compile(r"<h2([^>]*)>(.*?)</h2>", re.DOTALL)
_CACHE = "_network_anchors"
#: The layout has names of its own ("main", "hotlines"): those of headings begin with one of these words.
PART = "part"
QUESTION = "question"
LONGEST = 60


@dataclass(frozen=True)
class Heading:
    """A heading of a page, in plain words, and its name in the address."""

    words: str
    anchor: str


class Anchors:
    """Gives each heading of one page a name of its own."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def name(self, words: str, prefix: str = PART) -> str:
        base = f"{prefix}-{slugify(words)[:LONGEST]}".rstrip("-")
        name, number = base, 1
        while name in self._taken:
            number += 1
            name = f"{base}-{number}"
        self._taken.add(name)
        return name

    def of_stream(self, stream: StreamValue) -> Iterator[Heading]:
        """Yield the second-level headings of *stream*: of its running texts, and of blocks that show one."""
        for child in stream:
            if isinstance(child.value, RichText):
                for match in _HEADING.finditer(child.value.source):
                    words = _plain(match[2])
                    yield Heading(words, self.name(words))
            elif words := getattr(child.value, "shown_heading", ""):
                yield Heading(words, self.name(words))

    def of_questions(self, questions: StreamValue) -> Iterator[Heading]:
        for child in questions:
            words = child.value.get("question") or ""
            yield Heading(words, self.name(words, QUESTION))

    def in_text(self, text: RichText) -> RichText:
        """Return *text* with a name on each of its second-level headings."""
        return RichText(_HEADING.sub(self._named, text.source))

    def _named(self, match: "re.Match[str]") -> str:
        return f'<h2{match[1]} id="{self.name(_plain(match[2]))}">{match[2]}</h2>'


def anchors_of_this_page() -> Anchors:
    """Return the names given so far on the page that is being rendered (outside of a request: none)."""
    request = current_request()
    if request is None:
        return Anchors()
    anchors: Anchors | None = getattr(request, _CACHE, None)
    if anchors is None:
        anchors = Anchors()
        setattr(request, _CACHE, anchors)
    return anchors


def _plain(html: str) -> str:
    return unescape(strip_tags(html)).strip()
