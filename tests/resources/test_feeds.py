"""Atom feeds of what is new in the library."""

from collections.abc import Callable
from typing import Any

import feedparser
import pytest
from django.test import Client

from network.models import User
from tests.conftest import Network
from tests.resources.factories import make_own_resource, make_shared_resource, make_topic, make_upload

pytestmark = pytest.mark.slow

Visit = Callable[..., Any]


def _read(response: Any) -> Any:
    assert response["Content-Type"] == "application/atom+xml; charset=utf-8"
    feed = feedparser.parse(response.content)
    assert not feed.bozo
    return feed


def _titles(response: Any) -> list[str]:
    return [entry.title for entry in _read(response).entries]


def test_entry_says_whose_what_about_and_where_its_file_is(network: Network, curator: User, visit: Visit) -> None:
    page = make_shared_resource(
        network.chicago,
        curator,
        title="Ask & listen <now>",
        summary="Less < more.",
        topics=[make_topic()],
        licence="cc-by-4.0",
        files=[(make_upload(), "es", ""), (make_upload(), "en", "")],
    )
    feed = _read(visit("milwaukee.localhost", "/resources/feed/"))
    (entry,) = feed.entries
    file = page.resource.files.get(language="en")
    assert feed.feed.title == "Resources – Lantern Milwaukee"
    assert entry.title == "Ask & listen <now>"
    assert entry.summary == "Less &lt; more."
    assert entry.link == "http://milwaukee.localhost/resources/ask-listen-now/"
    assert entry.author == "Lantern Chicago"
    assert {tag.term for tag in entry.tags} == {"Poster", "Online safety"}
    assert entry.rights == "CC BY 4.0"
    assert entry.published_parsed
    assert entry.updated_parsed
    (enclosure,) = entry.enclosures
    assert enclosure.href == f"http://milwaukee.localhost:8000{file.get_absolute_url()}"
    assert (enclosure.type, int(enclosure.length)) == ("application/pdf", file.size)


def test_work_has_the_same_id_on_every_host_and_in_every_language(
    network: Network, curator: User, visit: Visit
) -> None:
    page = make_shared_resource(network.chicago, curator)
    feeds = [visit("localhost", "/resources/feed/"), visit("localhost", "/es/resources/feed/")]
    feeds.append(visit("chicago.localhost", "/resources/feed/"))
    ids = {entry.id for feed in feeds for entry in _read(feed).entries}
    assert ids == {f"tag:localhost,{page.resource.created_at:%Y-%m-%d}:resource:{page.resource_id}"}
    assert _read(feeds[1]).feed.title.startswith("Recursos")


def test_feed_holds_what_the_site_may_show_the_latest_first(network: Network, curator: User, visit: Visit) -> None:
    make_shared_resource(network.chicago, curator, title="First")
    make_own_resource(network.chicago, title="Own")
    make_shared_resource(network.sacramento, curator, title="Last")
    assert _titles(visit("milwaukee.localhost", "/resources/feed/")) == ["Last", "First"]
    assert _titles(visit("chicago.localhost", "/resources/feed/")) == ["Last", "Own", "First"]


def test_feed_of_a_topic_and_of_a_chapter_hold_theirs(network: Network, curator: User, visit: Visit) -> None:
    make_shared_resource(network.chicago, curator, title="About it", topics=[make_topic()])
    make_shared_resource(network.sacramento, curator, title="Other")
    topic = visit("localhost", "/resources/feed/online-safety/")
    assert _titles(topic) == ["About it"]
    assert _read(topic).feed.subtitle == "What belongs to Online safety."
    assert _titles(visit("localhost", "/resources/feed/by/sacramento/")) == ["Other"]
    for unknown in ("nothing/", "by/nobody/"):
        assert visit("localhost", f"/resources/feed/{unknown}").status_code == 404


def test_whoever_has_the_feed_already_gets_not_modified(network: Network, curator: User) -> None:
    make_shared_resource(network.chicago, curator)
    client = Client(headers={"host": "localhost"})
    tag = client.get("/resources/feed/")["ETag"]
    assert client.get("/resources/feed/", headers={"if-none-match": tag}).status_code == 304


def test_pages_of_the_library_lead_to_the_feed(network: Network, curator: User, visit: Visit) -> None:
    make_shared_resource(network.chicago, curator)
    for path in ("/resources/", "/resources/know-the-signs/"):
        content = visit("chicago.localhost", path).content.decode()
        assert '<link rel="alternate" type="application/atom+xml" href="/resources/feed/"' in content


def test_feed_costs_the_same_with_many_entries(
    network: Network, curator: User, visit: Visit, django_assert_max_num_queries: Any
) -> None:
    counts = []
    for title in ("One", "Two", "Three"):
        make_shared_resource(network.chicago, curator, title=title, topics=[make_topic(title.lower(), title)])
        visit("chicago.localhost", "/resources/feed/")
        with django_assert_max_num_queries(6) as queries:
            visit("chicago.localhost", "/resources/feed/")
        counts.append(len(queries))
    assert len(set(counts)) == 1
