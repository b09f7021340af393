"""Figures with their sources. A page refers to a figure; it never types one."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from chapters.statistics import STATISTIC_WORDS
from network.models.fact_translation import FactTranslation, translations_panel


class Statistic(ClusterableModel):
    """A figure, what it says, and where it is from, in the network's default language; ``translations`` has others."""

    key = models.SlugField(_("short name"), max_length=60, unique=True, help_text=_("For editors, never shown."))
    figure = models.CharField(_("figure"), max_length=40, help_text=_("As it is shown: 10,359 or 27.6 million."))
    statement = models.CharField(_("what it counts"), max_length=255, help_text=_("Read after the figure."))
    source = models.CharField(_("source"), max_length=255, help_text=_("Who published it, and in what."))
    short_source = models.CharField(
        _("source in short"),
        max_length=60,
        blank=True,
        help_text=_("Stands in running text, for example: Polaris. Empty: the whole source."),
    )
    year = models.PositiveSmallIntegerField(_("year"), help_text=_("The year that it is about."))
    url = models.URLField(_("link to the source"), max_length=500)
    note = models.CharField(
        _("what it does not mean"),
        max_length=255,
        blank=True,
        help_text=_("Shown beside the figure where there is room."),
    )
    review_on = models.DateField(_("review date"), help_text=_("When somebody should look for a newer figure."))

    panels = [
        FieldRowPanel([FieldPanel("figure"), FieldPanel("year")]),
        FieldPanel("statement"),
        FieldRowPanel([FieldPanel("source"), FieldPanel("short_source")]),
        FieldPanel("url"),
        FieldPanel("note"),
        translations_panel(*STATISTIC_WORDS),
        FieldRowPanel([FieldPanel("key"), FieldPanel("review_on")]),
    ]

    objects: ClassVar[models.Manager["Statistic"]] = models.Manager()

    class Meta:
        verbose_name = _("statistic")
        verbose_name_plural = _("statistics")
        ordering = ["key"]

    def __str__(self) -> str:
        return f"{self.figure} {self.statement} ({self.year})"


class StatisticTranslation(FactTranslation):
    """The words of a statistic in one more language, and its figure as that language writes it."""

    statistic = ParentalKey(Statistic, on_delete=models.CASCADE, related_name="translations")
    figure = models.CharField(_("figure"), max_length=40, blank=True)
    statement = models.CharField(_("what it counts"), max_length=255, blank=True)
    source = models.CharField(_("source"), max_length=255, blank=True)
    short_source = models.CharField(_("source in short"), max_length=60, blank=True)
    note = models.CharField(_("what it does not mean"), max_length=255, blank=True)

    objects: ClassVar[models.Manager["StatisticTranslation"]] = models.Manager()

    class Meta:
        verbose_name = _("statistic in another language")
        verbose_name_plural = _("statistics in other languages")
        constraints = [models.UniqueConstraint(fields=["statistic", "language"], name="one_statistic_in_each_language")]
