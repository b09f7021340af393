"""The 120 queries, by theme."""

from __future__ import annotations

from bench.judged.queries import community, families_schools, officials, spanish_help, spanish_life, survivors

QUERIES = (
    *survivors.QUERIES,
    *families_schools.QUERIES,
    *officials.QUERIES,
    *community.QUERIES,
    *spanish_help.QUERIES,
    *spanish_life.QUERIES,
)
