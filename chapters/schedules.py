"""When something takes place: once or again and again by a rule, in the clock time of a zone, days left out."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from django.db import models
from django.utils.dates import WEEKDAYS
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

#: A rule goes on for no longer, so that the days of an event can be counted out whenever a page shows it.
LONGEST = datetime.timedelta(days=5 * 366)

_MIDNIGHT = datetime.time()
_DAY = datetime.timedelta(days=1)
_ORDINALS = (
    gettext_lazy("first"),
    gettext_lazy("second"),
    gettext_lazy("third"),
    gettext_lazy("fourth"),
    gettext_lazy("last"),
)


class Repeats(models.TextChoices):
    """How an event comes round again. The day of its start says on which weekday."""

    NEVER = "never", gettext_lazy("It takes place once")
    WEEKLY = "weekly", gettext_lazy("Every week")
    FORTNIGHTLY = "fortnightly", gettext_lazy("Every two weeks")
    MONTHLY = "monthly", gettext_lazy("Every month on the same weekday (the second Monday, for example)")


#: Days from one time to the next, at the least.
#: The number, counted from 0, of the fifth such weekday of a month.
_LAST_WEEK = 4
_SHORTEST_STEP = {Repeats.WEEKLY: 7, Repeats.FORTNIGHTLY: 14, Repeats.MONTHLY: 28}


@dataclass(frozen=True, order=True)
class Occurrence:
    """One time that something takes place. ``start`` and ``end`` carry the event's own zone; no end: nobody said."""

    start: datetime.datetime
    end: datetime.datetime | None
    all_day: bool

    @property
    def last_day(self) -> datetime.date:
        return (self.end or self.start).date()

    @property
    def has_several_days(self) -> bool:
        return self.last_day > self.start.date()

    @property
    def over_at(self) -> datetime.datetime:
        """The moment at which it is over: its end, else the end of its last day."""
        if self.end is not None and not self.all_day:
            return self.end
        return datetime.datetime.combine(self.last_day + _DAY, _MIDNIGHT, self.start.tzinfo)


@dataclass(frozen=True)
class Schedule:
    """A rule and what it starts from. ``until`` is the last day on which it may begin; ``left_out`` days are skipped.

    ``start`` and ``end`` are moments in any zone. What is counted is clock time in ``zone``: seven in the evening
    stays seven in the evening when the clocks change.
    """

    start: datetime.datetime
    end: datetime.datetime | None
    zone: ZoneInfo
    all_day: bool = False
    repeats: str = Repeats.NEVER
    until: datetime.date | None = None
    left_out: frozenset[datetime.date] = frozenset()

    @property
    def first_day(self) -> datetime.date:
        return self.start.astimezone(self.zone).date()

    def days(self) -> Iterator[datetime.date]:
        """Yield every day on which the rule has it begin, left out or not."""
        first = self.first_day
        yield first
        if self.repeats == Repeats.NEVER or self.until is None:
            return
        last = min(self.until, first + LONGEST)
        for day in _by_month(first) if self.repeats == Repeats.MONTHLY else _by_weeks(first, self._weeks):
            if day > last:
                return
            yield day

    def occurrences(self) -> Iterator[Occurrence]:
        """Return every time that it takes place, the soonest first."""
        return (self._on(day) for day in self.days() if day not in self.left_out)

    def next_from(self, now: datetime.datetime) -> Occurrence | None:
        """Return the time that is going on at *now*, else the next; None if all are over."""
        return next((occurrence for occurrence in self.occurrences() if occurrence.over_at > now), None)

    def last(self) -> Occurrence:
        """Return the last time of all; the first if every day is left out, which only a draft may have."""
        return max(self.occurrences(), default=self._on(self.first_day))

    def rule_in_words(self) -> str:
        """Return the rule as visitors read it ("Every second Thursday"), empty for what takes place once."""
        first = self.first_day
        weekday = WEEKDAYS[first.weekday()]
        if self.repeats == Repeats.WEEKLY:
            return _("Every %(weekday)s") % {"weekday": weekday}
        if self.repeats == Repeats.FORTNIGHTLY:
            return _("Every second %(weekday)s") % {"weekday": weekday}
        if self.repeats == Repeats.MONTHLY:
            ordinal = _ORDINALS[_week_of_month(first)]
            return _("Every month on the %(ordinal)s %(weekday)s") % {"ordinal": ordinal, "weekday": weekday}
        return ""

    def faults(self) -> dict[str, str]:
        """Return a sentence for each field of an event that doesn't go with the others, by the name of the field."""
        faults: dict[str, str] = {}
        ends_early = self.end is not None and (self._days_long < 0 if self.all_day else self.end <= self.start)
        if ends_early:
            faults["ends_at"] = _("The end must be after the beginning.")
        if self.repeats == Repeats.NEVER:
            if self.left_out:
                faults["left_out"] = _("What takes place once has no days to leave out. Say first how it comes round.")
            return faults
        fault_of_until = self._fault_of_until()
        if fault_of_until:
            faults["repeats_until"] = fault_of_until
            return faults
        days = set(self.days())
        strange = sorted(self.left_out - days)
        if strange:
            day = date_format(strange[0], "DATE_FORMAT")
            faults["left_out"] = _("It doesn't take place on %(day)s anyway: choose days of the rule.") % {"day": day}
        elif not days - self.left_out:
            faults["left_out"] = _("No day remains. Leave fewer days out, or call the event off.")
        if not ends_early and self._days_long >= _SHORTEST_STEP[Repeats(self.repeats)]:
            faults["ends_at"] = _("It must end before it comes round again. The end is that of the first time.")
        return faults

    def _fault_of_until(self) -> str:
        if self.until is None:
            return _("Say until when it comes round.")
        if self.until < self.first_day:
            return _("The last day must not be before the first.")
        if self.until > self.first_day + LONGEST:
            return _("It may come round for five years at most. Choose an earlier day; you can extend it later.")
        return ""

    @property
    def _days_long(self) -> int:
        """Midnights between beginning and end."""
        return (self._clock(self.end).date() - self.first_day).days if self.end else 0

    @property
    def _weeks(self) -> int:
        return 2 if self.repeats == Repeats.FORTNIGHTLY else 1

    def _on(self, day: datetime.date) -> Occurrence:
        clock = self._clock(self.start)
        start = datetime.datetime.combine(day, clock.time())
        end = start + (self._clock(self.end) - clock) if self.end else None
        return Occurrence(start.replace(tzinfo=self.zone), end.replace(tzinfo=self.zone) if end else None, self.all_day)

    def _clock(self, moment: datetime.datetime) -> datetime.datetime:
        return moment.astimezone(self.zone).replace(tzinfo=None)


def _by_weeks(first: datetime.date, weeks: int) -> Iterator[datetime.date]:
    day = first
    while True:
        day += datetime.timedelta(weeks=weeks)
        yield day


def _by_month(first: datetime.date) -> Iterator[datetime.date]:
    """Yield the same weekday of each later month: the second Monday; what began on a fifth one is on the last."""
    week, year, month = _week_of_month(first), first.year, first.month
    while True:
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
        begin = datetime.date(year, month, 1)
        day = begin + datetime.timedelta(days=(first.weekday() - begin.weekday()) % 7, weeks=week)
        yield day if day.month == month else day - datetime.timedelta(weeks=1)


def which_week(day: datetime.date) -> int:
    """Return which such weekday of its month *day* is, as calendars write it: 1 … 4, or -1 for a fifth, the last."""
    week = _week_of_month(day)
    return -1 if week == _LAST_WEEK else week + 1


def _week_of_month(day: datetime.date) -> int:
    """Return 0 for the first such weekday of its month … 4 for a fifth, which is always the last."""
    return (day.day - 1) // 7
