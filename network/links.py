"""Addresses of pages as the host of the visitor shows them.

A link inside the own site is relative, a link to another chapter's site is absolute. Wagtail expands links in rich
text without a request, which makes every one of them absolute as soon as there is more than one site; the handler
here takes the request from network.requests.
"""

from collections.abc import Iterable

from django.conf import settings
from django.utils.translation import get_language
from wagtail.models import Page

from network.locales import locale_ids
from network.requests import current_request

_CACHE = "_network_linked_pages"


def page_url(page: Page) -> str:
    """Return the address of *page*: relative on its own site, else absolute; empty if it has none."""
    return page.get_url(request=current_request()) or ""


def linked_pages(ids: Iterable[int]) -> dict[int, Page]:
    """Return the live pages with these ids, each in the visitor's language where it is translated.

    Pages that a body links to are fetched together (network.bodies.prepare) and kept on the request, so that a body
    with thirty links costs as many queries as one with three.
    """
    request = current_request()
    kept: dict[int, Page | None] = getattr(request, _CACHE, {}) if request is not None else {}
    missing = {pk for pk in ids if pk not in kept}
    if missing:
        kept.update(dict.fromkeys(missing))
        kept.update(_fetch(missing))
        if request is not None:
            setattr(request, _CACHE, kept)
    return {pk: page for pk in ids if (page := kept.get(pk)) is not None}


def _fetch(ids: set[int]) -> dict[int, Page]:
    pages = {page.pk: page for page in Page.objects.live().filter(pk__in=ids).defer_streamfields().specific()}
    locales = locale_ids()
    active = locales.get(get_language() or settings.LANGUAGE_CODE)
    foreign = {page.translation_key: pk for pk, page in pages.items() if page.locale_id != active}
    if foreign and active:
        translations = Page.objects.live().filter(translation_key__in=foreign, locale_id=active)
        for translation in translations.defer_streamfields().specific():
            pages[foreign[translation.translation_key]] = translation
    return pages
