"""What pages say to search engines: structured data, Open Graph, canonical addresses."""

import datetime
import json
import re
from typing import Any

import html5lib
import pytest

from chapters.models import FAQPage
from network.models import Brand
from network.structured_data import json_ld
from tests import pages
from tests.chapters.events import at
from tests.conftest import Network
from tests.factories import make_event, make_section
from tests.pictures import make_picture

pytestmark = pytest.mark.django_db

HOST = "chicago.localhost"
ROOT = "http://chicago.localhost:8000"


def head(response: Any) -> Any:
    assert response.status_code == 200
    return html5lib.parse(response.content.decode(), namespaceHTMLElements=False).find("head")


def things(response: Any) -> dict[str, Any]:
    """Return what the structured data of a page describes, by type."""
    scripts = [script for script in head(response).iter("script") if script.get("type") == "application/ld+json"]
    assert len(scripts) == 1
    data = json.loads(scripts[0].text)
    assert data["@context"] == "https://schema.org"
    return {thing["@type"]: thing for thing in data.get("@graph", [data])}


def meta(response: Any) -> dict[str, str]:
    return {one.get("property") or one.get("name"): one.get("content") for one in head(response).iter("meta")}


def test_home_page_is_an_organisation_with_a_site_that_can_be_searched(network: Network, visit: Any) -> None:
    brand = Brand.objects.get_or_create(site=network.chicago.site)[0]
    brand.tagline = "A light in the window"
    brand.social = [{"type": "link", "value": {"label": "Elsewhere", "page": None, "url": "https://example.org/us"}}]
    brand.save()

    found = things(visit(HOST, "/"))

    assert found["Organization"]["name"] == "Lantern Chicago"
    assert found["Organization"]["url"] == f"{ROOT}/"
    assert found["Organization"]["sameAs"] == ["https://example.org/us"]
    assert found["WebSite"]["publisher"]["@id"] == found["Organization"]["@id"]
    assert found["WebSite"]["potentialAction"]["target"]["urlTemplate"] == f"{ROOT}/search/?q={{search_term_string}}"
    assert "BreadcrumbList" not in found


def test_article_says_who_wrote_it_and_when(network: Network, visit: Any) -> None:
    article = pages.make_tagged_article(
        network.chicago,
        "A </script> night",
        "workshop",
        date=datetime.date(2026, 5, 1),
        byline="Pat Example",
        on_behalf_of="Harbor House",
        lead_picture=make_picture(),
    )
    response = visit(HOST, article.url)
    found = things(response)["NewsArticle"]

    assert found["headline"] == "A </script> night"
    assert found["datePublished"] == "2026-05-01"
    assert found["dateModified"].startswith(f"{article.last_published_at:%Y-%m-%dT%H:%M}")
    assert [(one["@type"], one["name"]) for one in found["author"]] == [
        ("Person", "Pat Example"),
        ("Organization", "Harbor House"),
    ]
    assert found["publisher"]["name"] == "Lantern Chicago"
    assert found["inLanguage"] == "en"
    assert found["image"].startswith("http://")
    assert found["keywords"] == ["workshop"]


def test_way_to_a_page_is_a_list_of_breadcrumbs(network: Network, visit: Any) -> None:
    section = make_section(network.chicago.root_page, "Programmes")
    page = make_section(section, "Parents")

    way = things(visit(HOST, page.url))["BreadcrumbList"]["itemListElement"]

    assert [(step["position"], step["name"], step["item"]) for step in way] == [
        (1, "Lantern Chicago", f"{ROOT}/"),
        (2, "Programmes", f"{ROOT}/programmes/"),
        (3, "Parents", f"{ROOT}/programmes/parents/"),
    ]


def test_event_says_when_where_and_whether_it_takes_place(network: Network, visit: Any) -> None:
    event = make_event(
        network.chicago,
        starts_at=at("2099-05-07T19:00"),
        ends_at=at("2099-05-07T21:00"),
        repeats="monthly",
        repeats_until=datetime.date(2099, 12, 1),
        street_address="12 Main Street",
        city="Brookfield, Wisconsin",
        online_link="https://example.org/join",
        cancelled=True,
    )
    found = things(visit(HOST, event.url))["Event"]

    assert found["startDate"] == "2099-05-07T19:00:00-05:00"
    assert found["endDate"] == "2099-05-07T21:00:00-05:00"
    assert found["eventStatus"] == "https://schema.org/EventCancelled"
    assert found["eventAttendanceMode"] == "https://schema.org/MixedEventAttendanceMode"
    place, online = found["location"]
    assert place["address"]["streetAddress"] == "12 Main Street"
    assert online["@type"] == "VirtualLocation"
    assert found["organizer"]["name"] == "Lantern Chicago"
    assert found["eventSchedule"]["repeatFrequency"] == "P1M"
    assert found["eventSchedule"]["byMonthWeek"] == 1
    assert found["eventSchedule"]["byDay"] == "https://schema.org/Thursday"
    assert found["eventSchedule"]["scheduleTimezone"] == "America/Chicago"


def test_event_of_days_has_days_without_times(network: Network, visit: Any) -> None:
    event = make_event(
        network.chicago,
        place="",
        online_link="https://example.org/join",
        starts_at=at("2099-05-07T00:00"),
        ends_at=at("2099-05-09T00:00"),
        all_day=True,
    )
    found = things(visit(HOST, event.url))["Event"]

    assert (found["startDate"], found["endDate"]) == ("2099-05-07", "2099-05-09")
    assert found["eventStatus"] == "https://schema.org/EventScheduled"
    assert found["eventAttendanceMode"] == "https://schema.org/OnlineEventAttendanceMode"
    assert found["location"] == [{"@type": "VirtualLocation", "url": "https://example.org/join"}]


@pytest.mark.parametrize("make", [pages.make_faq, pages.make_issue])
def test_questions_and_answers_are_told(network: Network, visit: Any, make: Any) -> None:
    page = make(network.chicago.root_page)

    found = things(visit(HOST, page.url))["FAQPage"]

    assert [one["name"] for one in found["mainEntity"]] == [block.value["question"] for block in page.questions]
    answer = found["mainEntity"][0]["acceptedAnswer"]["text"]
    assert answer.startswith("No. The first evening is the training")
    assert "<" not in answer
    assert "say first. You learn" in answer


def test_page_without_questions_tells_of_none(network: Network, visit: Any) -> None:
    page = pages.publish(network.chicago.root_page, FAQPage(title="Questions"))

    assert "FAQPage" not in things(visit(HOST, page.url))


def test_nothing_in_the_data_ends_its_element_and_what_is_empty_is_left_out() -> None:
    text = json_ld({"name": "</script>&", "empty": "", "no": None, "list": [{}, {"x": ""}], "zero": 0, "not": False})

    assert "<" not in text
    assert json.loads(text) == {"@context": "https://schema.org", "name": "</script>&", "zero": 0, "not": False}
    assert json_ld({}, {}) == ""


def test_head_says_canonical_address_language_and_site(network: Network, visit: Any) -> None:
    page = make_section(network.chicago.root_page, "Parents", introduction="For parents.")
    response = visit(HOST, page.url)

    found = meta(response)
    assert found["description"] == found["og:description"] == "For parents."
    assert found["og:title"] == "Parents"
    assert found["og:url"] == f"{ROOT}/parents/"
    assert found["og:locale"] == "en_US"
    assert found["og:site_name"] == "Lantern Chicago"
    assert f'<link rel="canonical" href="{ROOT}/parents/">' in response.content.decode()


def test_shared_page_names_its_other_languages(network: Network, visit: Any) -> None:
    assert meta(visit("localhost", "/"))["og:locale:alternate"] == "es_US"
    assert meta(visit("localhost", "/es/"))["og:locale"] == "es_US"


def test_page_of_a_list_is_canonical_by_its_number_without_filters(network: Network, visit: Any) -> None:
    for number in range(14):
        pages.make_tagged_article(network.chicago, f"News {number}", "all")

    content = visit(HOST, "/news/?tag=all&page=2").content.decode()

    assert re.findall('<link rel="canonical" href="([^"]*)">', content) == [f"{ROOT}/news/?page=2"]


@pytest.mark.parametrize("path", ["/search/", "/search/?q=poster", "/resources/?type=poster"])
def test_results_and_filtered_lists_are_not_indexed(network: Network, visit: Any, path: str) -> None:
    assert meta(visit(HOST, path))["robots"] == "noindex"


def test_library_and_collections_have_their_own_words(network: Network, visit: Any) -> None:
    library, collections = meta(visit(HOST, "/resources/")), meta(visit(HOST, "/resources/collections/"))

    assert library["og:title"] == "Resources"
    assert library["og:url"] == "http://localhost:8000/resources/"
    assert library["description"]
    assert collections["og:title"] == "Collections"


def test_page_that_is_not_there_says_nothing_of_itself(network: Network, visit: Any) -> None:
    response = visit(HOST, "/nothing/")

    assert response.status_code == 404
    assert "og:" not in response.content.decode()
    assert "application/ld+json" not in response.content.decode()
