"""The audit trail is written: at each of Wagtail's log entries, in the transaction of what it is about."""

import datetime
import json
from collections.abc import Callable
from copy import copy
from typing import Any

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import Case, F, Value, When
from django.db.models.signals import post_save
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext, override
from wagtail.contrib.redirects.models import Redirect
from wagtail.log_actions import get_active_log_context, log, registry
from wagtail.models import Collection, ModelLogEntry, Page, PageLogEntry

from chapters.models import AuditEntry, Chapter
from chapters.models.audit import AuditEntryQuerySet
from chapters.people import nationals
from chapters.registry import chapter_of_site
from chapters.tenancy import chapter_at, is_national, leads_or_is_national, led_by
from network.clock import day_begun
from network.models import Brand, Picture, UploadedDocument, User

#: From a row to the primary key of the chapter that it belongs to, or None for the network's.
Owner = Callable[[Any], int | None]
_owners: dict[type[models.Model], Owner] = {}

#: What an open editor does every few seconds: Wagtail gives all of it the same number and shows the last.
#: (And the creation of a picture is noted by Wagtail's form for one and by ``_on_uploaded``.)
_SAVES = frozenset({"wagtail.create", "wagtail.edit", "wagtail.rename"})


def connect() -> None:
    """Start to follow Wagtail's log. Called once, when the application starts."""
    post_save.connect(_on_page_logged, sender=PageLogEntry, dispatch_uid="chapters.audit")
    post_save.connect(_on_model_logged, sender=ModelLogEntry, dispatch_uid="chapters.audit")
    for model in (Picture, UploadedDocument):
        post_save.connect(_on_uploaded, sender=model, dispatch_uid="chapters.audit")
    day_begun.connect(_forget_daily, dispatch_uid="chapters.audit")


def register_owner(model: type[models.Model], owner: Owner) -> None:
    """Say to which chapter a row of *model* belongs when something is done with it; without this, to the network."""
    _owners[model] = owner


def readable_entries(user: User) -> AuditEntryQuerySet:
    """Return what *user* may read of the trail: all of it for National, their chapters' part for leads.

    Leads read of National's people that it was National, and find nothing by their names.
    """
    entries: AuditEntryQuerySet = AuditEntry.objects.all()
    if is_national(user):
        return entries.naming(F("person_name"))
    national = When(person__in=User.objects.filter(nationals()), then=Value(gettext("National")))
    return entries.of_chapters(led_by(user)).naming(Case(national, default=F("person_name")))


def may_read(user: User) -> bool:
    """Whether there is an audit trail for *user*."""
    return leads_or_is_national(user)


def forget_old() -> int:
    """Delete the entries older than settings.AUDIT_TRAIL_DAYS; return how many."""
    before = timezone.now() - datetime.timedelta(days=settings.AUDIT_TRAIL_DAYS)
    count: int = AuditEntry.objects.older_than(before).delete()[0]
    return count


def _on_uploaded(instance: Any, created: bool, raw: bool, **kwargs: Any) -> None:
    """Wagtail logs what becomes of pictures and documents, but not that somebody put them there."""
    user = get_active_log_context().user
    if created and not raw and user is not None:
        log(instance=instance, action="wagtail.create", user=user)


def _on_page_logged(instance: PageLogEntry, created: bool, raw: bool, **kwargs: Any) -> None:
    if not created or raw:
        return
    page = instance.page
    model = ContentType.objects.get_for_id(page.content_type_id)
    for chapter_pk in _chapters_of_move(instance) if instance.action == "wagtail.move" else {_chapter_at(page.path)}:
        _write(instance, chapter_pk, f"{model.app_label}.{model.model}", page.pk)


def _chapters_of_move(entry: PageLogEntry) -> set[int | None]:
    """Return the chapter where the page came to and the one that it left, mostly the same."""
    parents = [entry.data[end]["id"] for end in ("source", "destination") if end in entry.data]
    return {_chapter_at(path) for path in Page.objects.filter(pk__in=parents).values_list("path", flat=True)}


def _chapter_at(tree_path: str) -> int | None:
    chapter = chapter_at(tree_path)
    return chapter.pk if chapter else None


def _on_model_logged(instance: ModelLogEntry, created: bool, raw: bool, **kwargs: Any) -> None:
    if not created or raw or instance.content_type is None:
        return
    model = instance.content_type.model_class()
    row = model._base_manager.filter(pk=instance.object_id).first() if model in _owners else None
    chapter_pk = _owners[model](row) if row is not None else None
    _write(instance, chapter_pk, f"{instance.content_type.app_label}.{instance.content_type.model}", instance.object_id)


def _write(entry: Any, chapter_pk: int | None, model: str, object_id: Any) -> None:
    """Write an entry; the saves that an open editor makes by itself are one, which says when the last was."""
    label, thing = entry.label[:255], str(object_id)[:64]
    if entry.uuid is not None and entry.action in _SAVES:
        saved = AuditEntry.objects.of_act(entry.uuid, entry.action, model, thing)
        if saved.update(when=entry.timestamp, label=label):
            return
    AuditEntry.objects.create(
        when=entry.timestamp,
        chapter_id=chapter_pk,
        person_id=entry.user_id,
        person_name=_name_of(entry)[:255],
        action=entry.action[:100],
        label=label,
        model=model[:100],
        object_id=thing,
        details=_details(entry),
        act=entry.uuid,
    )


def _name_of(entry: Any) -> str:
    """Return name and address of the person: names alone are not unique, and the account may go."""
    if not entry.user_id or entry.user is None:
        return ""
    name = entry.user.get_full_name().strip()
    address = entry.user.get_username()
    return f"{name} ({address})" if name else str(address)


def _details(entry: Any) -> str:
    """Return what the action says beyond its name: from where to where, which comment, until when."""
    formatter = registry.get_formatter(entry)
    if formatter is None:
        return ""
    read = copy(entry)
    # As it comes back from the database: formatters know dates as text only.
    read.data = json.loads(json.dumps(entry.data, cls=DjangoJSONEncoder))
    with override(settings.LANGUAGE_CODE):
        # Of a workflow it says the names of its parts, which is nothing to those who write.
        is_plain = formatter.message or entry.action.startswith("wagtail.workflow.")
        message = "" if is_plain else capfirst(formatter.format_message(read))
        comment = formatter.format_comment(read)
    return " · ".join(str(words) for words in (message, comment) if words)


def _of_collection(row: Any) -> int | None:
    """The chapter in whose collection, or below, a picture or document lies."""
    path = row.collection.path
    above = [path[:end] for end in range(Collection.steplen, len(path) + 1, Collection.steplen)]
    return Chapter.objects.filter(collection__path__in=above).values_list("pk", flat=True).first()


def _of_site(row: Any) -> int | None:
    chapter = chapter_of_site(row.site_id) if row.site_id else None
    return chapter.pk if chapter else None


register_owner(Chapter, lambda chapter: chapter.pk)
register_owner(Brand, _of_site)
register_owner(Redirect, _of_site)
register_owner(Picture, _of_collection)
register_owner(UploadedDocument, _of_collection)


def _forget_daily(**kwargs: Any) -> None:
    forget_old()
