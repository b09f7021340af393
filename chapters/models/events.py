"""What takes place: the list of a site's events, and one event, once or by a rule."""

import datetime
from itertools import islice
from typing import Any, ClassVar
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.core.paginator import Page as PageOfItems
from django.core.paginator import Paginator
from django.db import models
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page, PageManager
from wagtail.search import index

from chapters.event_form import EventPageForm
from chapters.metadata import DescribedPage
from chapters.models.event_queries import EventQuerySet
from chapters.models.public_page import PublicPage, body_panel, picture_panel
from chapters.months import month_asked_for, month_of
from chapters.schedules import Occurrence, Repeats, Schedule
from chapters.structured_data import event
from chapters.time_zones import default_time_zone, time_zone_choices, time_zone_label, zone_of
from network.page_queries import ListedPageQuerySet
from network.structured_data import Thing

PAST_EVENTS_ON_A_PAGE = 12
#: How many further dates of a repeated event its page names.
FURTHER_DATES = 5


class Where(models.TextChoices):
    """What a visitor may narrow the coming events to."""

    ANYWHERE = "", _("All")
    PLACE = "place", _("At a place")
    ONLINE = "online", _("Online")

    @classmethod
    def asked_for(cls, value: str) -> "Where":
        """Return what an address asks for; anything else is anywhere."""
        return cls(value) if value in cls.values else cls.ANYWHERE


class EventIndexPage(PublicPage):
    """The list of a site's events: what is coming, soonest first, then what is over, newest first."""

    parent_page_types = ["chapters.HomePage"]
    subpage_types = ["chapters.EventPage"]
    max_count_per_parent = 1
    page_description = _("The list of a site's events: what is coming first, then what is over.")

    class Meta:
        verbose_name = _("event list")
        verbose_name_plural = _("event lists")

    def lists(self, request: HttpRequest) -> dict[str, Any]:
        now = timezone.now()
        events = EventPage.objects.child_of(self).listed_from(self.path)
        this_month = f"{timezone.localdate():%Y-%m}"
        if "month" in request.GET:
            month = month_of(events, month_asked_for(request.GET["month"]))
            return {"month": month, "this_month": this_month}
        past = self.past_events(events.past(now), request.GET.get("page", "1"))
        coming = events.upcoming(now).soonest_first() if past.number == 1 else []
        where = Where.asked_for(request.GET.get("where", ""))
        calendar = request.build_absolute_uri(reverse("site_calendar"))
        return {
            "this_month": this_month,
            "past_events": past,
            "coming_events": [event for event in coming if event.is_at(where)],
            "where": where,
            "wheres": Where.choices,
            "calendar_url": calendar,
            "webcal_url": f"webcal://{urlsplit(calendar).netloc}{urlsplit(calendar).path}",
            "can_choose_where": any(event.place for event in coming) and any(event.online_link for event in coming),
        }

    def past_events(self, events: "EventQuerySet", number: str) -> "PageOfItems[EventPage]":
        """Return one page of what is over; a number that is none, or beyond the last, gives the nearest page."""
        return Paginator(events.latest_first(), PAST_EVENTS_ON_A_PAGE).get_page(number)


class EventPage(PublicPage):
    """A meeting, a workshop, a day of action: once, over several days, or again and again."""

    starts_at = models.DateTimeField(
        _("begins"), help_text=_("Day and time, by the clock of the place. If it repeats: the first time.")
    )
    ends_at = models.DateTimeField(
        _("ends"), null=True, blank=True, help_text=_("May stay empty; may be on a later day.")
    )
    all_day = models.BooleanField(
        _("all day"), default=False, help_text=_("Only the days count; visitors see no times.")
    )
    time_zone = models.CharField(
        _("time zone"),
        max_length=64,
        default=default_time_zone,
        choices=time_zone_choices,
        help_text=_("The zone in which the times above are meant."),
    )
    repeats = models.CharField(
        _("comes round"),
        max_length=16,
        choices=Repeats,
        default=Repeats.NEVER,
        help_text=_("The weekday is that of the first time."),
    )
    repeats_until = models.DateField(
        _("until"), null=True, blank=True, help_text=_("The last day on which it may take place.")
    )
    left_out = StreamField(
        [("day", blocks.DateBlock(label=_("Day"), icon="date"))],
        verbose_name=_("days left out"),
        blank=True,
        help_text=_("Days of the rule on which it does not take place: holidays, for example."),
    )
    over_at = models.DateTimeField(_("over at"), editable=False, db_index=True)

    place = models.CharField(
        _("place"), max_length=160, blank=True, help_text=_("For example: Harbor Chapel, fellowship hall.")
    )
    street_address = models.CharField(
        _("street address"), max_length=160, blank=True, help_text=_("House number and street.")
    )
    city = models.CharField(
        _("city"), max_length=120, blank=True, help_text=_("City and state, for example: Brookfield, Wisconsin.")
    )
    online_link = models.URLField(
        _("online link"), max_length=500, blank=True, help_text=_("Where to join from afar; everybody can see it.")
    )
    organiser = models.CharField(
        _("organizer"), max_length=160, blank=True, help_text=_("Who invites. Empty: the chapter itself.")
    )
    co_hosts = models.TextField(
        _("co-hosts"), max_length=1000, blank=True, help_text=_("Who invites along with them, one on each line.")
    )
    contact_email = models.EmailField(
        _("e-mail for questions"), blank=True, help_text=_("Shown to everybody: better not somebody's private one.")
    )
    campaign = models.ForeignKey(
        "chapters.CampaignPage",
        verbose_name=_("campaign"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="events",
        help_text=_("The campaign's page lists it, too."),
    )
    cancelled = models.BooleanField(
        _("called off"), default=False, help_text=_("The page stays and says clearly that nobody should come.")
    )

    parent_page_types = ["chapters.EventIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    page_description = _("A meeting, a workshop, a day of action: with day, time and place.")

    #: Set by the form while it saves a draft: the place may come later.
    may_be_incomplete = False

    objects: ClassVar[Any] = PageManager.from_queryset(EventQuerySet)()

    base_form_class = EventPageForm
    content_panels = [
        *Page.content_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")]),
                FieldRowPanel([FieldPanel("time_zone"), FieldPanel("all_day")]),
            ],
            heading=_("When"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("place"),
                FieldRowPanel([FieldPanel("street_address"), FieldPanel("city")]),
                FieldPanel("online_link"),
            ],
            heading=_("Where"),
        ),
        FieldPanel("introduction"),
        body_panel(),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("repeats"), FieldPanel("repeats_until")]), FieldPanel("left_out")],
            heading=_("Again and again"),
            classname="collapsed",
        ),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("organiser"), FieldPanel("contact_email")]), FieldPanel("co_hosts")],
            heading=_("Who invites"),
            classname="collapsed",
        ),
        MultiFieldPanel([FieldPanel("campaign")], heading=_("Part of a campaign"), classname="collapsed"),
        picture_panel(),
        MultiFieldPanel([FieldPanel("cancelled")], heading=_("If it is called off"), classname="collapsed"),
    ]
    search_fields = [
        *PublicPage.search_fields,
        index.SearchField("place"),
        index.SearchField("city"),
        index.FilterField("starts_at"),
    ]

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")

    @property
    def schedule(self) -> Schedule:
        return Schedule(
            start=self.starts_at,
            end=self.ends_at,
            zone=zone_of(self.time_zone),
            all_day=self.all_day,
            repeats=self.repeats,
            until=self.repeats_until,
            left_out=frozenset(block.value for block in self.left_out if block.value),
        )

    @cached_property
    def occurrence(self) -> Occurrence:
        """The time that lists and pages show: the one that is going on, else the next, else the last of all."""
        schedule = self.schedule
        return schedule.next_from(timezone.now()) or schedule.last()

    @cached_property
    def further_dates(self) -> list[Occurrence]:
        """The next few times after the one that is shown."""
        later = (other for other in self.schedule.occurrences() if other.start > self.occurrence.start)
        return list(islice(later, FURTHER_DATES))

    @property
    def is_over(self) -> bool:
        return self.occurrence.over_at <= timezone.now()

    @property
    def is_going_on(self) -> bool:
        return self.occurrence.start <= timezone.now() < self.occurrence.over_at

    def is_at(self, where: Where) -> bool:
        """Whether one can take part there; an event may be both at a place and online."""
        return where is Where.ANYWHERE or bool(self.online_link if where is Where.ONLINE else self.place)

    @property
    def only_day(self) -> datetime.date | None:
        """The day on which it begins; None if it comes round, since that has many."""
        return self.schedule.first_day if self.repeats == Repeats.NEVER else None

    @property
    def rule_in_words(self) -> str:
        return self.schedule.rule_in_words()

    @property
    def zone_label(self) -> str:
        return time_zone_label(self.time_zone)

    @property
    def co_host_names(self) -> list[str]:
        return [line.strip() for line in self.co_hosts.splitlines() if line.strip()]

    def lists(self, request: HttpRequest) -> dict[str, Any]:
        campaigns = ListedPageQuerySet(Page).listed_from(self.path).filter(pk=self.campaign_id)
        return {"campaign": campaigns.first() if self.campaign_id else None, "calendar_url": self._calendar_url()}

    def described(self, about: DescribedPage) -> list[Thing]:
        return [event(self, url=about.url, brand=about.brand, picture=about.picture)]

    def clean(self) -> None:
        super().clean()
        errors: dict[str, str] = {}
        if not (self.place or self.online_link or self.may_be_incomplete):
            errors["place"] = gettext("Say where it is: give a place, or a link to join online.")
        if self.starts_at:
            errors.update(self.schedule.faults())
        if errors:
            raise ValidationError(errors)

    def save(self, *args: Any, **kwargs: Any) -> None:
        # A column of what the schedule says, so that the database can tell what is over.
        self.over_at = self.schedule.last().over_at
        super().save(*args, **kwargs)

    def _calendar_url(self) -> str:
        """Return where it is to be had for one's own calendar; empty for what isn't for everybody, and for a draft."""
        is_open = self.live and not self.get_view_restrictions()
        return reverse("event_calendar", args=[self.pk]) if is_open else ""
