"""What a chapter asks people to do: a campaign between two days, and a page of action steps."""

import datetime
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from chapters.models.events import EventPage
from chapters.models.public_page import PLACES, PublicPage, more_panel, picture_panel
from network.blocks import ActionStepBlock, GoalBlock
from network.page_queries import ListedPageQuerySet


class CampaignState(models.TextChoices):
    """What a campaign is on the day of the visit."""

    COMING = "coming", _("Coming")
    RUNNING = "running", _("Running")
    OVER = "over", _("Over")


class CampaignPage(PublicPage):
    """A dated campaign with goals, things to do, and the events that belong to it."""

    starts_on = models.DateField(_("begins on"), help_text=_("The first day."))
    ends_on = models.DateField(_("ends on"), null=True, blank=True, help_text=_("The last day. Empty: no end is set."))
    goals = StreamField(
        [("goal", GoalBlock())],
        verbose_name=_("goals"),
        blank=True,
        help_text=_("What it is to reach, each with what is undertaken for it."),
    )
    actions = StreamField(
        [("step", ActionStepBlock())],
        verbose_name=_("actions"),
        blank=True,
        help_text=_("What visitors can do, from the light to the demanding."),
    )

    parent_page_types = PLACES
    subpage_types: ClassVar[list[str]] = []
    page_description = _("A campaign with a first and a last day, goals, things to do and its events.")

    content_panels = [
        *Page.content_panels,
        MultiFieldPanel([FieldRowPanel([FieldPanel("starts_on"), FieldPanel("ends_on")])], heading=_("When")),
        FieldPanel("introduction"),
        FieldPanel("goals"),
        FieldPanel("actions"),
        more_panel(),
        picture_panel(),
    ]
    search_fields = [
        *PublicPage.search_fields,
        index.SearchField("goals"),
        index.SearchField("actions"),
        index.FilterField("starts_on"),
    ]

    class Meta:
        verbose_name = _("campaign")
        verbose_name_plural = _("campaigns")

    @property
    def state(self) -> CampaignState:
        today = timezone.localdate()
        if today < self.starts_on:
            return CampaignState.COMING
        return CampaignState.OVER if self.ends_on and self.ends_on < today else CampaignState.RUNNING

    @property
    def only_day(self) -> datetime.date | None:
        """The day, for a campaign of one day."""
        return self.starts_on if self.ends_on == self.starts_on else None

    def clean(self) -> None:
        super().clean()
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            raise ValidationError({"ends_on": gettext("The last day is before the first one.")})

    def lists(self, request: HttpRequest) -> dict[str, Any]:
        events = EventPage.objects.of_campaign(self).upcoming(timezone.now()).taking_place()
        return {
            "goals": self.values_of(self.goals),
            "actions": self.values_of(self.actions),
            "coming_events": events.soonest_first(),
        }


class ActionStepsPage(PublicPage):
    """Numbered things to do."""

    steps = StreamField(
        [("step", ActionStepBlock())],
        verbose_name=_("steps"),
        blank=True,
        help_text=_("From the light to the demanding; they are numbered by themselves."),
    )

    parent_page_types = PLACES
    subpage_types: ClassVar[list[str]] = []
    page_description = _("Numbered things that visitors can do, each with the time it takes and links.")

    content_panels = [
        *Page.content_panels,
        FieldPanel("introduction"),
        FieldPanel("steps"),
        more_panel(),
        picture_panel(),
    ]
    search_fields = [*PublicPage.search_fields, index.SearchField("steps")]

    class Meta:
        verbose_name = _("action steps")
        verbose_name_plural = _("pages of action steps")

    def lists(self, request: HttpRequest) -> dict[str, Any]:
        return {"steps": self.values_of(self.steps)}


def thing_to_do(home: Page) -> "CampaignPage | ActionStepsPage | None":
    """Return what the site with this home page asks of its visitors now.

    The campaign that is running, or else the next one; without either, the first page of action steps.
    """
    today = timezone.localdate()
    campaigns = ListedPageQuerySet(CampaignPage).descendant_of(home).listed_from(home.path)
    not_over = models.Q(ends_on__isnull=True) | models.Q(ends_on__gte=today)
    campaign: CampaignPage | None = campaigns.filter(not_over).order_by("starts_on", "pk").defer_streamfields().first()
    if campaign is not None:
        return campaign
    steps = ListedPageQuerySet(ActionStepsPage).descendant_of(home).listed_from(home.path)
    found: ActionStepsPage | None = steps.order_by("path").defer_streamfields().first()
    return found
