"""What stands around a resource: what has taken its place, what it has replaced, and what else may help.

Only what the site that answers may show. Two queries for all of it, and one for the covers.
"""

import datetime
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import Count, Exists, OuterRef, Q, Subquery

from chapters.registry import ChapterInForce
from network.locales import language_of
from resources.covers import listed_cover
from resources.languages import language_label
from resources.translations import best_of, listed_title

if TYPE_CHECKING:
    from resources.models import Resource, ResourceFile, ResourcePage

MOST_RELATED = 4
#: Of the resources that share a topic, this many of the latest are looked at: a topic may have thousands.
LOOKED_AT = 60


@dataclass(frozen=True)
class ResourceLink:
    title: str
    url: str
    language: str


@dataclass(frozen=True)
class LanguageOfCard:
    code: str
    label: str


@dataclass(frozen=True)
class RelatedResource:
    """What templates/components/resource_card.html shows of a related resource; ``cover`` is an address or None."""

    title: str
    title_language: str
    url: str
    summary: str
    type_label: str
    languages: tuple[LanguageOfCard, ...]
    cover: str | None
    language: str


@dataclass(frozen=True)
class Neighbours:
    """``newer`` is what people should use instead; ``replaced`` is what this one has taken the place of."""

    newer: ResourceLink | None
    replaced: tuple[ResourceLink, ...]
    related: tuple[RelatedResource, ...]


def neighbours_of(
    page: "ResourcePage", chapter: ChapterInForce | None, language: str, topics: Collection[int]
) -> Neighbours:
    """Return what stands around the resource of *page*, which has *topics* (primary keys), on the site of *chapter*."""
    resource = page.resource
    visible = type(page).objects.visible_on(chapter) if chapter else type(page).objects.public()
    named = _by_resource(visible.filter(_named_by(resource)).defer("body"), language)
    newer = named.pop(resource.replaced_by_id, None) if resource.replaced_by_id else None
    replaced = [named.pop(pk) for pk, one in list(named.items()) if one.resource.replaced_by_id == resource.pk]
    related = sorted(named.values(), key=_newest_first)[:MOST_RELATED]
    if len(related) < MOST_RELATED and topics:
        known = {resource.pk, *(one.resource_id for one in (*related, *replaced, *((newer,) if newer else ())))}
        others = _sharing_topics(visible.exclude(resource__in=known), resource, language, topics)
        related += others[: MOST_RELATED - len(related)]
    return Neighbours(
        newer=_link(newer) if newer else None,
        replaced=tuple(_link(one) for one in sorted(replaced, key=_newest_first)),
        related=_with_covers(related, language),
    )


def _named_by(resource: "Resource") -> Q:
    chosen = type(resource).related.through.objects.filter(from_resource=resource)
    named = Q(resource__in=chosen.values("to_resource")) | Q(resource__replaced_by=resource.pk)
    return named | Q(resource=resource.replaced_by_id) if resource.replaced_by_id else named


def _sharing_topics(visible: Any, resource: "Resource", language: str, topics: Collection[int]) -> "list[ResourcePage]":
    """Return the latest with the most topics in common, of the same type first; what has a successor is left out."""
    shared: Any = type(resource).topics.through.objects.filter(resource=OuterRef("resource"), topic__in=topics)
    counted = shared.order_by().values("resource").annotate(number=Count("pk")).values("number")
    latest = visible.filter(Exists(shared), resource__replaced_by=None).annotate(in_common=Subquery(counted))
    found = _by_resource(latest.defer("body").order_by("-resource_id")[:LOOKED_AT], language)

    def order(page: Any) -> tuple[Any, ...]:
        return -page.in_common, page.resource.type != resource.type, *_newest_first(page)

    return sorted(found.values(), key=order)


def _by_resource(pages: "Iterable[ResourcePage]", language: str) -> "dict[int, ResourcePage]":
    """Return the page of each resource that is shown in *language*."""
    groups: dict[int, list[ResourcePage]] = defaultdict(list)
    for page in pages:
        groups[page.resource_id].append(page)
    return {pk: best for pk, group in groups.items() if (best := best_of(group, language))}


def _newest_first(page: "ResourcePage") -> tuple[int, int]:
    day = page.resource.published_on or datetime.date.min
    return -day.toordinal(), -page.resource_id


def _link(page: "ResourcePage") -> ResourceLink:
    return ResourceLink(page.title, page.resource.get_absolute_url(), language_of(page.locale_id))


def _with_covers(pages: "list[ResourcePage]", language: str) -> tuple[RelatedResource, ...]:
    files: dict[int, list[ResourceFile]] = defaultdict(list)
    if pages:
        by_pk = {page.resource_id: page.resource for page in pages}
        model = pages[0].resource.files.model
        for file in (
            model.objects.current().in_order().filter(resource__in=by_pk).only("resource", "language", "title", "cover")
        ):
            file.resource = by_pk[file.resource_id]
            files[file.resource_id].append(file)
    return tuple(_card(page, files[page.resource_id], language) for page in pages)


def _card(page: "ResourcePage", files: "list[ResourceFile]", language: str) -> RelatedResource:
    codes = sorted({file.language for file in files}, key=lambda code: (code != language, language_label(code)))
    title = listed_title(page, files, language)
    return RelatedResource(
        title=title,
        title_language=title.language,
        url=page.resource.get_absolute_url(),
        summary="",
        type_label=page.resource.get_type_display(),
        languages=tuple(LanguageOfCard(code, language_label(code)) for code in codes),
        cover=listed_cover(page.resource, files, language),
        language=language_of(page.locale_id),
    )
