"""A small set of combinations in which every two values of different dimensions meet."""

from collections.abc import Hashable, Sequence
from itertools import combinations, product
from typing import TypeAlias

Row: TypeAlias = tuple[Hashable, ...]
_Pair: TypeAlias = tuple[int, Hashable, int, Hashable]


def pairwise(dimensions: Sequence[Sequence[Hashable]], *, at_least: int = 0) -> list[Row]:
    """Return rows with one value of each dimension, so that each pair of values stands in a row together.

    Greedy and always the same: the next row is the one with the most pairs that no row has yet, the earliest of
    equals. Where that takes fewer than *at_least* rows, others follow, evenly chosen among those that are left.
    """
    left = set(_all_pairs(dimensions))
    rows: list[Row] = []
    while left:
        rows.append(_next_row(dimensions, left))
        left -= set(_pairs(rows[-1]))
    if len(rows) < at_least:
        taken = set(rows)
        others = [row for row in product(*dimensions) if row not in taken]
        missing = min(at_least - len(rows), len(others))
        rows += [others[number * len(others) // missing] for number in range(missing)]
    return rows


def _all_pairs(dimensions: Sequence[Sequence[Hashable]]) -> list[_Pair]:
    return [
        (one, first, other, second)
        for one, other in combinations(range(len(dimensions)), 2)
        for first, second in product(dimensions[one], dimensions[other])
    ]


def _pairs(row: Row) -> list[_Pair]:
    return [(one, row[one], other, row[other]) for one, other in combinations(range(len(row)), 2)]


def _next_row(dimensions: Sequence[Sequence[Hashable]], left: set[_Pair]) -> Row:
    """Begin with the first pair that is missing, then take in each dimension what adds most."""
    begun = next(pair for pair in _all_pairs(dimensions) if pair in left)
    chosen: dict[int, Hashable] = {begun[0]: begun[1], begun[2]: begun[3]}
    for place in range(len(dimensions)):
        if place not in chosen:
            chosen[place] = max(dimensions[place], key=lambda value: _gain(place, value, chosen, left))
    return tuple(chosen[place] for place in range(len(dimensions)))


def _gain(place: int, value: Hashable, chosen: dict[int, Hashable], left: set[_Pair]) -> int:
    return sum(
        ((place, value, other, taken) if place < other else (other, taken, place, value)) in left
        for other, taken in chosen.items()
    )
