"""Words that the network no longer uses: what a merged or retired tag was called, and what is said instead."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from taggit.models import Tag


class FormerTag(models.Model):
    """A word that was merged into ``successor``, or retired. Typing it gives the successor, or a sentence."""

    word = models.CharField(_("word"), max_length=100, unique=True, help_text=_("In small letters, as it is compared."))
    name = models.CharField(_("as it was written"), max_length=100)
    successor = models.ForeignKey(
        Tag, null=True, blank=True, on_delete=models.SET_NULL, related_name="former_names", verbose_name=_("successor")
    )
    retired_at = models.DateTimeField(_("since"), auto_now_add=True)
    retired_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    objects: ClassVar[models.Manager["FormerTag"]] = models.Manager()

    class Meta:
        verbose_name = _("former tag")
        verbose_name_plural = _("former tags")
        ordering = ["word"]

    def __str__(self) -> str:
        return self.name
