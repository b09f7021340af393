"""The demonstration's events, some behind the day of loading and some ahead of it."""

import datetime
from collections.abc import Mapping

from chapters.models import EventPage
from chapters.schedules import Schedule
from chapters.time_zones import zone_of
from network.models import User
from resources.demonstration.bodies import Shelf
from resources.demonstration.content import EVENTS
from resources.demonstration.content.dates import resolve_day, resolve_first_of_month
from resources.demonstration.content.shapes import EventContent
from resources.demonstration.publishing import illustrate, publish


def make(shelf: Shelf) -> None:
    """Add every event without its body, so that others may link to it, and note it on *shelf*."""
    for content in EVENTS:
        event = _unsaved(content, shelf.today)
        shelf.pages[content.list_ref].specific.add_child(instance=event)
        shelf.pages[content.ref] = event.page_ptr


def write(shelf: Shelf, users: Mapping[str, User]) -> None:
    """Give every event its picture and its body, and publish it."""
    for content in EVENTS:
        event: EventPage = shelf.pages[content.ref].specific
        event.owner = users.get(f"{content.site}.editor@example.org")
        event.campaign = shelf.pages[content.campaign].specific if content.campaign else None
        illustrate(event, content.picture, shelf)
        publish(event, shelf.body(content.body))


def _unsaved(content: EventContent, today: datetime.date) -> EventPage:
    schedule = _schedule(content, today)
    days = list(schedule.days())
    return EventPage(
        title=content.title,
        slug=content.slug,
        introduction=content.introduction,
        starts_at=schedule.start,
        ends_at=schedule.end,
        all_day=content.all_day,
        time_zone=content.time_zone,
        repeats=content.repeats,
        repeats_until=schedule.until,
        left_out=[("day", days[number]) for number in content.left_out],
        place=content.place,
        street_address=content.street_address,
        city=content.city,
        online_link=content.online_link,
        organiser=content.organiser,
        co_hosts="\n".join(content.co_hosts),
        contact_email=content.contact_email,
        cancelled=content.cancelled,
        live=False,
    )


def _schedule(content: EventContent, today: datetime.date) -> Schedule:
    zone = zone_of(content.time_zone)
    if content.first_of_month and content.weekday:
        first = resolve_first_of_month(content.in_days, content.weekday, today=today)
    else:
        first = resolve_day(content.in_days, content.weekday, today=today)
    last = first + datetime.timedelta(days=content.more_days)
    return Schedule(
        start=datetime.datetime.combine(first, datetime.time.fromisoformat(content.starts), zone),
        end=datetime.datetime.combine(last, datetime.time.fromisoformat(content.ends), zone) if content.ends else None,
        zone=zone,
        all_day=content.all_day,
        repeats=content.repeats,
        until=None if content.until_in_days is None else today + datetime.timedelta(days=content.until_in_days),
    )
