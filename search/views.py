"""The search page: one on every host, in its brand."""

from typing import Any

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.translation import get_language
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from chapters.registry import ChapterInForce
from search import narrowed, ways_on
from search.asking_for_help import asks_for_help
from search.kept_pages import KeptPage, kept_or_made
from search.learned import popular_queries
from search.learning import count_opening, count_search
from search.promoted import promoted_for
from search.query import SearchQuery
from search.results import ResultItem, SearchResults, search
from search.selection import Selection

#: Of what others look for, so much is shown below an empty box.
POPULAR = 8


@transaction.non_atomic_requests
@require_safe
def search_page(request: HttpRequest) -> HttpResponse:
    """Show the box, and what was found if anything was asked. Whatever stands in the address, this is a calm page."""
    language = get_language() or "en"
    selection = Selection.of_address(request.GET, language)
    page = kept_or_made(request, lambda: _page(request, selection, language))
    if page.found is not None:
        count_search(request, selection, page.found)
    response = HttpResponse(page.content)
    response["X-Robots-Tag"] = "noindex"
    return response


def _page(request: HttpRequest, selection: Selection, language: str) -> KeptPage:
    chapter: ChapterInForce | None = getattr(request, "chapter", None)
    query = selection.query(chapter_id=chapter.pk if chapter else None, language=language)
    results = search(query, request) if query.terms else None
    context: dict[str, Any] = {"selection": selection, "query": selection.text, "results": results, "scope_links": []}
    shown: list[ResultItem] = []
    if results is None:
        context |= _before(chapter, language)
    else:
        context |= _after(selection, query, results, chapter)
        context["promoted"] = promoted_for(selection, query, request)
        shown = [*context["promoted"], *results.items]
    return KeptPage(
        content=render_to_string("search/search.html", context, request).encode(),
        entries=frozenset(entry for item in shown for entry in item.entries),
        found=results.network_enough if results else None,
    )


@csrf_exempt
@transaction.non_atomic_requests
@require_POST
def opened(request: HttpRequest, entry_pk: int) -> HttpResponse:
    """Take note that a result was opened, as the browser says by the attribute ``ping``. The answer is always empty."""
    count_opening(request, entry_pk)
    return HttpResponse(status=204)


def _before(chapter: ChapterInForce | None, language: str) -> dict[str, Any]:
    """What is there to go on with where nothing was asked yet."""
    popular = popular_queries("", chapter_id=chapter.pk if chapter else None, language=language, limit=POPULAR)
    return {
        "topics": ways_on.all_topic_links(language),
        "popular": [{"text": text, "url": Selection(text=text).address} for text in popular],
    }


def _after(
    selection: Selection, query: SearchQuery, results: SearchResults, chapter: ChapterInForce | None
) -> dict[str, Any]:
    context = {
        "shown_text": results.advice.showing_for or selection.text,
        "asks_for_help": asks_for_help(query),
        "scope_links": narrowed.scope_links(selection, results, chapter),
        "facets": narrowed.shown_facets(selection, results, query.language),
        "chips": narrowed.chips(selection),
        "orders": narrowed.orders(selection),
        "clear_url": selection.cleared().address,
    }
    if not results.total:
        context["topics"] = ways_on.nearest_topics(query, query.language)
        context["ways_out"] = ways_on.ways_out(selection, chapter_id=query.chapter_id, language=query.language)
    return context
