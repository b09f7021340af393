"""The library's section of each site: made with the chapter, held in each process for every page's way back."""

from dataclasses import dataclass

from django.apps import apps
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail import hooks
from wagtail.models import Page

from chapters.registry import ChapterInForce, chapter_of_path
from chapters.sections import HOOK, Section
from network.epochs import Held
from network.locales import language_of
from network.page_queries import ListedPageQuerySet

SLUG = "resources"


@dataclass(frozen=True)
class LibrarySection:
    """What stands above the list of resources on one site in one language."""

    heading: str
    introduction: str
    #: Primary keys of the resources that stand first, in the order of choice.
    featured: tuple[int, ...] = ()


def library_section(chapter: ChapterInForce | None, language: str) -> LibrarySection:
    """Return the section that the chapter's people wrote if everybody may read it, else a standard one."""
    written = _held.get().get((chapter.pk, language)) if chapter else None
    if written is not None:
        return written
    with override(language):
        return _standard_section()


def featured_on(chapter: ChapterInForce, language: str) -> tuple[int, ...]:
    """Return what the chapter's people chose to stand first, in this language or else in their main one."""
    held = _held.get()
    for code in (language, *chapter.languages):
        section = held.get((chapter.pk, code))
        if section is not None and section.featured:
            return section.featured
    return ()


def _standard_section() -> LibrarySection:
    return LibrarySection(
        _("Resources"), _("Toolkits, posters, fact sheets and guides from the whole network, free to use.")
    )


def _load() -> dict[tuple[int, str], LibrarySection]:
    sections: dict[tuple[int, str], LibrarySection] = {}
    for page in ListedPageQuerySet(apps.get_model("resources", "LibraryPage")).listed_from():
        chapter = chapter_of_path(page.path)
        if chapter is not None:
            key = (chapter.pk, language_of(page.locale_id))
            sections[key] = LibrarySection(page.title, page.introduction, page.featured_keys)
    return sections


# Publishing, unpublishing or moving a section of a site begins a new epoch: network.menus listens for its own sake.
_held: Held[dict[tuple[int, str], LibrarySection]] = Held(_load)


def _make() -> Page:
    section = _standard_section()
    page: Page = apps.get_model("resources", "LibraryPage")(title=section.heading, introduction=section.introduction)
    return page


@hooks.register(HOOK)
def library() -> Section:
    return Section(50, SLUG, _make)
