"""The list made new, or compared with the content and mended, while visitors browse and editors publish."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction

from resources.library import bits, locks
from resources.library.projection import batches, fold, project, save_sets
from resources.models.library_entry import FacetValue, LibraryEntry
from resources.models.resource import Resource


@dataclass(frozen=True)
class Differences:
    """How many entries and how many sets of a facet's value were not what they should be."""

    entries: int
    sets: int

    @property
    def total(self) -> int:
        return self.entries + self.sets


def check() -> Differences:
    """Compare every entry with its resource and every set with the entries, mend what differs, and return how much."""
    known = set(Resource.objects.values_list("pk", flat=True)) | set(LibraryEntry.objects.values_list("pk", flat=True))
    differing = sum(project(batch) for batch in batches(sorted(known)))
    if not differing:
        fold()  # what a process that was killed between its commit and now has left
    return Differences(entries=differing, sets=write_sets(only_differing=True))


@transaction.atomic
def write_sets(*, only_differing: bool = False) -> int:
    """Make every set new from the entries, in one pass over them; return how many were written."""
    locks.hold_sets()
    stored = {key: bytes(held) for key, held in FacetValue.objects.values_list("key", "bits")}
    right = _sets(LibraryEntry.objects.values_list("pk", "folded").iterator(chunk_size=5_000))
    right.update((key, bytearray()) for key in stored.keys() - right.keys())
    if only_differing:
        right = {
            key: held for key, held in right.items() if bytes(held).rstrip(b"\0") != stored.get(key, b"").rstrip(b"\0")
        }
    save_sets(right)
    return len(right)


def _sets(rows: Iterable[tuple[int, str]]) -> dict[str, bytearray]:
    found: dict[str, bytearray] = defaultdict(bytearray)
    for pk, folded in rows:
        for key in folded.split("\n"):
            if key:
                bits.put(found[key], pk)
    return found
