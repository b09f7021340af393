"""Which of the pages that say the same in several languages a visitor is shown, and under which title."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Protocol, TypeVar

from django.conf import settings

from network.locales import language_of
from network.words import Words

if TYPE_CHECKING:
    from resources.models import ResourceFile, ResourcePage


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


def listed_title(page: "ResourcePage", files: "Iterable[ResourceFile]", language: str) -> Words:
    """Return the title of a work in a list: of its page, or of its first file in *language* if only that has one."""
    own = language_of(page.locale_id)
    if own != language:
        found = next((file.title for file in files if file.title and file.language == language), "")
        if found:
            return Words(found, language)
    return Words(page.title, own)
