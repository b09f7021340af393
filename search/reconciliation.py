"""Entries made new, or compared with the content and mended, while visitors search and editors publish."""

from collections.abc import Callable

from django.db import transaction
from wagtail.models import Page

from resources.library import locks
from search.differences import Differences
from search.engines.choice import database_engine
from search.models import SearchEntry
from search.projection import WRITTEN, batches, entries_of, findable_pages, remove, save, write
from search.surroundings import Surroundings
from search.versions import version_of_now

#: Called with (pages done, pages in all) after each batch.
Progress = Callable[[int, int], None]


def rebuild(progress: Progress = lambda done, total: None) -> int:
    """Write every entry anew and remove those without a reason; return how many there are.

    Each batch is a short transaction of its own. What was not written since the beginning,
    by this or by somebody who published meanwhile, has no reason to be there.
    """
    started, written, done = version_of_now(), 0, 0
    pages = findable_pages()
    total = pages.count()
    for ids in batches(pages):
        with transaction.atomic():
            locks.share()
            written += write(Page.objects.filter(pk__in=ids), with_words=False)
        done += len(ids)
        progress(done, total)
    with transaction.atomic():
        locks.share()
        remove(SearchEntry.objects.filter(version__lt=started))
        database_engine().refresh()
    return written


def check(progress: Progress = lambda done, total: None) -> Differences:
    """Compare every entry with its content, mend what differs, and return how much that was."""
    missing = changed = surplus = done = 0
    pages = Page.objects.filter(pk__in=findable_pages().values("pk")) | Page.objects.filter(search_entry__isnull=False)
    total = pages.count()
    for ids in batches(pages):
        with transaction.atomic():
            locks.share()
            stored = {entry.page_id: entry for entry in SearchEntry.objects.filter(page_id__in=ids)}
            right = {entry.page_id: entry for entry in entries_of(ids, Surroundings.load())}
            differing = {pk for pk in right.keys() & stored.keys() if _content(right[pk]) != _content(stored[pk])}
            save(right[pk] for pk in right.keys() - stored.keys() | differing)
            remove(SearchEntry.objects.filter(page_id__in=stored.keys() - right.keys()))
        missing += len(right.keys() - stored.keys())
        changed += len(differing)
        surplus += len(stored.keys() - right.keys())
        done += len(ids)
        progress(done, total)
    return Differences(missing, changed, surplus)


def _content(entry: SearchEntry) -> dict[str, object]:
    return {name: getattr(entry, name) for name in WRITTEN if name not in {"version", "chapter"}} | {
        "chapter": entry.chapter_id
    }
