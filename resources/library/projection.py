"""Entries follow the content, in its own transaction; the sets of the facets' values follow the entries.

The sets are shared by all resources: whoever wrote them with the content would make everybody else wait for their
transaction to end. So a change writes the resource's own entry, from which readers see at once what has changed
(resources.library.shelf), and after the commit it is folded into the sets.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import islice

from django.db import transaction
from django.db.models import F

from resources.library import bits, locks
from resources.library.entries import entries_of
from resources.models.library_entry import FacetValue, LibraryEntry

BATCH = 500

WRITTEN = ("home", "sort_title", "dated_on", "added_at", "facets", "folded", "is_pending")
_COMPARED = ("home_id", "sort_title", "dated_on", "added_at", "facets")


def project(pks: Iterable[int]) -> int:
    """Make the entries of the resources with these primary keys what they should be; return how many differed."""
    with transaction.atomic():
        written = sum(write(batch) for batch in batches(sorted(set(pks))))
        if written:
            transaction.on_commit(fold, robust=True)
    return written


def forget(pk: int) -> None:
    """Take a resource that is being deleted out of the list."""
    with transaction.atomic():
        _write({}, [pk])
        transaction.on_commit(fold, robust=True)


def fold() -> None:
    """Write what has changed since into the sets: for after a commit, and for the clock. Safe at any time."""
    while LibraryEntry.objects.pending().exists():
        with transaction.atomic():
            locks.hold_sets()
            # What somebody else is just changing is folded after their commit.
            rows = LibraryEntry.objects.pending().select_for_update(skip_locked=True).order_by("pk")
            pending = list(rows[:BATCH])
            _change_sets(pending)
            gone = [entry.pk for entry in pending if not entry.facets]
            LibraryEntry.objects.filter(pk__in=gone).delete()
            kept = [entry.pk for entry in pending if entry.facets]
            LibraryEntry.objects.filter(pk__in=kept).update(folded=F("facets"), is_pending=False)
        if len(pending) < BATCH:
            return


@transaction.atomic
def write(pks: Sequence[int]) -> int:
    """Make the entries of a batch of resources what they should be and return how many differed; fold is to follow."""
    locks.share()
    return _write(entries_of(pks), pks)


def batches(pks: Iterable[int]) -> Iterable[Sequence[int]]:
    rest = iter(pks)
    while batch := list(islice(rest, BATCH)):
        yield batch


def _write(right: dict[int, LibraryEntry], pks: Sequence[int]) -> int:
    """Put the *right* entries in place of the stored ones; where there is none, let the resource leave the sets."""
    stored = {entry.pk: entry for entry in LibraryEntry.objects.select_for_update().filter(pk__in=pks).order_by("pk")}
    changed: list[LibraryEntry] = []
    for pk in pks:
        new, old = right.get(pk), stored.get(pk)
        if new is None and old is not None and old.facets:
            new = LibraryEntry(**{name: getattr(old, name) for name in _COMPARED}, resource_id=pk)
            new.facets = ""
        if new is None or (old is not None and _same(new, old)):
            continue
        new.folded = old.folded if old is not None else ""
        new.is_pending = new.facets != new.folded
        changed.append(new)
    never_folded = [entry.pk for entry in changed if not entry.facets and not entry.folded]
    LibraryEntry.objects.filter(pk__in=never_folded).delete()
    LibraryEntry.objects.bulk_create(
        [entry for entry in changed if entry.pk not in never_folded],
        update_conflicts=True,
        unique_fields=["resource"],
        update_fields=WRITTEN,
    )
    return len(changed)


def _same(new: LibraryEntry, old: LibraryEntry) -> bool:
    return all(getattr(new, name) == getattr(old, name) for name in _COMPARED)


def _change_sets(pending: Iterable[LibraryEntry]) -> None:
    gained, lost = defaultdict(list), defaultdict(list)
    for entry in pending:
        before, now = set(entry.folded.split("\n")) - {""}, set(entry.facets.split("\n")) - {""}
        for key in now - before:
            gained[key].append(entry.pk)
        for key in before - now:
            lost[key].append(entry.pk)
    keys = gained.keys() | lost.keys()
    sets = {row.key: bytearray(row.bits) for row in FacetValue.objects.filter(key__in=keys)}
    for key in keys:
        held = sets.setdefault(key, bytearray())
        for pk in gained[key]:
            bits.put(held, pk)
        for pk in lost[key]:
            bits.take(held, pk)
    save_sets(sets)


def save_sets(sets: dict[str, bytearray]) -> None:
    """Write these sets, and remove those that have nobody left. For callers that hold the sets (locks.hold_sets)."""
    full = [FacetValue(key=key, bits=bytes(held)) for key, held in sorted(sets.items()) if any(held)]
    FacetValue.objects.bulk_create(full, update_conflicts=True, unique_fields=["key"], update_fields=["bits"])
    FacetValue.objects.filter(key__in=sets.keys() - {row.key for row in full}).delete()
