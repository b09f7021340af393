"""How good a ranking is: nDCG, recall, and the share of queries that find nothing. Pure functions over ids."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bench.judged.shapes import GOOD


@dataclass(frozen=True)
class Scores:
    """Means over queries; each between 0 and 1."""

    queries: int
    ndcg: float
    recall: float
    empty: float


def dcg(grades: Iterable[int]) -> float:
    """Return the discounted gain of *grades* in this order: (2^grade - 1) / log2(rank + 1), ranks from 1."""
    return sum((2.0**grade - 1) / math.log2(rank + 1) for rank, grade in enumerate(grades, start=1))


def ndcg(ranking: Sequence[str], grades: Mapping[str, int], *, depth: int = 10) -> float:
    """Return the gain of the first *depth* of *ranking*, as a share of the best that *grades* allow.

    An id that comes twice counts where it comes first. Raises ValueError if nothing is graded: such a query has no
    best.
    """
    best = dcg(sorted(grades.values(), reverse=True)[:depth])
    if not best:
        raise ValueError("A query without a graded record has no nDCG.")
    return dcg(grades.get(identity, 0) for identity in _once(ranking)[:depth]) / best


def recall(ranking: Sequence[str], grades: Mapping[str, int], *, depth: int = 50, at_least: int = GOOD) -> float:
    """Return which share of the records graded *at_least* stands among the first *depth* of *ranking*.

    Raises ValueError if there is no such record.
    """
    wanted = {identity for identity, grade in grades.items() if grade >= at_least}
    if not wanted:
        raise ValueError("A query without a record of that grade has no recall.")
    return len(wanted.intersection(_once(ranking)[:depth])) / len(wanted)


def empty_share(rankings: Sequence[Sequence[str]]) -> float:
    """Return which share of *rankings* has nothing on its first page."""
    return sum(not ranking for ranking in rankings) / len(rankings) if rankings else 0.0


def scores(answers: Sequence[tuple[Sequence[str], Mapping[str, int]]]) -> Scores:
    """Return the means over *answers*, pairs of a ranking and the grades of its query."""
    if not answers:
        raise ValueError("There is nothing to measure.")
    return Scores(
        queries=len(answers),
        ndcg=sum(ndcg(ranking, grades) for ranking, grades in answers) / len(answers),
        recall=sum(recall(ranking, grades) for ranking, grades in answers) / len(answers),
        empty=empty_share([ranking for ranking, _ in answers]),
    )


def _once(ranking: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(ranking))
