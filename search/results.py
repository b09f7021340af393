"""What was found, as the page shows it."""

import datetime
from dataclasses import dataclass

from django.conf import settings
from django.core.paginator import Page, Paginator
from django.http import HttpRequest
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _

from chapters.registry import chapter_by_pk
from resources.languages import language_label
from search.advice import Advice
from search.asking import prepare
from search.engines.choice import engine_in_force
from search.forms import MAX_PAGE
from search.kinds import label_of
from search.models import SearchEntry
from search.passages import Marker, Passage
from search.query import SearchQuery, SearchScope, shortened

PAGE_SIZE = 10
#: So many works are asked for at least: a translation may be found far behind the one that fits better.
_LEAST_FOUND = 50


@dataclass(frozen=True)
class LanguageName:
    """``label`` is what the language calls itself."""

    code: str
    label: str


@dataclass(frozen=True)
class ResultItem:
    """One thing found. ``title`` and ``passage`` are safe HTML with the words in ``<mark>``.

    ``file_note`` says that the passage is from inside a file; ``languages`` are those of a resource's files.
    """

    title: SafeString
    passage: SafeString
    url: str
    kind_label: str
    file_note: str
    chapter_name: str
    date: datetime.date | None
    languages: tuple[LanguageName, ...]


@dataclass(frozen=True)
class SearchResults:
    """``total`` is that of the scope asked for; the other two are what each scope would give.

    ``items`` is a page of Django's paginator, of MAX_PAGE pages at most. ``is_relaxed``: nothing has enough of the
    words. ``advice`` is about how they are spelled.
    """

    total: int
    network_total: int
    chapter_total: int
    items: "Page[ResultItem]"
    is_relaxed: bool
    advice: Advice


def search(query: SearchQuery, request: HttpRequest) -> SearchResults:
    """Answer *query* (which must look for something) for a visitor of the host of *request*."""
    asked = prepare(query)
    query = asked.query
    found = engine_in_force().find(query, limit=max(query.page * PAGE_SIZE, _LEAST_FOUND))
    total = found.chapter_total if query.scope is SearchScope.CHAPTER else found.network_total
    paginator = Paginator(range(min(total, MAX_PAGE * PAGE_SIZE)), PAGE_SIZE)
    number = paginator.get_page(query.page).number
    ids = found.entry_ids[(number - 1) * PAGE_SIZE : number * PAGE_SIZE]
    return SearchResults(
        total=total,
        network_total=found.network_total,
        chapter_total=found.chapter_total,
        items=Page(_items(ids, query, request), number, paginator),  # type: ignore[arg-type]
        is_relaxed=found.is_relaxed,
        advice=asked.advice(shortened(request.GET.get("q", ""))),
    )


def _items(ids: tuple[int, ...], query: SearchQuery, request: HttpRequest) -> list[ResultItem]:
    """Fetch the entries. Who may find them is asked here once more: an engine's index may lag behind."""
    visible = SearchEntry.objects.visible_on(query.chapter_id).select_related("page")
    entries = visible.in_bulk(list(ids))
    marker = Marker(other.words for term in query.terms for other in term)
    return [_item(entries[pk], marker, request) for pk in ids if pk in entries]


def _item(entry: SearchEntry, marker: Marker, request: HttpRequest) -> ResultItem:
    chapter = chapter_by_pk(entry.chapter_id)
    title = marker.whole(entry.title)
    passage, is_in_file = _passage(entry, title, marker)
    return ResultItem(
        title=title.html,
        passage=passage.html,
        url=_url(entry, request),
        kind_label=label_of(entry),
        file_note=_("In the file") if is_in_file else "",
        chapter_name=chapter.name if chapter else "",
        date=entry.date,
        languages=tuple(LanguageName(code, language_label(code)) for code in entry.languages),
    )


def _passage(entry: SearchEntry, title: Passage, marker: Marker) -> tuple[Passage, bool]:
    """Return the summary, unless body or file show terms that neither it nor the title has; and whether it's a file."""
    summary = marker.best(entry.summary)
    shown = max(summary.terms, title.terms)
    if entry.summary and shown == marker.terms:
        return summary, False
    body = marker.best(entry.body)
    if body.terms > shown or (not entry.summary and entry.body):
        summary, shown = body, max(body.terms, shown)
    in_file = marker.best(entry.file_text)
    return (in_file, True) if in_file.terms > shown else (summary, False)


def _url(entry: SearchEntry, request: HttpRequest) -> str:
    """Return a resource's address on the visitor's own host, a page's relative to it or with its chapter's host."""
    if not entry.handle:
        # What it is, not the bare page: some types have addresses of their own. Costs no query.
        return entry.page.specific_deferred.get_url(request=request) or ""
    # A translation is shown in its language, the original in whatever language the visitor reads.
    default = settings.LANGUAGE_CODE
    with override(entry.language if entry.language != default else get_language() or default):
        return reverse("resource", args=[entry.handle])
