"""Every chapter, held in each process: which chapter a site or a place in the tree belongs to."""

from collections import defaultdict
from dataclasses import dataclass
from uuid import UUID

from django.apps import apps
from wagtail.models import Page

from network.epochs import Held


@dataclass(frozen=True)
class ChapterInForce:
    """A chapter as templates and queries need it.

    ``root_paths`` are the tree paths of its home page and of that page's translations; ``languages`` are the codes
    that it offers, its main language first.
    """

    pk: int
    name: str
    slug: str
    word: str
    region: str
    states: str
    languages: tuple[str, ...]
    is_national: bool
    is_retired: bool
    site_id: int
    root_paths: tuple[str, ...]


def chapter_of_site(site_id: int) -> ChapterInForce | None:
    """Return the chapter whose site has this primary key, or None."""
    return next((chapter for chapter in all_chapters() if chapter.site_id == site_id), None)


def chapter_by_pk(pk: int) -> ChapterInForce | None:
    return _held.get().get(pk)


def all_chapters() -> tuple[ChapterInForce, ...]:
    """Return every chapter, retired ones too, National first, then by name."""
    return tuple(_held.get().values())


def states_by_site() -> dict[int, str]:
    """Return which states each site serves, as the chapter's field keeps them, for network.hotlines."""
    return {chapter.site_id: chapter.states for chapter in all_chapters()}


def chapter_of_path(tree_path: str) -> ChapterInForce | None:
    """Return the chapter in whose tree a page with this tree path stands (the tree says so), or None."""
    return next((chapter for chapter in all_chapters() if tree_path.startswith(chapter.root_paths)), None)


def _load() -> dict[int, ChapterInForce]:
    rows = list(apps.get_model("chapters", "Chapter").objects.select_related("root_page"))
    homes: dict[UUID, list[str]] = defaultdict(list)
    for key, path in Page.objects.filter(
        translation_key__in=[row.root_page.translation_key for row in rows]
    ).values_list("translation_key", "path"):
        homes[key].append(path)
    return {
        row.pk: ChapterInForce(
            pk=row.pk,
            name=row.name,
            slug=row.slug,
            word=row.word,
            region=row.region,
            states=row.states,
            languages=tuple(row.languages),
            is_national=row.is_national,
            is_retired=row.is_retired,
            site_id=row.site_id,
            root_paths=tuple(homes[row.root_page.translation_key]),
        )
        for row in rows
    }


_held: Held[dict[int, ChapterInForce]] = Held(_load)
