"""What the library's numbers of use say, and when they go."""

import datetime
from typing import Any

from django.conf import settings
from django.db.models import F, OuterRef, Subquery, Sum
from django.db.models.functions import Coalesce
from django.utils import timezone

from network.clock import day_begun
from resources.models import DailyUse, LibraryEntry

#: The periods that people are told about, in days.
MONTH = 30
YEAR = 365


def connect() -> None:
    """Start to forget old numbers, and to rank by the others, each day. Called once, when the application starts."""
    day_begun.connect(_forget_daily, dispatch_uid="resources.usage.forgetting")
    day_begun.connect(_rank_daily, dispatch_uid="resources.usage.ranking")


def first_day(days: int) -> datetime.date:
    """Return the first of the last *days* days; today is the last of them."""
    return timezone.localdate() - datetime.timedelta(days=days - 1)


def rank_by_use() -> int:
    """Let the visitors' list know what was used most in the last year; return how many entries have changed."""
    uses = DailyUse.objects.between(first_day(YEAR)).filter(resource=OuterRef("pk")).order_by().values("resource")
    now = Coalesce(Subquery(uses.annotate(sum=Sum("count")).values("sum")), 0)
    return LibraryEntry.objects.annotate(now=now).exclude(uses=F("now")).update(uses=now)


def forget_old() -> int:
    """Delete the numbers of days longer ago than settings.LIBRARY_USE_DAYS; return how many rows went."""
    before = first_day(settings.LIBRARY_USE_DAYS)
    count: int = DailyUse.objects.older_than(before).delete()[0]
    return count


def _forget_daily(**kwargs: Any) -> None:
    forget_old()


def _rank_daily(**kwargs: Any) -> None:
    rank_by_use()
