"""How much one resource is used, as its record shows it: numbers by site and language, and the last twelve months."""

import datetime
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import Q, Sum
from django.db.models.functions import TruncMonth
from django.utils import timezone
from django.utils.formats import date_format

from chapters.registry import chapter_by_pk
from resources.languages import language_label
from resources.models import DailyUse, Resource
from resources.models.use import UseKind
from resources.usage import MONTH, YEAR, first_day

_MONTHS = 12
#: Of the drawing, in its own units; the page scales it.
WIDTH, HEIGHT = 600, 120
_STEP = WIDTH // _MONTHS
_BAR = 30


@dataclass
class UseLine:
    """Numbers of the last 30 days and of the last 365."""

    label: str
    month_views: int = 0
    month_downloads: int = 0
    year_views: int = 0
    year_downloads: int = 0

    def add(self, row: Any) -> None:
        name = "views" if row["kind"] == UseKind.VIEW else "downloads"
        for period in ("month", "year"):
            field = f"{period}_{name}"
            setattr(self, field, getattr(self, field) + (row[period] or 0))


@dataclass(frozen=True)
class Bar:
    """A month of the drawing: views stand on the downloads. Whatever the language, numbers are whole."""

    month: str
    short_month: str
    views: int
    downloads: int
    x: int
    middle: int
    views_y: int
    views_height: int
    downloads_y: int
    downloads_height: int


@dataclass(frozen=True)
class UseOfResource:
    """What templates/resources/admin/record_use.html shows."""

    total: UseLine
    sites: tuple[UseLine, ...]
    languages: tuple[UseLine, ...]
    bars: tuple[Bar, ...]
    width: int = WIDTH
    height: int = HEIGHT
    bar_width: int = _BAR

    @property
    def is_used(self) -> bool:
        return bool(self.total.year_views or self.total.year_downloads)


def use_of(resource: Resource) -> UseOfResource:
    """Return how *resource* was used in the last twelve months: one query."""
    month, year = Q(day__gte=first_day(MONTH)), Q(day__gte=first_day(YEAR))
    months = _last_months(timezone.localdate())
    rows: list[Any] = list(
        DailyUse.objects.filter(resource=resource)
        .between(min(first_day(YEAR), months[0]))
        .order_by()
        .values("chapter", "language", "kind", begins=TruncMonth("day"))
        .annotate(sum=Sum("count"), month=Sum("count", filter=month), year=Sum("count", filter=year))
    )
    total = UseLine("")
    by_month: dict[datetime.date, dict[str, int]] = defaultdict(lambda: dict.fromkeys(UseKind.values, 0))
    for row in rows:
        total.add(row)
        by_month[row["begins"]][row["kind"]] += row["sum"]
    return UseOfResource(
        total=total,
        sites=_lines(rows, "chapter", _chapter_name),
        languages=_lines(rows, "language", language_label),
        bars=_bars(months, by_month),
    )


def _lines(rows: list[Any], field: str, label: Callable[[Any], str]) -> tuple[UseLine, ...]:
    """Return a line for each value of *field*, the most used of the year first."""
    lines: dict[Any, UseLine] = {}
    for row in rows:
        lines.setdefault(row[field], UseLine(label(row[field]))).add(row)
    used = [line for line in lines.values() if line.year_views or line.year_downloads]
    return tuple(sorted(used, key=lambda line: (-line.year_views - line.year_downloads, line.label)))


def _bars(months: list[datetime.date], numbers: dict[datetime.date, dict[str, int]]) -> tuple[Bar, ...]:
    highest = max((sum(numbers[month].values()) for month in months), default=0) or 1
    bars = []
    for place, month in enumerate(months):
        views, downloads = numbers[month][UseKind.VIEW], numbers[month][UseKind.DOWNLOAD]
        views_height, downloads_height = (round(number * HEIGHT / highest) for number in (views, downloads))
        x = place * _STEP + (_STEP - _BAR) // 2
        bars.append(
            Bar(
                month=date_format(month, "YEAR_MONTH_FORMAT"),
                short_month=date_format(month, "M"),
                views=views,
                downloads=downloads,
                x=x,
                middle=x + _BAR // 2,
                views_y=HEIGHT - downloads_height - views_height,
                views_height=views_height,
                downloads_y=HEIGHT - downloads_height,
                downloads_height=downloads_height,
            )
        )
    return tuple(bars)


def _last_months(today: datetime.date) -> list[datetime.date]:
    """Return the first days of the last twelve months, that of today last."""
    count = today.year * 12 + today.month - 1
    return [datetime.date(number // 12, number % 12 + 1, 1) for number in range(count - _MONTHS + 1, count + 1)]


def _chapter_name(pk: int) -> str:
    chapter = chapter_by_pk(pk)
    return chapter.name if chapter else ""
