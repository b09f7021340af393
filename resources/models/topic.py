"""The controlled vocabulary of the library, kept by National."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel


class Topic(models.Model):
    """What resources are about. ``handle`` stands in addresses and never changes; labels may."""

    handle = models.SlugField(
        _("short name"), max_length=60, unique=True, help_text=_("In addresses; leave it as it is once it is in use.")
    )
    label = models.CharField(_("label"), max_length=80, unique=True)
    label_es = models.CharField(_("label in Spanish"), max_length=80, blank=True)
    definition = models.TextField(_("definition"), help_text=_("One sentence that says what belongs here."))
    definition_es = models.TextField(_("definition in Spanish"), blank=True)
    alternatives = models.TextField(
        _("alternative words"),
        blank=True,
        help_text=_("What people also call it, one on each line. They find the topic by these."),
    )
    alternatives_es = models.TextField(_("alternative words in Spanish"), blank=True)
    order = models.PositiveSmallIntegerField(_("order"), default=100)

    panels = [
        FieldRowPanel([FieldPanel("label"), FieldPanel("label_es")]),
        FieldPanel("definition"),
        FieldPanel("definition_es"),
        FieldRowPanel([FieldPanel("alternatives"), FieldPanel("alternatives_es")]),
        FieldRowPanel([FieldPanel("handle"), FieldPanel("order")]),
    ]

    objects: ClassVar[models.Manager["Topic"]] = models.Manager()

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        ordering = ["order", "label"]

    def __str__(self) -> str:
        return self.label

    def words(self) -> list[str]:
        """Return every word by which the topic is known, in all languages: labels first."""
        lines = [self.label, self.label_es, *self.alternatives.splitlines(), *self.alternatives_es.splitlines()]
        return [word for line in lines if (word := line.strip())]
