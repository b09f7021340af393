"""The network's words (tags) are kept by National: renamed, merged, retired, on everything that carries them at once.

What a word was called before is remembered (FormerTag): whoever types it gets its successor, or a sentence.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Count, IntegerField, Model, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _
from modelcluster.fields import ParentalKey
from taggit.models import ItemBase, Tag
from wagtail.log_actions import log
from wagtail.models import Page, Revision
from wagtail.search import index

from network.models import User
from resources.models import FormerTag, Resource
from resources.publication import announce, announced_together
from resources.signals import words_of_pages_changed

_LONGEST = 100


def counted_words() -> "QuerySet[Tag]":
    """Return every word with ``uses``: on how many resources, articles, pictures and documents it stands."""
    words: QuerySet[Tag] = Tag.objects.all()
    total: Any = 0
    for number, rows in enumerate(_through_models()):
        of_word = rows.objects.filter(tag=OuterRef("pk")).order_by().values("tag")
        counted = Subquery(of_word.annotate(count=Count("pk")).values("count"), output_field=IntegerField())
        words = words.annotate(**{f"uses_{number}": Coalesce(counted, 0)})
        total = Coalesce(counted, 0) + total
    counted_all: QuerySet[Tag] = words.annotate(uses=total)
    return counted_all


def settle(words: Iterable[str]) -> list[str]:
    """Return *words* with those that were merged replaced by their successors, each once.

    Raises ValidationError with a sentence for a word that was retired.
    """
    words = list(words)
    former = {
        row.word: row
        for row in FormerTag.objects.filter(word__in=[_key(word) for word in words]).select_related("successor")
    }
    found: dict[str, str] = {}
    for word in words:
        row = former.get(_key(word))
        if row is not None and row.successor is None:
            raise ValidationError(
                _("The network no longer uses the word “%(word)s”. Take another one.") % {"word": word}
            )
        name = row.successor.name if row is not None and row.successor is not None else word
        found.setdefault(_key(name), name)
    return sorted(found.values())  # as taggit has them, who compares


@transaction.atomic
def rename(*, tag: Tag, name: str, user: User) -> None:
    """Call *tag* otherwise, wherever it stands; its address stays. Raises ValidationError for a word that there is."""
    name = " ".join(name.split())
    if not name or len(name) > _LONGEST or "," in name or '"' in name:
        raise ValidationError(_("Write a word, or a few, without commas and quotation marks: at most 100 letters."))
    if Tag.objects.filter(name__iexact=name).exclude(pk=tag.pk).exists():
        raise ValidationError(_("There is “%(word)s” already. Merge the two.") % {"word": name})
    before = tag.name
    FormerTag.objects.filter(word=_key(name)).delete()
    tag.name = name
    tag.save(update_fields=["name"])
    if _key(before) != _key(name):
        _remember(before, tag, user)
    log(instance=tag, action="wagtail.rename", user=user, title=name, data={"title": {"old": before, "new": name}})
    _tell([tag.pk])


@transaction.atomic
def merge_words(*, tags: Iterable[Tag], into: Tag, user: User) -> None:
    """Let *into* stand wherever one of *tags* stands. Raises ValidationError if there is nothing to merge."""
    old = {tag.pk: tag for tag in tags if tag.pk != into.pk}
    if not old:
        raise ValidationError(_("Name at least one other word."))
    for rows in _through_models():
        _move(rows, set(old), into)
    _follow_in_drafts(set(old), into)
    for tag in old.values():
        FormerTag.objects.filter(successor=tag).update(successor=into)
        _remember(tag.name, into, user)
        log(instance=tag, action="resources.merge_tags", user=user, data={"into": into.name})
    Tag.objects.filter(pk__in=old).delete()
    _tell([into.pk])


@transaction.atomic
def retire(*, tag: Tag, user: User) -> None:
    """Take *tag* off whatever carries it; it is no longer offered, and answered by a sentence."""
    carriers = list(_carriers([tag.pk]))
    _remember(tag.name, None, user)
    log(instance=tag, action="resources.retire_tag", user=user)
    tag.delete()
    _tell_of(carriers)


@transaction.atomic
def take_up_again(*, former: FormerTag) -> None:
    """Let a former word be used again."""
    former.delete()


def _remember(name: str, successor: Tag | None, user: User) -> None:
    FormerTag.objects.update_or_create(
        word=_key(name), defaults={"name": name, "successor": successor, "retired_by": user}
    )


def _key(word: str) -> str:
    return " ".join(word.casefold().split())[:_LONGEST]


def _through_models() -> list[Any]:
    """Every model whose rows put a word on something, in all layers."""
    return [model for model in apps.get_models() if issubclass(model, ItemBase)]


def _content_fields(rows: Any) -> tuple[str, ...]:
    """Which columns of a through model say what carries the word."""
    names = {field.attname for field in rows._meta.concrete_fields}
    return ("content_object_id",) if "content_object_id" in names else ("content_type_id", "object_id")


def _move(rows: Any, old: set[int], into: Tag) -> None:
    fields = _content_fields(rows)
    have = set(rows.objects.filter(tag=into).values_list(*fields))
    moved: list[int] = []
    double: list[int] = []
    for pk, *content in rows.objects.filter(tag__in=old).order_by("pk").values_list("pk", *fields):
        (double if tuple(content) in have else moved).append(pk)
        have.add(tuple(content))
    rows.objects.filter(pk__in=double).delete()
    rows.objects.filter(pk__in=moved).update(tag=into)


def _follow_in_drafts(old: set[int], into: Tag) -> None:
    """Let drafts and scheduled versions of pages name *into*: what names a tag that has gone would lose it."""
    for rows in _through_models():
        parent = next((field for field in rows._meta.fields if isinstance(field, ParentalKey)), None)
        if parent is None or not issubclass(parent.related_model, Page):
            continue
        name = parent.remote_field.related_name
        pages = parent.related_model.objects.exclude(latest_revision=None)
        latest = Revision.objects.filter(pk__in=pages.values("latest_revision"))
        scheduled = Revision.objects.filter(
            approved_go_live_at__isnull=False, content_type__model=parent.related_model._meta.model_name
        )
        for revision in (latest | scheduled).iterator(chunk_size=200):
            entries = revision.content.get(name) or []
            if not any(entry.get("tag") in old for entry in entries):
                continue
            kept: dict[int, Any] = {}
            for entry in entries:
                tag = into.pk if entry.get("tag") in old else entry.get("tag")
                kept.setdefault(tag, {**entry, "tag": tag})
            revision.content[name] = list(kept.values())
            Revision.objects.filter(pk=revision.pk).update(content=revision.content)


def _carriers(tags: Iterable[int]) -> Iterator[Model]:
    """Yield what carries one of *tags*."""
    tags = list(tags)
    for rows in _through_models():
        for row in rows.objects.filter(tag__in=tags).prefetch_related("content_object"):
            if row.content_object is not None:
                yield row.content_object


def _tell(tags: Iterable[int]) -> None:
    _tell_of(list(_carriers(tags)))


def _tell_of(carriers: list[Model]) -> None:
    """Let what visitors and editors find follow: entries of resources and pages, and the admin's own index."""
    pages = [row.pk for row in carriers if isinstance(row, Page)]
    with announced_together():
        for row in carriers:
            if isinstance(row, Resource):
                announce(row)
    if pages:
        words_of_pages_changed.send(sender=Page, pages=Page.objects.filter(pk__in=pages))
    for row in carriers:
        if isinstance(row, index.Indexed):
            index.insert_or_update_object(row)
