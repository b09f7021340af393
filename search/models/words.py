"""The words of the network: those that it uses, and those that mean the same."""

from typing import Any, ClassVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from search.query import MAX_WORD
from search.stop_words import STOP_WORDS
from search.texts import clean, fold, phrases_of, words_of

#: A synonym has no more words than this: it would be a sentence, and nobody searches with it.
LONGEST_SYNONYM = 5
_MOST_SYNONYMS = 20


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
        help_text=_(
            "The language of these words. On pages in another one they count where a word means nothing there. Empty: "
            "they count everywhere."
        ),
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

    def clean(self) -> None:
        super().clean()
        self.words, self.also = _tidy(self.words), _tidy(self.also)
        errors = {name: fault for name in ("words", "also") if (fault := _fault_of(getattr(self, name)))}
        if not errors and len(phrases_of(self.words)) < 2 and not self.also:
            errors["words"] = gettext("One word alone has no synonym: give at least two, each on a line of its own.")
        other = None if errors else self._other_with_a_word()
        if other is not None:
            errors["words"] = gettext("“%(word)s” is in another group already: %(group)s. Put all its words there.") % {
                "word": " ".join(other[0]),
                "group": other[1],
            }
        if errors:
            raise ValidationError(errors)

    def _other_with_a_word(self) -> "tuple[tuple[str, ...], SynonymGroup] | None":
        """Return a word that another group for the same visitors has as well, with that group."""
        own = phrases_of(self.words)
        for group in SynonymGroup.objects.exclude(pk=self.pk):
            if not (self.language and group.language and self.language != group.language):
                shared = next((phrase for phrase in phrases_of(group.words) if phrase in own), None)
                # Equal words here and one way there say two things, and may stand side by side.
                if shared is not None and bool(group.also) == bool(self.also):
                    return shared, group
        return None


def _tidy(text: str) -> str:
    return "\n".join(line for part in text.splitlines() if (line := clean(part)))


def _fault_of(text: str) -> str:
    """Return what is wrong with lines of synonyms, as a sentence; nothing if they are right."""
    lines = text.splitlines()
    phrases = [tuple(words_of(fold(line))) for line in lines]
    for line, phrase in zip(lines, phrases, strict=True):
        if len("".join(phrase)) < 2:
            return gettext("“%(line)s” is too short: a word needs two letters or digits.") % {"line": line}
        if len(phrase) > LONGEST_SYNONYM or len(line) > MAX_WORD:
            return gettext("“%(line)s” is too long: give five words and %(most)s characters at most.") % {
                "line": f"{line[:MAX_WORD]}…" if len(line) > MAX_WORD else line,
                "most": MAX_WORD,
            }
        if all(word in STOP_WORDS for word in phrase):
            return gettext("“%(line)s” is left out of every search: it needs a word that says more.") % {"line": line}
        if phrases.count(phrase) > 1:
            return gettext("“%(line)s” is there twice.") % {"line": line}
    if len(lines) > _MOST_SYNONYMS:
        return gettext("Give %(most)s words at most.") % {"most": _MOST_SYNONYMS}
    return ""
