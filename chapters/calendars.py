"""Events as iCalendar (RFC 5545): one to keep, and a site's calendar to subscribe to."""

import datetime
from collections.abc import Iterable, Sequence
from urllib.parse import quote

from django.conf import settings
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.http import conditional_page, require_safe
from icalendar import Calendar, Event
from icalendar.prop import vDuration, vRecur

from chapters.feeds import site_home_or_404
from chapters.models import EventPage
from chapters.schedules import Repeats, Schedule, which_week
from network.brands import BrandInForce, brand_of
from network.feeds import plain
from network.sites import Home

#: What was over so long ago is left out of a site's calendar.
LONGEST_PAST = datetime.timedelta(days=183)
#: A site's calendar holds no more events.
MOST = 500
#: The changes of a zone's clocks are told for so long before the first and after the last event.
_YEAR = datetime.timedelta(days=366)
#: How often programs should ask again.
_AGAIN = datetime.timedelta(hours=12)
#: SEQUENCE counts seconds from here: a later version of an event always has the greater number.
_FIRST_DAY = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@transaction.non_atomic_requests
@require_safe
@conditional_page
def event_calendar(request: HttpRequest, pk: int) -> HttpResponse:
    """One event of this site. 404 for what isn't open to everybody."""
    home = site_home_or_404(request)
    event = EventPage.objects.filter(path__startswith=home.path, pk=pk).listed_from().defer("body").first()
    if event is None:
        raise Http404
    return _answer([event], home, f"{event.slug}.ics", attached=True)


@transaction.non_atomic_requests
@require_safe
@conditional_page
def site_calendar(request: HttpRequest) -> HttpResponse:
    """What is coming on this site, and what was not long ago, for programs that ask again from time to time."""
    home = site_home_or_404(request)
    events = EventPage.objects.filter(path__startswith=home.path, over_at__gt=timezone.now() - LONGEST_PAST)
    latest = events.listed_from().defer("body").order_by("-over_at", "-pk")[:MOST]
    return _answer(sorted(latest, key=lambda event: event.pk), home, "events.ics", attached=False)


def calendar_of(events: Sequence[EventPage], home: Home) -> bytes:
    """Return *events* of the site with this home page as a calendar, with the time zones that they need."""
    brand = brand_of(home.site_id)
    calendar = Calendar()
    calendar.add("prodid", f"-//{plain(brand.name)}//{settings.NATIONAL_HOST}//{home.language.upper()}")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    name = plain(_("Events of %(name)s") % {"name": brand.name})
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)
    calendar.add("refresh-interval", vDuration(_AGAIN), parameters={"value": "DURATION"})
    calendar.add("x-published-ttl", vDuration(_AGAIN))
    for event in events:
        calendar.add_component(_event(event, brand))
    if events:
        first, last = min(event.starts_at for event in events), max(event.over_at for event in events)
        calendar.add_missing_timezones(first_date=first.date() - _YEAR, last_date=last.date() + _YEAR)
    written: bytes = calendar.to_ical()
    return written


def _answer(events: list[EventPage], home: Home, name: str, *, attached: bool) -> HttpResponse:
    with override(home.language):
        response = HttpResponse(calendar_of(events, home), content_type="text/calendar; charset=utf-8")
    kind = "attachment" if attached else "inline"
    response["Content-Disposition"] = f'{kind}; filename="{quote(name, safe=".-_")}"'
    patch_cache_control(response, no_cache=True)  # asked for again each time: it may have been called off
    return response


def _event(page: EventPage, brand: BrandInForce) -> Event:
    schedule, changed = page.schedule, page.last_published_at or page.first_published_at or _FIRST_DAY
    event = Event()
    event.add("uid", f"event-{page.pk}@{settings.NATIONAL_HOST}")
    event.add("dtstamp", changed)
    event.add("created", page.first_published_at or changed)
    event.add("last-modified", changed)
    event.add("sequence", max(0, int((changed - _FIRST_DAY).total_seconds())))
    event.add("status", "CANCELLED" if page.cancelled else "CONFIRMED")
    title = plain(page.title)
    event.add("summary", _("Called off: %(title)s") % {"title": title} if page.cancelled else title)
    _add_times(event, schedule)
    url = page.full_url or brand.root_url
    event.add("url", url)
    place = ", ".join(plain(part) for part in (page.place, page.street_address, page.city) if part)
    event.add("location", place or plain(page.online_link))
    event.add("description", "\n\n".join(part for part in _description(page, url) if part))
    if page.contact_email:
        event.add("contact", plain(page.contact_email))
    if page.all_day:
        event.add("transp", "TRANSPARENT")  # a campaign week doesn't make anybody busy
    return event


def _description(page: EventPage, url: str) -> Iterable[str]:
    yield plain(page.summary)
    if page.online_link and not page.cancelled:
        yield _("Join online: %(link)s") % {"link": plain(page.online_link)}
    yield url


def _add_times(event: Event, schedule: Schedule) -> None:
    start = schedule.start.astimezone(schedule.zone)
    end = schedule.end.astimezone(schedule.zone) if schedule.end else None
    if schedule.all_day:
        last = end.date() if end else start.date()
        event.add("dtstart", start.date())
        event.add("dtend", last + datetime.timedelta(days=1))  # the first day on which it is over
    else:
        event.add("dtstart", start)
        if end is not None:
            event.add("dtend", end)
    if schedule.repeats != Repeats.NEVER and schedule.until is not None:
        event.add("rrule", _rule(schedule, start, schedule.until))
        for day in sorted(schedule.left_out):
            moment = datetime.datetime.combine(day, start.time(), schedule.zone)
            event.add("exdate", day if schedule.all_day else moment)


def _rule(schedule: Schedule, start: datetime.datetime, until: datetime.date) -> vRecur:
    """Return the rule of *schedule* up to the day *until*: for what doesn't last all day, that moment in UTC."""
    last = datetime.datetime.combine(until, start.time(), schedule.zone).astimezone(datetime.UTC)
    end: datetime.date = until if schedule.all_day else last
    weekday = _WEEKDAYS[start.weekday()]
    if schedule.repeats == Repeats.MONTHLY:
        return vRecur(freq="monthly", byday=f"{which_week(start.date())}{weekday}", until=end)
    return vRecur(freq="weekly", interval=2 if schedule.repeats == Repeats.FORTNIGHTLY else 1, until=end)
