"""What stands above the list of resources on each site: featured resources, and collections. Two queries."""

from collections.abc import Sequence
from dataclasses import dataclass

from chapters.registry import ChapterInForce, all_chapters
from resources.cards import ResourceCard, compact_cards
from resources.collections import CollectionInForce, collections_on
from resources.sections import featured_on

#: More are found on the page of all collections.
COLLECTIONS_ON_THE_SHELF = 4
#: Covers that a collection shows of what is in it.
COVERS = 3


@dataclass(frozen=True)
class ShelfCollection:
    """A collection on the shelf; ``count`` is what this site shows of it, ``curator`` the chapter that made it."""

    title: str
    url: str
    introduction: str
    curator: str
    count: int
    covers: tuple[str, ...]
    language: str


@dataclass(frozen=True)
class Shelves:
    """What templates/components/library_shelves.html shows. ``featured_by`` is the name of the chapter that chose."""

    featured_by: str
    featured: tuple[ResourceCard, ...]
    collections: tuple[ShelfCollection, ...]
    has_more_collections: bool

    def __bool__(self) -> bool:
        return bool(self.featured or self.collections)


def shelves_for(chapter: ChapterInForce, language: str, *, featured: Sequence[int] | None = None) -> Shelves:
    """Return the shelves of the site of *chapter* in *language*: two queries, none if there is nothing on them.

    *featured* are the primary keys of a draft that is previewed; otherwise what the chapter chose is shown, else what
    National chose. What the site may not show is left out.
    """
    choices = _choices(chapter, language, featured)
    collections = collections_on(chapter, language)
    keys = [pk for _chooser, chosen in choices for pk in chosen]
    cards = _cards([*keys, *(pk for one in collections for pk in one.resources)], chapter, language)
    shown = [(chooser, [cards[pk] for pk in chosen if pk in cards]) for chooser, chosen in choices]
    chooser, found = next(((chooser, found) for chooser, found in shown if found), (chapter, []))
    on_shelf = [one for one in (_on_shelf(collection, cards) for collection in collections) if one.count]
    return Shelves(
        featured_by=chooser.name,
        featured=tuple(found),
        collections=tuple(on_shelf[:COLLECTIONS_ON_THE_SHELF]),
        has_more_collections=len(on_shelf) > COLLECTIONS_ON_THE_SHELF,
    )


def all_collections(chapter: ChapterInForce, language: str) -> list[ShelfCollection]:
    """Return every collection that the site of *chapter* shows, empty ones left out: two queries."""
    collections = collections_on(chapter, language)
    cards = _cards([pk for one in collections for pk in one.resources], chapter, language)
    return [one for one in (_on_shelf(collection, cards) for collection in collections) if one.count]


def _choices(
    chapter: ChapterInForce, language: str, draft: Sequence[int] | None
) -> list[tuple[ChapterInForce, tuple[int, ...]]]:
    """Return who chose what is featured, the nearest first: the chapter itself, then National."""
    own = featured_on(chapter, language) if draft is None else tuple(draft)
    nationals = [one for one in all_chapters() if one.is_national and one.pk != chapter.pk]
    return [(chapter, own), *((one, featured_on(one, language)) for one in nationals)]


def _cards(pks: Sequence[int], chapter: ChapterInForce, language: str) -> dict[int, ResourceCard]:
    return {card.pk: card for card in compact_cards(pks, chapter, language)}


def _on_shelf(collection: CollectionInForce, cards: dict[int, ResourceCard]) -> ShelfCollection:
    shown = [cards[pk] for pk in collection.resources if pk in cards]
    covers = () if collection.is_sensitive else tuple(card.cover for card in shown if card.cover)[:COVERS]
    return ShelfCollection(
        title=collection.title,
        url=collection.url,
        introduction=collection.introduction,
        curator=collection.chapter.name,
        count=len(shown),
        covers=covers,
        language=collection.language,
    )
