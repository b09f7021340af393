"""A collection as its page shows it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest
from django.urls import reverse

from chapters.registry import ChapterInForce, chapter_of_path
from network.brands import brand_of
from network.links import Crumb
from resources.cards import ResourceCard, compact_cards
from resources.collections import chosen_keys, collections_on
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
    return {
        "items": _items(page, chapter, language),
        "curator": home.name if home is not None else "",
        "other_collections": [one for one in others if one.key != page.translation_key],
        "breadcrumbs": [home_crumb(), Crumb(section.heading, reverse("library"))],
        "canonical_url": page.get_full_url(),
    }


def collections_context(request: HttpRequest, chapter: ChapterInForce) -> dict[str, Any]:
    """Return what templates/resources/collections.html needs."""
    language = active_language()
    section = library_section(chapter, language)
    return {
        "collections": all_collections(chapter, language),
        "breadcrumbs": [home_crumb(), Crumb(section.heading, reverse("library"))],
        "canonical_url": f"{brand_of(chapter.site_id).root_url}{request.path}",
    }


def _items(page: "ResourceCollectionPage", chapter: ChapterInForce | None, language: str) -> list[CollectionItem]:
    """Return what this site may show, in the order of choice."""
    notes: dict[int, str] = {}
    for value in page.values_of(page.items):
        for pk in chosen_keys([value["resource"]]):
            notes.setdefault(pk, value["note"] or "")
    return [CollectionItem(card, notes[card.pk]) for card in compact_cards(notes, chapter, language)]
