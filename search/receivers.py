"""What the search listens to. Never to the saving of a page: its tags and children are not there yet then."""

from typing import Any

from django.db.models import QuerySet
from django.db.models.signals import post_delete, post_save
from django.http import HttpRequest
from wagtail import hooks
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

from chapters.models import Chapter
from chapters.signals import chapter_provisioned, chapter_restored, chapter_retired
from resources.models import Resource
from resources.signals import demonstration_loaded, resource_changed, words_of_pages_changed
from search import projection, vocabulary
from search.kept_pages import content_changed
from search.starting_synonyms import load_synonyms


def connect() -> None:
    """Start to follow the content. Called once, when the application starts."""
    page_published.connect(_page_published, dispatch_uid="search")
    page_unpublished.connect(_page_unpublished, dispatch_uid="search")
    page_slug_changed.connect(_page_renamed, dispatch_uid="search")
    post_page_move.connect(_page_moved, dispatch_uid="search")
    post_save.connect(_made_private, sender=PageViewRestriction, dispatch_uid="search")
    post_delete.connect(_made_public, sender=PageViewRestriction, dispatch_uid="search")
    resource_changed.connect(_resource_changed, dispatch_uid="search")
    words_of_pages_changed.connect(_words_changed, dispatch_uid="search")
    post_delete.connect(_page_deleted, sender=Page, dispatch_uid="search")
    chapter_provisioned.connect(_site_opened, dispatch_uid="search")
    chapter_restored.connect(_site_opened, dispatch_uid="search")
    chapter_retired.connect(_site_closed, dispatch_uid="search")
    demonstration_loaded.connect(_demonstration_loaded, dispatch_uid="search")
    hooks.register("after_copy_page", _page_copied)


def _page_published(sender: type[Page], instance: Page, **kwargs: Any) -> None:
    projection.project_page(instance)


def _page_unpublished(sender: type[Page], instance: Page, **kwargs: Any) -> None:
    projection.remove_page(instance)


def _page_moved(sender: type[Page], instance: Page, **kwargs: Any) -> None:
    projection.move_branch(instance)


def _page_renamed(sender: type[Page], **kwargs: Any) -> None:
    """Its entry stays as it is; its address, which is asked for when it is shown, and those below it don't."""
    content_changed()


def _page_deleted(sender: type[Page], instance: Page, **kwargs: Any) -> None:
    """Its entry has gone with it, unless a restriction that went before it has just made it public."""
    projection.remove_page(instance)


def _page_copied(request: HttpRequest, page: Page, new_page: Page) -> None:
    """Wagtail says that a copy is published, but nothing of an alias, which is live at once."""
    projection.show_branch(new_page)


def _made_private(sender: type[PageViewRestriction], instance: PageViewRestriction, **kwargs: Any) -> None:
    projection.hide_branch(instance.page)


def _made_public(
    sender: type[PageViewRestriction], instance: PageViewRestriction, origin: Any = None, **kwargs: Any
) -> None:
    cause = origin.model if isinstance(origin, QuerySet) else type(origin)
    if cause is PageViewRestriction:  # else the page itself is being deleted, and its restriction with it
        projection.show_branch(instance.page)


def _resource_changed(sender: Any, resource: Resource, **kwargs: Any) -> None:
    projection.project_resources([resource])


def _words_changed(sender: Any, pages: "QuerySet[Page]", **kwargs: Any) -> None:
    projection.project_pages(pages)


def _site_opened(sender: type[Chapter], chapter: Chapter, **kwargs: Any) -> None:
    projection.show_site(chapter)


def _site_closed(sender: type[Chapter], chapter: Chapter, **kwargs: Any) -> None:
    projection.hide_site(chapter)


def _demonstration_loaded(sender: Any, **kwargs: Any) -> None:
    load_synonyms()
    vocabulary.recount()
