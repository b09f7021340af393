"""Resources as cards: one for each work, whatever its languages, made with one query for each kind of thing."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.http import HttpRequest
from wagtail import hooks

from chapters.blocks.references import RESOURCE_CARDS_HOOK
from chapters.registry import ChapterInForce
from network.locales import language_of
from resources.covers import listed_cover
from resources.languages import language_label
from resources.models.file import ResourceFile
from resources.models.resource import Resource
from resources.models.resource_page import ResourcePage, ResourcePageQuerySet
from resources.presentation import active_language, contributor_name
from resources.topics import TopicInForce, topics_with
from resources.translations import best_of, listed_title


@dataclass(frozen=True)
class CardLanguage:
    code: str
    label: str


@dataclass(frozen=True)
class CardTopic:
    handle: str
    label: str


@dataclass(frozen=True)
class ResourceCard:
    """What templates/components/resource_card.html and resource_row.html show.

    ``cover`` is an address or None; ``formats`` are labels ("PDF"), each once; ``year`` is that of publication,
    ``language`` that of the summary. The title may be a file's, in another one.
    """

    pk: int
    title: str
    title_language: str
    url: str
    summary: str
    type_label: str
    languages: tuple[CardLanguage, ...]
    topics: tuple[CardTopic, ...]
    contributor: str
    cover: str | None
    formats: tuple[str, ...]
    year: int | None
    language: str


def cards_for(resources: Sequence[Resource], language: str) -> list[ResourceCard]:
    """Return the cards of *resources* in their order, in *language* where there is a translation: three queries.

    Whether somebody may see them is the caller's question (``Resource.objects.visible_on``).
    """
    return _cards(resources, _pages([resource.pk for resource in resources]), language) if resources else []


@hooks.register(RESOURCE_CARDS_HOOK)
def chosen_cards(pks: Iterable[int], request: HttpRequest | None) -> list[ResourceCard]:
    """Return the cards of chosen resources in the order of choice; what the site may not show is left out."""
    pages = _visible_pages(pks, getattr(request, "chapter", None))
    return _cards([found[0].resource for found in pages.values()], pages, active_language())


def compact_cards(pks: Iterable[int], chapter: ChapterInForce | None, language: str) -> list[ResourceCard]:
    """Return the cards of chosen resources as ``chosen_cards`` does, without their topics: two queries."""
    pages = _visible_pages(pks, chapter)
    resources = [found[0].resource for found in pages.values()]
    files = _files(resources) if resources else {}
    return [
        _card(resource, page, files[resource.pk], [], language)
        for resource in resources
        if (page := best_page(pages[resource.pk], language))
    ]


def best_page(pages: Iterable[ResourcePage], language: str) -> ResourcePage | None:
    """Return the page in *language*, else the one in the network's main language, else the oldest; None if none."""
    return best_of(pages, language)


def _visible_pages(pks: Iterable[int], chapter: ChapterInForce | None) -> dict[int, list[ResourcePage]]:
    """Return the pages of those resources that the site may show (None: every site), in the order of *pks*.

    What was merged into another resource is that one: whoever had chosen it means the work.
    """
    visible = ResourcePage.objects.visible_on(chapter) if chapter else ResourcePage.objects.public()
    pages: dict[int, list[ResourcePage]] = {pk: [] for pk in pks}
    _fill(pages, visible)
    if missing := [pk for pk, found in pages.items() if not found]:
        merged = Resource.objects.filter(pk__in=missing, merged_into__isnull=False)
        if standing := dict(merged.values_list("pk", "merged_into")):
            pages = {standing.get(pk, pk): pages[pk] for pk in pages}
            _fill(pages, visible, list(standing.values()))
    return {pk: found for pk, found in pages.items() if found}


def _fill(
    pages: dict[int, list[ResourcePage]], visible: ResourcePageQuerySet, only: Sequence[int] | None = None
) -> None:
    wanted = [pk for pk in (pages if only is None else only) if not pages[pk]]
    for page in visible.filter(resource__in=wanted).defer("body") if wanted else ():
        pages[page.resource_id].append(page)


def _cards(resources: Sequence[Resource], pages: dict[int, list[ResourcePage]], language: str) -> list[ResourceCard]:
    if not resources:
        return []
    files = _files(resources)
    topics = _topics([resource.pk for resource in resources])
    return [
        _card(resource, page, files[resource.pk], topics[resource.pk], language)
        for resource in resources
        if (page := best_page(pages.get(resource.pk, ()), language))
    ]


def _pages(pks: list[int]) -> dict[int, list[ResourcePage]]:
    by_resource: dict[int, list[ResourcePage]] = defaultdict(list)
    for page in ResourcePage.objects.live().filter(resource__in=pks).only("title", "summary", "locale", "resource"):
        by_resource[page.resource_id].append(page)
    return by_resource


def _files(resources: Sequence[Resource]) -> dict[int, list[ResourceFile]]:
    by_pk = {resource.pk: resource for resource in resources}
    files: dict[int, list[ResourceFile]] = defaultdict(list)
    for file in (
        ResourceFile.objects.current()
        .in_order()
        .filter(resource__in=by_pk)
        .only("resource", "language", "title", "format", "cover")
    ):
        file.resource = by_pk[file.resource_id]
        files[file.resource_id].append(file)
    return files


def _topics(pks: list[int]) -> dict[int, list[TopicInForce]]:
    by_resource: dict[int, set[int]] = defaultdict(set)
    for resource_pk, topic_pk in Resource.topics.through.objects.filter(resource__in=pks).values_list(
        "resource_id", "topic_id"
    ):
        by_resource[resource_pk].add(topic_pk)
    return defaultdict(list, {pk: topics_with(topic_pks) for pk, topic_pks in by_resource.items()})


def _card(
    resource: Resource, page: ResourcePage, files: list[ResourceFile], topics: list[TopicInForce], language: str
) -> ResourceCard:
    codes = sorted({file.language for file in files}, key=lambda code: (code != language, language_label(code)))
    title = listed_title(page, files, language)
    return ResourceCard(
        pk=resource.pk,
        title=title,
        title_language=title.language,
        url=resource.get_absolute_url(),
        summary=page.summary,
        type_label=resource.get_type_display(),
        languages=tuple(CardLanguage(code, language_label(code)) for code in codes),
        topics=tuple(CardTopic(topic.handle, topic.label(language)) for topic in topics),
        contributor=contributor_name(resource),
        cover=listed_cover(resource, files, language),
        formats=tuple(dict.fromkeys(file.get_format_display() for file in files)),
        year=resource.published_on.year if resource.published_on else None,
        language=language_of(page.locale_id),
    )
