"""Counts what visitors look for and what they open of it: a number for a day, no cookie, no address, no trace.

A search is counted once for each submission: not when somebody pages, narrows, sorts or loads the same again. Browsers
tell by the address that they come from, which is looked at and not kept. What is opened is told by the browser itself,
by the attribute ``ping`` of the link: without a script, without a detour, and not at all where its owner has turned
that off. Both are written when the answer has gone out (resources.counting), programs left out.
"""

import re
from urllib.parse import parse_qs, urlsplit

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import get_language

from chapters.registry import ChapterInForce
from resources.counting import count_later
from search.models import DailySearch, SearchEntry
from search.models.asked import LONGEST_TEXT
from search.query import shortened
from search.selection import Selection

#: What may be of a person is never kept: an address, a number as long as that of a telephone or an account.
_PERSONAL = re.compile(r"@|(?:\d[\s().+/-]*){7}")


def kept_text(text: str) -> str:
    """Return under which words a search is counted; empty where it isn't: what is long, or tells of a person."""
    words = " ".join(shortened(text).casefold().split())
    return "" if len(words) > LONGEST_TEXT or _PERSONAL.search(words) else words


def count_search(request: HttpRequest, selection: Selection, found: int) -> None:
    """Count that a visitor has asked for something and *found* so many works with enough of the words in the network,
    if this is the submission of it."""
    chapter: ChapterInForce | None = getattr(request, "chapter", None)
    text = kept_text(selection.text)
    if chapter is None or not text or request.method != "GET" or not _is_submission(request, selection, text):
        return
    language = get_language() or ""

    def write() -> None:
        DailySearch.objects.count_one(
            chapter=chapter.pk, language=language, text=text, found=found, day=timezone.localdate()
        )

    count_later(request, write, what="search")


def count_opening(request: HttpRequest, entry_pk: int) -> None:
    """Count that a visitor has opened a result of the search that *request* says it comes from.

    Only what was searched for here today, and can be found here, is counted: nobody adds words in this way.
    """
    chapter: ChapterInForce | None = getattr(request, "chapter", None)
    text = _searched_at(request, request.headers.get("Ping-From", ""))
    if chapter is None or not text or request.headers.get("Sec-Fetch-Site", "same-origin") != "same-origin":
        return
    language = get_language() or ""

    def write() -> None:
        visible = SearchEntry.objects.visible_on(chapter.pk).filter(pk=entry_pk)
        page = visible.values_list("page", flat=True).first()
        if page is not None:
            searches = DailySearch.objects.filter(
                chapter=chapter.pk, day=timezone.localdate(), text=text, language=language
            )
            searches.count_opening(page=page)

    count_later(request, write, what="result that was opened")


def _is_submission(request: HttpRequest, selection: Selection, text: str) -> bool:
    """Whether these words were sent now. What is narrowed isn't counted: how much it gave says nothing of the words."""
    if "page" in request.GET or selection.is_narrowed or selection.faults:
        return False
    if request.headers.get("Cache-Control", "") == "max-age=0":  # loaded again
        return False
    return _searched_at(request, request.headers.get("Referer", "")) != text


def _searched_at(request: HttpRequest, address: str) -> str:
    """Return what was looked for at *address*, if that is this site's search."""
    try:
        parts = urlsplit(address)
        asked = parse_qs(parts.query, max_num_fields=100).get("q", [""])[0]
    except ValueError:
        return ""
    is_ours = parts.netloc == request.get_host() and parts.path.rstrip("/").endswith("/search")
    return kept_text(asked) if is_ours else ""
