"""Events by place, by time and by order."""

import datetime
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from django.db import models
from wagtail.models import Page

from chapters.registry import all_chapters
from network.page_queries import ListedPageQuerySet
from network.sites import Home

if TYPE_CHECKING:
    from chapters.models.events import EventPage


class EventQuerySet(ListedPageQuerySet):
    """Events by place, by time and by order."""

    def of_site(self, home: Page | Home) -> "EventQuerySet":
        """Those of one site in one language that its home page may list."""
        events: EventQuerySet = self.filter(path__startswith=home.path).listed_from(home.path)
        return events

    def of_campaign(self, campaign: Page) -> "EventQuerySet":
        """Those of a campaign in any language, on every open site, that the campaign's page may list."""
        events: EventQuerySet = self.filter(campaign__translation_key=campaign.translation_key)
        return events.of_open_chapters().listed_from(campaign.path)

    def of_open_chapters(self) -> "EventQuerySet":
        """Without those of retired chapters, whose sites show nothing."""
        paths = [path for chapter in all_chapters() if chapter.is_retired for path in chapter.root_paths]
        closed = reduce(or_, (models.Q(path__startswith=path) for path in paths), models.Q(pk__in=[]))
        events: EventQuerySet = self.exclude(closed)
        return events

    def upcoming(self, now: datetime.datetime) -> "EventQuerySet":
        """Those that are still to come at least once, or are going on at *now*."""
        events: EventQuerySet = self.filter(over_at__gt=now)
        return events

    def past(self, now: datetime.datetime) -> "EventQuerySet":
        events: EventQuerySet = self.filter(over_at__lte=now)
        return events

    def taking_place(self) -> "EventQuerySet":
        """Without those that were called off."""
        events: EventQuerySet = self.filter(cancelled=False)
        return events

    def latest_first(self) -> "EventQuerySet":
        events: EventQuerySet = self.defer("body").order_by("-over_at", "-pk")
        return events

    def soonest_first(self) -> "list[EventPage]":
        """Return them by when each takes place next: which of its days that is, only its rule can say."""
        events = self.select_related("lead_picture").defer("body")
        return sorted(events, key=lambda event: (event.occurrence.start, event.pk))
