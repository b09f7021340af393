"""An entry as a document of the index."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Max, QuerySet

from search.engines.elasticsearch.mapping import PARTS, PLAIN, SHARED, STEMMERS, field_of
from search.models import SearchEntry
from search.query import MAX_WORD
from search.texts import fold

#: What stands between words: all but letters and digits.
_APART = re.compile(r"[\W_]+")
_APART_IN_ASCII = {code: " " for code in range(128) if not chr(code).isalnum()}
_COLUMNS = (
    "pk", "version", "work", "language", "chapter_id", "facets", "scope", "weight", "date", "ends_on", *PARTS,
)  # fmt: skip


@dataclass(frozen=True)
class Document:
    """``version`` decides which of two writes is the later one; it may be later than the entry's own.

    Whether a work has but one entry stands in its document, so that most works are counted as documents are. That
    another one has come must not be overtaken; that it has gone may be.
    """

    pk: int
    version: int
    fields: dict[str, Any]


def documents_of(entries: QuerySet[SearchEntry]) -> Iterator[Document]:
    """Yield the documents of *entries* as they are by now, in two queries: they, and the other ones of their works."""
    # Rows, not objects, and no column that isn't wanted: what is made of each is made a million times.
    rows = entries.values_list(*_COLUMNS, named=True)
    of_several = SearchEntry.objects.filter(work__in={row.work for row in rows}).values("work")
    of_several = of_several.annotate(count=Count("pk"), latest=Max("version")).filter(count__gt=1)
    latest: dict[str, int] = {row["work"]: row["latest"] for row in of_several}
    for row in rows:
        version = max(row.version, latest.get(row.work, 0))
        yield Document(row.pk, version, fields_of(row, is_alone=row.work not in latest))


def fields_of(entry: Any, *, is_alone: bool) -> dict[str, Any]:
    """Return *entry* as the index takes it."""
    analysis = entry.language[:2] if entry.language[:2] in STEMMERS else PLAIN
    fields: dict[str, Any] = {
        "pk": entry.pk,
        "version": entry.version,
        "work": work_number(entry.work),
        "alone": is_alone,
        "place": f"{entry.pk} {entry.language} {entry.work}",
        "chapter": entry.chapter_id,
        "facets": entry.facets,
        "counted": entry.facets if is_alone else [f"{SHARED}{one}" for one in entry.facets],
        "scope": entry.scope,
        "language": entry.language,
        "weight": entry.weight,
        "whole_title": folded(entry.title),
    }
    for name in ("date", "ends_on"):
        day = getattr(entry, name)
        if day is not None:
            fields[name] = day.isoformat()
    for part in PARTS:
        words = folded(getattr(entry, part))
        if words:
            fields[field_of(part, analysis)] = words
    return fields


def folded(text: str) -> str:
    """Return the words of *text* as queries have them (search.texts), with a space between them."""
    plain = fold(text)
    # Most texts are plain by then, and a rebuild folds millions of them.
    words = (plain.translate(_APART_IN_ASCII) if plain.isascii() else _APART.sub(" ", plain)).split()
    if words and max(map(len, words)) > MAX_WORD:
        words = [word[:MAX_WORD] for word in words]
    return " ".join(words)


def work_number(work: str) -> int:
    """Return a number of 63 bits for a work: numbers are counted faster than words."""
    return int.from_bytes(hashlib.blake2b(work.encode(), digest_size=8).digest()) >> 1
