"""Events as iCalendar, read back by another program's rules."""

import datetime
from typing import Any

import pytest
import recurring_ical_events
from django.test import Client
from icalendar import Calendar
from wagtail.models import Page, PageViewRestriction

from chapters.models import EventPage
from tests.chapters.events import CENTRAL, PACIFIC, at
from tests.conftest import Network
from tests.factories import make_event

pytestmark = pytest.mark.django_db

HOST = "chicago.localhost"


def read(response: Any) -> Calendar:
    assert response.status_code == 200
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    assert all(len(line) <= 75 for line in response.content.split(b"\r\n"))
    calendar = Calendar.from_ical(response.content)
    assert isinstance(calendar, Calendar)
    assert [error for event in calendar.events for error in event.errors] == []
    return calendar


def one(response: Any) -> Any:
    (event,) = read(response).events
    return event


def left_out(*days: str) -> list[dict[str, str]]:
    return [{"type": "day", "value": day} for day in days]


#: Events whose days cross both changes of the clocks.
SERIES: dict[str, dict[str, Any]] = {
    "once": {"starts_at": at("2026-05-07T19:00"), "ends_at": at("2026-05-07T21:00")},
    "without an end": {"starts_at": at("2026-05-07T19:00")},
    "over night": {"starts_at": at("2026-05-07T22:00"), "ends_at": at("2026-05-08T02:00")},
    "weekly": {
        "starts_at": at("2026-01-06T19:00"),
        "ends_at": at("2026-01-06T20:30"),
        "repeats": "weekly",
        "repeats_until": datetime.date(2026, 12, 22),
        "left_out": left_out("2026-03-10", "2026-11-03"),
    },
    "fortnightly in another zone": {
        "starts_at": at("2026-01-08T18:00", PACIFIC),
        "ends_at": at("2026-01-08T19:00", PACIFIC),
        "time_zone": "America/Los_Angeles",
        "repeats": "fortnightly",
        "repeats_until": datetime.date(2026, 12, 31),
    },
    "second Monday": {
        "starts_at": at("2026-01-12T19:00"),
        "ends_at": at("2026-01-12T21:00"),
        "repeats": "monthly",
        "repeats_until": datetime.date(2026, 12, 14),
        "left_out": left_out("2026-01-12"),
    },
    "last Thursday": {
        "starts_at": at("2026-01-29T19:00"),
        "repeats": "monthly",
        "repeats_until": datetime.date(2026, 12, 31),
    },
    "all day": {"starts_at": at("2026-05-07T00:00"), "all_day": True},
    "a week of days": {"starts_at": at("2026-03-06T00:00"), "ends_at": at("2026-03-12T00:00"), "all_day": True},
    "all day, weekly": {
        "starts_at": at("2026-02-28T00:00"),
        "all_day": True,
        "repeats": "weekly",
        "repeats_until": datetime.date(2026, 4, 4),
        "left_out": left_out("2026-03-21"),
    },
    "at night while the clocks change": {
        "starts_at": at("2026-02-22T03:30"),
        "ends_at": at("2026-02-22T04:30"),
        "repeats": "weekly",
        "repeats_until": datetime.date(2026, 3, 29),
    },
}


def shown(event: EventPage) -> list[tuple[Any, Any]]:
    """Return beginning and end of every time in 2026 as the site counts them; of days the first one and the last."""
    if event.all_day:
        return [(each.start.date(), each.last_day) for each in event.schedule.occurrences()]
    return [(each.start, each.end or each.start) for each in event.schedule.occurrences()]


def kept(calendar: Calendar) -> list[tuple[Any, Any]]:
    """Return the same as another program counts them."""
    found = []
    for each in recurring_ical_events.of(calendar).between((2026, 1, 1), (2027, 1, 1)):
        start, end = each.start, each.end
        if not isinstance(start, datetime.datetime):
            end -= datetime.timedelta(days=1)
        found.append((start, end))
    return sorted(found)


@pytest.mark.parametrize("fields", SERIES.values(), ids=SERIES)
def test_another_program_finds_the_times_that_the_site_shows(
    network: Network, visit: Any, fields: dict[str, Any]
) -> None:
    event = make_event(network.chicago, **fields)

    times = shown(event)

    assert times
    assert kept(read(visit(HOST, f"/feeds/events/{event.pk}.ics"))) == times


def test_event_says_what_where_and_since_when(network: Network, visit: Any) -> None:
    event = make_event(
        network.chicago,
        "An evening; with, commas\\ and a\nline",
        introduction="Come & see: " + "long words " * 20,
        street_address="12 Main Street",
        city="Brookfield, Wisconsin",
        online_link="https://example.org/join",
        contact_email="pat@example.org",
    )
    response = visit(HOST, f"/feeds/events/{event.pk}.ics")
    found = one(response)

    assert found["SUMMARY"] == "An evening; with, commas\\ and a\nline"
    assert found["LOCATION"] == "Harbor Hall, 12 Main Street, Brookfield, Wisconsin"
    assert found["URL"] == event.full_url
    assert found["UID"] == f"event-{event.pk}@localhost"
    assert found["STATUS"] == "CONFIRMED"
    assert "long words long words" in found["DESCRIPTION"]
    assert "https://example.org/join" in found["DESCRIPTION"]
    assert found["CONTACT"] == "pat@example.org"
    for name in ("DTSTAMP", "LAST-MODIFIED"):
        assert found[name].dt == event.last_published_at.replace(microsecond=0)
    assert response["Content-Disposition"] == f'attachment; filename="{event.slug}.ics"'


def test_time_stands_in_its_own_zone_and_the_zone_is_described(network: Network, visit: Any) -> None:
    event = make_event(network.chicago, starts_at=at("2026-07-07T19:00"))
    content = visit(HOST, f"/feeds/events/{event.pk}.ics").content.decode()

    assert "DTSTART;TZID=America/Chicago:20260707T190000" in content
    assert "BEGIN:VTIMEZONE\r\nTZID:America/Chicago" in content


def test_calling_off_is_a_later_version_of_the_same_event(network: Network, visit: Any) -> None:
    event = make_event(network.chicago)
    before = one(visit(HOST, f"/feeds/events/{event.pk}.ics"))
    event.cancelled = True
    event.last_published_at += datetime.timedelta(seconds=5)
    event.save()

    after = one(visit(HOST, f"/feeds/events/{event.pk}.ics"))

    assert after["STATUS"] == "CANCELLED"
    assert after["SUMMARY"] == "Called off: An open evening"
    assert after["UID"] == before["UID"]
    assert after["SEQUENCE"] > before["SEQUENCE"]


def test_calendar_of_a_site_holds_its_own_open_events(network: Network, visit: Any) -> None:
    make_event(network.chicago, "Ours")
    make_event(network.milwaukee, "Theirs")
    make_event(network.chicago, "A draft", live=False)
    make_event(network.chicago, "Long over", starts_at=at("2001-01-01T10:00"))
    private = make_event(network.chicago, "For members")
    PageViewRestriction.objects.create(page=Page.objects.get(pk=private.pk), restriction_type="login")

    calendar = read(visit(HOST, "/feeds/events.ics"))

    assert [str(event["SUMMARY"]) for event in calendar.events] == ["Ours"]
    assert calendar["X-WR-CALNAME"] == "Events of Lantern Chicago"
    assert visit(HOST, f"/feeds/events/{private.pk}.ics").status_code == 404


def test_event_of_another_site_is_not_found(network: Network, visit: Any) -> None:
    event = make_event(network.milwaukee)

    assert visit(HOST, f"/feeds/events/{event.pk}.ics").status_code == 404


def test_empty_calendar_is_one(network: Network, visit: Any) -> None:
    assert read(visit(HOST, "/feeds/events.ics")).events == []


def test_whoever_has_the_calendar_already_gets_not_modified(network: Network) -> None:
    make_event(network.chicago)
    client = Client(headers={"host": HOST})
    tag = client.get("/feeds/events.ics")["ETag"]

    assert client.get("/feeds/events.ics", headers={"if-none-match": tag}).status_code == 304


def test_event_page_and_list_lead_to_the_calendar(network: Network, visit: Any) -> None:
    event = make_event(network.chicago)
    page = visit(HOST, event.url).content.decode()
    index = visit(HOST, "/events/").content.decode()

    assert f'href="/feeds/events/{event.pk}.ics"' in page
    assert 'href="webcal://chicago.localhost/feeds/events.ics"' in index
    assert 'href="http://chicago.localhost/feeds/events.ics"' in index


@pytest.mark.parametrize(
    "fields",
    [{"cancelled": True}, {"starts_at": at("2001-01-01T10:00", CENTRAL)}],
    ids=["called off", "over"],
)
def test_event_that_nobody_can_go_to_is_not_offered(network: Network, visit: Any, fields: dict[str, Any]) -> None:
    event = make_event(network.chicago, **fields)

    assert "Add to calendar" not in visit(HOST, event.url).content.decode()
