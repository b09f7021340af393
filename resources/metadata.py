"""What the heads of the library's pages say. Canonical addresses are National's, but for a chapter's own things."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext, override
from wagtail.models import Site

from network.brands import brand_of
from network.language_versions import Alternate, versions_of_address, with_default
from network.links import Crumb
from network.locales import language_of
from network.page_metadata import FeedLink, PageMetadata
from network.sharing import SocialPicture
from network.sites import homes_of
from network.structured_data import Thing, breadcrumbs, json_ld

if TYPE_CHECKING:
    from resources.models import ResourceCollectionPage, ResourcePage


def page_metadata(
    request: HttpRequest,
    *,
    title: str,
    language: str,
    description: str,
    url: str,
    crumbs: Sequence[Crumb],
    kind: str = "website",
    alternates: Sequence[Alternate] = (),
    picture: SocialPicture | None = None,
    picture_alt: str = "",
    things: Sequence[Thing] = (),
    is_indexed: bool = True,
    shared_preview: bool = True,
) -> PageMetadata | None:
    """Return the metadata of a page of the library with the canonical address *url*; None on a host without a site."""
    site = Site.find_for_request(request)
    if site is None:
        return None
    brand = brand_of(site.pk)
    # The way begins at the home page, which has no title of its own here.
    steps = [(crumb.title or brand.name, urljoin(brand.root_url, crumb.url)) for crumb in crumbs]
    return PageMetadata(
        title=title,
        language=language,
        description=description,
        url=url,
        kind=kind,
        picture=picture,
        picture_alt=picture_alt,
        alternates=alternates,
        feeds=(FeedLink(gettext("New resources"), reverse("resource_feed")),),
        structured_data=json_ld(*things, breadcrumbs([*steps, (title, url)])),
        is_indexed=is_indexed,
        shared_preview=shared_preview,
    )


def alternates_of_address(request: HttpRequest, url: str) -> tuple[Alternate, ...]:
    """Return the other languages of a list of the library; none where *url*, its canonical address, is elsewhere."""
    return versions_of_address(request).alternates if _is_here(request, url) else ()


def alternates_of_resource(page: "ResourcePage", request: HttpRequest) -> tuple[Alternate, ...]:
    """Return the translations of a resource that are live and open to everybody, at their canonical addresses.

    None on hosts that point to another one as the canonical address. One query, none on a site with one language.
    """
    site = Site.find_for_request(request)
    homes = homes_of(site.pk) if site is not None else []
    if len(homes) < 2 or not _is_here(request, page.get_full_url() or ""):
        return ()
    offered = {home.language for home in homes}
    pages = type(page).objects.listed_from().of(page.resource).values_list("locale_id", flat=True)
    codes = sorted({language_of(pk) for pk in pages} & offered, key=lambda code: code != settings.LANGUAGE_CODE)
    addresses = {}
    for code in codes:
        with override(code):
            addresses[code] = urljoin(homes[0].root_url, reverse("resource", args=[page.resource.handle]))
    return with_default(addresses)


def alternates_of_collection(page: "ResourceCollectionPage", request: HttpRequest) -> tuple[Alternate, ...]:
    """Return the translations of a collection that are live and open to everybody, on its own site.

    One query, none on a site with one language.
    """
    site = Site.find_for_request(request)
    homes = homes_of(site.pk) if site is not None else []
    if len(homes) < 2 or not _is_here(request, page.get_full_url() or ""):
        return ()
    pages = type(page).objects.listed_from().filter(translation_key=page.translation_key).order_by("pk")
    return with_default({language_of(one.locale_id): one.get_full_url() or "" for one in pages})


def _is_here(request: HttpRequest, url: str) -> bool:
    site = Site.find_for_request(request)
    return site is not None and urlsplit(url).netloc == urlsplit(site.root_url).netloc
