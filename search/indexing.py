"""The index made new from the entries, and compared with them and mended, while visitors search and editors publish."""

import logging
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from typing import Any

from django.db import connection

from search.differences import Differences
from search.engines.elasticsearch import indexes
from search.engines.elasticsearch.client import IndexTrouble, client
from search.engines.elasticsearch.documents import Document, documents_of
from search.models import SearchEntry, Unsent
from search.outbox import BATCH, operation, send, send_entries
from search.versions import version_of_now

logger = logging.getLogger(__name__)

#: Called with (entries done, entries in all) now and then.
Progress = Callable[[int, int], None]

_KEY = 7_301_846_514  # any number that no other advisory lock of this database uses
#: A request of the building has so many characters of text at most, and so many are on their way at the same time.
_REQUEST_SIZE, _REQUEST_ENTRIES, _ON_THE_WAY = 4_000_000, 1_000, 2
_COMPARED = 5_000
#: So long a request of the building may take, and is sent again: a busy server is no reason to begin anew.
_WRITING_SECONDS = 120.0

_Part = list[Any]


def rebuild_index(progress: Progress = lambda done, total: None) -> int:
    """Build a new index from the entries and let it answer instead of the present one; return how many it has.

    What changes meanwhile is written into both by who sends it (search.outbox). Raises IndexTrouble if another process
    is building, or if Elasticsearch refuses an entry.
    """
    with _alone():
        stamp = version_of_now()
        name = indexes.create_next(stamp)
        # What is noted by now is committed, so that the entries below are read as they are after it.
        Unsent.objects.filter(covered_by=0).update(covered_by=stamp)
        done = _fill(indexes.next_alias(), progress)
        indexes.put_in_force(name)
        Unsent.objects.filter(covered_by=stamp).delete()
        return done


def check_index(progress: Progress = lambda done, total: None) -> Differences:
    """Compare the index with the entries, mend what differs, and return how much that was.

    What is on its way (the outbox is sent first) is no difference. A missing index is built.
    """
    if indexes.alias() not in indexes.targets():
        return Differences(missing=rebuild_index(progress), changed=0, surplus=0)
    send()
    missing = changed = surplus = done = 0
    total = SearchEntry.objects.count()
    for indexed, stored in _side_by_side():
        differing = {pk for pk in indexed.keys() | stored.keys() if indexed.get(pk) != stored.get(pk)}
        differing -= set(Unsent.objects.filter(entry__in=differing).values_list("entry", flat=True))
        wrong = _still_wrong(differing) if differing else {}
        missing += sum(found is None for found, right in wrong.values())
        surplus += sum(right is None for found, right in wrong.values())
        changed += sum(found is not None and right is not None for found, right in wrong.values())
        if wrong:
            _mend(set(wrong))
        done += len(stored)
        progress(done, total)
    return Differences(missing, changed, surplus)


def tend() -> None:
    """See whether the index is there and has as many entries as it should, and mend it if not. Quick if so."""
    if indexes.alias() not in indexes.targets():
        logger.warning("The search's index is missing; it is built.")
        rebuild_index()
        return
    send()
    if client().count(index=indexes.alias())["count"] != SearchEntry.objects.count() and not Unsent.objects.exists():
        found = check_index()
        if found.total:
            logger.warning("The search's index differed from its entries and was mended: %s.", found)


def _fill(name: str, progress: Progress) -> int:
    """Write every entry, some requests at a time: one is answered while the next one is made."""
    done, total = 0, SearchEntry.objects.count()
    underway: set[Future[int]] = set()
    with ThreadPoolExecutor(_ON_THE_WAY, thread_name_prefix="search-index") as pool:
        for part in _requests(name):
            if len(underway) > _ON_THE_WAY:
                finished, underway = wait(underway, return_when=FIRST_COMPLETED)
                done += sum(future.result() for future in finished)
                progress(done, total)
            underway.add(pool.submit(_write, part))
        done += sum(future.result() for future in underway)
    progress(done, max(done, total))
    return done


def _write(part: _Part) -> int:
    # What took too long may have been done: writing the same version once more changes nothing.
    patient = client(_WRITING_SECONDS).options(retry_on_timeout=True)
    answer = patient.bulk(operations=part, require_alias=True, filter_path="items.*.status,items.*.error")
    for item in answer["items"]:
        # 409: somebody has sent a later version meanwhile.
        if item["index"]["status"] >= 300 and item["index"]["status"] != 409:
            raise IndexTrouble(f"an entry was refused: {item['index'].get('error')}")
    return len(part) // 2


def _requests(name: str) -> Iterator[_Part]:
    part: _Part = []
    size = 0
    for document in _documents():
        part += operation(name, document.pk, document)
        size += sum(len(value) for value in document.fields.values() if isinstance(value, str))
        if size > _REQUEST_SIZE or len(part) >= 2 * _REQUEST_ENTRIES:
            yield part
            part, size = [], 0
    if part:
        yield part


def _documents() -> Iterator[Document]:
    """All entries in the order of their keys, some at a time, each as it is by then."""
    last = 0
    while True:
        some = list(documents_of(SearchEntry.objects.filter(pk__gt=last).order_by("pk")[:BATCH]))
        if not some:
            return
        yield from some
        last = some[-1].pk


def _side_by_side() -> Iterator[tuple[dict[int, int], dict[int, int]]]:
    """Yield the versions by key of the index and of the database, a range of keys at a time."""
    last = 0
    while True:
        indexed = _indexed_after(last)
        in_range = SearchEntry.objects.filter(pk__gt=last)
        if len(indexed) < _COMPARED:
            yield indexed, dict(in_range.values_list("pk", "version"))
            return
        end = max(indexed)
        yield indexed, dict(in_range.filter(pk__lte=end).values_list("pk", "version"))
        last = end


def _indexed_after(last: int) -> dict[int, int]:
    return _versions({"range": {"pk": {"gt": last}}})


def _versions(query: dict[str, Any]) -> dict[int, int]:
    """Return the entries' versions that the index has, by key, in the order of the keys."""
    answer = client().search(
        index=indexes.alias(),
        query=query,
        sort=[{"pk": "asc"}],
        size=_COMPARED,
        source=False,
        track_total_hits=False,
        docvalue_fields=[{"field": "pk"}, {"field": "version"}],
        filter_path="hits.hits.fields",
    )
    hits = answer.get("hits", {}).get("hits", ())
    return {hit["fields"]["pk"][0]: hit["fields"]["version"][0] for hit in hits}


def _still_wrong(pks: set[int]) -> dict[int, tuple[int | None, int | None]]:
    """Look at them once more: what was being sent while we compared is right by now."""
    stored = dict(SearchEntry.objects.filter(pk__in=pks).values_list("pk", "version"))
    on_the_way = set(Unsent.objects.filter(entry__in=pks).values_list("entry", flat=True))
    client().indices.refresh(index=indexes.alias())
    indexed = _versions({"terms": {"pk": sorted(pks)}})
    pairs = {pk: (indexed.get(pk), stored.get(pk)) for pk in pks - on_the_way}
    return {pk: (found, right) for pk, (found, right) in pairs.items() if found != right}


def _mend(pks: set[int]) -> None:
    """Send them. An index that is ahead of the database (which has been restored) only takes a later version."""
    _send_all(pks)
    ahead = _still_wrong(pks)
    if ahead:
        SearchEntry.objects.filter(pk__in=ahead).update(version=version_of_now())
        _send_all(set(ahead))


def _send_all(pks: set[int]) -> None:
    ordered = sorted(pks)
    for start in range(0, len(ordered), BATCH):
        send_entries(ordered[start : start + BATCH])


@contextmanager
def _alone() -> Iterator[None]:
    """Raise IndexTrouble if another process is building. A process that dies lets go."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s)", [_KEY])
        if not cursor.fetchone()[0]:
            raise IndexTrouble("another process is building the index")
        try:
            yield
        finally:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [_KEY])
