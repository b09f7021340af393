"""Which of the pages that say the same in several languages a visitor is shown."""

from collections.abc import Iterable
from typing import Protocol, TypeVar

from django.conf import settings

from network.locales import language_of


class InALanguage(Protocol):
    """A page of Wagtail, as far as it matters here."""

    pk: int
    locale_id: int


Translated = TypeVar("Translated", bound=InALanguage)


def best_of(pages: Iterable[Translated], language: str) -> Translated | None:
    """Return the page in *language*, else the one in the network's main language, else the oldest; None if none."""

    def order(page: Translated) -> tuple[bool, bool, int]:
        code = language_of(page.locale_id)
        return code != language, code != settings.LANGUAGE_CODE, page.pk

    return min(pages, key=order, default=None)
