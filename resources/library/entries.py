"""What the entry of a resource should be, read from its record, files and pages as they are now."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence

from django.conf import settings
from django.utils import timezone
from wagtail.models import Locale, Page

from chapters.models import Chapter
from resources.library.facets import HOME, NETWORK, jurisdictions, key
from resources.models.choices import Visibility
from resources.models.file import ResourceFile
from resources.models.library_entry import LibraryEntry
from resources.models.resource import Resource, ResourceAudience
from resources.models.resource_page import ResourcePage

_ACCENTS = re.compile(r"[\u0300-\u036f]")
_BEFORE_THE_FIRST_LETTER = re.compile(r"^[\W_]+")


def entries_of(pks: Sequence[int]) -> dict[int, LibraryEntry]:
    """Return the unsaved entries of those of the resources that visitors of some site find, by primary key.

    Costs the same queries for one and for hundreds. The rows of their pages stay locked until the transaction ends, as
    the search locks them, so that none is unpublished by another one meanwhile.
    """
    listed: dict[int, list[ResourcePage]] = defaultdict(list)
    list(
        Page.objects.select_for_update(of=("self",), no_key=True)
        .filter(resourcepage__resource__in=pks)
        .order_by("pk")
        .values_list("pk")
    )
    pages = ResourcePage.objects.listed_from().filter(resource__in=pks)
    for page in pages.only("title", "locale", "resource", "first_published_at").order_by("pk"):
        listed[page.resource_id].append(page)
    retired = set(Chapter.objects.filter(retired_at__isnull=False).values_list("pk", flat=True))
    resources = [
        resource
        for resource in Resource.objects.filter(pk__in=listed, merged_into__isnull=True)
        if resource.visibility == Visibility.NETWORK or resource.contributor_id not in retired
    ]
    languages: dict[int, str] = dict(Locale.objects.values_list("pk", "language_code"))
    facets = _facets(resources, listed, languages)
    return {
        resource.pk: _entry(resource, _main(listed[resource.pk], languages), listed[resource.pk], facets[resource.pk])
        for resource in resources
    }


def sortable(title: str) -> str:
    """Return *title* as titles are compared: small letters without accents, from the first letter or figure on."""
    plain = unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFD", title))).lower()
    return (_BEFORE_THE_FIRST_LETTER.sub("", plain) or plain)[:255]


def _main(pages: list[ResourcePage], languages: dict[int, str]) -> ResourcePage:
    """The page in the network's main language, else the oldest."""
    return min(pages, key=lambda page: (languages[page.locale_id] != settings.LANGUAGE_CODE, page.pk))


def _entry(resource: Resource, main: ResourcePage, pages: list[ResourcePage], facets: set[str]) -> LibraryEntry:
    added_at = min((page.first_published_at for page in pages if page.first_published_at), default=resource.created_at)
    return LibraryEntry(
        resource_id=resource.pk,
        home_id=None if resource.visibility == Visibility.NETWORK else resource.contributor_id,
        sort_title=sortable(main.title),
        dated_on=resource.published_on or timezone.localdate(added_at),
        added_at=added_at,
        facets="\n".join(sorted(facets)),
    )


def _facets(
    resources: Sequence[Resource], pages: dict[int, list[ResourcePage]], languages: dict[int, str]
) -> dict[int, set[str]]:
    pks = [resource.pk for resource in resources]
    found: dict[int, set[str]] = defaultdict(set)
    for resource in resources:
        is_shared = resource.visibility == Visibility.NETWORK
        found[resource.pk] = {
            key(HOME, NETWORK if is_shared else resource.contributor_id),
            key("type", resource.type),
            key("chapter", resource.contributor_id),
            *(key("jurisdiction", value) for value in jurisdictions(resource.jurisdiction)),
            *(key("language", languages[page.locale_id]) for page in pages[resource.pk]),
        }
        if resource.published_on:
            found[resource.pk].add(key("year", resource.published_on.year))
    _add(
        found,
        "topic",
        Resource.topics.through.objects.filter(resource__in=pks).values_list("resource", "topic__handle"),
    )
    _add(found, "audience", ResourceAudience.objects.filter(resource__in=pks).values_list("resource", "audience"))
    files = ResourceFile.objects.current().filter(resource__in=pks).order_by()
    _add(found, "language", files.values_list("resource", "language").distinct())
    return found


def _add(found: dict[int, set[str]], facet: str, rows: Iterable[tuple[int, str]]) -> None:
    for pk, value in rows:
        found[pk].add(key(facet, value))
