"""The conditions that say who may find an entry, and those of choices and days, as pieces of SQL.

Every search asks them, and of a search that finds little the ORM would take most of the time to say the same.
"""

import json
from collections.abc import Iterable
from typing import Any, NamedTuple

from django.db import connection

from resources.library.facets import key
from search.models import Scope
from search.query import SearchQuery, SearchScope

#: The table that all pieces speak of.
ENTRIES = "search_searchentry"


class Sql(NamedTuple):
    """A piece of a statement. Whatever comes from a visitor is among its parameters."""

    text: str
    parameters: tuple[Any, ...] = ()


def all_of(conditions: Iterable[Sql]) -> Sql:
    """Return the condition that all of *conditions* hold."""
    given = list(conditions)
    text = " AND ".join(f"({one.text})" for one in given)
    return Sql(text or "TRUE", tuple(value for one in given for value in one.parameters))


def unless(condition: Sql) -> Sql:
    """Return the condition that *condition* doesn't hold."""
    return Sql(f"NOT ({condition.text})", condition.parameters)


def visible_on(chapter_id: int | None) -> Sql:
    """Return the condition of SearchEntryQuerySet.visible_on."""
    text = f"{ENTRIES}.scope = %s OR ({ENTRIES}.scope = %s AND {ENTRIES}.chapter_id = %s)"
    return Sql(text, (Scope.NETWORK.value, Scope.CHAPTER.value, chapter_id))


def own(query: SearchQuery) -> Sql:
    """Return the condition that an entry is its chapter's own; none is on a site that is no chapter's."""
    return Sql(f"{ENTRIES}.chapter_id = %s", (query.chapter_id,)) if query.chapter_id is not None else Sql("FALSE")


def in_scope(query: SearchQuery) -> Sql:
    return own(query) if query.scope is SearchScope.CHAPTER else Sql("TRUE")


def between_days(query: SearchQuery) -> Sql:
    """Return the condition that an entry's date lies between the days of *query*; what has none is left out then."""
    days = ((">=", query.since), ("<=", query.until))
    return all_of(Sql(f"{ENTRIES}.date {sign} %s", (day,)) for sign, day in days if day is not None)


def chosen(query: SearchQuery) -> dict[str, Sql]:
    """Return, by facet where something is chosen, the condition that an entry has one of the values."""
    return {name: has_one_of(key(name, value) for value in values) for name, values in query.choices if values}


def has_one_of(keys: Iterable[str]) -> Sql:
    """Return the condition that an entry has one of these keys (search.facets)."""
    if connection.vendor == "postgresql":
        return Sql(f"{ENTRIES}.facets ?| %s", (list(keys),))
    # The key is looked for as it is written in the list: its quotes tell it from a part of another one.
    written = tuple(json.dumps(one) for one in keys)
    return Sql(" OR ".join([f"instr({ENTRIES}.facets, %s)"] * len(written)), written)
