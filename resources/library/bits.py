"""Sets of resources as whole numbers: bit *n* stands for the resource with primary key *n*.

Python joins and counts a hundred such sets of 100,000 resources in a millisecond, where the database would group
their rows for a quarter of a second.
"""

import json
from collections.abc import Iterable
from typing import Any

from django.db.models import BooleanField, Func

#: Up to so many are named one by one: quicker than asking every row.
_FEW = 2_000


def of_members(pks: Iterable[int]) -> int:
    """Return the set of these primary keys."""
    pks = list(pks)
    digits = bytearray(b"0") * (max(pks, default=0) + 1)
    for pk in pks:
        digits[-1 - pk] = 49  # "1": a quarter of the time that single bits take
    return int(digits, 2)


def members(resources: int) -> list[int]:
    """Return the primary keys in a set, in their order."""
    return [
        number * 8 + bit
        for number, byte in enumerate(to_bytes(resources))
        if byte
        for bit in range(8)
        if byte >> bit & 1
    ]


def to_bytes(resources: int) -> bytes:
    return resources.to_bytes((resources.bit_length() + 7) // 8, "little")


def put(bits: bytearray, pk: int) -> None:
    """Add *pk* to the set that the bytes stand for."""
    place = pk >> 3
    if place >= len(bits):
        bits.extend(bytes(place + 1 - len(bits)))
    bits[place] |= 1 << (pk & 7)


def take(bits: bytearray, pk: int) -> None:
    """Take *pk* out of the set that the bytes stand for."""
    place = pk >> 3
    if place < len(bits):
        bits[place] &= ~(1 << (pk & 7)) & 0xFF


def has(bits: bytes, pk: int) -> bool:
    """Whether *pk* is in the set that the bytes stand for."""
    place = pk >> 3
    return place < len(bits) and bool(bits[place] >> (pk & 7) & 1)


class IsIn(Func):
    """Whether the expression's value is in a set of resources: a condition for ``filter``."""

    output_field = BooleanField()
    conditional = True

    def __init__(self, expression: Any, resources: int = 0, **extra: Any) -> None:
        super().__init__(expression, **extra)
        self.resources = resources

    def as_postgresql(self, compiler: Any, connection: Any, **context: Any) -> tuple[str, tuple[Any, ...]]:
        inner, parameters = compiler.compile(self.source_expressions[0])
        if self.resources.bit_count() <= _FEW:
            return f"{inner} = ANY(%s)", (*parameters, members(self.resources))
        # get_bit counts as we do. Beyond the end it raises: a byte of zeros stands there for every greater key.
        bits = to_bytes(self.resources) + b"\0"
        return f"get_bit(%s::bytea, LEAST({inner}, %s)::bigint) = 1", (bits, *parameters, len(bits) * 8 - 1)

    def as_sqlite(self, compiler: Any, connection: Any, **context: Any) -> tuple[str, tuple[Any, ...]]:
        inner, parameters = compiler.compile(self.source_expressions[0])
        condition = f"{inner} IN (SELECT value FROM json_each(%s))"  # noqa: S608 (a column; the keys are a parameter)
        return condition, (*parameters, json.dumps(members(self.resources)))
