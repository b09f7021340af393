"""Entries follow the content, in its own transaction. Nothing else writes them.

What is shown or hidden at once: a page (published, unpublished), a resource (its words, files, visibility), a branch
(moved, made private or public again), a chapter's site (retired, restored). A deleted page takes its entry along (a
foreign key), whoever deletes it.
"""

from collections.abc import Iterable, Iterator

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Q, QuerySet, prefetch_related_objects
from wagtail.models import Page

from chapters.models import Chapter
from resources.library import locks
from resources.models import Resource, ResourcePage
from search import vocabulary
from search.facets import keys_of
from search.kept_pages import content_changed
from search.kinds import KINDS
from search.models import SearchEntry
from search.outbox import nudge
from search.readers import words_around
from search.surroundings import Surroundings
from search.texts import clean
from search.titles import title_key
from search.versions import version_of_now

BATCH = 200

WRITTEN = tuple(field.name for field in SearchEntry._meta.concrete_fields if field.name not in {"id", "page"})


@transaction.atomic
def project_page(page: Page) -> None:
    """Write the entry of a page that has been published; remove it if the page may not be found."""
    locks.share()
    write(Page.objects.filter(pk=page.pk))


@transaction.atomic
def project_pages(pages: QuerySet[Page]) -> None:
    """Write the entries of pages whose words have changed otherwise than by publishing."""
    locks.share()
    write(pages)


@transaction.atomic
def project_resources(resources: Iterable[Resource]) -> None:
    """Write the entries of resources in every language; remove those that may not be found."""
    locks.share()
    write(Page.objects.filter(pk__in=ResourcePage.objects.filter(resource__in=resources).values("pk")))


@transaction.atomic
def remove_page(page: Page) -> None:
    """Remove the entry of a page that has been unpublished; the pages below it stay live."""
    locks.share()
    remove(SearchEntry.objects.filter(page_id=page.pk))


@transaction.atomic
def hide_branch(page: Page) -> None:
    """Remove a page that has become private and all below it, in one statement."""
    locks.hold_alone()
    remove(SearchEntry.objects.in_branch(page))


@transaction.atomic
def show_branch(page: Page) -> None:
    """Write what may be found again at and below a page that has stopped being private."""
    locks.share()
    _write_missing(Q(path__startswith=page.path))


@transaction.atomic
def move_branch(page: Page) -> None:
    """Follow a page that has been moved with all below it: perhaps into privacy or out of it, to another chapter.

    Addresses are made from the pages when they are shown, so that a move inside a chapter changes no entry.
    """
    locks.share()
    content_changed()
    around = Surroundings.load()
    branch = SearchEntry.objects.in_branch(page)
    if around.hides(page):
        remove(branch)
        return
    on_a_site, chapter_id = branch.filter(handle=""), around.open_chapter(page)
    if chapter_id is None:
        remove(on_a_site)
    else:
        moved = on_a_site.exclude(chapter_id=chapter_id).values("page_id")
        write(Page.objects.filter(pk__in=list(moved.values_list("page_id", flat=True))))
    _write_missing(Q(path__startswith=page.path))


@transaction.atomic
def hide_site(chapter: Chapter) -> None:
    """Remove what is found on a retired chapter's site only; what it gave to the network stays."""
    locks.hold_alone()
    remove(SearchEntry.objects.on_site_of(chapter))


@transaction.atomic
def show_site(chapter: Chapter) -> None:
    """Write the entries of a chapter that is new, or has come back."""
    locks.share()
    place = Q(resourcepage__resource__contributor=chapter)
    for path in Surroundings.load().homes[chapter.pk].paths:
        place |= Q(path__startswith=path)
    _write_missing(place)


def write(pages: QuerySet[Page], *, with_words: bool = True) -> int:
    """Make the entries of *pages* what they should be and return how many there are now.

    Their words are added to the vocabulary, unless all words are counted anew afterwards.

    For callers that are in a transaction and have the lock. Pages come in batches; what a batch needs beside its pages
    is a fixed number of queries.
    """
    around, written = Surroundings.load(), 0
    for ids in batches(pages):
        entries = list(entries_of(ids, around))
        hidden = set(ids) - {entry.page_id for entry in entries}
        if hidden:
            remove(SearchEntry.objects.filter(page_id__in=hidden))
        save(entries)
        if with_words:
            vocabulary.add(entries)
        written += len(entries)
    return written


def save(entries: Iterable[SearchEntry]) -> None:
    """Insert the entries, or put them into the place of those that their pages have."""
    content_changed()
    SearchEntry.objects.bulk_create(list(entries), update_conflicts=True, unique_fields=["page"], update_fields=WRITTEN)
    nudge()


def remove(entries: QuerySet[SearchEntry]) -> None:
    content_changed()
    entries.delete()
    nudge()


def entries_of(page_ids: Iterable[int], around: Surroundings) -> Iterator[SearchEntry]:
    """Make the unsaved entries of those of the pages that are live, public and of a kind that is found.

    Their rows stay locked until the transaction ends, so that none is unpublished by another one meanwhile.
    """
    rows = Page.objects.select_for_update(of=("self",), no_key=True).filter(pk__in=page_ids).order_by("pk")
    live = rows.live().filter(content_type__in=content_types()).specific()
    pages = [page for page in live if not around.hides(page)]
    for model, kind in KINDS.items():
        of_this_kind = [page for page in pages if type(page) is model]
        if of_this_kind and kind.related:
            prefetch_related_objects(of_this_kind, *kind.related)
        for page in of_this_kind:
            entry = kind.read(page, around)
            if entry is not None:
                entry.page_id = page.pk
                entry.kind, entry.weight = kind.slug, kind.weight
                entry.language = around.languages[page.locale_id]
                around_it = words_around(entry, kind.label, around.name_of(entry.chapter_id))
                entry.keywords = clean(f"{entry.keywords} {' '.join(around_it)}")
                entry.title_key = title_key(entry.title)
                entry.facets = keys_of(entry)
                entry.version = version_of_now()
                yield entry


def batches(pages: QuerySet[Page]) -> Iterator[list[int]]:
    """Yield the primary keys of *pages* in lists of BATCH."""
    ids = list(pages.order_by("pk").values_list("pk", flat=True))
    for start in range(0, len(ids), BATCH):
        yield ids[start : start + BATCH]


def findable_pages() -> QuerySet[Page]:
    """Return the live pages of all kinds; which of them are public is decided when they are read."""
    pages: QuerySet[Page] = Page.objects.live().filter(content_type__in=content_types())
    return pages


def content_types() -> list[ContentType]:
    return list(ContentType.objects.get_for_models(*KINDS).values())


def _write_missing(place: Q) -> None:
    write(findable_pages().filter(place, search_entry__isnull=True))
