"""Panels of the first page about time: what goes live or expires, coming events, what was edited, new messages."""

import datetime
from typing import Any

from django.db.models import Count, IntegerField, Max
from django.db.models.functions import Cast
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from wagtail.models import Page, Revision, get_default_page_content_type

from chapters.admin.home import (
    Row,
    RowsPanel,
    Scope,
    ago,
    chapter_name,
    on_day,
    page_url,
    title_of,
)
from chapters.models import EventPage, FormEntry
from chapters.tenancy import below

_NEW = datetime.timedelta(days=7)


class Scheduled(RowsPanel):
    """What goes live and what expires by itself, the next first."""

    name = "scheduled"
    heading = gettext_lazy("Scheduled")
    nothing = gettext_lazy("Nothing is scheduled. A page goes live, or expires, at the time that is set in its editor.")
    icon = "calendar-alt"
    order = 230

    def rows(self, scope: Scope, most: int) -> list[Row]:
        now, paths = timezone.now(), scope.places
        own = Page.objects.filter(below(paths))
        going_live = (
            Revision.objects.filter(base_content_type=get_default_page_content_type(), approved_go_live_at__gt=now)
            .annotate(page_key=Cast("object_id", IntegerField()))
            .filter(page_key__in=own.values("pk"))
            .order_by("approved_go_live_at", "pk")
            .values_list("approved_go_live_at", "page_key")[:most]
        )
        expiring = own.live().filter(expire_at__gt=now).order_by("expire_at", "pk").values_list("expire_at", "pk")
        moments = [(when, pk, _("Goes live")) for when, pk in going_live]
        moments += [(when, pk, _("Expires")) for when, pk in expiring[:most]]
        pages = Page.objects.in_bulk({pk for _when, pk, _what in moments})
        return [
            Row(
                title=title_of(pages[pk]),
                url=page_url(pages[pk], scope.user),
                chapter=chapter_name(pages[pk]),
                mark=what,
                when=on_day(when),
            )
            for when, pk, what in sorted(moments)[:most]
        ]


class ComingEvents(RowsPanel):
    """The next published events of one's sites."""

    name = "events"
    heading = gettext_lazy("Coming events")
    nothing = gettext_lazy("No event is announced. “Add event” is at the top of this page.")
    icon = "date"
    order = 240

    def rows(self, scope: Scope, most: int) -> list[Row]:
        events = EventPage.objects.filter(below(scope.sites)).live().upcoming(timezone.now())
        return [
            Row(
                title=title_of(event),
                url=page_url(event, scope.user),
                chapter=chapter_name(event),
                note=", ".join(filter(None, (event.place, event.city))),
                mark=_("Cancelled") if event.cancelled else "",
                when=_begins(event),
            )
            for event in events.soonest_first()[:most]
        ]


class RecentEdits(RowsPanel):
    """What was saved last on one's sites and in one's part of the library, by whom."""

    name = "recent"
    heading = gettext_lazy("Recently edited")
    nothing = gettext_lazy("Nobody has edited anything yet.")
    icon = "history"
    order = 280

    def rows(self, scope: Scope, most: int) -> list[Row]:
        pages = (
            Page.objects.filter(below(scope.places), latest_revision__isnull=False)
            .select_related("latest_revision__user")
            .order_by("-latest_revision_created_at", "-pk")
        )
        return [
            Row(
                title=title_of(page),
                url=page_url(page, scope.user),
                chapter=chapter_name(page),
                note=str(page.latest_revision.user or ""),
                mark=_state(page),
                when=ago(page.latest_revision_created_at),
            )
            for page in pages[:most]
        ]


class NewMessages(RowsPanel):
    """For leads: how much came in by their forms this week, never what it says."""

    name = "messages"
    heading = gettext_lazy("New messages")
    nothing = gettext_lazy("No message in the last seven days. What visitors send by your forms is announced here.")
    icon = "mail"
    order = 260
    when_label = gettext_lazy("Latest")

    def is_for(self, scope: Scope) -> bool:
        return bool(scope.led)

    def rows(self, scope: Scope, most: int) -> list[Row]:
        forms = (
            FormEntry.objects.filter(chapter__in=scope.led, submit_time__gt=timezone.now() - _NEW)
            .values("page_id")
            .annotate(count=Count("pk"), latest=Max("submit_time"))
            .order_by("-latest")[:most]
        )
        found = list(forms)
        pages = Page.objects.in_bulk([form["page_id"] for form in found])
        return [
            Row(
                title=title_of(pages[form["page_id"]]),
                url=reverse("wagtailforms:list_submissions", args=[form["page_id"]]),
                chapter=chapter_name(pages[form["page_id"]]),
                note=ngettext("%(count)d message", "%(count)d messages", form["count"]) % {"count": form["count"]},
                when=ago(form["latest"]),
            )
            for form in found
            if form["page_id"] in pages
        ]


def _begins(event: EventPage) -> str:
    """Return when an event begins next, in its own zone; day only if it takes the whole day."""
    start = event.occurrence.start
    return date_format(start, "DATE_FORMAT" if event.all_day else "DATETIME_FORMAT")


def _state(page: Any) -> str:
    if not page.live:
        return _("Draft")
    return _("Changes not published") if page.has_unpublished_changes else ""
