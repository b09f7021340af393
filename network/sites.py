"""Which site a host belongs to, held in each process: a new chapter answers at the next request, without a restart."""

from dataclasses import dataclass

from django.apps import apps
from wagtail.models import Page, Site

from network.epochs import Held


@dataclass(frozen=True)
class _SiteRow:
    """The columns of a Site and of its root page; every request gets instances of its own made from them."""

    site: tuple[tuple[str, object], ...]
    root_page: tuple[tuple[str, object], ...]


def site_for_host(host: str) -> Site | None:
    """Return the site that answers on *host* (no port, any case), or None. The instance is the caller's own."""
    row = _held.get().by_host.get(host.lower().rstrip("."))
    return _instance(row) if row else None


def national_site() -> Site | None:
    """Return National's site (Wagtail's default site), or None before the first set-up."""
    row = _held.get().national
    return _instance(row) if row else None


@dataclass(frozen=True)
class _Sites:
    by_host: dict[str, _SiteRow]
    national: _SiteRow | None


def _instance(row: _SiteRow) -> Site:
    site_fields, site_values = zip(*row.site, strict=True)
    page_fields, page_values = zip(*row.root_page, strict=True)
    site = Site.from_db(None, site_fields, site_values)
    site.root_page = Page.from_db(None, page_fields, page_values)
    return site


def _columns(instance: Site | Page) -> tuple[tuple[str, object], ...]:
    return tuple((field.attname, getattr(instance, field.attname)) for field in instance._meta.concrete_fields)


def _load() -> _Sites:
    by_host: dict[str, _SiteRow] = {}
    national: _SiteRow | None = None
    for site in apps.get_model("wagtailcore", "Site").objects.select_related("root_page"):
        row = _SiteRow(_columns(site), _columns(site.root_page))
        by_host[site.hostname.lower()] = row
        if site.is_default_site:
            national = row
    return _Sites(by_host, national)


_held: Held[_Sites] = Held(_load)
