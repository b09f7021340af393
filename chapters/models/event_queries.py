"""Events by place, by time and by order."""

import datetime
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from django.db import models
from wagtail.models import Page, PageViewRestriction
from wagtail.query import PageQuerySet

from chapters.registry import all_chapters

if TYPE_CHECKING:
    from chapters.models.events import EventPage

_PATH = models.CharField()


class EventQuerySet(PageQuerySet):
    """Events by place, by time and by order."""

    def of_site(self, home: Page) -> "EventQuerySet":
        events: EventQuerySet = self.live().descendant_of(home)
        return events

    def in_tree_at(self, path: str) -> "EventQuerySet":
        """Live ones below the page with this tree path."""
        events: EventQuerySet = self.live().filter(path__startswith=path)
        return events

    def of_campaign(self, campaign: Page) -> "EventQuerySet":
        """Live ones of a campaign in any language, on every open site, that no login or password hides."""
        paths = [path for chapter in all_chapters() if chapter.is_retired for path in chapter.root_paths]
        closed = reduce(or_, (models.Q(path__startswith=path) for path in paths), models.Q(pk__in=[]))
        above = PageViewRestriction.objects.alias(below=models.ExpressionWrapper(models.OuterRef("path"), _PATH))
        hidden = models.Exists(above.filter(below__startswith=models.F("page__path")))
        events: EventQuerySet = self.live().filter(campaign__translation_key=campaign.translation_key)
        return events.exclude(closed).exclude(hidden)  # type: ignore[no-any-return]

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
