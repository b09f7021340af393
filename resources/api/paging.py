"""Pages of the list that stay what they are while resources are added: each begins where the one before ended.

(Numbered pages slide when something new comes in front: a program that reads them all would miss some.)
"""

import base64
import datetime
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import F, Q

from resources.api.errors import BadQuestion
from resources.library.selection import RELEVANCE
from resources.models import Resource
from resources.models.resource import ResourceQuerySet

_LARGEST_KEY = 2**63 - 1


@dataclass(frozen=True)
class Cursor:
    """Where a page ends: what its last resource is sorted by, and its number."""

    value: Any
    number: int


@dataclass(frozen=True)
class Sort:
    """An order without ties. ``value`` is what a resource is sorted by; ``after`` what comes after a cursor."""

    name: str
    order: tuple[Any, ...]
    value: Callable[[Resource], Any]
    after: Callable[[Cursor], Q]
    read: Callable[[Any], Any]


def page_of(resources: ResourceQuerySet, sort: Sort, cursor: Cursor | None, limit: int) -> tuple[list[Resource], str]:
    """Return at most *limit* resources after *cursor*, and the cursor of the next page as text: empty at the end."""
    following = resources.filter(sort.after(cursor)) if cursor is not None else resources
    found = list(following.order_by(*sort.order)[: limit + 1])
    if len(found) <= limit:
        return found, ""
    last = found[limit - 1]
    return found[:limit], _written(sort, Cursor(sort.value(last), last.pk))


def ranked_page_of(
    resources: ResourceQuerySet, ranked: Sequence[int], cursor: Cursor | None, limit: int
) -> tuple[list[Resource], str]:
    """Return at most *limit* of *resources* in the order of the keys *ranked*, and the cursor of the next page.

    A page begins behind the resource with which the one before ended, and where that has gone, at its place.
    """
    fitting = set(resources.order_by().values_list("pk", flat=True))
    keys = [pk for pk in ranked if pk in fitting]
    start = 0
    if cursor is not None:
        start = keys.index(cursor.number) + 1 if cursor.number in fitting else min(cursor.value, len(keys))
    wanted = keys[start : start + limit]
    found = {resource.pk: resource for resource in resources.filter(pk__in=wanted)}
    end = start + len(wanted)
    following = _written(SORTS[RELEVANCE], Cursor(end, wanted[-1])) if end < len(keys) else ""
    return [found[pk] for pk in wanted if pk in found], following


def read_cursor(text: str, sort: Sort) -> Cursor:
    """Return the cursor that *text* stands for. Raises BadQuestion for what page_of hasn't given for this order."""
    try:
        padded = text + "=" * (-len(text) % 4)
        name, value, number = json.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
        if name != sort.name or type(number) is not int or not 0 <= number <= _LARGEST_KEY:
            raise ValueError
        return Cursor(sort.read(value), number)
    except (ValueError, TypeError, OverflowError, RecursionError):
        raise BadQuestion("“cursor” isn't one of this list: take it from “next” and leave “sort” as it was.") from None


def _written(sort: Sort, cursor: Cursor) -> str:
    value = cursor.value.isoformat() if hasattr(cursor.value, "isoformat") else cursor.value
    written = json.dumps([sort.name, value, cursor.number], separators=(",", ":"))
    return base64.urlsafe_b64encode(written.encode()).decode().rstrip("=")


def _after_day(cursor: Cursor) -> Q:
    """Resources without a date come last."""
    undated = Q(published_on__isnull=True)
    if cursor.value is None:
        return undated & Q(pk__lt=cursor.number)
    return Q(published_on__lt=cursor.value) | Q(published_on=cursor.value, pk__lt=cursor.number) | undated


def _day(value: Any) -> datetime.date | None:
    return None if value is None else datetime.date.fromisoformat(value)


def _moment(value: Any) -> datetime.datetime:
    moment = datetime.datetime.fromisoformat(value)
    if moment.tzinfo is None or not 1970 <= moment.year <= 9000:
        raise ValueError
    return moment


def _place(value: Any) -> int:
    if type(value) is not int or not 0 <= value <= _LARGEST_KEY:
        raise ValueError
    return value


def _nothing(value: Any) -> None:
    return None


#: By the word in the address. "updated" is for those who fetch what is new: what changes meanwhile comes once more.
SORTS: dict[str, Sort] = {
    sort.name: sort
    for sort in (
        Sort(
            "newest",
            (F("published_on").desc(nulls_last=True), "-pk"),
            lambda resource: resource.published_on,
            _after_day,
            _day,
        ),
        Sort(
            "updated",
            ("updated_at", "pk"),
            lambda resource: resource.updated_at,
            lambda cursor: Q(updated_at__gt=cursor.value) | Q(updated_at=cursor.value, pk__gt=cursor.number),
            _moment,
        ),
        Sort(
            "-updated",
            ("-updated_at", "-pk"),
            lambda resource: resource.updated_at,
            lambda cursor: Q(updated_at__lt=cursor.value) | Q(updated_at=cursor.value, pk__lt=cursor.number),
            _moment,
        ),
        # The words' own: see ranked_page_of.
        Sort(RELEVANCE, (), lambda resource: None, lambda cursor: Q(), _place),
        Sort("number", ("pk",), lambda resource: None, lambda cursor: Q(pk__gt=cursor.number), _nothing),
    )
}
