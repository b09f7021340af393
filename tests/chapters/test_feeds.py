"""Atom feeds of news and events: of each site, and of the network."""

import datetime
from typing import Any

import feedparser
import pytest
import time_machine
from django.test import Client
from wagtail.models import Locale, Page, PageViewRestriction

from chapters.models import NewsArticlePage, NewsIndexPage
from chapters.retirement import retire_chapter
from tests.chapters.events import at
from tests.conftest import Network
from tests.factories import make_article, make_event
from tests.pages import make_tagged_article, publish

pytestmark = pytest.mark.django_db

HOST = "chicago.localhost"
ROOT = "http://chicago.localhost:8000"


def read(response: Any) -> Any:
    assert response.status_code == 200
    assert response["Content-Type"] == "application/atom+xml; charset=utf-8"
    feed = feedparser.parse(response.content)
    assert not feed.bozo
    assert feed.version == "atom10"
    return feed


def titles(response: Any) -> list[str]:
    return [entry.title for entry in read(response).entries]


def test_news_feed_says_whose_it_is_and_when_it_was_updated(network: Network, visit: Any) -> None:
    article = make_tagged_article(
        network.chicago,
        "Ask & listen <now>",
        "workshop",
        date=datetime.date(2026, 5, 1),
        byline="Pat Example",
        introduction="Less < more.",
    )
    feed = read(visit(HOST, "/feeds/news/"))

    assert feed.feed.title == "News of Lantern Chicago"
    assert feed.feed.link == f"{ROOT}/news/"
    assert feed.feed.language == "en"
    assert feed.feed.author == "Lantern Chicago"
    assert feed.feed.id.startswith("tag:localhost,2026-01-01:news:site:")
    assert {link.rel: link.href for link in feed.feed.links}["self"] == "http://chicago.localhost/feeds/news/"
    (entry,) = feed.entries
    assert entry.title == "Ask & listen <now>"
    assert entry.summary == "Less &lt; more."
    assert entry.link == f"{ROOT}/news/ask-listen-now/"
    assert entry.id == f"tag:localhost,2026-01-01:news:{article.pk}"
    assert entry.author == "Pat Example"
    assert [tag.term for tag in entry.tags] == ["workshop"]
    assert entry.published == "2026-05-01T12:00:00-05:00"
    assert entry.updated_parsed[:5] == article.last_published_at.timetuple()[:5]


def test_news_feed_holds_what_is_open_to_everybody_the_latest_first(network: Network, visit: Any) -> None:
    make_article(network.chicago, "First", date=datetime.date(2026, 5, 1))
    make_article(network.chicago, "Last", date=datetime.date(2026, 5, 3))
    make_article(network.chicago, "A draft", live=False)
    make_article(network.milwaukee, "Elsewhere")
    private = make_article(network.chicago, "For members")
    PageViewRestriction.objects.create(page=Page.objects.get(pk=private.pk), restriction_type="login")

    assert titles(visit(HOST, "/feeds/news/")) == ["Last", "First"]


def test_network_feed_holds_the_news_of_every_open_chapter_at_their_own_addresses(network: Network, visit: Any) -> None:
    day = datetime.date(2026, 5, 1)
    for chapter in (network.national, network.chicago, network.milwaukee):
        make_article(chapter, f"From {chapter.slug}", date=day)
    retire_chapter(network.milwaukee)

    feed = read(visit("localhost", "/feeds/network/news/"))

    assert {entry.title: entry.link for entry in feed.entries} == {
        "From national": "http://localhost:8000/news/from-national/",
        "From chicago": f"{ROOT}/news/from-chicago/",
    }
    assert {entry.author for entry in feed.entries} == {"Lantern Network", "Lantern Chicago"}
    assert visit(HOST, "/feeds/network/news/").status_code == 404


def test_spanish_feed_holds_spanish_news_and_says_so(network: Network, visit: Any) -> None:
    home = network.national.root_page.get_translation(Locale.objects.get(language_code="es"))
    index = NewsIndexPage.objects.child_of(home).get()
    publish(index, NewsArticlePage(title="Taller de mayo", locale=home.locale))
    make_article(network.national, "In English")

    feed = read(visit("localhost", "/es/feeds/news/"))

    assert feed.feed.language == "es"
    assert [(entry.title, entry.link) for entry in feed.entries] == [
        ("Taller de mayo", "http://localhost:8000/es/news/taller-de-mayo/")
    ]
    assert visit(HOST, "/es/feeds/news/").status_code == 404


def test_event_feed_holds_what_is_coming_and_says_what_is_called_off(network: Network, visit: Any) -> None:
    with time_machine.travel(datetime.datetime(2026, 3, 1, tzinfo=datetime.UTC), tick=False):
        make_event(network.chicago, "Over", starts_at=at("2026-02-01T19:00"))
        make_event(network.chicago, "An evening", starts_at=at("2026-05-07T19:00"), introduction="Come & see.")
        make_event(network.chicago, "A walk", starts_at=at("2026-05-09T10:00"), cancelled=True)
        feed = read(visit(HOST, "/feeds/events/"))

    assert {entry.title for entry in feed.entries} == {"An evening", "Called off: A walk"}
    evening = next(entry for entry in feed.entries if entry.title == "An evening")
    assert "Thursday, May 7, 2026" in evening.summary
    assert "Central time" in evening.summary
    assert "Harbor Hall" in evening.summary
    assert "Come &amp; see." in evening.summary


def test_what_no_xml_may_hold_is_left_out_and_a_space_of_its_own_kind_stays(network: Network, visit: Any) -> None:
    make_article(network.chicago, "Bell\x07 and\u00a0space \U0001f56f", introduction="Form\x0cfeed")

    (entry,) = read(visit(HOST, "/feeds/news/")).entries

    assert entry.title == "Bell and\u00a0space \U0001f56f"
    assert entry.summary == "Formfeed"


def test_empty_feed_is_the_same_each_time(network: Network) -> None:
    client = Client(headers={"host": HOST})
    response = client.get("/feeds/news/")

    assert read(response).entries == []
    assert client.get("/feeds/news/", headers={"if-none-match": response["ETag"]}).status_code == 304


def test_whoever_has_the_feed_already_gets_not_modified_until_something_is_new(network: Network) -> None:
    make_article(network.chicago)
    client = Client(headers={"host": HOST})
    first = client.get("/feeds/news/")
    assert first["Last-Modified"]
    same = client.get("/feeds/news/", headers={"if-none-match": first["ETag"]})

    make_article(network.chicago, "Another")

    assert same.status_code == 304
    assert client.get("/feeds/news/", headers={"if-none-match": first["ETag"]}).status_code == 200


def test_feed_is_limited_and_costs_the_same_however_long(
    network: Network, visit: Any, django_assert_max_num_queries: Any
) -> None:
    for number in range(32):
        make_article(network.chicago, f"News {number}")
    visit(HOST, "/feeds/news/")

    with django_assert_max_num_queries(6):
        response = visit(HOST, "/feeds/news/")

    assert len(read(response).entries) == 30


def test_pages_lead_to_the_feeds_of_their_site(network: Network, visit: Any) -> None:
    content = visit(HOST, "/news/").content.decode()

    for path, kind in (
        ("/feeds/news/", "application/atom+xml"),
        ("/feeds/events/", "application/atom+xml"),
        ("/feeds/events.ics", "text/calendar"),
    ):
        assert f'<link rel="alternate" type="{kind}" href="{path}"' in content
    assert "/feeds/network/" not in content
    assert 'href="/feeds/network/news/"' in visit("localhost", "/").content.decode()
