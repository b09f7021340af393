"""The list of resources as a chapter's site shows it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django.core.paginator import Page as PageOfItems
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest

from chapters.registry import ChapterInForce
from network.brands import national_brand_in_force
from resources.cards import ResourceCard, cards_for
from resources.forms import LibraryFilterForm
from resources.models.file import ResourceFile
from resources.models.resource import Resource
from resources.presentation import active_language, home_crumb
from resources.sections import LibrarySection, library_section
from resources.shelves import shelves_for

if TYPE_CHECKING:
    from resources.models.library_page import LibraryPage

CARDS_ON_A_PAGE = 24


def library_context(request: HttpRequest, page: "LibraryPage | None" = None) -> dict[str, Any]:
    """Return what templates/resources/library.html needs for the site of *request*.

    *page* is given for its preview; otherwise the section that is live stands above the list. Raises Http404 on a
    host without a chapter.
    """
    chapter: ChapterInForce | None = getattr(request, "chapter", None)
    if chapter is None:
        raise Http404
    language = active_language()
    visible = Resource.objects.visible_on(chapter)
    form = LibraryFilterForm(request.GET or None, language=language, languages=_languages(visible))
    found: Any = form.narrow(visible) if form.is_bound else visible
    section = LibrarySection(page.title, page.introduction) if page else library_section(chapter, language)
    return {
        "heading": section.heading,
        "introduction": section.introduction,
        "filter_form": form,
        "cards": _page_of_cards(found.newest_first(), request.GET.get("page", "1"), language),
        "breadcrumbs": [home_crumb()],
        "canonical_url": _canonical_url(request),
        # Whoever looks for something gets the list alone.
        "shelves": None
        if request.GET
        else shelves_for(chapter, language, featured=page.featured_keys if page else None),
    }


def _languages(visible: Any) -> list[str]:
    codes: Iterable[str] = (
        ResourceFile.objects.current()
        .filter(resource__in=visible.values("pk"))
        .order_by("language")
        .values_list("language", flat=True)
        .distinct()
    )
    return list(codes)


def _page_of_cards(found: Any, number: str, language: str) -> "PageOfItems[ResourceCard]":
    """Return one page of the list; a number that is none, or beyond the last, gives the nearest page."""
    page: PageOfItems[Any] = Paginator(found, CARDS_ON_A_PAGE).get_page(number)
    page.object_list = cards_for(list(page.object_list), language)
    return page


def _canonical_url(request: HttpRequest) -> str:
    national = national_brand_in_force()
    return f"{national.root_url}{request.path}" if national else ""
