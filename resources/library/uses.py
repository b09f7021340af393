"""How often each resource is used, for the order "most used"."""

from collections.abc import Mapping

from resources.models.library_entry import LibraryEntry

_BATCH = 500


def record_uses(uses: Mapping[int, int]) -> int:
    """Let every entry have its views and downloads of the last year, by primary key of the resource; none: 0.

    For a daily task. Returns how many have changed; only these are written.
    """
    changed = [
        LibraryEntry(resource_id=pk, uses=uses.get(pk, 0))
        for pk, before in LibraryEntry.objects.values_list("pk", "uses")
        if uses.get(pk, 0) != before
    ]
    LibraryEntry.objects.bulk_update(changed, ["uses"], batch_size=_BATCH)
    return len(changed)
