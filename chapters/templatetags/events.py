"""``{% coming_events campaign most as coming %}``: the events that a block shows."""

from dataclasses import dataclass

from django import template
from django.conf import settings
from django.utils import timezone
from django.utils.translation import get_language
from wagtail.models import Page, Site

from chapters.models import EventIndexPage, EventPage
from network.links import page_url
from network.page_queries import ListedPageQuerySet
from network.requests import current_request
from network.sites import Home, home_of

register = template.Library()


@dataclass(frozen=True)
class ComingEvents:
    """Events, soonest first, and the address of the site's whole list (empty if it has none)."""

    events: list[EventPage]
    list_url: str


@register.simple_tag
def coming_events(campaign: Page | None, most: int | None) -> ComingEvents:
    """Return the next *most* events of *campaign*, or of the site that answers if there is no campaign."""
    home = _home()
    if home is None:
        return ComingEvents([], "")
    events = EventPage.objects.of_campaign(campaign) if campaign else EventPage.objects.of_site(home)
    lists = ListedPageQuerySet(EventIndexPage).filter(path__startswith=home.path)
    index = lists.listed_from(home.path).order_by("path").first()
    return ComingEvents(
        events=events.upcoming(timezone.now()).taking_place().soonest_first()[: most or 3],
        list_url=page_url(index) if index else "",
    )


def _home() -> Home | None:
    request = current_request()
    site = Site.find_for_request(request) if request is not None else None
    return home_of(site.pk, get_language() or settings.LANGUAGE_CODE) if site else None
