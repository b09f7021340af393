"""A month of events: its weeks as a calendar has them, and which months lie before and after it."""

import datetime
import re
from calendar import Calendar
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils import timezone
from django.utils.dates import WEEKDAYS, WEEKDAYS_ABBR
from django.utils.formats import get_format

from chapters.schedules import Occurrence

if TYPE_CHECKING:
    from chapters.models.event_queries import EventQuerySet
    from chapters.models.events import EventPage

_ASKED = re.compile(r"^(\d{4})-(\d{2})$")
#: Beyond them nobody has events, and programs that follow links for ever turn round.
_YEARS = range(1970, 2200)
_DAY = datetime.timedelta(days=1)


@dataclass(frozen=True)
class Entry:
    """An event on one of its days; ``goes_on``: it began on an earlier one."""

    event: "EventPage"
    occurrence: Occurrence
    goes_on: bool

    @property
    def is_over(self) -> bool:
        return self.occurrence.over_at <= timezone.now()


@dataclass(frozen=True)
class Day:
    date: datetime.date
    in_month: bool
    is_today: bool
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Month:
    """``weeks`` are whole, with days of the months around; ``earlier`` and ``later`` are empty where nothing is."""

    first: datetime.date
    weeks: tuple[tuple[Day, ...], ...]
    weekdays: tuple[tuple[str, str], ...]
    earlier: str
    later: str

    @property
    def days_with_events(self) -> list[Day]:
        return [day for week in self.weeks for day in week if day.in_month and day.entries]


def month_asked_for(value: str) -> datetime.date:
    """Return the first day of a month written as ``2026-11``; of the month that is now for anything else."""
    match = _ASKED.match(value)
    if match and int(match[1]) in _YEARS and 1 <= int(match[2]) <= 12:
        return datetime.date(int(match[1]), int(match[2]), 1)
    return timezone.localdate().replace(day=1)


def month_of(events: "EventQuerySet", first: datetime.date) -> Month:
    """Return the month that begins on *first*, with the events of *events* on their days. Three queries."""
    after = _next(first)
    # A day more on both sides: events have clocks of their own.
    begins, ends = _moment(first - _DAY), _moment(after + _DAY)
    within = list(events.filter(starts_at__lt=ends, over_at__gt=begins).select_related("lead_picture").defer("body"))
    start_of_week = (int(get_format("FIRST_DAY_OF_WEEK")) - 1) % 7
    weeks = Calendar(start_of_week).monthdatescalendar(first.year, first.month)
    found = _by_day(within, weeks[0][0], weeks[-1][-1])
    today = timezone.localdate()
    return Month(
        first=first,
        weeks=tuple(
            tuple(Day(day, day.month == first.month, day == today, tuple(found.get(day, ()))) for day in week)
            for week in weeks
        ),
        weekdays=tuple(
            (str(WEEKDAYS[(start_of_week + number) % 7]), str(WEEKDAYS_ABBR[(start_of_week + number) % 7]))
            for number in range(7)
        ),
        earlier=_name(first - _DAY) if events.filter(starts_at__lt=_moment(first)).exists() else "",
        later=_name(after) if events.filter(over_at__gte=_moment(after)).exists() else "",
    )


def _by_day(
    events: Iterable["EventPage"], first: datetime.date, last: datetime.date
) -> dict[datetime.date, list[Entry]]:
    found: dict[datetime.date, list[Entry]] = {}
    times = [
        (occurrence, event)
        for event in events
        for occurrence in event.schedule.occurrences()
        if occurrence.start.date() <= last and occurrence.last_day >= first
    ]
    for occurrence, event in sorted(times, key=lambda time: (time[0].start, time[1].pk)):
        begin = occurrence.start.date()
        day = max(begin, first)
        while day <= min(occurrence.last_day, last):
            found.setdefault(day, []).append(Entry(event, occurrence, goes_on=day > begin))
            day += _DAY
    return found


def _next(first: datetime.date) -> datetime.date:
    return (first + datetime.timedelta(days=32)).replace(day=1)


def _moment(day: datetime.date) -> datetime.datetime:
    return timezone.make_aware(datetime.datetime.combine(day, datetime.time()))


def _name(day: datetime.date) -> str:
    return f"{day:%Y-%m}"
