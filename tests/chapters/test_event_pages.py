"""Events: what visitors read of one."""

import datetime
import re
from typing import Any

import pytest
import time_machine

from chapters.schedules import Repeats
from tests.chapters.events import HOST, PACIFIC, at, words
from tests.conftest import Network
from tests.factories import make_event

pytestmark = pytest.mark.django_db


def test_event_is_on_its_own_site_and_on_no_other(network: Network, visit: Any) -> None:
    event = make_event(network.chicago)

    assert visit(HOST, f"/events/{event.slug}/").status_code == 200
    assert visit("milwaukee.localhost", f"/events/{event.slug}/").status_code == 404
    assert event.title in words(visit(HOST, "/events/"))
    assert event.title not in words(visit("milwaukee.localhost", "/events/"))


def test_time_is_told_by_the_clock_of_the_place_with_the_name_of_its_zone(network: Network, visit: Any) -> None:
    make_event(
        network.chicago,
        starts_at=at("2099-05-07 19:00", PACIFIC),
        ends_at=at("2099-05-07 21:30", PACIFIC),
        time_zone="America/Los_Angeles",
    )

    for address in ("/events/", "/events/an-open-evening/"):
        assert "Thursday, May 7, 2099, 7 p.m. to 9:30 p.m. , Pacific time" in words(visit(HOST, address))


def test_event_of_several_whole_days_names_the_first_and_the_last_and_no_time(network: Network, visit: Any) -> None:
    make_event(network.chicago, starts_at=at("2099-01-11 00:00"), ends_at=at("2099-02-12 00:00"), all_day=True)

    text = words(visit(HOST, "/events/an-open-evening/"))

    assert "Sunday, January 11, 2099 to Thursday, February 12, 2099" in text
    assert "time" not in text
    assert "midnight" not in text


def test_place_organiser_and_co_hosts_are_named(network: Network, visit: Any) -> None:
    event = make_event(
        network.chicago,
        street_address="1400 Example Road",
        city="Brookfield, Wisconsin",
        organiser="The guild",
        co_hosts="Lakefront University\n\nThe shelter",
        contact_email="guild@example.org",
    )

    text = words(visit(HOST, f"/events/{event.slug}/"))

    for part in ("Harbor Hall", "1400 Example Road", "Brookfield, Wisconsin", "The guild", "guild@example.org"):
        assert part in text
    assert event.co_host_names == ["Lakefront University", "The shelter"]
    assert "Lakefront University The shelter" in text


def test_chapter_invites_where_nobody_is_named(network: Network, visit: Any) -> None:
    make_event(network.chicago)

    assert "Who invites Lantern Chicago" in words(visit(HOST, "/events/an-open-evening/"))


@pytest.mark.parametrize(
    ("now", "sentence"),
    [("2099-05-07 18:59", ""), ("2099-05-07 19:00", "is going on now."), ("2099-05-07 21:00", "is over.")],
)
def test_page_says_whether_the_event_is_over(network: Network, visit: Any, now: str, sentence: str) -> None:
    make_event(network.chicago, ends_at=at("2099-05-07 21:00"))

    with time_machine.travel(at(now), tick=False):
        text = words(visit(HOST, "/events/an-open-evening/"))

    assert re.findall(r"This event (.*?\.)", text) == ([sentence] if sentence else [])


def test_page_says_that_the_event_is_called_off(network: Network, visit: Any) -> None:
    make_event(network.chicago, cancelled=True)

    assert "This event has been called off. Please do not come" in words(visit(HOST, "/events/an-open-evening/"))
    assert "Called off" in words(visit(HOST, "/events/"))


@pytest.mark.parametrize("fields", [{"cancelled": True}, {"starts_at": at("2020-05-07 19:00")}])
def test_link_to_join_is_gone_when_there_is_nothing_to_join(network: Network, visit: Any, fields: Any) -> None:
    make_event(network.chicago, "Ahead", online_link="https://meet.example.org/ahead")
    make_event(network.chicago, "No more", online_link="https://meet.example.org/no-more", **fields)

    assert "https://meet.example.org/ahead" in visit(HOST, "/events/ahead/").content.decode()
    assert "https://meet.example.org/no-more" not in visit(HOST, "/events/no-more/").content.decode()


def test_repeated_event_shows_its_next_time_its_rule_and_the_times_after(network: Network, visit: Any) -> None:
    make_event(
        network.chicago,
        repeats=Repeats.WEEKLY,
        repeats_until=datetime.date(2099, 12, 31),
        left_out=[("day", datetime.date(2099, 6, 11))],
    )

    with time_machine.travel(at("2099-05-30 12:00"), tick=False):
        text = words(visit(HOST, "/events/an-open-evening/"))
        listed = words(visit(HOST, "/events/"))

    assert "Thursday, June 4, 2099, 7 p.m." in text
    assert "Every Thursday, until Dec. 31, 2099" in text
    assert "June 18, 2099 June 25, 2099 July 2, 2099 July 9, 2099 July 16, 2099 Add to calendar Where" in text
    assert "Thursday, June 4, 2099, 7 p.m." in listed


def test_event_may_be_online_only(network: Network, visit: Any) -> None:
    make_event(network.chicago, place="", online_link="https://meet.example.org/x")

    assert "Where Online Join online" in words(visit(HOST, "/events/an-open-evening/"))


def test_event_is_found_by_the_name_of_its_place(network: Network, visit: Any) -> None:
    make_event(network.chicago, "Evening", place="Quillwort Chapel", co_hosts="The Saxifrage Guild")

    for word in ("quillwort", "saxifrage"):
        text = words(visit(HOST, f"/search/?q={word}"))
        assert "Evening" in text
        assert "Event" in text
