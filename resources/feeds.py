"""Atom feeds of what is new in the library of each site: all of it, one topic's, or one chapter's contributions."""

import datetime
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib.syndication.views import Feed
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.feedgenerator import Enclosure
from django.utils.html import escape
from django.utils.translation import gettext as _
from django.views.decorators.http import conditional_page, require_safe

from chapters.registry import ChapterInForce, all_chapters
from network.brands import brand_of
from network.feeds import AtomFeed, names_of, own_names, plain
from resources.models import Resource, ResourceFile, ResourcePage
from resources.presentation import active_language, contributor_name
from resources.sections import library_section
from resources.serving import chapter_or_404
from resources.topics import TopicInForce, topic_with_handle, topics_with
from resources.translations import best_of

ENTRIES = 30


@dataclass(frozen=True)
class Subject:
    """What a feed is about: the library of *chapter*'s site, or what of it has *topic*, or comes from *contributor*."""

    chapter: ChapterInForce
    language: str
    topic: TopicInForce | None
    contributor: ChapterInForce | None


@dataclass(frozen=True)
class Entry:
    """A resource in a feed; ``file`` is its main file, None if it has none."""

    subject: Subject
    page: ResourcePage
    file: ResourceFile | None
    topics: tuple[str, ...]

    @property
    def resource(self) -> Resource:
        resource: Resource = self.page.resource
        return resource


class NewResources(Feed[Entry, Subject]):
    """What this site shows, what was published last first, each in the visitor's language if it is translated."""

    feed_type = AtomFeed

    def get_object(self, request: HttpRequest, *args: Any, **kwargs: str) -> Subject:
        topic, contributor = kwargs.get("topic"), kwargs.get("contributor")
        subject = Subject(
            chapter=chapter_or_404(request),
            language=active_language(),
            topic=topic_with_handle(topic) if topic else None,
            contributor=next((one for one in all_chapters() if one.slug == contributor), None),
        )
        if (topic and not subject.topic) or (contributor and not subject.contributor):
            raise Http404
        return subject

    def title(self, obj: Subject) -> str:
        site = f"{library_section(obj.chapter, obj.language).heading} – {brand_of(obj.chapter.site_id).name}"
        if obj.topic:
            return f"{obj.topic.label(obj.language)} – {site}"
        return f"{obj.contributor.name} – {site}" if obj.contributor else site

    def subtitle(self, obj: Subject) -> str:
        return obj.topic.definition(obj.language) if obj.topic else _("New resources, the latest first.")

    def link(self, obj: Subject) -> str:
        library = reverse("library")
        return f"{library}?topic={obj.topic.handle}" if obj.topic else library

    def feed_guid(self, obj: Subject) -> str:
        about = (
            f":topic:{obj.topic.handle}" if obj.topic else f":from:{obj.contributor.slug}" if obj.contributor else ""
        )
        return f"{own_names()}:library:{obj.chapter.slug}:{obj.language}{about}"

    def author_name(self, obj: Subject) -> str:
        return brand_of(obj.chapter.site_id).name

    def author_link(self, obj: Subject) -> str:
        return f"{brand_of(obj.chapter.site_id).root_url}/"

    def items(self, obj: Subject) -> list[Entry]:
        """Return the entries: three queries."""
        pages = ResourcePage.objects.visible_on(obj.chapter).defer("body")
        if obj.topic:
            about = Resource.topics.through.objects.filter(topic=obj.topic.pk)
            pages = pages.filter(resource__in=about.values("resource"))
        if obj.contributor:
            pages = pages.filter(resource__contributor=obj.contributor.pk)
        latest = _one_for_each(pages.order_by("-first_published_at", "-pk")[: ENTRIES * 2], obj.language)[:ENTRIES]
        files, topics = _main_files(latest, obj.language), _topics(latest)
        return [
            Entry(obj, page, files.get(page.resource_id), _labels(topics[page.resource_id], obj.language))
            for page in latest
        ]

    def item_title(self, item: Entry) -> Any:
        return plain(item.page.title)

    def item_description(self, item: Entry) -> str:
        note = f"{item.page.content_note} " if item.page.content_note else ""
        return escape(plain(f"{note}{item.page.summary}"))

    def item_link(self, item: Entry) -> str:
        return item.resource.get_absolute_url()

    def item_guid(self, item: Entry) -> str:
        """Return the same id on every host and in every language: a work is read once."""
        return f"{names_of(item.resource.created_at.date())}:resource:{item.resource.number}"

    def item_author_name(self, item: Entry) -> str:
        return plain(item.resource.publisher or contributor_name(item.resource))

    def item_pubdate(self, item: Entry) -> datetime.datetime:
        return item.page.first_published_at or item.resource.created_at

    def item_updateddate(self, item: Entry) -> datetime.datetime:
        return max(item.resource.updated_at, item.page.last_published_at or item.resource.created_at)

    def item_categories(self, item: Entry) -> tuple[str, ...]:
        return (item.resource.get_type_display(), *item.topics)

    def item_copyright(self, item: Entry) -> str:
        return item.resource.get_licence_display()

    def item_enclosures(self, item: Entry) -> list[Enclosure]:
        """Name the main file, but none that is sensitive: readers of feeds load it unasked, and show it."""
        if item.file is None or item.resource.is_sensitive:
            return []
        root = brand_of(item.subject.chapter.site_id).root_url
        return [Enclosure(f"{root}{item.file.get_absolute_url()}", str(item.file.size), item.file.kind.content_type)]


_new_resources = NewResources()


@transaction.non_atomic_requests
@require_safe
@conditional_page
def new_resources(request: HttpRequest, **kwargs: str) -> HttpResponse:
    """The feed; whoever has it already gets "not modified"."""
    return _new_resources(request, **kwargs)


def _one_for_each(pages: Iterable[ResourcePage], language: str) -> list[ResourcePage]:
    groups: dict[int, list[ResourcePage]] = defaultdict(list)
    for page in pages:
        groups[page.resource_id].append(page)
    return [best for group in groups.values() if (best := best_of(group, language))]


def _main_files(pages: Iterable[ResourcePage], language: str) -> dict[int, ResourceFile]:
    """Return the first file of each resource, in *language* if there is one; what is kept elsewhere is no file."""
    resources = {page.resource_id: page.resource for page in pages}
    files = ResourceFile.objects.current().in_order().without_text().filter(resource__in=resources).exclude(file="")
    found: dict[int, ResourceFile] = {}
    for file in sorted(files, key=lambda file: (file.language != language, file.pk)) if resources else ():
        file.resource = resources[file.resource_id]
        found.setdefault(file.resource_id, file)
    return found


def _topics(pages: Iterable[ResourcePage]) -> dict[int, set[int]]:
    topics: dict[int, set[int]] = defaultdict(set)
    of = Resource.topics.through.objects.filter(resource__in=[page.resource_id for page in pages])
    for resource_pk, topic_pk in of.values_list("resource_id", "topic_id"):
        topics[resource_pk].add(topic_pk)
    return topics


def _labels(topics: set[int], language: str) -> tuple[str, ...]:
    return tuple(topic.label(language) for topic in topics_with(topics))
