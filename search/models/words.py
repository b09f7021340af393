"""The words of the network: those that it uses, and those that mean the same."""

from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel


class SearchWord(models.Model):
    """A word of the network's public entries in one language (search.vocabulary writes and explains it).

    The row without a word holds how many entries there are in its language.
    """

    wagtail_reference_index_ignore = True

    word = models.CharField(max_length=40, help_text="Folded.")
    language = models.CharField(max_length=12)
    written = models.CharField(max_length=40, blank=True, help_text="As it is written best.")
    stem = models.CharField(max_length=40, blank=True)
    reversed = models.CharField(max_length=40, blank=True, help_text="For looking words up by their ends.")
    entries = models.PositiveIntegerField(help_text="How many entries have it.")

    class Meta:
        verbose_name = _("search word")
        verbose_name_plural = _("search words")
        constraints = [models.UniqueConstraint(fields=["word", "language"], name="search_word_once")]
        indexes = [
            models.Index(fields=["stem", "language"], name="search_word_stem"),
            models.Index(fields=["word"], name="search_word_start", opclasses=["varchar_pattern_ops"]),
            models.Index(fields=["reversed"], name="search_word_end", opclasses=["varchar_pattern_ops"]),
        ]

    def __str__(self) -> str:
        return self.written


class SynonymGroup(models.Model):
    """Words that mean the same to who searches, or what is looked for along with a word. Kept by National."""

    words = models.TextField(
        _("words"),
        help_text=_("One word or phrase on each line. Who searches for one of them finds what has any of them."),
    )
    also = models.TextField(
        _("one way only: look for these as well"),
        blank=True,
        help_text=_(
            "Leave it empty if all the words above mean the same. Else, who searches for a word above also finds what "
            "has one of these, but not the other way round: police for cops."
        ),
    )
    language = models.CharField(
        _("language"),
        max_length=12,
        blank=True,
        choices=settings.WAGTAIL_CONTENT_LANGUAGES,
        help_text=_("Only for visitors of pages in this language. Empty: for all."),
    )
    active = models.BooleanField(_("in force"), default=True)

    panels: ClassVar[list[Any]] = [
        FieldPanel("words"),
        FieldPanel("also"),
        FieldRowPanel([FieldPanel("language"), FieldPanel("active")]),
    ]

    objects: ClassVar[models.Manager["SynonymGroup"]] = models.Manager()

    class Meta:
        verbose_name = _("synonyms")
        verbose_name_plural = _("synonyms")
        ordering = ["words"]

    def __str__(self) -> str:
        words, also = " = ".join(self.words.splitlines()), " = ".join(self.also.splitlines())
        return f"{words} → {also}" if also else words
