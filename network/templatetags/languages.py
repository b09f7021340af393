"""The language of a passage where it isn't the page's."""

from typing import Any

from django import template
from django.conf import settings
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from network.locales import language_of
from network.words import Words, marked

register = template.Library()


@register.simple_tag
def lang_of(thing: Any) -> SafeString:
    """Return `` lang="es"`` for a page, a card, words or a language code not in the frame's language; else nothing.

    A card and the words of a shared fact say their language by ``language``. Without any language nothing is said.
    """
    code = _code(thing)
    if not code or code == (get_language() or settings.LANGUAGE_CODE):
        return SafeString("")
    return format_html(' lang="{}"', code)


@register.filter
def in_its_language(words: Words) -> SafeString:
    """Return words of a shared fact as HTML that names their language where that isn't the page's."""
    return marked(words)


@register.filter
def said_by(text: str, thing: Any) -> SafeString:
    """Return *text* as HTML that names the language of *thing*, which says it, where that isn't the page's."""
    return marked(Words(text, _code(thing) or settings.LANGUAGE_CODE))


def _code(thing: Any) -> str:
    if isinstance(thing, str) and not isinstance(thing, Words):
        return thing
    locale_id = getattr(thing, "locale_id", None)
    return language_of(locale_id) if locale_id else str(getattr(thing, "language", "") or "")
