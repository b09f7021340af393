"""Collections of resources as every site shows them: what there is, held in each process.

Collections are few and change a few times a month; every list of resources and every resource page names them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.apps import apps
from django.conf import settings
from django.db.models.signals import post_delete, post_save
from django.urls import reverse
from wagtail.models import PageViewRestriction
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

from chapters.registry import ChapterInForce, all_chapters, chapter_of_path
from network import epochs
from network.blocks.references import primary_key
from network.brands import brand_of
from network.epochs import Held
from network.locales import language_of


@dataclass(frozen=True)
class CollectionInForce:
    """A collection that everybody may read, in one language. ``resources`` are primary keys in their order."""

    key: UUID
    chapter: ChapterInForce
    language: str
    slug: str
    title: str
    introduction: str
    is_sensitive: bool
    resources: tuple[int, ...]

    @property
    def url(self) -> str:
        """The address on every host that shows it, in the active language."""
        return reverse("resource_collection", args=[self.slug])

    @property
    def home_url(self) -> str:
        """The whole address on the site of the chapter that made it."""
        return f"{brand_of(self.chapter.site_id).root_url}{self.url}"


def collections_on(chapter: ChapterInForce, language: str) -> list[CollectionInForce]:
    """Return the collections that the site of *chapter* shows: its own, then National's, each in one language.

    Where one of its own has the slug of one of National's, that address is its own's: National's is left out.
    """
    shown: dict[UUID, CollectionInForce] = {}
    for collection in _held.get():
        if not (collection.chapter.pk == chapter.pk or collection.chapter.is_national):
            continue
        before = shown.get(collection.key)
        if before is None or _distance(collection, language) < _distance(before, language):
            shown[collection.key] = collection
    own = [collection for collection in shown.values() if collection.chapter.pk == chapter.pk]
    taken = own_slugs(chapter)
    nationals = [one for one in shown.values() if one.chapter.pk != chapter.pk and one.slug not in taken]
    return [*own, *nationals]


def own_slugs(chapter: ChapterInForce) -> frozenset[str]:
    """Return the slugs, in any language, of the collections that are the chapter's own."""
    return frozenset(one.slug for one in _held.get() if one.chapter.pk == chapter.pk)


def collections_with(resource_pk: int, chapter: ChapterInForce, language: str) -> list[CollectionInForce]:
    """Return those of ``collections_on`` that hold this resource."""
    return [collection for collection in collections_on(chapter, language) if resource_pk in collection.resources]


def tree_paths(chapter: ChapterInForce) -> tuple[str, ...]:
    """Return the tree paths of the homes below which stand the collections that the site of *chapter* shows."""
    homes = [chapter, *(one for one in all_chapters() if one.is_national and one.pk != chapter.pk)]
    return tuple(path for home in homes for path in home.root_paths)


def chosen_keys(values: Iterable[Any]) -> tuple[int, ...]:
    """Return the primary keys of chosen resources in their order, each once; rows and keys are both taken."""
    return tuple(dict.fromkeys(pk for value in values if (pk := primary_key(value)) is not None))


def connect() -> None:
    """Let what is held follow the pages and what hides them. Called once, when the application starts."""
    model = apps.get_model("resources", "ResourceCollectionPage")
    for signal in (page_published, page_unpublished, page_slug_changed, post_page_move):
        signal.connect(_on_page, sender=model, dispatch_uid="resources.collections")
    for signal in (post_save, post_delete):
        signal.connect(_on_restriction, sender=PageViewRestriction, dispatch_uid="resources.collections")


def _on_page(**kwargs: Any) -> None:
    epochs.advance()


def _on_restriction(instance: PageViewRestriction, **kwargs: Any) -> None:
    """Restrictions higher up begin a new epoch for the menus' sake."""
    if issubclass(instance.page.specific_class or object, apps.get_model("resources", "ResourceCollectionPage")):
        epochs.advance()


def _distance(collection: CollectionInForce, language: str) -> tuple[bool, bool]:
    return collection.language != language, collection.language != settings.LANGUAGE_CODE


def _load() -> tuple[CollectionInForce, ...]:
    found = []
    model = apps.get_model("resources", "ResourceCollectionPage")
    for page in model.objects.listed_from().defer("body").order_by("path"):
        chapter = chapter_of_path(page.path)
        if chapter is not None and not chapter.is_retired:
            found.append(
                CollectionInForce(
                    key=page.translation_key,
                    chapter=chapter,
                    language=language_of(page.locale_id),
                    slug=page.slug,
                    title=page.title,
                    introduction=page.introduction,
                    is_sensitive=page.is_sensitive,
                    resources=page.chosen_keys,
                )
            )
    return tuple(found)


_held: Held[tuple[CollectionInForce, ...]] = Held(_load)
