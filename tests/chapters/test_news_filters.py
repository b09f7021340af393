"""Narrowing a list of news to a tag and a year."""

import datetime
from typing import Any

import pytest

from tests.conftest import Network
from tests.factories import make_article
from tests.pages import make_tagged_article

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture
def news(network: Network, visit: Any) -> Any:
    """Three articles of Chicago's, and a function that reads its list."""
    make_tagged_article(network.chicago, "Workshop of May", "workshop", date=datetime.date(2025, 5, 1))
    make_tagged_article(network.chicago, "Workshop of June", "workshop", "schools", date=datetime.date(2026, 6, 1))
    make_article(network.chicago, "Without a tag", date=datetime.date(2026, 7, 1))
    make_tagged_article(network.milwaukee, "Of another chapter", "workshop", "choir")

    def read(query: str = "") -> str:
        response = visit("chicago.localhost", f"/news/{query}")
        assert response.status_code == 200
        html: str = response.content.decode()
        return html

    return read


def titles(html: str) -> list[str]:
    known = ["Workshop of May", "Workshop of June", "Without a tag", "Of another chapter"]
    return [title for title in known if title in html]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["Workshop of May", "Workshop of June", "Without a tag"]),
        ("?tag=workshop", ["Workshop of May", "Workshop of June"]),
        ("?year=2026", ["Workshop of June", "Without a tag"]),
        ("?tag=workshop&year=2025", ["Workshop of May"]),
        ("?tag=schools&year=2025", []),
        ("?tag=&year=", ["Workshop of May", "Workshop of June", "Without a tag"]),
    ],
)
def test_list_has_what_fits_both_choices(news: Any, query: str, expected: list[str]) -> None:
    assert titles(news(query)) == expected


def test_list_offers_its_own_tags_and_years_only(news: Any) -> None:
    html = news()

    assert '<option value="schools">' in html
    assert '<option value="2025">' in html
    assert "choir" not in html


@pytest.mark.parametrize(
    "query", ["?tag=choir", "?tag=%00", "?tag=<script>", "?year=1999", "?year=x", "?year=99999999999", "?year=2026%00"]
)
def test_unknown_choice_gives_a_sentence_and_a_way_back(news: Any, query: str) -> None:
    html = news(query)

    assert titles(html) == []
    assert "No article fits" in html
    assert '<a class="more-link" href="?">Show all news' in html
    assert "<script>" not in html.split("<main")[1]


def test_choice_stays_through_the_pages(network: Network, visit: Any) -> None:
    for number in range(14):
        make_tagged_article(network.chicago, f"Number {number}", "workshop", date=datetime.date(2026, 1, 1))

    html = visit("chicago.localhost", "/news/?tag=workshop&year=2026").content.decode()

    assert 'href="?tag=workshop&amp;year=2026&amp;page=2"' in html


def test_article_leads_to_others_with_its_tag(network: Network, visit: Any) -> None:
    article = make_tagged_article(network.chicago, "On the road", "truck stops")

    html = visit("chicago.localhost", article.url).content.decode()

    assert '<a href="/news/?tag=truck-stops">truck stops</a>' in html


def test_list_without_tags_and_years_has_no_form(network: Network, visit: Any) -> None:
    html = visit("chicago.localhost", "/news/").content.decode()

    assert "list-filter" not in html
    assert "No news yet" in html
