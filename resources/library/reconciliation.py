"""The list made new, or compared with the content and mended, while visitors browse and editors publish."""

import logging
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.apps import apps as installed
from django.db import transaction
from django.db.models import F
from django.db.models.signals import post_migrate

from network.clock import day_begun
from resources.library import bits, locks
from resources.library.projection import batches, fold, save_sets, write
from resources.models.library_entry import FacetValue, LibraryEntry
from resources.models.resource import Resource

logger = logging.getLogger(__name__)

#: Beyond so many entries, making all sets new is less work than folding one entry after the other into them.
_MANY = 2_000


@dataclass(frozen=True)
class Differences:
    """How many entries and how many sets of a facet's value were not what they should be."""

    entries: int
    sets: int

    @property
    def total(self) -> int:
        return self.entries + self.sets


def connect() -> None:
    """Mend the list each day, and make it where there is none. Called once, when the application starts."""
    day_begun.connect(_check_daily, dispatch_uid="resources.library.reconciliation")
    post_migrate.connect(_fill, sender=installed.get_app_config("resources"))


def check() -> Differences:
    """Compare every entry with its resource and every set with the entries, mend what differs, and return how much."""
    known = set(Resource.objects.values_list("pk", flat=True)) | set(LibraryEntry.objects.values_list("pk", flat=True))
    differing = sum(write(batch) for batch in batches(sorted(known)))
    if differing > _MANY:
        return Differences(entries=differing, sets=_fold_everything())
    fold()  # a process that was killed between its commit and now may have left more to do
    return Differences(entries=differing, sets=_write_sets())


@transaction.atomic
def _fold_everything() -> int:
    locks.hold_sets()
    LibraryEntry.objects.filter(facets="").delete()
    LibraryEntry.objects.pending().update(folded=F("facets"), is_pending=False)
    return _write_sets()


@transaction.atomic
def _write_sets() -> int:
    """Make the sets new that differ from the entries, in one pass over these; return how many."""
    locks.hold_sets()
    stored = {key: bytes(held) for key, held in FacetValue.objects.values_list("key", "bits")}
    right = _sets(LibraryEntry.objects.values_list("pk", "folded").iterator(chunk_size=5_000))
    right.update((key, bytearray()) for key in stored.keys() - right.keys())
    wrong = {key: held for key, held in right.items() if held.rstrip(b"\0") != stored.get(key, b"").rstrip(b"\0")}
    save_sets(wrong)
    return len(wrong)


def _sets(rows: Iterable[tuple[int, str]]) -> dict[str, bytearray]:
    found: dict[str, bytearray] = defaultdict(bytearray)
    for pk, folded in rows:
        for key in folded.split("\n"):
            if key:
                bits.put(found[key], pk)
    return found


def _check_daily(**kwargs: Any) -> None:
    """Mend what differs between the visitors' list and the resources, and say so in the log: it should be nothing."""
    differences = check()
    if differences.total:
        logger.warning("The list of the library differed from its resources and was mended: %s.", differences)


def _fill(apps: Any, **kwargs: Any) -> None:
    """Make the list of an installation whose resources are older than it."""
    try:
        entries = apps.get_model("resources", "LibraryEntry").objects
    except LookupError:  # going back to before there was one
        return
    if apps.get_model("resources", "Resource").objects.exists() and not entries.exists():
        check()
