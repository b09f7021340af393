"""Pages of chapters in the words of schema.org."""

import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from django.utils.html import strip_tags

from chapters.schedules import Repeats, which_week
from network.brands import BrandInForce
from network.locales import language_of
from network.sharing import SocialPicture
from network.structured_data import Thing, organization, organization_id

if TYPE_CHECKING:
    from chapters.models import EventPage, NewsArticlePage

_SCHEMA = "https://schema.org/"
_FREQUENCIES = {Repeats.WEEKLY: "P1W", Repeats.FORTNIGHTLY: "P2W", Repeats.MONTHLY: "P1M"}
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def news_article(page: "NewsArticlePage", *, url: str, brand: BrandInForce, picture: SocialPicture | None) -> Thing:
    """Return the article at the whole address *url* on the site with this brand."""
    return {
        "@type": "NewsArticle",
        "@id": f"{url}#article",
        "headline": page.title,
        "description": page.summary,
        "url": url,
        "mainEntityOfPage": url,
        "inLanguage": language_of(page.locale_id),
        "datePublished": page.date.isoformat(),
        "dateModified": page.last_published_at.isoformat() if page.last_published_at else "",
        "author": _authors(page) or [{"@id": organization_id(brand)}],
        "publisher": organization(brand),
        "image": picture.url if picture else "",
        "keywords": [tag.name for tag in page.tag_list],
    }


def event(page: "EventPage", *, url: str, brand: BrandInForce, picture: SocialPicture | None) -> Thing:
    """Return the event at the whole address *url*: the time that its page shows, and by which rule it comes round."""
    shown = page.occurrence
    modes = {(True, True): "Mixed", (False, True): "Online"}
    mode = modes.get((bool(page.place), bool(page.online_link)), "Offline")
    return {
        "@type": "Event",
        "@id": f"{url}#event",
        "name": page.title,
        "description": page.summary,
        "url": url,
        "inLanguage": language_of(page.locale_id),
        "startDate": _moment(shown.start, all_day=page.all_day),
        "endDate": _moment(shown.end, all_day=page.all_day) if shown.end else "",
        "eventStatus": f"{_SCHEMA}{'EventCancelled' if page.cancelled else 'EventScheduled'}",
        "eventAttendanceMode": f"{_SCHEMA}{mode}EventAttendanceMode",
        "location": _places(page, url),
        "organizer": {"@type": "Organization", "name": page.organiser} if page.organiser else organization(brand),
        "image": picture.url if picture else "",
        "eventSchedule": _schedule(page),
    }


def plain_answer(rendered: str) -> str:
    """Return an answer that was rendered as HTML as plain text."""
    return " ".join(strip_tags(rendered.replace("</", " </")).split())


def _authors(page: "NewsArticlePage") -> list[Thing]:
    person = {"@type": "Person", "name": page.byline} if page.byline else {}
    other = {"@type": "Organization", "name": page.on_behalf_of} if page.on_behalf_of else {}
    return [author for author in (person, other) if author]


def _places(page: "EventPage", url: str) -> list[Thing]:
    places: list[Thing] = []
    if page.place:
        address = {
            "@type": "PostalAddress",
            "streetAddress": page.street_address,
            "addressLocality": page.city,
        }
        places.append(
            {
                "@type": "Place",
                "name": page.place,
                "address": address if page.street_address or page.city else page.place,
            }
        )
    if page.online_link:
        # The page no longer gives the link of what is over or was called off.
        gone = page.is_over or page.cancelled
        places.append({"@type": "VirtualLocation", "url": url if gone else urljoin(url, page.online_link)})
    return places


def _schedule(page: "EventPage") -> Thing:
    if page.repeats == Repeats.NEVER:
        return {}
    schedule = page.schedule
    day, clock = schedule.first_day, schedule.start.astimezone(schedule.zone)
    rule: dict[str, Any] = {"byDay": f"{_SCHEMA}{_DAYS[day.weekday()]}"}
    if page.repeats == Repeats.MONTHLY:
        rule["byMonthWeek"] = which_week(day)
    return {
        "@type": "Schedule",
        "repeatFrequency": _FREQUENCIES[Repeats(page.repeats)],
        **rule,
        "startDate": day.isoformat(),
        "endDate": page.repeats_until.isoformat() if page.repeats_until else "",
        "startTime": "" if page.all_day else f"{clock:%H:%M:%S}",
        "endTime": f"{schedule.end.astimezone(schedule.zone):%H:%M:%S}" if schedule.end and not page.all_day else "",
        "scheduleTimezone": page.time_zone,
        "exceptDate": sorted(left.isoformat() for left in schedule.left_out),
    }


def _moment(moment: datetime.datetime, *, all_day: bool) -> str:
    return moment.date().isoformat() if all_day else moment.isoformat()
