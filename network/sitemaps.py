"""robots.txt and the sitemap of each host: what search engines may look at, and every page that they should know.

A sitemap names what stands on its own host at its canonical address and is open to everybody. Upper layers name theirs
by the hook ``register_sitemap_source``.
"""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any, Protocol
from uuid import UUID
from xml.sax.saxutils import escape, quoteattr

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import models, transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import override
from django.views.decorators.http import conditional_page, require_safe
from wagtail import hooks
from wagtail.models import Page, Site

from network.language_versions import Alternate, with_default
from network.page_queries import ListedPageQuerySet
from network.sites import Home, homes_of

HOOK = "register_sitemap_source"
#: The protocol allows 50,000 addresses in a file; with their alternates fewer stay well below its 50 MB.
MOST = 10_000

_URLSET = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">'
_INDEX = '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


@dataclass(frozen=True)
class SitemapEntry:
    """A whole address, when what stands there last changed, and the same page in other languages."""

    url: str
    changed: datetime.datetime | None = None
    alternates: tuple[Alternate, ...] = ()


class SitemapSource(Protocol):
    """Part of a site's sitemap. ``name`` stands in addresses; ``models`` are the page types for which it speaks."""

    name: str
    models: tuple[type[Page], ...]

    def count(self, site: Site) -> int: ...

    def entries(self, site: Site, start: int, stop: int) -> Iterable[SitemapEntry]:
        """Return the entries from number *start* up to *stop*, in an order that stays."""


class PagesSource:
    """The pages below the site's home pages, in each of its languages."""

    name = "pages"
    models: tuple[type[Page], ...] = ()

    def count(self, site: Site) -> int:
        return self._pages(homes_of(site.pk)).count() if homes_of(site.pk) else 0

    def entries(self, site: Site, start: int, stop: int) -> Iterator[SitemapEntry]:
        """Yield the entries: one query, and one more for a part of a site with several languages."""
        homes = homes_of(site.pk)
        pages = self._pages(homes).order_by("path")
        columns = ("path", "url_path", "translation_key", "last_published_at")
        rows = list(pages.values_list(*columns)[start:stop])
        versions: dict[UUID, dict[str, str]] = defaultdict(dict)
        if len(homes) > 1:
            is_whole = start == 0 and len(rows) < stop
            keys = {key for _path, _url_path, key, _changed in rows}
            others = rows if is_whole else pages.filter(translation_key__in=keys).values_list(*columns)
            for path, url_path, key, _changed in others:
                home = _home(path, homes)
                versions[key][home.language] = _address(url_path, home)
        for path, url_path, key, changed in rows:
            yield SitemapEntry(_address(url_path, _home(path, homes)), changed, with_default(versions[key]))

    def _pages(self, homes: list[Home]) -> Any:
        below = reduce(or_, (models.Q(path__startswith=home.path) for home in homes), models.Q(pk__in=[]))
        others = [model for source in _sources() for model in source.models]
        types = ContentType.objects.get_for_models(*others).values() if others else ()
        return ListedPageQuerySet(Page).listed_from().filter(below).exclude(content_type__in=list(types))


@hooks.register(HOOK)
def pages_source() -> SitemapSource:
    return PagesSource()


@transaction.non_atomic_requests
@require_safe
@conditional_page
def sitemap(request: HttpRequest) -> HttpResponse:
    """The sitemap of the host; a list of its parts if it is long."""
    site = _site_or_404(request)
    counts = [(source, source.count(site)) for source in _sources()]
    if sum(count for _source, count in counts) <= MOST:
        return _urlset(entry for source, count in counts if count for entry in source.entries(site, 0, MOST))
    addresses = (
        f"{site.root_url}{reverse('sitemap_part', args=[source.name, number])}"
        for source, count in counts
        for number in range(1, (count + MOST - 1) // MOST + 1)
    )
    lines = "".join(f"<sitemap><loc>{escape(address)}</loc></sitemap>\n" for address in addresses)
    return _xml(f"{_HEAD}{_INDEX}\n{lines}</sitemapindex>\n")


@transaction.non_atomic_requests
@require_safe
@conditional_page
def sitemap_part(request: HttpRequest, source: str, number: int) -> HttpResponse:
    """One part of a long sitemap, counted from 1. 404 if there is none of that name and number."""
    site = _site_or_404(request)
    found = next((one for one in _sources() if one.name == source), None)
    start = (number - 1) * MOST
    if found is None or not 0 <= start < found.count(site):
        raise Http404
    return _urlset(found.entries(site, start, start + MOST))


@transaction.non_atomic_requests
@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """What search engines should leave alone, and where the sitemap is. In a demonstration: everything."""
    site = _site_or_404(request)
    if settings.DEMONSTRATION:
        return HttpResponse("User-agent: *\nDisallow: /\n", content_type="text/plain; charset=utf-8")
    closed = ["/admin/", "/_util/", "/api/", *_searches(site)]
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in closed)]
    lines += ["", f"Sitemap: {site.root_url}{reverse('sitemap')}", ""]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


def _searches(site: Site) -> Iterator[str]:
    for home in homes_of(site.pk):
        with override(home.language):
            yield reverse("search")


def _site_or_404(request: HttpRequest) -> Site:
    site: Site | None = Site.find_for_request(request)
    if site is None:
        raise Http404
    return site


def _sources() -> list[SitemapSource]:
    return [make() for make in hooks.get_hooks(HOOK)]


def _home(path: str, homes: list[Home]) -> Home:
    return next(home for home in homes if path.startswith(home.path))


def _address(url_path: str, home: Home) -> str:
    """Return the whole address of a page, as network.links does, for thousands of them."""
    return f"{home.root_url}{home.address}{url_path.removeprefix(home.url_path)}"


def _urlset(entries: Iterable[SitemapEntry]) -> HttpResponse:
    seen: set[str] = set()
    lines = []
    for entry in entries:
        if entry.url not in seen:
            seen.add(entry.url)
            lines.append(_line(entry))
    return _xml(f"{_HEAD}{_URLSET}\n{''.join(lines)}</urlset>\n")


def _line(entry: SitemapEntry) -> str:
    changed = f"<lastmod>{entry.changed:%Y-%m-%dT%H:%M:%S+00:00}</lastmod>" if entry.changed else ""
    alternates = "".join(
        f'<xhtml:link rel="alternate" hreflang="{one.code}" href={quoteattr(one.url)}/>' for one in entry.alternates
    )
    return f"<url><loc>{escape(entry.url)}</loc>{changed}{alternates}</url>\n"


def _xml(text: str) -> HttpResponse:
    return HttpResponse(text, content_type="application/xml; charset=utf-8")
