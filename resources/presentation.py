"""A resource as its own page shows it."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, gettext
from wagtail.rich_text import RichText

from chapters.registry import ChapterInForce, chapter_by_pk
from network.brands import brand_of
from network.links import Crumb
from network.locales import language_of
from resources.citation import Citation, cite, names, reuse_sentence
from resources.collections import CollectionInForce, collections_with
from resources.covers import cover_of
from resources.jurisdictions import jurisdiction_label
from resources.languages import language_label
from resources.metadata import alternates_of_resource, page_metadata
from resources.related import Neighbours, neighbours_of
from resources.sections import library_section
from resources.structured_data import work
from resources.topics import TopicInForce, topics_with

if TYPE_CHECKING:
    from resources.models import Resource, ResourceFile, ResourcePage


@dataclass(frozen=True)
class TopicLink:
    label: str
    url: str


@dataclass(frozen=True)
class Organisation:
    """A chapter with the address of its site (empty if it has none that answers)."""

    name: str
    url: str


@dataclass(frozen=True)
class ResourceFacts:
    """What stands beside the words of a resource. ``cover`` is an address or None; ``authors`` one line.

    ``number`` is the network's own; ``pages`` are those of the file that is shown first, None if nobody counted.
    """

    number: int
    type_label: str
    contributor: str
    contributor_url: str
    credited: tuple[Organisation, ...]
    partners: tuple[str, ...]
    publisher: str
    authors: str
    edition: str
    published_on: datetime.date | None
    licence: str
    licence_label: str
    licence_url: str
    audiences: tuple[str, ...]
    jurisdiction: str
    topics: tuple[TopicLink, ...]
    tags: tuple[str, ...]
    review_date: datetime.date | None
    is_past_review: bool
    pages: int | None
    cover: str | None


@dataclass(frozen=True)
class FileDownload:
    """``kind`` is "file" or "link" (to something that is kept elsewhere, without a ``size``).

    ``size`` is in bytes; ``pages`` and ``seconds`` (of a recording) are None where there are none; ``alt`` says what a
    picture shows; ``earlier`` holds the versions that it has replaced, the last one first.
    """

    download_url: str
    format_label: str
    size: int
    pages: int | None
    title: str
    kind: str = "file"
    alt: str = ""
    seconds: int | None = None
    version: int = 1
    note: str = ""
    earlier: tuple["EarlierVersion", ...] = ()


@dataclass(frozen=True)
class EarlierVersion:
    """A version of a file that has been replaced. ``note`` says what had changed in it; ``size`` is in bytes."""

    download_url: str
    version: int
    date: datetime.datetime
    note: str
    size: int


@dataclass(frozen=True)
class FileGroup:
    """The files of one language; ``language_label`` is what the language calls itself."""

    lang: str
    language_label: str
    files: tuple[FileDownload, ...]


@dataclass(frozen=True)
class ShownResource:
    """A resource as one page shows it: its words' language, canonical address, citation, and what is around it."""

    title: str
    language: str
    url: str
    citation: Citation
    collections: list[CollectionInForce]
    neighbours: Neighbours


def resource_context(page: "ResourcePage", request: HttpRequest) -> dict[str, Any]:
    """Return what templates/resources/resource_page.html needs, in as many queries for one file as for thirty."""
    resource = page.resource
    language = active_language()
    chapter: ChapterInForce | None = getattr(request, "chapter", None)
    versions = list(resource.files.published().without_text().in_order())
    for file in versions:
        file.resource = resource
    files = [file for file in versions if file.superseded_by_id is None]
    topics = topics_with(
        set(resource.topics.through.objects.filter(resource=resource).values_list("topic_id", flat=True))
    )
    facts, groups = _facts(resource, files, topics, language), group_files(versions, language)
    canonical = page.get_full_url() or ""
    shown = ShownResource(
        title=page.title,
        language=language_of(page.locale_id),
        url=canonical,
        citation=cite(resource, title=page.title, url=canonical, contributor=facts.contributor),
        collections=collections_with(resource.pk, chapter, language) if chapter else [],
        neighbours=neighbours_of(page, chapter, language, {topic.pk for topic in topics}),
    )
    crumbs = _breadcrumbs(request, language)
    main = groups[0].files[0] if groups else None
    return {
        "page": page,
        "title": page.title,
        "summary": page.summary,
        "content_note": page.content_note,
        "body": RichText(page.body),
        "resource": facts,
        "files": groups,
        "main_file": main,
        "cover_alt": (main and main.alt) or gettext("First page of “%(title)s”") % {"title": page.title},
        "shown": shown,
        "reuse": reuse_sentence(resource.licence),
        "breadcrumbs": crumbs,
        "metadata": page_metadata(
            request,
            title=page.seo_title or page.title,
            language=shown.language,
            description=page.search_description or page.summary,
            url=canonical,
            kind="article",
            alternates=alternates_of_resource(page, request),
            things=[work(page, shown, facts, files, topics)],
            crumbs=crumbs,
            shared_preview=not page.is_sensitive,
        ),
    }


def group_files(files: Iterable["ResourceFile"], language: str) -> list[FileGroup]:
    """Group files by language: that of the visitor first, then in the order in which they were first uploaded.

    Versions that have been replaced, if they are among *files*, stand with the one that replaces them.
    """
    current: dict[str, list[ResourceFile]] = {}
    earlier: dict[int, list[ResourceFile]] = {}
    for file in files:
        if file.superseded_by_id is None:
            current.setdefault(file.language, []).append(file)
        else:
            earlier.setdefault(file.line_pk, []).append(file)
    return [
        FileGroup(
            code,
            language_label(code),
            tuple(
                _download(file, earlier.get(file.line_pk, ()))
                for file in sorted(current[code], key=lambda file: file.line_pk)
            ),
        )
        for code in sorted(current, key=lambda code: code != language)
    ]


def contributor_name(resource: "Resource") -> str:
    return _organisation(resource.contributor_id).name


def active_language() -> str:
    return get_language() or settings.LANGUAGE_CODE


def home_crumb() -> Crumb:
    return Crumb("", reverse("wagtail_serve", args=("",)))


def _breadcrumbs(request: HttpRequest, language: str) -> list[Crumb]:
    section = library_section(getattr(request, "chapter", None), language)
    return [home_crumb(), Crumb(section.heading, reverse("library"))]


def _download(file: "ResourceFile", earlier: Iterable["ResourceFile"] = ()) -> FileDownload:
    return FileDownload(
        download_url=file.url or file.get_absolute_url(),
        format_label=str(file.kind.label),
        size=file.size,
        pages=file.pages,
        title=file.title,
        kind="link" if file.is_link else "file",
        alt=file.alt,
        seconds=file.seconds,
        version=file.version,
        note=file.version_note,
        earlier=tuple(
            EarlierVersion(old.get_version_url(), old.version, old.uploaded_at, old.version_note, old.size)
            for old in sorted(earlier, key=lambda old: -old.version)
        ),
    )


def _organisation(chapter_pk: int) -> Organisation:
    chapter = chapter_by_pk(chapter_pk)
    if chapter is None:
        return Organisation("", "")
    return Organisation(chapter.name, "" if chapter.is_retired else f"{brand_of(chapter.site_id).root_url}/")


def _facts(
    resource: "Resource", files: list["ResourceFile"], topics: list[TopicInForce], language: str
) -> ResourceFacts:
    library = reverse("library")
    contributor = _organisation(resource.contributor_id)
    credited = resource.credited.through.objects.filter(resource=resource).order_by("pk")
    first = min((file for file in files if file.pages), key=lambda file: file.language != language, default=None)
    return ResourceFacts(
        number=resource.number,
        type_label=resource.get_type_display(),
        contributor=contributor.name,
        contributor_url=contributor.url,
        credited=tuple(_organisation(pk) for pk in credited.values_list("chapter_id", flat=True)),
        partners=tuple(names(resource.partners)),
        publisher=resource.publisher,
        authors=", ".join(names(resource.authors)),
        edition=resource.edition,
        published_on=resource.published_on,
        licence=resource.licence,
        licence_label=resource.get_licence_display(),
        licence_url=resource.licence_url,
        audiences=tuple(row.get_audience_display() for row in resource.audiences.all()),
        jurisdiction=jurisdiction_label(resource.jurisdiction),
        topics=tuple(TopicLink(topic.label(language), f"{library}?topic={topic.handle}") for topic in topics),
        tags=tuple(sorted(resource.tags.names(), key=str.casefold)),
        review_date=resource.review_on,
        is_past_review=resource.review_on is not None and resource.review_on < timezone.localdate(),
        pages=first.pages if first else None,
        cover=cover_of(files, language),
    )
