"""Events: which lists have them, and in which order."""

import datetime
from typing import Any

import pytest
import time_machine
from django.utils import timezone

from chapters.models import EventIndexPage, EventPage
from chapters.schedules import Repeats
from tests.chapters.events import HOST, at, words
from tests.conftest import Network
from tests.factories import make_event

pytestmark = pytest.mark.django_db


def test_every_site_has_a_list_of_events(network: Network, visit: Any) -> None:
    response = visit(HOST, "/events/")

    assert isinstance(response.context["page"], EventIndexPage)
    assert "Nothing is planned at the moment" in words(response)


def test_draft_is_in_no_list(network: Network, visit: Any) -> None:
    draft = make_event(network.chicago, live=False)

    assert draft.title not in words(visit(HOST, "/events/"))
    assert draft.title not in words(visit(HOST, "/"))


def test_coming_events_stand_soonest_first_by_their_next_time(network: Network, visit: Any) -> None:
    make_event(network.chicago, "Later", starts_at=at("2099-06-10 19:00"))
    make_event(network.chicago, "Sooner", starts_at=at("2099-06-03 19:00"))
    make_event(
        network.chicago,
        "Weekly",
        starts_at=at("2099-01-08 19:00"),
        repeats=Repeats.WEEKLY,
        repeats_until=datetime.date(2099, 12, 31),
    )

    with time_machine.travel(at("2099-06-01 12:00"), tick=False):
        coming = visit(HOST, "/events/").context["coming_events"]

    assert [event.title for event in coming] == ["Sooner", "Weekly", "Later"]


@pytest.mark.slow
def test_past_events_stand_newest_first_and_page(network: Network, visit: Any) -> None:
    make_event(network.chicago, "Ahead")
    for day in range(1, 15):
        make_event(network.chicago, f"Day {day:02}", starts_at=at(f"2020-01-{day:02} 19:00"))

    first, last = words(visit(HOST, "/events/")), words(visit(HOST, "/events/?page=999"))

    assert first.index("Ahead") < first.index("Day 14") < first.index("Day 13")
    assert "Day 02" not in first
    assert "Day 01" in last
    assert "Ahead" not in last


@pytest.mark.parametrize("number", ["0", "-1", "x", "10000000000", "%00"])
def test_nonsense_page_number_gives_a_page(network: Network, visit: Any, number: str) -> None:
    assert visit(HOST, f"/events/?page={number}").status_code == 200


def test_repeated_event_is_past_only_after_its_last_time(network: Network) -> None:
    event = make_event(network.chicago, repeats=Repeats.WEEKLY, repeats_until=datetime.date(2099, 5, 21))

    assert EventPage.objects.upcoming(at("2099-05-21 22:00")).get() == event
    assert EventPage.objects.past(at("2099-05-22 00:00")).get() == event


def test_home_page_shows_the_next_three_that_take_place(network: Network, visit: Any) -> None:
    make_event(network.chicago, "Behind us", starts_at=at("2020-05-07 19:00"))
    make_event(network.chicago, "Off", starts_at=at("2099-05-01 19:00"), cancelled=True)
    for day in range(1, 5):
        make_event(network.chicago, f"Day {day}", starts_at=at(f"2099-06-0{day} 19:00"))

    coming = visit(HOST, "/").context["coming_events"]

    assert [event.title for event in coming] == ["Day 1", "Day 2", "Day 3"]


def test_home_page_without_events_has_no_empty_section(network: Network, visit: Any) -> None:
    assert "Coming up" not in words(visit(HOST, "/"))


def test_date_that_is_moved_moves_the_event_in_the_lists(network: Network) -> None:
    event = make_event(network.chicago, starts_at=at("2020-05-07 19:00"))

    event.starts_at = at("2099-06-07 19:00")
    event.save_revision().publish()

    assert EventPage.objects.upcoming(timezone.now()).get().pk == event.pk


def test_list_of_events_holds_events_and_nothing_else() -> None:
    assert EventIndexPage.allowed_subpage_models() == [EventPage]
    assert EventPage.allowed_parent_page_models() == [EventIndexPage]
    assert EventPage.allowed_subpage_models() == []
