"""Hotlines: kept once, referred to from blocks, rich text and every page's frame; never typed."""

from contextlib import suppress
from typing import ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from network.hotlines import HOTLINE_WORDS
from network.models.fact_translation import FactTranslation, translations_panel
from network.states import states_in, validate_states, written

_number = RegexValidator(
    r"^\+?[0-9][0-9 ().-]{1,30}$", _("Write a number with digits, spaces, dots, brackets or dashes.")
)


class HotlineQuerySet(models.QuerySet["Hotline"]):
    def in_order(self) -> "HotlineQuerySet":
        """Order them as the frame shows them: at the same place those for some states come before those for all."""
        return self.order_by("sort_order", models.Case(models.When(states="", then=1), default=0), "name")


class Hotline(ClusterableModel):
    """A number to call or text: who answers, when, in which languages, how confidentially, for which area.

    Its words are in the network's default language; ``translations`` has them in others.
    """

    name = models.CharField(_("name"), max_length=120, unique=True)
    phone = models.CharField(
        _("number to call"), max_length=32, blank=True, validators=[_number], help_text=_("As people write it.")
    )
    text_number = models.CharField(_("number to text"), max_length=32, blank=True, validators=[_number])
    text_keyword = models.CharField(
        _("word to text"), max_length=40, blank=True, help_text=_("If the text has to hold a certain word.")
    )
    url = models.URLField(_("website"), blank=True, help_text=_("Where its own site is, or a chat."))
    tty = models.CharField(
        _("text telephone"), max_length=32, blank=True, help_text=_("For callers who are deaf or hard of hearing: TTY.")
    )
    answered_by = models.CharField(
        _("who answers"), max_length=160, blank=True, help_text=_("For example: trained advocates.")
    )
    hours = models.CharField(_("hours"), max_length=120, help_text=_("For example: every day, 24 hours."))
    languages = models.CharField(_("languages"), max_length=255, help_text=_("Separated by commas."))
    confidential = models.BooleanField(_("confidential"), default=False)
    law_enforcement_tie = models.BooleanField(
        _("tied to law enforcement"),
        default=False,
        help_text=_("Calls go to, or are run by, the police or a prosecutor."),
    )
    area = models.CharField(_("area served"), max_length=120, help_text=_("For example: United States."))
    states = models.CharField(
        _("only in these states"),
        max_length=255,
        blank=True,
        validators=[validate_states],
        help_text=_(
            "Where it serves some states only: two letters for each, with commas between them (IL, WI). The frame "
            "shows it on the sites of chapters that serve one of them. Empty: on every site."
        ),
    )
    note = models.CharField(_("note"), max_length=255, blank=True, help_text=_("What a caller should know besides."))
    shown_everywhere = models.BooleanField(
        _("shown on every page"),
        default=False,
        help_text=_("In the frame of every page, on the sites that it serves; the first of them stands at the top."),
    )
    sort_order = models.PositiveSmallIntegerField(_("order"), default=100)
    reviewed_on = models.DateField(_("checked on"), null=True, blank=True, help_text=_("When somebody last called it."))

    panels = [
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("phone"), FieldPanel("tty")]),
        FieldRowPanel([FieldPanel("text_number"), FieldPanel("text_keyword")]),
        FieldPanel("answered_by"),
        FieldRowPanel([FieldPanel("hours"), FieldPanel("languages")]),
        FieldRowPanel([FieldPanel("area"), FieldPanel("states")]),
        FieldPanel("url"),
        FieldRowPanel([FieldPanel("confidential"), FieldPanel("law_enforcement_tie")]),
        FieldPanel("note"),
        translations_panel(*HOTLINE_WORDS),
        MultiFieldPanel(
            [FieldPanel("shown_everywhere"), FieldPanel("sort_order"), FieldPanel("reviewed_on")],
            heading=_("Upkeep"),
        ),
    ]

    objects: ClassVar[models.Manager["Hotline"]] = HotlineQuerySet.as_manager()

    class Meta:
        verbose_name = _("hotline")
        verbose_name_plural = _("hotlines")
        ordering = ["sort_order", "name"]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        with suppress(ValidationError):  # the field's own validator says so
            self.states = written(states_in(self.states))
        if not (self.phone or self.text_number or self.url):
            raise ValidationError(_("Give a number to call, a number to text, or a website."))


class HotlineTranslation(FactTranslation):
    """The words of a hotline in one more language."""

    hotline = ParentalKey(Hotline, on_delete=models.CASCADE, related_name="translations")
    name = models.CharField(_("name"), max_length=120, blank=True)
    hours = models.CharField(_("hours"), max_length=120, blank=True)
    languages = models.CharField(_("languages"), max_length=255, blank=True)
    tty = models.CharField(_("text telephone"), max_length=32, blank=True)
    answered_by = models.CharField(_("who answers"), max_length=160, blank=True)
    area = models.CharField(_("area served"), max_length=120, blank=True)
    note = models.CharField(_("note"), max_length=255, blank=True)

    objects: ClassVar[models.Manager["HotlineTranslation"]] = models.Manager()

    class Meta:
        verbose_name = _("hotline in another language")
        verbose_name_plural = _("hotlines in other languages")
        constraints = [models.UniqueConstraint(fields=["hotline", "language"], name="one_hotline_in_each_language")]
