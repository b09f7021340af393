"""Every set of the list, read in one statement."""

from collections.abc import Mapping

from django.db.models import CharField, IntegerField, TextField, Value

from resources.library.facets import HOME, NETWORK
from resources.models.library_entry import FacetValue, LibraryEntry

#: Facet → value → the set of its resources (resources.library.bits).
Sets = dict[str, dict[str, int]]


def read() -> Sets:
    """Return the sets of all values as the entries have them now, those included that wait to be folded in.

    One statement: all of it is of one moment.
    """
    nothing = {"was": Value("", TextField()), "is_now": Value("", TextField()), "pk_of": Value(0, IntegerField())}
    folded = FacetValue.objects.annotate(**nothing).values_list("key", "bits", *nothing)
    pending = LibraryEntry.objects.pending().annotate(
        key=Value("", CharField()), bits=Value(None, FacetValue._meta.get_field("bits"))
    )
    rows = folded.union(pending.values_list("key", "bits", "folded", "facets", "pk"), all=True)
    sets: dict[str, int] = {}
    changes: list[tuple[int, str, str]] = []
    for name, held, was, is_now, pk in rows:
        if name:
            sets[name] = int.from_bytes(held, "little")
        else:
            changes.append((pk, was, is_now))
    for pk, was, is_now in changes:
        for name in set(was.split("\n")) - {""}:
            sets[name] = sets.get(name, 0) & ~(1 << pk)
        for name in set(is_now.split("\n")) - {""}:
            sets[name] = sets.get(name, 0) | 1 << pk
    return _by_facet(sets)


def visible_on(sets: Sets, chapter_id: int) -> int:
    """Return the set of what a visitor of this chapter's site finds: the network's, and its own."""
    homes = sets.get(HOME, {})
    return homes.get(NETWORK, 0) | homes.get(str(chapter_id), 0)


def _by_facet(sets: Mapping[str, int]) -> Sets:
    found: Sets = {}
    for name, held in sets.items():
        facet, _colon, value = name.partition(":")
        if held:
            found.setdefault(facet, {})[value] = held
    return found
