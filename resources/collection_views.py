"""Collections as visitors see them on each host: its own, and National's."""

from typing import Any

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_safe
from wagtail.models import Page

from chapters.registry import ChapterInForce
from chapters.tenancy import below
from resources.collection_items import collections_context
from resources.collections import tree_paths
from resources.models import ResourceCollectionPage
from resources.presentation import active_language
from resources.serving import chapter_or_404, serve_through_hooks
from resources.translations import best_of


@transaction.non_atomic_requests
@require_safe
def collections(request: HttpRequest) -> HttpResponseBase:
    """Every collection that this site shows: its own, then National's."""
    return render(request, "resources/collections.html", collections_context(request, chapter_or_404(request)))


@transaction.non_atomic_requests
@require_safe
def collection(request: HttpRequest, slug: str) -> HttpResponseBase:
    """A collection of this site's own, else of National's, in the visitor's language if it is translated."""

    def answer(page: Page, request: HttpRequest, *arguments: Any) -> HttpResponseBase:
        served: HttpResponseBase = page.serve(request)
        return served

    return serve_through_hooks(_collection(request, slug), request, answer)


def _collection(request: HttpRequest, slug: str) -> ResourceCollectionPage:
    """Return the live collection with this slug, in any language, that the site shows: the nearest in the best one."""
    chapter = chapter_or_404(request)
    live = ResourceCollectionPage.objects.live().filter(below(tree_paths(chapter)))
    found = live.filter(translation_key__in=live.filter(slug=slug).values("translation_key"))
    pages = list(found.select_related(*ResourceCollectionPage.routed_with).knowing_restrictions())
    named = [page for page in pages if page.slug == slug]
    # One of its own is meant where National has another of that name.
    named = [page for page in named if not _is_foreign(page, chapter)] or named
    keys = {page.translation_key for page in named}
    page: ResourceCollectionPage | None = best_of(
        (page for page in pages if page.translation_key in keys), active_language()
    )
    if page is None:
        raise Http404
    return page


def _is_foreign(page: Page, chapter: ChapterInForce) -> bool:
    return not page.path.startswith(chapter.root_paths)
