"""What keeps people from reading a page, found in its own words: headings, links, pictures, capitals.

Read from the stored data of the fields, so that hundreds of pages take no longer than fetching them. Whatever depends
on how a page is shown (contrast, sizes, the order on a phone) is the templates' and looked at by the tests.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from django.utils.html import strip_tags
from django.utils.translation import gettext as _
from wagtail.fields import StreamField
from wagtail.models import Page

#: Words of links that say nothing where somebody hears the links alone. In the languages of the network.
_EMPTY_WORDS = frozenset(
    {
        *("click", "click here", "details", "here", "learn more", "link", "more", "more info", "page", "read more"),
        *("read on", "see more", "this", "this link", "this page", "this site", "website"),
        *("aquí", "clic aquí", "enlace", "este enlace", "esta página", "haga clic aquí", "haz clic aquí", "leer más"),
        *("más", "más información", "página", "pulsa aquí", "pulse aquí", "ver más"),
    }
)
_HEADING = re.compile(r"<h([2-6])[^>]*>(.*?)</h\1>", re.DOTALL)
_LINK = re.compile(r"<a\b[^>]*>(.*?)</a>", re.DOTALL)
_ADDRESS = re.compile(r"(https?://|www\.)\S+", re.IGNORECASE)
_CAPITALS = re.compile(r"(?:\b[A-ZÁÉÍÓÚÑÜ]{2,}\b[\s,;:!–-]*){5,}")
_MARKUP = re.compile(r"</?[a-z][^>]*>")
_LONGEST_QUOTE = 60
#: The level of a page's title, below which its body begins, and of the headings that blocks bring along.
_TITLE, _OF_BLOCKS = 1, 2
#: Keys of a block's data under which a link's words stand beside its target.
_TARGETS = frozenset({"page", "url"})


def faults_of(page: Page) -> list[str]:
    """Return what is wrong with a page (with its own fields fetched), a sentence for each fault; none is best."""
    faults: list[str] = []
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            blocks = list(getattr(page, field.name).raw_data)
            faults += _out_of_order(blocks)
            faults += _in_blocks(blocks)
    plain = " ".join(str(getattr(page, name, "") or "") for name in ("title", "introduction"))
    faults += _in_capitals(plain)
    return list(dict.fromkeys(faults))


def _out_of_order(blocks: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """Yield a sentence for each heading that is empty, or more than one level below the one before it."""
    above = _TITLE
    for block in blocks:
        if block.get("type") != "paragraph":
            above = _OF_BLOCKS  # blocks with a heading of their own have this one
            continue
        for level, words in _HEADING.findall(str(block.get("value", ""))):
            text = _words(words)
            if not text:
                yield _("A heading is empty.")
                continue
            if int(level) > above + 1:
                yield _("The heading “%(words)s” skips a level: make it a larger one.") % {"words": _quoted(text)}
            above = int(level)


def _in_blocks(value: Any) -> Iterator[str]:
    """Yield sentences for links, pictures and capitals, however deep in a block's data."""
    if isinstance(value, str):
        yield from _in_text(value)
    elif isinstance(value, Mapping):
        if _is_undescribed(value):
            yield _("A picture has no words for people who can’t see it. Describe it, or say that it decorates.")
        label = value.get("label")
        if isinstance(label, str) and _TARGETS & value.keys() and (value.get("page") or value.get("url")):
            yield from _in_link(label.strip())
        for key, inner in value.items():
            if key not in {"id", "type", "url"}:
                yield from _in_blocks(inner)
    elif isinstance(value, Sequence):
        for inner in value:
            yield from _in_blocks(inner)


def _is_undescribed(value: Mapping[str, Any]) -> bool:
    """Tell whether a block's data is a picture that doesn't decorate, without words of its own."""
    if not ({"image", "alt_text"} <= value.keys() and value["image"]) or value.get("decorative"):
        return False
    return not str(value["alt_text"] or "").strip()


def _in_text(text: str) -> Iterator[str]:
    for words in _LINK.findall(text):
        link = _words(words)
        if link or "<embed" not in words:
            yield from _in_link(link, is_empty=not link)
    yield from _in_capitals(_words(text))


def _in_link(words: str, *, is_empty: bool = False) -> Iterator[str]:
    if is_empty:
        yield _("A link has no words.")
    elif words.lower().strip(" .:…>»→") in _EMPTY_WORDS:
        yield _("The link “%(words)s” doesn’t say where it leads.") % {"words": _quoted(words)}
    elif _ADDRESS.fullmatch(words):
        yield _("The link “%(words)s” is a bare address: write what is there instead.") % {"words": _quoted(words)}


def _in_capitals(text: str) -> Iterator[str]:
    found = _CAPITALS.search(text)
    if found:
        yield _("“%(words)s” is all in capitals, which is hard to read.") % {"words": _quoted(found[0])}


def _words(markup: str) -> str:
    """Return the words of rich text, with single spaces."""
    return " ".join(strip_tags(_MARKUP.sub(" ", markup)).split())


def _quoted(words: str) -> str:
    words = words.strip()
    return words if len(words) <= _LONGEST_QUOTE else f"{words[:_LONGEST_QUOTE].rstrip()}…"
