"""The conditions that choices and days put on entries."""

import json
from typing import Any

from django.db.models import BooleanField, Func, Q

from resources.library.facets import key
from search.models import SearchEntryQuerySet
from search.query import SearchQuery


class HasOneOf(Func):
    """Whether a column with a list of texts has one of *keys*: a condition for ``filter``."""

    output_field = BooleanField()
    conditional = True

    def __init__(self, expression: Any, keys: tuple[str, ...] = (), **extra: Any) -> None:
        super().__init__(expression, **extra)
        self.keys = keys

    def as_postgresql(self, compiler: Any, connection: Any, **context: Any) -> tuple[str, tuple[Any, ...]]:
        inner, parameters = compiler.compile(self.source_expressions[0])
        return f"{inner} ?| %s", (*parameters, list(self.keys))

    def as_sqlite(self, compiler: Any, connection: Any, **context: Any) -> tuple[str, tuple[Any, ...]]:
        """Look for the key as it is written in the list: its quotes tell it from a part of another one."""
        inner, parameters = compiler.compile(self.source_expressions[0])
        one = " OR ".join([f"instr({inner}, %s)"] * len(self.keys))
        return f"({one})", tuple(value for text in self.keys for value in (*parameters, json.dumps(text)))


def between_days(rows: SearchEntryQuerySet, query: SearchQuery) -> SearchEntryQuerySet:
    """Return what of *rows* has its date between the days of *query*; what has none is left out if there is a day."""
    if query.since is not None:
        rows = rows.filter(date__gte=query.since)
    if query.until is not None:
        rows = rows.filter(date__lte=query.until)
    return rows


def chosen(query: SearchQuery) -> Q:
    """Return the condition that an entry has one of the values chosen in every facet where something is chosen."""
    keys = [tuple(key(name, value) for value in values) for name, values in query.choices if values]
    return Q(*(HasOneOf("facets", one) for one in keys))
