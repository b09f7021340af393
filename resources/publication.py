"""What visitors find of a resource has changed: the list of the library follows, and the layer above is told."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.db.models.signals import post_delete, post_save, pre_delete
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_published, page_unpublished, post_page_move

from chapters.models import Chapter
from chapters.signals import chapter_restored, chapter_retired
from resources.library import locks
from resources.library.projection import forget, project
from resources.models import LibraryBranchPage, LibraryRootPage, Resource, ResourcePage, Topic, Visibility
from resources.signals import resource_changed

#: Primary keys of the resources that announced_together() keeps back.
_waiting: ContextVar[set[int] | None] = ContextVar("resources_waiting_to_be_announced", default=None)


def connect() -> None:
    """Listen to pages, their restrictions and topics. Called once, when the application starts."""
    uid = "resources.publication"
    page_published.connect(_on_page, sender=ResourcePage, dispatch_uid=uid)
    page_unpublished.connect(_on_page, sender=ResourcePage, dispatch_uid=uid)
    for moved in (ResourcePage, LibraryBranchPage, LibraryRootPage):
        post_page_move.connect(_on_move, sender=moved, dispatch_uid=uid)
    post_delete.connect(_on_page, sender=ResourcePage, dispatch_uid=uid)
    post_save.connect(_on_restriction_made, sender=PageViewRestriction, dispatch_uid=uid)
    post_delete.connect(_on_restriction_gone, sender=PageViewRestriction, dispatch_uid=uid)
    post_save.connect(_on_topic_saved, sender=Topic, dispatch_uid=uid)
    pre_delete.connect(_before_topic_goes, sender=Topic, dispatch_uid=uid)
    post_delete.connect(_after_topic_went, sender=Topic, dispatch_uid=uid)
    pre_delete.connect(_before_resource_goes, sender=Resource, dispatch_uid=uid)
    chapter_retired.connect(_on_site_closed, dispatch_uid=uid)
    chapter_restored.connect(_on_site_opened, dispatch_uid=uid)


def announce(resource: Resource) -> None:
    """Say that what visitors find of *resource* may have changed. Call it inside the transaction of the change."""
    announce_all([resource])


def announce_all(resources: Iterable[Resource]) -> None:
    """Say it of several. Call it inside the transaction of the change."""
    resources = list(resources)
    waiting = _waiting.get()
    if waiting is not None:
        waiting.update(resource.pk for resource in resources)
        return
    project(resource.pk for resource in resources)
    for resource in resources:
        resource_changed.send(sender=Resource, resource=resource)


@contextmanager
def announced_together() -> Iterator[None]:
    """Keep back what is announced inside, and say it once for each resource at the end. For loading many at a time.

    The end must lie in the same transaction; if something fails inside, nothing is said.
    """
    token = _waiting.set(set())
    try:
        yield
        changed = _waiting.get() or set()
    finally:
        _waiting.reset(token)
    announce_all(Resource.objects.filter(pk__in=changed).order_by("pk"))


def _on_page(instance: ResourcePage, **kwargs: Any) -> None:
    announce(instance.resource)


def _on_move(instance: Page, **kwargs: Any) -> None:
    _announce_branch(instance)


def _on_restriction_made(instance: PageViewRestriction, **kwargs: Any) -> None:
    """A login or password in front of a page, or of all pages below it, takes them out of what visitors find."""
    locks.hold_alone()
    _announce_branch(instance.page)


def _on_restriction_gone(instance: PageViewRestriction, **kwargs: Any) -> None:
    _announce_branch(instance.page)


def _announce_branch(page: Page) -> None:
    inside = ResourcePage.objects.filter(path__startswith=page.path)
    announce_all(Resource.objects.filter(pages__in=inside).distinct().order_by("pk"))


def _on_site_closed(chapter: Chapter, **kwargs: Any) -> None:
    locks.hold_alone()
    _project_own(chapter)


def _on_site_opened(chapter: Chapter, **kwargs: Any) -> None:
    _project_own(chapter)


def _project_own(chapter: Chapter) -> None:
    """What a chapter keeps for itself is listed on its own site only. (The layer above listens to chapters itself.)"""
    own = Resource.objects.filter(contributor=chapter).exclude(visibility=Visibility.NETWORK)
    project(own.values_list("pk", flat=True))


def _before_resource_goes(instance: Resource, **kwargs: Any) -> None:
    forget(instance.pk)


def _on_topic_saved(instance: Topic, created: bool, raw: bool, **kwargs: Any) -> None:
    if not (created or raw):
        announce_all(instance.resources.order_by("pk"))


def _before_topic_goes(instance: Topic, **kwargs: Any) -> None:
    instance.__dict__["_resources_of_the_topic"] = list(instance.resources.all())


def _after_topic_went(instance: Topic, **kwargs: Any) -> None:
    announce_all(instance.__dict__.pop("_resources_of_the_topic", []))
