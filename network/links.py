"""Addresses of pages as the host of the visitor shows them.

A link inside the own site is relative, a link to another chapter's site is absolute. Wagtail expands links in rich
text without a request, which makes every one of them absolute as soon as there is more than one site; the handler
in network.rich_text.pages asks here instead. What the sites are is held (network.sites): an address costs no query.
"""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import get_language, override
from wagtail.models import Page, Site

from network.locales import locale_ids
from network.requests import current_request
from network.sites import home_above

_CACHE = "_network_linked_pages"

UrlParts = tuple[int, str, str]


@dataclass(frozen=True)
class Crumb:
    """A step of the way from the home page to a page, as templates show it."""

    title: str
    url: str


class HeldAddressMixin:
    """Gives a page type its address without a query. Stands before Page among the bases."""

    url_path: str

    def get_url_parts(self, request: HttpRequest | None = None) -> UrlParts | None:
        """Return the site's primary key, its root address and the path there; None for a page of no site."""
        return _parts(self.url_path)

    def get_url(self, request: HttpRequest | None = None, current_site: Site | None = None) -> str | None:
        """Return the path on the own site, else the whole address. (Wagtail's counts the sites to decide it.)"""
        if current_site is None and request is not None:
            current_site = Site.find_for_request(request)
        return _address(self.get_url_parts(request), current_site)

    url = property(get_url)


def url_at(url_path: str, request: HttpRequest) -> str:
    """Return the address of the page with this path in the tree, as HeldAddressMixin gives it; empty if it has none."""
    return _address(_parts(url_path), Site.find_for_request(request)) or ""


def page_url(page: Page) -> str:
    """Return the address of *page*: relative on its own site, else absolute; empty if it has none.

    A page fetched as the bare Page type is asked as what it is, without fetching the rest of it.
    """
    specific = page.specific_deferred if type(page) is Page and page.content_type_id else page
    return specific.get_url(request=current_request()) or ""


@dataclass(frozen=True)
class LinkedPage:
    """A live page that something links to: as it was chosen, and as this visitor is shown it (in their language)."""

    chosen: Page
    shown: Page


def linked_pages(ids: Collection[int]) -> dict[int, LinkedPage]:
    """Return the live pages with these ids.

    Pages that a body links to are fetched together (network.bodies.hold) and kept on the request, so that a body
    with thirty links costs as many queries as one with three.
    """
    request = current_request()
    kept: dict[int, LinkedPage | None] = getattr(request, _CACHE, {}) if request is not None else {}
    missing = {pk for pk in ids if pk not in kept}
    if missing:
        kept.update(dict.fromkeys(missing))
        kept.update(_fetch(missing))
        if request is not None:
            setattr(request, _CACHE, kept)
    return {pk: page for pk in ids if (page := kept.get(pk)) is not None}


def _fetch(ids: set[int]) -> dict[int, LinkedPage]:
    chosen = {page.pk: page for page in Page.objects.live().filter(pk__in=ids)}
    active = locale_ids().get(get_language() or settings.LANGUAGE_CODE)
    foreign = {page.translation_key for page in chosen.values() if page.locale_id != active}
    translated: dict[UUID, Page] = {}
    if foreign and active:
        translations = Page.objects.live().filter(translation_key__in=foreign, locale_id=active)
        translated = {page.translation_key: page for page in translations}
    shown = {pk: translated.get(page.translation_key, page) for pk, page in chosen.items()}
    shown = _with_own_addresses(_without_private_ones_of_other_sites(shown))
    return {pk: LinkedPage(chosen[pk], page) for pk, page in shown.items()}


def _without_private_ones_of_other_sites(pages: dict[int, Page]) -> dict[int, Page]:
    """Leave out what another site has made private since it was linked to: its address says what it is about.

    A site's own private pages may be linked to, from "for members" to what is for them. Costs nothing without a link to
    another site.
    """
    request = current_request()
    site = Site.find_for_request(request) if request is not None else None
    if site is None:
        return pages
    homes = {pk: home_above(page.url_path) for pk, page in pages.items()}
    away = {pk for pk, home in homes.items() if home is not None and home.site_id != site.pk}
    if not away:
        return pages
    private = set(Page.objects.filter(pk__in={pages[pk].pk for pk in away}).private().values_list("pk", flat=True))
    return {pk: page for pk, page in pages.items() if pk not in away or page.pk not in private}


def _with_own_addresses(pages: dict[int, Page]) -> dict[int, Page]:
    """Fetch whole those pages whose type says its address by more than the place in the tree: a query for each type."""
    by_model: dict[Any, set[int]] = defaultdict(set)
    for page in pages.values():
        model = page.specific_class
        if model is not None and model.get_url_parts not in (Page.get_url_parts, HeldAddressMixin.get_url_parts):
            by_model[model].add(page.pk)
    whole = {page.pk: page for model, pks in by_model.items() for page in model._default_manager.filter(pk__in=pks)}
    return {asked: whole.get(page.pk, page) for asked, page in pages.items()}


def _parts(url_path: str) -> UrlParts | None:
    home = home_above(url_path)
    if home is None:
        return None
    with override(home.language):
        path = reverse("wagtail_serve", args=(url_path.removeprefix(home.url_path),))
    return home.site_id, home.root_url, path


def _address(parts: UrlParts | None, current_site: Site | None) -> str | None:
    if parts is None:
        return None
    site_id, root_url, path = parts
    return path if current_site is not None and current_site.pk == site_id else f"{root_url}{path}"
