"""When things take place: rules, clock changes, days left out, and the sentences for what can't be."""

import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from chapters.schedules import Repeats, Schedule
from chapters.time_zones import UNITED_STATES, time_zone_choices, time_zone_label, zone_of

CHICAGO = ZoneInfo("America/Chicago")


def at(text: str, zone: ZoneInfo = CHICAGO) -> datetime.datetime:
    return datetime.datetime.fromisoformat(text).replace(tzinfo=zone)


def make_schedule(start: str = "2026-03-05 19:00", end: str = "2026-03-05 21:00", **values: Any) -> Schedule:
    return Schedule(start=at(start), end=at(end) if end else None, zone=CHICAGO, **values)


def weekly(until: str, **values: Any) -> Schedule:
    return make_schedule(repeats=Repeats.WEEKLY, until=datetime.date.fromisoformat(until), **values)


def days_of(schedule: Schedule) -> list[str]:
    return [occurrence.start.date().isoformat() for occurrence in schedule.occurrences()]


def test_weekly_event_keeps_its_clock_time_when_the_clocks_change() -> None:
    times = [occurrence.start for occurrence in weekly("2026-03-12").occurrences()]

    assert [time.hour for time in times] == [19, 19]
    assert times[1].timestamp() - times[0].timestamp() == 7 * 24 * 3600 - 3600


def test_end_keeps_its_clock_time_when_the_clocks_change_in_between() -> None:
    night = weekly("2026-03-14", start="2026-02-28 22:00", end="2026-03-01 04:00")

    assert [occurrence.end and occurrence.end.hour for occurrence in night.occurrences()] == [4, 4, 4]


def test_day_is_that_of_the_place_and_not_of_greenwich() -> None:
    schedule = Schedule(
        start=datetime.datetime(2026, 3, 6, 1, 0, tzinfo=datetime.UTC),
        end=None,
        zone=CHICAGO,
        repeats=Repeats.WEEKLY,
        until=datetime.date(2026, 3, 12),
    )

    assert days_of(schedule) == ["2026-03-05", "2026-03-12"]


def test_fortnightly_event_leaves_every_other_week_out() -> None:
    schedule = make_schedule(repeats=Repeats.FORTNIGHTLY, until=datetime.date(2026, 4, 3))

    assert days_of(schedule) == ["2026-03-05", "2026-03-19", "2026-04-02"]


def test_monthly_event_stays_on_its_weekday_of_the_month() -> None:
    schedule = make_schedule("2026-11-10 18:30", "", repeats=Repeats.MONTHLY, until=datetime.date(2027, 2, 28))

    assert days_of(schedule) == ["2026-11-10", "2026-12-08", "2027-01-12", "2027-02-09"]


def test_monthly_event_that_begins_on_a_fifth_weekday_is_on_the_last_of_each_month() -> None:
    schedule = make_schedule("2026-10-29 18:30", "", repeats=Repeats.MONTHLY, until=datetime.date(2026, 12, 31))

    assert days_of(schedule) == ["2026-10-29", "2026-11-26", "2026-12-31"]


def test_days_left_out_are_skipped() -> None:
    schedule = weekly("2026-03-19", left_out=frozenset({datetime.date(2026, 3, 12)}))

    assert days_of(schedule) == ["2026-03-05", "2026-03-19"]


def test_next_is_the_one_that_is_going_on() -> None:
    schedule = weekly("2026-03-19")

    during, after = schedule.next_from(at("2026-03-12 20:59")), schedule.next_from(at("2026-03-12 21:00"))

    assert during is not None
    assert during.start == at("2026-03-12 19:00")
    assert after is not None
    assert after.start == at("2026-03-19 19:00")
    assert schedule.next_from(at("2026-03-19 21:00")) is None
    assert schedule.last().over_at == at("2026-03-19 21:00")


def test_event_without_an_end_is_over_when_its_day_is() -> None:
    assert make_schedule(end="").last().over_at == at("2026-03-06 00:00")


def test_event_of_whole_days_is_over_after_the_last_of_them() -> None:
    schedule = make_schedule("2027-01-11 09:00", "2027-02-12 09:00", all_day=True)

    assert schedule.last().over_at == at("2027-02-13 00:00")
    assert schedule.last().has_several_days


@pytest.mark.parametrize(
    ("repeats", "start", "words"),
    [
        (Repeats.NEVER, "2026-11-10 18:30", ""),
        (Repeats.WEEKLY, "2026-11-10 18:30", "Every Tuesday"),
        (Repeats.FORTNIGHTLY, "2026-11-10 18:30", "Every second Tuesday"),
        (Repeats.MONTHLY, "2026-11-10 18:30", "Every month on the second Tuesday"),
        (Repeats.MONTHLY, "2026-10-29 18:30", "Every month on the last Thursday"),
    ],
)
def test_rule_is_said_in_words(repeats: Repeats, start: str, words: str) -> None:
    assert make_schedule(start, "", repeats=repeats, until=datetime.date(2027, 1, 1)).rule_in_words() == words


THE_TWELFTH = frozenset({datetime.date(2026, 3, 12)})


@pytest.mark.parametrize(
    ("values", "field", "words"),
    [
        ({"end": "2026-03-05 19:00"}, "ends_at", "after the beginning"),
        ({"end": "2026-03-04 23:00", "all_day": True}, "ends_at", "after the beginning"),
        ({"left_out": THE_TWELFTH}, "left_out", "no days to leave out"),
        ({"repeats": Repeats.WEEKLY}, "repeats_until", "until when"),
        ({"repeats": Repeats.WEEKLY, "until": datetime.date(2026, 3, 4)}, "repeats_until", "before the first"),
        ({"repeats": Repeats.WEEKLY, "until": datetime.date(2126, 3, 4)}, "repeats_until", "five years"),
        (
            {"repeats": Repeats.FORTNIGHTLY, "until": datetime.date(2026, 4, 4), "left_out": THE_TWELFTH},
            "left_out",
            "March 12, 2026",
        ),
        (
            {
                "repeats": Repeats.WEEKLY,
                "until": datetime.date(2026, 3, 8),
                "left_out": frozenset({datetime.date(2026, 3, 5)}),
            },
            "left_out",
            "No day remains",
        ),
        (
            {"end": "2026-03-12 20:00", "repeats": Repeats.WEEKLY, "until": datetime.date(2026, 4, 4)},
            "ends_at",
            "before it comes round again",
        ),
    ],
)
def test_what_cannot_be_gets_a_sentence_at_its_field(values: dict[str, Any], field: str, words: str) -> None:
    faults = make_schedule(**values).faults()

    assert list(faults) == [field]
    assert words in faults[field]


def test_event_of_one_whole_day_may_begin_and_end_at_the_same_time() -> None:
    assert make_schedule(end="2026-03-05 19:00", all_day=True).faults() == {}


def test_rule_that_has_no_end_yet_is_taken_for_one_time() -> None:
    assert days_of(make_schedule(repeats=Repeats.WEEKLY)) == ["2026-03-05"]


def test_zones_of_the_united_states_are_offered_first() -> None:
    (_label, first), (_other, rest) = time_zone_choices()

    assert [name for name, _said in first] == list(UNITED_STATES)
    assert ("America/Mexico_City", "America/Mexico City") in rest


def test_zone_has_a_name_that_people_say() -> None:
    assert time_zone_label("America/Los_Angeles") == "Pacific time"
    assert time_zone_label("America/Mexico_City") == "time in Mexico City"


@pytest.mark.parametrize("name", ["", "Mars/Base", "America", "../secrets"])
def test_name_of_no_zone_gives_the_default(name: str) -> None:
    assert zone_of(name) == CHICAGO
