"""Atom feeds of a site's news and coming events, and on National's site of those of the whole network.

What stands in them is open to everybody: no restriction on the page or above it lets anything through.
"""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

from django.conf import settings
from django.contrib.syndication.views import Feed
from django.db import models, transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.html import escape, strip_tags
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _
from django.views.decorators.http import conditional_page, require_safe
from wagtail.models import Page, Site

from chapters.models import EventIndexPage, EventPage, NewsArticlePage, NewsIndexPage, PublicPage
from chapters.registry import ChapterInForce, all_chapters, chapter_of_path
from network.brands import BrandInForce, brand_of
from network.feeds import AtomFeed, own_names, plain
from network.locales import locale_ids
from network.page_queries import ListedPageQuerySet
from network.sites import Home, home_of

ENTRIES = 30
_NOON = datetime.time(12)


@dataclass(frozen=True)
class Subject:
    """What a feed is about: one site in one language, or the whole network in that language. ``url`` is the list's."""

    home: Home
    brand: BrandInForce
    url: str
    is_network: bool = False

    @property
    def open_chapters(self) -> list[ChapterInForce]:
        """The chapters whose pages stand in it."""
        found = [chapter for chapter in all_chapters() if not chapter.is_retired]
        return found if self.is_network else [one for one in found if one.site_id == self.home.site_id]


class _PagesFeed(Feed[PublicPage, Subject]):
    """Pages, those that were published last first, at the addresses of their own sites."""

    feed_type = AtomFeed
    name: ClassVar[str]
    list_model: ClassVar[type[Page]]
    is_network: ClassVar[bool] = False

    def get_object(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Subject:
        home = site_home_or_404(request)
        if self.is_network and not brand_of(home.site_id).is_national:
            raise Http404
        index = ListedPageQuerySet(self.list_model).listed_from().filter(path__startswith=home.path).first()
        return Subject(
            home=home,
            brand=brand_of(home.site_id),
            url=(index.full_url if index and not self.is_network else None) or f"{home.root_url}{home.address}",
            is_network=self.is_network,
        )

    def link(self, obj: Subject) -> str:
        return obj.url

    def feed_guid(self, obj: Subject) -> str:
        whose = "network" if obj.is_network else f"site:{obj.home.site_id}"
        return f"{own_names()}:{self.name}:{whose}:{obj.home.language}"

    def author_name(self, obj: Subject) -> str:
        return plain(obj.brand.name)

    def author_link(self, obj: Subject) -> str:
        return f"{obj.brand.root_url}/"

    def item_title(self, item: PublicPage) -> Any:
        return plain(item.title)

    def item_description(self, item: PublicPage) -> str:
        return escape(plain(item.summary))

    def item_link(self, item: PublicPage) -> str:
        return item.full_url or ""

    def item_guid(self, item: PublicPage) -> str:
        """Return the same id in every feed that has it, whatever becomes of its address."""
        return f"{own_names()}:{self.name}:{item.pk}"

    def item_pubdate(self, item: PublicPage) -> datetime.datetime:
        published: datetime.datetime = item.first_published_at or item.latest_revision_created_at or timezone.now()
        return published

    def item_updateddate(self, item: PublicPage) -> datetime.datetime:
        return max(item.last_published_at or self.item_pubdate(item), self.item_pubdate(item))

    def item_author_name(self, item: PublicPage) -> str:
        chapter = chapter_of_path(item.path)
        return plain(brand_of(chapter.site_id).name if chapter else settings.WAGTAIL_SITE_NAME)

    def _theirs(self, pages: Any, obj: Subject) -> Any:
        """Return those of *pages* that stand on the subject's sites, in its language, open to everybody."""
        paths = [path for chapter in obj.open_chapters for path in chapter.root_paths]
        places = reduce(or_, (models.Q(path__startswith=path) for path in paths), models.Q(pk__in=[]))
        return pages.listed_from().filter(places, locale=locale_ids()[obj.home.language]).defer("body")


class NewsFeed(_PagesFeed):
    name = "news"
    list_model = NewsIndexPage

    def title(self, obj: Subject) -> str:
        return plain(_("News of %(name)s") % {"name": obj.brand.name})

    def subtitle(self, obj: Subject) -> str:
        return plain(obj.brand.tagline)

    def items(self, obj: Subject) -> Sequence[PublicPage]:
        articles = self._theirs(NewsArticlePage.objects.all(), obj).prefetch_related("tagged")
        return _with_addresses(articles.order_by("-date", "-pk")[:ENTRIES])

    def item_pubdate(self, item: PublicPage) -> datetime.datetime:
        """Return noon of the day that stands above the article."""
        zone = ZoneInfo(settings.TIME_ZONE)
        return datetime.datetime.combine(item.date, _NOON, zone)

    def item_updateddate(self, item: PublicPage) -> datetime.datetime:
        return item.last_published_at or self.item_pubdate(item)

    def item_author_name(self, item: PublicPage) -> str:
        return plain(item.byline or item.on_behalf_of) or super().item_author_name(item)

    def item_categories(self, item: PublicPage) -> tuple[str, ...]:
        return tuple(plain(tag.name) for tag in item.tag_list)


class EventFeed(_PagesFeed):
    name = "events"
    list_model = EventIndexPage

    def title(self, obj: Subject) -> str:
        return plain(_("Events of %(name)s") % {"name": obj.brand.name})

    def subtitle(self, obj: Subject) -> str:
        return _("What is coming, those announced last first.")

    def items(self, obj: Subject) -> Sequence[PublicPage]:
        events = self._theirs(EventPage.objects.all(), obj).upcoming(timezone.now())
        return _with_addresses(events.order_by("-first_published_at", "-pk")[:ENTRIES])

    def item_title(self, item: PublicPage) -> Any:
        title = plain(item.title)
        return _("Called off: %(title)s") % {"title": title} if item.cancelled else title

    def item_description(self, item: PublicPage) -> str:
        """Return when it takes place next, where, and what it is about."""
        # Its time by the clock of its place, in the words of the event's own page.
        when = render_to_string("components/event_when.html", {"occurrence": item.occurrence, "zone": item.zone_label})
        where = ", ".join(part for part in (item.place, item.city) if part) or _("Online")
        facts = " · ".join((" ".join(strip_tags(when).split()), where))
        return "".join(f"<p>{escape(plain(words))}</p>" for words in (facts, item.summary) if words)


class NetworkNewsFeed(NewsFeed):
    is_network = True

    def title(self, obj: Subject) -> str:
        return plain(_("News of the whole network – %(name)s") % {"name": obj.brand.name})


class NetworkEventFeed(EventFeed):
    is_network = True

    def title(self, obj: Subject) -> str:
        return plain(_("Events of the whole network – %(name)s") % {"name": obj.brand.name})


_FEEDS: dict[str, _PagesFeed] = {
    "news": NewsFeed(),
    "events": EventFeed(),
    "network_news": NetworkNewsFeed(),
    "network_events": NetworkEventFeed(),
}


@transaction.non_atomic_requests
@require_safe
@conditional_page
def feed(request: HttpRequest, which: str) -> HttpResponse:
    """The feed named *which*; whoever has it already gets "not modified". 404 in a language that the site lacks."""
    with override(site_home_or_404(request).language):
        return _FEEDS[which](request)


def site_home_or_404(request: HttpRequest) -> Home:
    """Return the home page of the request's site in its language. Raises Http404 if there is none."""
    site = Site.find_for_request(request)
    home = home_of(site.pk, get_language() or settings.LANGUAGE_CODE) if site else None
    if home is None:
        raise Http404
    return home


def _with_addresses(pages: Any) -> list[PublicPage]:
    return [page for page in pages if page.full_url]
