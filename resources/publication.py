"""Tells the layer above when what visitors find of a resource has changed because its pages have."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.db.models.signals import post_delete, post_save, pre_delete
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_published, page_unpublished, post_page_move

from resources.models import Resource, ResourcePage, Topic
from resources.signals import resource_changed

#: Primary keys of the resources that announced_together() keeps back.
_waiting: ContextVar[set[int] | None] = ContextVar("resources_waiting_to_be_announced", default=None)


def connect() -> None:
    """Listen to pages, their restrictions and topics. Called once, when the application starts."""
    uid = "resources.publication"
    page_published.connect(_on_page, sender=ResourcePage, dispatch_uid=uid)
    page_unpublished.connect(_on_page, sender=ResourcePage, dispatch_uid=uid)
    post_page_move.connect(_on_move, sender=ResourcePage, dispatch_uid=uid)
    post_delete.connect(_on_page, sender=ResourcePage, dispatch_uid=uid)
    for signal in (post_save, post_delete):
        signal.connect(_on_restriction, sender=PageViewRestriction, dispatch_uid=uid)
    post_save.connect(_on_topic_saved, sender=Topic, dispatch_uid=uid)
    pre_delete.connect(_before_topic_goes, sender=Topic, dispatch_uid=uid)
    post_delete.connect(_after_topic_went, sender=Topic, dispatch_uid=uid)


def announce(resource: Resource) -> None:
    """Say that what visitors find of *resource* may have changed. Call it inside the transaction of the change."""
    waiting = _waiting.get()
    if waiting is None:
        resource_changed.send(sender=Resource, resource=resource)
    else:
        waiting.add(resource.pk)


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
    for resource in Resource.objects.filter(pk__in=changed).order_by("pk"):
        announce(resource)


def _on_page(instance: ResourcePage, **kwargs: Any) -> None:
    announce(instance.resource)


def _on_move(instance: Page, **kwargs: Any) -> None:
    announce(Resource.objects.get(pages=instance.pk))


def _on_restriction(instance: PageViewRestriction, **kwargs: Any) -> None:
    """A login or password in front of a page, or of all pages below it, takes them out of what visitors find."""
    inside = ResourcePage.objects.filter(path__startswith=instance.page.path)
    for resource in Resource.objects.filter(pages__in=inside).distinct():
        announce(resource)


def _on_topic_saved(instance: Topic, created: bool, raw: bool, **kwargs: Any) -> None:
    if not (created or raw):
        for resource in instance.resources.all():
            announce(resource)


def _before_topic_goes(instance: Topic, **kwargs: Any) -> None:
    instance.__dict__["_resources_of_the_topic"] = list(instance.resources.all())


def _after_topic_went(instance: Topic, **kwargs: Any) -> None:
    for resource in instance.__dict__.pop("_resources_of_the_topic", []):
        announce(resource)
