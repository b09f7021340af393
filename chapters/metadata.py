"""What the head of a chapter's page says of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext
from wagtail.models import Site

from network.brands import BrandInForce, brand_of
from network.language_versions import Alternate
from network.links import Crumb
from network.locales import language_of
from network.page_metadata import FeedLink, PageMetadata
from network.sharing import SocialPicture, social_picture
from network.structured_data import breadcrumbs, json_ld

if TYPE_CHECKING:
    from chapters.models import PublicPage


@dataclass(frozen=True)
class DescribedPage:
    """What a page's structured data is made with. ``url`` is the whole address; ``search_url`` a path."""

    url: str
    language: str
    brand: BrandInForce
    picture: SocialPicture | None
    search_url: str


def metadata_of(
    page: "PublicPage", request: HttpRequest, crumbs: Sequence[Crumb], alternates: Sequence[Alternate]
) -> PageMetadata | None:
    """Return the metadata of a page on the request's site; None without a site. No query."""
    site = Site.find_for_request(request)
    if site is None:
        return None
    brand, language = brand_of(site.pk), language_of(page.locale_id)
    url = urljoin(brand.root_url, page.get_url(request=request) or request.path)
    picture = social_picture(page.listed_picture, request)
    about = DescribedPage(url, language, brand, picture, reverse("search"))
    steps = [(crumb.title, urljoin(brand.root_url, crumb.url)) for crumb in crumbs]
    return PageMetadata(
        title=page.seo_title or page.title,
        language=language,
        description=page.search_description or page.introduction,
        url=f"{url}{_number(request)}",
        kind=page.shared_as,
        picture=picture,
        picture_alt=page.lead_picture_alt,
        alternates=alternates,
        feeds=feed_links(request),
        shared_preview=not page.is_sensitive,
        structured_data=json_ld(*page.described(about), breadcrumbs([*steps, (page.title, url)])),
    )


def feed_links(request: HttpRequest) -> tuple[FeedLink, ...]:
    """Return what one can subscribe to on the site of *request*, in its language."""
    site = Site.find_for_request(request)
    if site is None:
        return ()
    name, is_national = brand_of(site.pk).name, site.is_default_site
    links = [
        FeedLink(gettext("News of %(name)s") % {"name": name}, reverse("news_feed")),
        FeedLink(gettext("Events of %(name)s") % {"name": name}, reverse("event_feed")),
        FeedLink(gettext("Calendar of %(name)s") % {"name": name}, reverse("site_calendar"), "text/calendar"),
    ]
    if is_national:
        links += [
            FeedLink(gettext("News of the whole network"), reverse("network_news_feed")),
            FeedLink(gettext("Events of the whole network"), reverse("network_event_feed")),
        ]
    return tuple(links)


def _number(request: HttpRequest) -> str:
    """Return the part of the canonical address that says which page of a list this is; filters are no part of it."""
    number = request.GET.get("page", "")
    return f"?page={number}" if number.isascii() and number.isdigit() and int(number[:6]) > 1 else ""
