"""Whether a page is valid HTML: its syntax, by html5lib's strict parser, and rules that the parser doesn't know."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import html5lib

#: Attributes that name other elements of the page by their ids.
_REFERENCES = (
    "for",
    "form",
    "list",
    "popovertarget",
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "headers",
)
_INTERACTIVE = {"a", "button", "details", "input", "label", "select", "summary", "textarea"}
#: What may stand directly in an element, where not everything may.
_CHILDREN = {
    "ul": {"li", "script", "template"},
    "ol": {"li", "script", "template"},
    "dl": {"dt", "dd", "div", "script", "template"},
    "select": {"option", "optgroup", "hr"},
    "tr": {"td", "th"},
}
_PARENTS = {"li": {"ul", "ol", "menu"}, "dt": {"dl", "div"}, "dd": {"dl", "div"}, "figcaption": {"figure"}}
_OBSOLETE = {"align", "bgcolor", "border", "cellpadding", "cellspacing", "valign", "style", "onclick"}
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_DAY_OR_MOMENT = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?([+-]\d\d:\d\d|Z)?)?)?)?")


def faults_of(html: str) -> list[str]:
    """Return a sentence for each fault of a page; none for a valid one."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    root = parser.parse(html)
    syntax = [f"{place}: {code} {data}" for place, code, data in parser.errors]
    return [*syntax, *_faults(root)]


def _faults(root: Any) -> Iterator[str]:
    elements = [element for element in root.iter() if isinstance(element.tag, str)]
    ids = Counter(element.get("id") for element in elements if element.get("id") is not None)
    yield from (f"The id {name!r} stands {count} times." for name, count in ids.items() if count > 1)
    yield from (f"{name!r} is no id." for name in ids if not name or re.search(r"\s", name))
    for element in elements:
        yield from _of_attributes(element, set(ids))
        yield from _of_children(element)
    yield from _nested(root, None)
    if len(list(root.iter("main"))) != 1:
        yield "There must be one main part."
    if not (root.findtext("head/title") or "").strip():
        yield "The page has no title."


def _of_attributes(element: Any, ids: set[str]) -> Iterator[str]:
    tag = element.tag
    for name in _REFERENCES:
        for reference in (element.get(name) or "").split():
            if reference not in ids:
                yield f"{name} of {tag} names {reference!r}, which isn't there."
    if tag == "img" and element.get("alt") is None:
        yield f"The picture {element.get('src')!r} has no alternative text."
    for name in _OBSOLETE & set(element.keys()):
        yield f"{tag} has the attribute {name!r}."
    for name in ("lang", "hreflang"):
        code = element.get(name)
        if code is not None and code != "x-default" and not _LANGUAGE.fullmatch(code):
            yield f"{name} of {tag} is {code!r}."
    if tag == "time" and not _DAY_OR_MOMENT.fullmatch(element.get("datetime") or ""):
        yield f"datetime of a time is {element.get('datetime')!r}."
    if tag == "a" and (element.get("href") or "").strip() == "":
        yield "A link leads nowhere."
    for name in ("src", "href", "action"):
        if re.search(r"\s", element.get(name) or ""):
            yield f"{name} of {tag} has spaces: {element.get(name)!r}."


def _of_children(element: Any) -> Iterator[str]:
    allowed = _CHILDREN.get(element.tag)
    for child in element:
        if not isinstance(child.tag, str):
            continue
        if allowed is not None and child.tag not in allowed:
            yield f"{child.tag} stands in {element.tag}."
        if element.tag not in _PARENTS.get(child.tag, {element.tag}):
            yield f"{child.tag} stands in {element.tag}."


def _nested(element: Any, outer: str | None) -> Iterator[str]:
    for child in element:
        tag = child.tag if isinstance(child.tag, str) else ""
        if outer in {"a", "button"} and tag in _INTERACTIVE:
            yield f"{tag} stands in {outer}."
        yield from _nested(child, tag if tag in {"a", "button"} else outer)
