"""What was found, as the page shows it."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.paginator import Page as PageOfItems
from django.core.paginator import Paginator
from django.db.models import prefetch_related_objects
from django.db.models.query import RawQuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import get_language, override
from wagtail.models import Page

from chapters.registry import chapter_by_pk
from network.links import HeldAddressMixin, url_at
from resources.languages import language_label
from search.advice import Advice
from search.asking import prepare
from search.engines.choice import engine_in_force
from search.engines.narrowing import ENTRIES, visible_on
from search.file_passages import FilePassage, passages_in_files
from search.kinds import label_of
from search.models import SearchEntry
from search.passages import Marker, Passage
from search.query import SearchQuery, SearchScope, shortened
from search.selection import MAX_PAGE

PAGE_SIZE = 10
#: So many works are asked for at least: a translation may be found far behind the one that fits better.
_LEAST_FOUND = 50
#: What of an entry is shown, or says where it is.
_SEEN = (
    "id", "page_id", "chapter_id", "kind", "type", "work", "handle", "title", "summary", "body", "file_text",
    "language", "languages", "date", "ends_on", "version",
)  # fmt: skip


@dataclass(frozen=True)
class LanguageName:
    """``label`` is what the language calls itself; ``url`` leads to the translation (empty: the same address)."""

    code: str
    label: str
    url: str = ""


@dataclass(frozen=True)
class ResultItem:
    """One work that was found. ``title`` and ``passage`` are safe HTML with the words in ``<mark>``.

    ``language`` is the code of the words shown. ``file_note`` says in which place of which file the passage is;
    ``languages`` are those of a resource's files, ``translations`` other languages in which the words can be read.
    ``entries`` are the keys and versions of what it was made of.
    ``is_elsewhere``: it is shown on the site of its chapter, not on this one. ``is_past``: it took place and is over.
    """

    entry_id: int
    title: SafeString
    passage: SafeString
    language: str
    url: str
    kind_label: str
    file_note: str
    chapter_name: str
    is_elsewhere: bool
    date: datetime.date | None
    is_past: bool
    languages: tuple[LanguageName, ...]
    translations: tuple[LanguageName, ...]
    entries: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class SearchResults:
    """``total`` is that of the scope asked for; the other two are what each scope would give.

    ``items`` is a page of Django's paginator, of MAX_PAGE pages at most. ``advice`` is about how the words are spelled.
    ``enough``, ``network_enough`` and ``counts`` as in search.engines.Found.
    """

    total: int
    network_total: int
    chapter_total: int
    items: "PageOfItems[ResultItem]"
    enough: int
    network_enough: int
    advice: Advice
    counts: Mapping[str, Mapping[str, int]]

    @property
    def with_fewer(self) -> int:
        """How many have only some of the words."""
        return max(self.total - self.enough, 0)

    @property
    def first_with_fewer(self) -> int | None:
        """The place on this page, from 0 on, of the first result that has only some of the words; None if on none."""
        place = self.enough - (self.items.start_index() - 1)
        return place if 0 <= place < len(self.items) else None

    @property
    def has_more_than_pages(self) -> bool:
        """Whether the last page isn't the end of what was found: nobody reads that far, and engines don't count on."""
        return self.total > MAX_PAGE * PAGE_SIZE and not self.items.has_next()


def search(query: SearchQuery, request: HttpRequest) -> SearchResults:
    """Answer *query* (which must look for something) for a visitor of the host of *request*."""
    asked = prepare(query)
    query = asked.query
    found = engine_in_force().find(query, limit=max(query.page * PAGE_SIZE, _LEAST_FOUND))
    total = found.chapter_total if query.scope is SearchScope.CHAPTER else found.network_total
    paginator = Paginator(range(min(total, MAX_PAGE * PAGE_SIZE)), PAGE_SIZE)
    number = paginator.get_page(query.page).number
    ids = found.entry_ids[(number - 1) * PAGE_SIZE : number * PAGE_SIZE]
    return SearchResults(
        total=total,
        network_total=found.network_total,
        chapter_total=found.chapter_total,
        items=PageOfItems(items_of(ids, query, request), number, paginator),  # type: ignore[arg-type]
        enough=found.enough,
        network_enough=found.network_enough,
        advice=asked.advice(shortened(request.GET.get("q", ""))),
        counts=found.counts,
    )


def items_of(ids: Iterable[int], query: SearchQuery, request: HttpRequest) -> list[ResultItem]:
    """Return the entries with these keys in their order, as results of *query*: at most three queries of the database.

    Who may find them is asked here once more: an engine's index may lag behind.
    """
    wanted = list(ids)
    entries = {entry.pk: entry for entry in _with_translations(wanted, query.chapter_id)}
    # Their pages are fetched only where an address is not what the tree says: a page takes long to make.
    prefetch_related_objects([entry for entry in entries.values() if _has_address_of_its_own(entry)], "page")
    shown = [entries[pk] for pk in wanted if pk in entries]
    marker = Marker.of_terms(query.terms)
    best = [(entry, title := marker.whole(entry.title), *_passage(entry, title, marker)) for entry in shown]
    in_files = passages_in_files([entry for entry, _title, _passage, is_in_file in best if is_in_file], marker)
    return [
        _item(entry, title, passage, in_files.get(entry.pk), is_in_file, _variants(entry, entries.values()), request)
        for entry, title, passage, is_in_file in best
    ]


def _with_translations(ids: list[int], chapter_id: int | None) -> "RawQuerySet[Any] | tuple[()]":
    """Return the entries with these keys and those that translate them, with ``url_path`` and ``type_id`` of their
    pages, as far as they may be found on this chapter's site.

    A statement as it stands: the ORM would take longer to say it than the database to answer.
    """
    if not ids:
        return ()
    visible = visible_on(chapter_id)
    columns = ", ".join(f"{ENTRIES}.{column}" for column in _SEEN)
    works = f"SELECT work FROM {ENTRIES} WHERE id IN ({', '.join(['%s'] * len(ids))}) AND ({visible.text})"  # noqa: S608 (pieces of ours)
    return SearchEntry.objects.raw(
        f"SELECT {columns}, page.url_path, page.content_type_id AS type_id FROM {ENTRIES}"  # noqa: S608 (pieces of ours)
        f" JOIN {Page._meta.db_table} page ON page.id = {ENTRIES}.page_id"
        f" WHERE {ENTRIES}.work IN ({works}) AND ({visible.text})",
        [*ids, *visible.parameters, *visible.parameters],
    )


def _item(
    entry: SearchEntry,
    title: Passage,
    passage: Passage,
    in_file: FilePassage | None,
    is_in_file: bool,
    variants: list[SearchEntry],
    request: HttpRequest,
) -> ResultItem:
    chapter = chapter_by_pk(entry.chapter_id)
    url = url_of(entry, request)
    return ResultItem(
        entry_id=entry.pk,
        title=title.html,
        passage=in_file.html if in_file else passage.html,
        language=entry.language,
        url=url,
        kind_label=label_of(entry),
        file_note=str(in_file.note) if in_file else "",
        chapter_name=chapter.name if chapter else "",
        is_elsewhere=url.startswith(("http://", "https://")),
        date=entry.date,
        is_past=entry.ends_on is not None and entry.ends_on < timezone.localdate(),
        languages=tuple(LanguageName(code, language_label(code)) for code in entry.languages),
        translations=tuple(
            LanguageName(other.language, language_label(other.language), url_of(other, request)) for other in variants
        ),
        entries=tuple((one.pk, one.version) for one in (entry, *variants)),
    )


def _has_address_of_its_own(entry: Any) -> bool:
    """Whether a page is of a type that is not found where it stands in the tree (resources have their handle)."""
    model: Any = ContentType.objects.get_for_id(entry.type_id).model_class()
    return not entry.handle and model.get_url_parts is not HeldAddressMixin.get_url_parts


def _variants(entry: SearchEntry, entries: Iterable[SearchEntry]) -> list[SearchEntry]:
    """Return the translations of what *entry* is about that can be found, too."""
    others = (other for other in entries if other.work == entry.work and other.pk != entry.pk)
    return sorted(others, key=lambda other: other.language)


def _passage(entry: SearchEntry, title: Passage, marker: Marker) -> tuple[Passage, bool]:
    """Return the summary, unless body or file show terms that neither it nor the title has; and whether it's a file."""
    summary = marker.best(entry.summary)
    shown = max(summary.terms, title.terms)
    if entry.summary and shown == marker.terms:
        return summary, False
    body = marker.best(entry.body)
    if body.terms > shown or (not entry.summary and entry.body):
        summary, shown = body, max(body.terms, shown)
    in_file = marker.best(entry.file_text)
    return (in_file, True) if in_file.terms > shown else (summary, False)


def url_of(entry: Any, request: HttpRequest) -> str:
    """Return a resource's address on the visitor's own host, a page's relative to it or with its chapter's host."""
    if not entry.handle:
        if _has_address_of_its_own(entry):
            return entry.page.specific_deferred.get_url(request=request) or ""
        return url_at(entry.url_path, request)
    # A translation is shown in its language, the original in whatever language the visitor reads.
    if entry.language in (settings.LANGUAGE_CODE, get_language()):
        return reverse("resource", args=[entry.handle])
    with override(entry.language):
        return reverse("resource", args=[entry.handle])
