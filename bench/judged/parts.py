"""The two parts of the judged set, and the guard before the one that is held out.

A third of the queries is held out, by the hash of their ids, for good. One may measure on it as often as one likes and
publish its means; who looks at single queries of it, and changes the search after that, has no held-out part any more.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from enum import StrEnum

from bench.judged.judging import judged
from bench.judged.shapes import Judged


class Part(StrEnum):
    DEVELOPMENT = "development"
    HELD_OUT = "held-out"


class HeldOutError(Exception):
    """Details of the held-out part were asked for without saying so."""


def part_of(query_id: str) -> Part:
    """Return the part that a query belongs to; it follows from its id alone."""
    first = hashlib.sha256(query_id.encode()).digest()[0]
    return Part.HELD_OUT if first % 3 == 0 else Part.DEVELOPMENT


def load(part: Part) -> tuple[Judged, ...]:
    """Return the queries of *part* with their grades, to be measured. Details go through ``details_of``."""
    return tuple(entry for entry in judged() if part_of(entry.query.id) is part)


def details_of(entries: Iterable[Judged], *, show_held_out: bool = False) -> tuple[Judged, ...]:
    """Return *entries* for printing them one by one: words, misses, scores of single queries.

    Raises HeldOutError if one of them is held out, unless *show_held_out*, which a tool may set only where a person
    asked for it by an option of its own.
    """
    asked = tuple(entries)
    hidden = [entry.query.id for entry in asked if part_of(entry.query.id) is Part.HELD_OUT]
    if hidden and not show_held_out:
        message = f"{len(hidden)} of these queries are held out: their details are shown only on an explicit request."
        raise HeldOutError(message)
    return asked
