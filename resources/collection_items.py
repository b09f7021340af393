"""A collection as its page shows it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext

from chapters.registry import ChapterInForce, chapter_of_path
from network.brands import brand_of
from network.language_versions import versions_of_address
from network.links import Crumb
from network.locales import language_of
from network.sharing import social_picture
from resources.cards import ResourceCard, compact_cards
from resources.collections import chosen_keys, collections_on
from resources.metadata import alternates_of_address, alternates_of_collection, page_metadata
from resources.presentation import active_language, home_crumb
from resources.sections import library_section
from resources.shelves import all_collections

if TYPE_CHECKING:
    from resources.models import ResourceCollectionPage


@dataclass(frozen=True)
class CollectionItem:
    """A resource of a collection, and why it is in it (may be empty)."""

    card: ResourceCard
    note: str


def collection_context(page: "ResourceCollectionPage", request: HttpRequest) -> dict[str, Any]:
    """Return what templates/resources/collection_page.html needs: two queries, however many resources there are."""
    language = active_language()
    chapter: ChapterInForce | None = getattr(request, "chapter", None)
    home = chapter_of_path(page.path)
    section = library_section(chapter, language)
    others = collections_on(chapter, language) if chapter is not None else []
    crumbs = [home_crumb(), Crumb(section.heading, reverse("library"))]
    return {
        "items": _items(page, chapter, language),
        "curator": home.name if home is not None else "",
        "other_collections": [one for one in others if one.key != page.translation_key],
        "breadcrumbs": crumbs,
        "site_languages": versions_of_address(request).ways,
        "metadata": page_metadata(
            request,
            title=page.seo_title or page.title,
            language=language_of(page.locale_id),
            description=page.search_description or page.introduction,
            url=page.get_full_url() or "",
            crumbs=crumbs,
            picture=social_picture(page.listed_picture, request),
            picture_alt=page.lead_picture_alt,
            alternates=alternates_of_collection(page, request),
            shared_preview=not page.is_sensitive,
        ),
    }


def collections_context(request: HttpRequest, chapter: ChapterInForce) -> dict[str, Any]:
    """Return what templates/resources/collections.html needs."""
    language = active_language()
    section, url = library_section(chapter, language), f"{brand_of(chapter.site_id).root_url}{request.path}"
    crumbs = [home_crumb(), Crumb(section.heading, reverse("library"))]
    return {
        "collections": all_collections(chapter, language),
        "breadcrumbs": crumbs,
        "metadata": page_metadata(
            request,
            title=gettext("Collections"),
            language=language,
            description=gettext("Resources that belong together, chosen and put in order by people who use them."),
            url=url,
            crumbs=crumbs,
            alternates=alternates_of_address(request, url),
        ),
    }


def _items(page: "ResourceCollectionPage", chapter: ChapterInForce | None, language: str) -> list[CollectionItem]:
    """Return what this site may show, in the order of choice."""
    notes: dict[int, str] = {}
    for value in page.values_of(page.items):
        for pk in chosen_keys([value["resource"]]):
            notes.setdefault(pk, value["note"] or "")
    return [CollectionItem(card, notes[card.pk]) for card in compact_cards(notes, chapter, language)]
