"""What the library's numbers of use say, and when they go."""

import datetime
from typing import Any

from django.conf import settings
from django.utils import timezone

from network.clock import day_begun
from resources.models import DailyUse

#: The periods that people are told about, in days.
MONTH = 30
YEAR = 365


def connect() -> None:
    """Start to forget old numbers each day. Called once, when the application starts."""
    day_begun.connect(_forget_daily, dispatch_uid="resources.usage")


def first_day(days: int) -> datetime.date:
    """Return the first of the last *days* days; today is the last of them."""
    return timezone.localdate() - datetime.timedelta(days=days - 1)


def uses_by_resource(since: datetime.date) -> dict[int, int]:
    """Return how often resources were viewed or downloaded since a day, by primary key; unused ones are left out.

    One statement. For "most used", which is ``uses_by_resource(first_day(YEAR))``.
    """
    sums = DailyUse.objects.between(since).summed_by("resource")
    return dict(sums.values_list("resource", "uses"))


def forget_old() -> int:
    """Delete the numbers of days longer ago than settings.LIBRARY_USE_DAYS; return how many rows went."""
    before = first_day(settings.LIBRARY_USE_DAYS)
    count: int = DailyUse.objects.older_than(before).delete()[0]
    return count


def _forget_daily(**kwargs: Any) -> None:
    forget_old()
