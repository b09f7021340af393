"""From the rules that a person wrote for each query to a grade for each record.

The rules name families and attributes. They were written from the words of the query and from the families as they
were written; no engine, ranking or measure of likeness has had a part in them, and none may.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from bench.judged.queries import QUERIES
from bench.judged.records import records
from bench.judged.shapes import Judged, Query, Record, Rule


@cache
def judged() -> tuple[Judged, ...]:
    """Return all queries with their grades, whichever part they belong to (for scores use ``parts``)."""
    return tuple(Judged(query, grades_of(query, records())) for query in QUERIES)


def grades_of(query: Query, among: Iterable[Record]) -> dict[str, int]:
    """Return the grade of each record that *query* has one for; where several rules apply, the highest."""
    found: dict[str, int] = {}
    for record in among:
        grade = max((rule.grade for rule in query.rules if _applies(rule, query, record)), default=0)
        if grade:
            found[record.id] = grade
    return found


def by_work(grades: Mapping[str, int]) -> dict[str, int]:
    """Return the grades of works instead of records, for a page that folds the languages of a work into one result.

    A work has the best grade that one of its languages has. Rankings are folded by ``works_of``.
    """
    folded: dict[str, int] = {}
    for record in records():
        if record.id in grades:
            folded[record.work] = max(folded.get(record.work, 0), grades[record.id])
    return folded


def works_of(ranking: Sequence[str]) -> list[str]:
    """Return the works of the records in *ranking*, each once, where it comes first; unknown ids stay as they are."""
    work_of = {record.id: record.work for record in records()}
    return list(dict.fromkeys(work_of.get(identity, identity) for identity in ranking))


def _applies(rule: Rule, query: Query, record: Record) -> bool:
    language = rule.language or query.language
    return (
        record.family in rule.families
        and language in {"any", record.language}
        and (not rule.chapters or record.chapter in rule.chapters)
        and (not rule.years or record.date.year in rule.years)
        and (not rule.months or record.date.month in rule.months)
    )
