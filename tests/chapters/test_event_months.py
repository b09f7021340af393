"""The list of events as a month: which days hold what, and which months one gets to."""

import datetime
from typing import Any

import pytest
import time_machine

from chapters.models import EventPage
from chapters.months import month_asked_for, month_of
from chapters.schedules import Repeats
from tests.chapters.events import HOST, at, index_of, words
from tests.chapters.test_event_budgets import queries
from tests.conftest import Network
from tests.factories import make_event

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("_in_november")]


@pytest.fixture
def _in_november() -> Any:
    with time_machine.travel(at("2026-11-10T09:00"), tick=False):
        yield


def days_of(network: Network, month: str) -> dict[int, list[str]]:
    events = EventPage.objects.child_of(index_of(network)).listed_from()
    found = month_of(events, month_asked_for(month)).days_with_events
    return {day.date.day: [entry.event.title for entry in day.entries] for day in found}


def test_event_stands_on_its_day_and_in_no_other_month(network: Network) -> None:
    make_event(network.chicago, "Workshop", starts_at=at("2026-11-30T23:00"))

    assert days_of(network, "2026-11") == {30: ["Workshop"]}
    assert days_of(network, "2026-12") == {}


def test_event_of_several_days_stands_on_each(network: Network) -> None:
    make_event(network.chicago, "Weekend", starts_at=at("2026-11-29T18:00"), ends_at=at("2026-12-01T12:00"))

    assert days_of(network, "2026-11") == {29: ["Weekend"], 30: ["Weekend"]}
    assert days_of(network, "2026-12") == {1: ["Weekend"]}


def test_repeated_event_stands_on_each_of_its_days(network: Network) -> None:
    until = datetime.date(2026, 12, 20)
    make_event(
        network.chicago, "Circle", starts_at=at("2026-11-05T18:00"), repeats=Repeats.FORTNIGHTLY, repeats_until=until
    )

    assert list(days_of(network, "2026-11")) == [5, 19]
    assert list(days_of(network, "2026-12")) == [3, 17]


@pytest.mark.parametrize("nonsense", ["", "2026-13", "0000-01", "9999-12", "november", "2026-1"])
def test_nonsense_asks_for_the_month_that_is_now(nonsense: str) -> None:
    assert month_asked_for(nonsense) == datetime.date(2026, 11, 1)


def test_month_leads_to_months_with_events_only(network: Network, visit: Any) -> None:
    make_event(network.chicago, "Workshop", starts_at=at("2026-12-03T18:00"))

    here = visit(HOST, "/events/?month=2026-11").content.decode()
    later = visit(HOST, "/events/?month=2026-12").content.decode()

    assert 'href="?month=2026-12"' in here
    assert 'href="?month=2026-10"' not in here
    assert 'href="?month=2027-01"' not in later
    assert "Workshop" in later


def test_empty_month_says_so(network: Network, visit: Any) -> None:
    assert "Nothing takes place in November 2026." in words(visit(HOST, "/events/?month=2026-11"))


def test_cancelled_event_is_marked(network: Network, visit: Any) -> None:
    make_event(network.chicago, "Workshop", starts_at=at("2026-11-20T18:00"), cancelled=True)

    assert "Workshop Called off" in words(visit(HOST, "/events/?month=2026-11"))


def test_what_is_over_is_marked_and_what_goes_on_or_comes_is_not(network: Network, visit: Any) -> None:
    make_event(network.chicago, "Circle", starts_at=at("2026-11-03T18:00"))
    make_event(network.chicago, "Fair", starts_at=at("2026-11-05T18:00"), ends_at=at("2026-11-06T12:00"))
    make_event(network.chicago, "Exhibition", starts_at=at("2026-11-09T18:00"), ends_at=at("2026-11-11T12:00"))
    make_event(network.chicago, "Workshop", starts_at=at("2026-11-20T18:00"))

    page = words(visit(HOST, "/events/?month=2026-11"))

    assert "Circle 6 p.m. · It is over" in page
    assert "Fair 6 p.m. · It is over" in page
    assert "Fair It is over" in page
    assert "Exhibition 6 p.m. 10 Exhibition goes on" in page
    assert "Workshop 6 p.m. " in page
    assert "Workshop 6 p.m. · It is over" not in page


def test_month_costs_as_many_queries_with_many_events(network: Network, visit: Any) -> None:
    make_event(network.chicago, "One", starts_at=at("2026-11-20T18:00"))
    few = queries(visit, "/events/?month=2026-11")
    for day in range(10, 20):
        make_event(network.chicago, f"On {day}", starts_at=at(f"2026-11-{day}T18:00"))

    assert queries(visit, "/events/?month=2026-11") == few <= 14
