"""What a chapter, or National, puts before all results of certain words."""

import datetime
from typing import Any, ClassVar, Self

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import Page

from chapters.models import Chapter
from resources.models import Resource
from search.promoted_form import PromotedResultForm
from search.query import Phrase
from search.texts import clean, fold, words_of

_MOST_PHRASES = 50


class PromotedResultQuerySet(models.QuerySet["PromotedResult"]):
    """Promoted results by when they are shown."""

    def not_over(self, today: datetime.date) -> Self:
        return self.filter(models.Q(ends_on=None) | models.Q(ends_on__gte=today))


class PromotedResult(models.Model):
    """A page or resource that is shown first where one of its phrases is looked for.

    A chapter's are shown on its site, National's on every site. What it leads to is shown by the site's own right
    only: hidden, it is left out.
    """

    wagtail_reference_index_ignore = True  # what hides its target hides it: nothing to be told of

    chapter = models.ForeignKey(
        Chapter,
        on_delete=models.CASCADE,
        related_name="promoted_results",
        verbose_name=_("on the site of"),
        help_text=_("What National puts first is shown on every site."),
    )
    phrases = models.TextField(
        _("words"),
        help_text=_(
            "Words or phrases, one on each line. It is shown when all words of a line are looked for, side by side."
        ),
    )
    page = models.ForeignKey(
        Page, null=True, blank=True, on_delete=models.CASCADE, related_name="+", verbose_name=_("page")
    )
    resource = models.ForeignKey(
        Resource, null=True, blank=True, on_delete=models.CASCADE, related_name="+", verbose_name=_("resource")
    )
    title = models.CharField(
        _("title"), max_length=255, blank=True, help_text=_("Empty: that of the page or resource, in its language.")
    )
    text = models.TextField(
        _("text"), max_length=400, blank=True, help_text=_("Empty: the summary of the page or resource.")
    )
    begins_on = models.DateField(_("from"), null=True, blank=True)
    ends_on = models.DateField(_("until"), null=True, blank=True, help_text=_("The last day."))
    order = models.PositiveSmallIntegerField(_("order"), default=100, help_text=_("Smaller numbers come first."))

    panels = [
        FieldPanel("phrases"),
        MultiFieldPanel([FieldPanel("page"), FieldPanel("resource")], heading=_("What it leads to: one of these")),
        MultiFieldPanel([FieldPanel("title"), FieldPanel("text")], heading=_("In other words")),
        FieldPanel("chapter"),
        FieldRowPanel([FieldPanel("begins_on"), FieldPanel("ends_on"), FieldPanel("order")]),
    ]
    base_form_class = PromotedResultForm

    objects: ClassVar[Any] = PromotedResultQuerySet.as_manager()

    class Meta:
        verbose_name = _("promoted result")
        verbose_name_plural = _("promoted results")
        ordering = ["order", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(page__isnull=False, resource__isnull=True)
                | models.Q(page__isnull=True, resource__isnull=False),
                name="promoted_result_leads_to_one_thing",
            )
        ]

    def __str__(self) -> str:
        return ", ".join(self.phrases.splitlines())

    def clean(self) -> None:
        super().clean()
        faults: dict[str, str] = {}
        if not self.triggers:
            faults["phrases"] = gettext("Write at least one word that is looked for.")
        elif len(self.triggers) > _MOST_PHRASES:
            faults["phrases"] = gettext("These are too many: %(most)d lines will do.") % {"most": _MOST_PHRASES}
        if self.page_id and self.resource_id:
            faults["resource"] = gettext("Choose a page or a resource, not both.")
        elif not self.page_id and not self.resource_id:
            faults["page"] = gettext("Choose the page or the resource that it leads to.")
        if self.begins_on and self.ends_on and self.ends_on < self.begins_on:
            faults["ends_on"] = gettext("The last day is before the first one.")
        if faults:
            raise ValidationError(faults)

    @property
    def triggers(self) -> tuple[Phrase, ...]:
        """The phrases as queries are compared with them."""
        phrases = (tuple(words_of(fold(clean(line)))) for line in self.phrases.splitlines())
        return tuple(dict.fromkeys(phrase for phrase in phrases if phrase))

    @property
    def is_in_time(self) -> bool:
        """Whether it is shown today."""
        today = timezone.localdate()
        return (self.begins_on is None or self.begins_on <= today) and (self.ends_on is None or today <= self.ends_on)
