"""The words of shared facts in several languages: a record is kept once, its words once for each language."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from django.conf import settings
from django.db.models import Model
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language

RowT = TypeVar("RowT", bound=Model)
FactT = TypeVar("FactT")


class Words(str):
    """Words of a shared fact. ``language`` is the code of the one that they are in, which may not be the page's."""

    __slots__ = ("language",)

    language: str

    def __new__(cls, text: str, language: str) -> "Words":
        words = super().__new__(cls, text)
        words.language = language
        return words


def in_every_language(
    rows: Iterable[RowT],
    translations: Mapping[tuple[Any, str], object],
    names: Sequence[str],
    make: Callable[[RowT, Mapping[str, Words]], FactT],
) -> dict[str, dict[Any, FactT]]:
    """Return what *make* makes of each row and its words, by language and primary key, in the order of the rows.

    *translations* has rows by the fact's primary key and the language; *names* are the fields that are words. A field
    that no translation fills is said in the network's default language, in which the fact itself is written; digits
    alone are read in any.
    """
    kept = list(rows)
    return {
        language: {
            row.pk: make(row, _words(row, translations.get((row.pk, language)), language, names)) for row in kept
        }
        for language, _label in settings.LANGUAGES
    }


def _words(row: Model, translation: object, language: str, names: Sequence[str]) -> dict[str, Words]:
    found = {}
    for name in names:
        own = getattr(translation, name, "")
        text = own or getattr(row, name)
        found[name] = Words(text, language if own or text.isdigit() else settings.LANGUAGE_CODE)
    return found


def language_shown() -> str:
    """Return the code of the language in which this thread answers, as settings.LANGUAGES has it."""
    code = get_language() or settings.LANGUAGE_CODE
    return code if code in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE


def marked(words: Words) -> SafeString:
    """Return *words* as HTML, in an element that names their language where that isn't the one of the page."""
    if words.language == language_shown():
        return conditional_escape(words)
    return format_html('<span lang="{}">{}</span>', words.language, words)
