"""The brand in force on each site: its own values, National's where a field is empty. Held in each process."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace

from django.utils.functional import cached_property
from django.utils.safestring import SafeString, mark_safe
from wagtail.models import Site
from wagtail.rich_text import expand_db_html

from network.colour_roles import Scheme
from network.epochs import Held
from network.exits import STANDARD_EXIT
from network.locales import language_of
from network.models import Brand
from network.models.brand import DEFAULT_COLOURS, Header, Hero, Shape, Typeface, colour_in_force
from network.pictures import SIZES
from network.stylesheet import css_digest, tokens


@dataclass(frozen=True)
class BrandLink:
    label: str
    url: str


@dataclass(frozen=True)
class Logo:
    """A logo as an image: ``url``, width and height in pixels of the ordinary size, alternative text."""

    url: str
    width: int
    height: int
    alt: str


@dataclass(frozen=True)
class BrandInForce:
    """What templates show of a site. Colours are ``#rrggbb`` by field name; ``fingerprint`` names the stylesheet."""

    site_id: int
    name: str
    tagline: str
    logo: Logo | None
    colours: tuple[tuple[str, str], ...]
    typeface: str
    header: str
    shape: str
    hero: str
    donate_url: str
    exit_url: str
    social: tuple[BrandLink, ...]
    footer: SafeString
    root_url: str
    home_url: str
    is_national: bool
    #: The language of the words: the site's main one.
    language: str

    @cached_property
    def fingerprint(self) -> str:
        parts = repr((tokens(self), tokens(self, Scheme.DARK), css_digest()))
        return hashlib.sha256(parts.encode()).hexdigest()[:12]

    @property
    def stylesheet_url(self) -> str:
        return f"/style/{self.site_id}-{self.fingerprint}.css"


def brand_of(site_id: int) -> BrandInForce:
    """Return the brand in force on the site with this primary key. Raises KeyError if there is no such site."""
    return _held.get()[site_id]


def national_brand_in_force() -> BrandInForce | None:
    """Return National's brand as other sites show it, with an absolute address; None before the first set-up."""
    found = next((brand for brand in _held.get().values() if brand.is_national), None)
    return replace(found, home_url=f"{found.root_url}/") if found else None


def national_address(path: str) -> str:
    """Return *path* on National's host, where the admin is, for a message; the path alone before the first set-up."""
    national = national_brand_in_force()
    return f"{national.root_url}{path}" if national else path


def brand_as_edited(row: Brand) -> BrandInForce:
    """Return what would be in force on the site of *row* if it were kept as it is."""
    return _in_force(row.site, row, row.national)


def _load() -> dict[int, BrandInForce]:
    rows = {row.site_id: row for row in Brand.objects.select_related("logo")}
    sites = list(Site.objects.select_related("root_page"))
    national = next((rows.get(site.pk) for site in sites if site.is_default_site), None)
    return {site.pk: _in_force(site, rows.get(site.pk), national) for site in sites}


def _in_force(site: Site, own: Brand | None, national: Brand | None) -> BrandInForce:
    own = own or Brand(site=site)

    def value(field: str, default: str = "") -> str:
        return getattr(own, field) or (getattr(national, field) if national else None) or default

    logo = own.logo or (national.logo if national else None)
    social = own.social or (national.social if national else None)
    name = value("name", site.site_name or site.hostname)
    return BrandInForce(
        site_id=site.pk,
        name=name,
        tagline=value("tagline"),
        logo=_logo(logo, name),
        colours=tuple((field, colour_in_force(own, national, field)) for field in DEFAULT_COLOURS),
        typeface=value("typeface", Typeface.HUMANIST),
        header=value("header", Header.PLAIN),
        shape=value("shape", Shape.SOFT),
        hero=value("hero", Hero.SPLIT),
        donate_url=value("donate_url"),
        exit_url=value("exit_url", STANDARD_EXIT),
        social=tuple(_links(social)),
        # Made outside of any request, so that its links are absolute and right on every host.
        footer=mark_safe(expand_db_html(value("footer"))),
        root_url=site.root_url,
        home_url="/",
        is_national=site.is_default_site,
        language=language_of(site.root_page.locale_id),
    )


def _links(stream: object) -> Iterator[BrandLink]:
    for block in stream or ():  # type: ignore[attr-defined]
        yield BrandLink(block.value.text, block.value.href)


def _logo(picture: object, name: str) -> Logo | None:
    if picture is None:
        return None
    try:
        rendition = picture.get_rendition(SIZES["logo"].dense)  # type: ignore[attr-defined]
    except OSError:
        return None
    return Logo(rendition.url, rendition.width // 2, rendition.height // 2, name)


_held: Held[dict[int, BrandInForce]] = Held(_load)
