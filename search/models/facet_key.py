"""Every value that entries are narrowed by has a number, and by it a character: many are counted in one text."""

from collections.abc import Collection, Iterable, Mapping

from django.db import models

from network import epochs
from network.epochs import Held

#: Characters begin behind those of ASCII and Latin, and leave out the halves of pairs, which no database takes.
_FIRST = 0x100
_HALVES = range(0xD800, 0xE000)
_LONGEST = 200


class FacetKey(models.Model):
    """A key of an entry ("topic:law", see search.facets); its number is never another one's."""

    key = models.CharField(max_length=_LONGEST, unique=True)

    class Meta:
        verbose_name = "facet key"
        verbose_name_plural = "facet keys"

    def __str__(self) -> str:
        return self.key


def mark_of(number: int) -> str:
    """Return the character of the key with this primary key."""
    code = _FIRST + number
    return chr(code if code < _HALVES.start else code + len(_HALVES))


def marks_for(entries: Iterable[Iterable[str]]) -> list[str]:
    """Return the characters of the keys of each entry; a key that no entry had before gets one now.

    Asked of the database, not of what is held: that may know a number which a rollback has given back.
    """
    wanted = [[key[:_LONGEST] for key in keys] for keys in entries]
    known = _read({key for keys in wanted for key in keys})
    new = dict.fromkeys(key for keys in wanted for key in keys if key not in known)
    if new:
        FacetKey.objects.bulk_create((FacetKey(key=key) for key in new), ignore_conflicts=True)
        epochs.advance()
        known |= _read(new)
    return ["".join(known[key] for key in keys) for keys in wanted]


def all_marks() -> Mapping[str, str]:
    """Return the characters of all keys, held in each process."""
    return _held.get()


def _read(keys: Collection[str]) -> dict[str, str]:
    rows = FacetKey.objects.filter(key__in=keys) if keys else FacetKey.objects.none()
    return {key: mark_of(pk) for pk, key in rows.values_list("pk", "key")}


def _load() -> dict[str, str]:
    return {key: mark_of(pk) for pk, key in FacetKey.objects.values_list("pk", "key")}


_held: Held[dict[str, str]] = Held(_load)
