"""The sites of the network and their home pages, held in each process.

A new chapter answers at the next request, without a restart; finding a site, and the address of a page, costs no query.
"""

from dataclasses import dataclass
from uuid import UUID

from django.apps import apps
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from wagtail.models import Page, Site

from network.epochs import Held

Columns = tuple[tuple[str, object], ...]


@dataclass(frozen=True)
class Home:
    """A site's home page in one language. ``url_path`` begins the ``url_path`` of every page of that tree."""

    site_id: int
    root_url: str
    language: str
    pk: int
    path: str
    url_path: str
    title: str
    model: type[Page]

    @property
    def address(self) -> str:
        """The path of the home page on its site."""
        return "/" if self.language == settings.LANGUAGE_CODE else f"/{self.language}/"


def site_for_host(host: str) -> Site | None:
    """Return the site that answers on *host* (no port, any case), or None. The instance is the caller's own."""
    row = _held.get().by_host.get(host.lower().rstrip("."))
    return _instance(row) if row else None


def national_site() -> Site | None:
    """Return National's site (Wagtail's default site), or None before the first set-up."""
    row = _held.get().national
    return _instance(row) if row else None


def home_of(site_id: int, language: str) -> Home | None:
    """Return the live home page of a site in a language code.

    Addresses without a language belong to the network's default language, and to the site's main language where the
    site doesn't offer that one; None if there is no such page.
    """
    homes = homes_of(site_id)
    found = next((home for home in homes if home.language == language), None)
    if found is None and language == settings.LANGUAGE_CODE and homes:
        return homes[0]
    return found


def homes_of(site_id: int) -> list[Home]:
    """Return the live home pages of a site, one for each language, the main language first."""
    return [home for home in _held.get().homes if home.site_id == site_id]


def home_above(url_path: str) -> Home | None:
    """Return the home page in whose tree a page with this ``url_path`` stands, or None."""
    return next((home for home in _held.get().homes if url_path.startswith(home.url_path)), None)


@dataclass(frozen=True)
class _SiteRow:
    """The columns of a Site and of its root page; every request gets instances of its own made from them."""

    site: Columns
    root_page: Columns


@dataclass(frozen=True)
class _Sites:
    by_host: dict[str, _SiteRow]
    national: _SiteRow | None
    homes: tuple[Home, ...]  # each site's main language first


def _instance(row: _SiteRow) -> Site:
    site_fields, site_values = zip(*row.site, strict=True)
    page_fields, page_values = zip(*row.root_page, strict=True)
    site = Site.from_db(None, site_fields, site_values)
    site.root_page = Page.from_db(None, page_fields, page_values)
    return site


def _columns(instance: Site | Page) -> Columns:
    return tuple((field.attname, getattr(instance, field.attname)) for field in instance._meta.concrete_fields)


def _load() -> _Sites:
    sites = list(apps.get_model("wagtailcore", "Site").objects.select_related("root_page"))
    rows = {site.pk: _SiteRow(_columns(site), _columns(site.root_page)) for site in sites}
    return _Sites(
        by_host={site.hostname.lower(): rows[site.pk] for site in sites},
        national=next((rows[site.pk] for site in sites if site.is_default_site), None),
        homes=_homes(sites),
    )


def _homes(sites: list[Site]) -> tuple[Home, ...]:
    site_by_key: dict[UUID, Site] = {site.root_page.translation_key: site for site in sites}
    pages = Page.objects.live().filter(translation_key__in=site_by_key).select_related("locale")
    homes = []
    for page in pages:
        site = site_by_key[page.translation_key]
        home = Home(
            site_id=site.pk,
            root_url=site.root_url,
            language=page.locale.language_code,
            pk=page.pk,
            path=page.path,
            url_path=page.url_path,
            title=page.title,
            model=ContentType.objects.get_for_id(page.content_type_id).model_class() or Page,
        )
        homes.append((page.pk != site.root_page_id, page.pk, home))
    return tuple(home for _translated, _pk, home in sorted(homes, key=lambda entry: entry[:2]))


_held: Held[_Sites] = Held(_load)
