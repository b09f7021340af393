"""Pages at their addresses, and what they cost."""

import datetime
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page, PageViewRestriction

from chapters.models import NewsIndexPage
from network.models import Picture
from tests.conftest import Network
from tests.factories import make_article, make_light_chapters, make_section
from tests.pictures import make_picture

pytestmark = pytest.mark.django_db


def queries(visit: Any, host: str, address: str, *, status: int = 200) -> int:
    """Return what an address costs on a warm process."""
    assert visit(host, address).status_code == status
    with CaptureQueriesContext(connection) as captured:
        visit(host, address)
    return len(captured)


def body_with_pictures(count: int, picture: Picture) -> list[dict[str, Any]]:
    figure = {"image": {"image": picture.pk, "alt_text": "A hall", "decorative": False}, "caption": "", "credit": ""}
    return [{"type": "figure", "value": figure} for _ in range(count)]


def test_page_is_found_at_any_depth(network: Network, visit: Any) -> None:
    parent: Page = network.chicago.root_page
    for number in range(5):
        parent = make_section(parent, f"Level {number}")

    response = visit("chicago.localhost", "/level-0/level-1/level-2/level-3/level-4/")

    assert response.status_code == 200
    assert [page.title for page in response.context["breadcrumbs"]][1:] == [f"Level {number}" for number in range(4)]


def test_draft_has_no_address(network: Network, visit: Any) -> None:
    draft = make_article(network.chicago, live=False)

    assert visit("chicago.localhost", f"/news/{draft.slug}/").status_code == 404


def test_article_is_on_its_own_site_and_on_no_other(network: Network, visit: Any) -> None:
    article = make_article(network.chicago)

    assert visit("chicago.localhost", f"/news/{article.slug}/").status_code == 200
    assert visit("milwaukee.localhost", f"/news/{article.slug}/").status_code == 404
    assert article.title in visit("chicago.localhost", "/news/").content.decode()
    assert article.title not in visit("milwaukee.localhost", "/news/").content.decode()


def test_page_below_a_restricted_one_asks_for_the_password(network: Network, visit: Any) -> None:
    article = make_article(network.chicago)
    news = NewsIndexPage.objects.get(pk=article.get_parent().pk)
    PageViewRestriction.objects.create(page=news, restriction_type="password", password="a word")

    response = visit("chicago.localhost", f"/news/{article.slug}/")

    assert article.title not in response.content.decode().split("<main")[1]


def test_byline_is_shown_and_the_account_is_not(network: Network, visit: Any) -> None:
    article = make_article(network.chicago, byline="Gwen Guest", on_behalf_of="Friends of Light")

    text = visit("chicago.localhost", f"/news/{article.slug}/").content.decode()

    assert "Gwen Guest" in text
    assert "Friends of Light" in text


def test_news_list_is_newest_first_and_pages(network: Network, visit: Any) -> None:
    for day in range(1, 15):
        make_article(network.chicago, f"Day {day:02}", date=datetime.date(2026, 1, day))

    first = visit("chicago.localhost", "/news/").content.decode()
    last = visit("chicago.localhost", "/news/?page=999").content.decode()

    assert first.index("Day 14") < first.index("Day 13")
    assert "Day 02" not in first
    assert "Day 01" in last


@pytest.mark.parametrize("page", ["0", "-1", "x", "10000000000", "%00"])
def test_nonsense_page_number_gives_a_page(network: Network, visit: Any, page: str) -> None:
    assert visit("chicago.localhost", f"/news/?page={page}").status_code == 200


@pytest.mark.slow
@pytest.mark.parametrize("chapters", [3, 60])
@pytest.mark.parametrize("pictures", [3, 30])
def test_pages_keep_their_budget(network: Network, visit: Any, chapters: int, pictures: int) -> None:
    make_light_chapters(chapters - 3)
    picture = make_picture()
    body = body_with_pictures(pictures, picture)
    article = make_article(network.chicago, lead_picture=picture, lead_picture_alt="A hall", body=body)
    for number in range(3):
        make_article(network.chicago, f"More {number}", lead_picture=picture)

    assert queries(visit, "chicago.localhost", "/") <= 12
    assert queries(visit, "chicago.localhost", f"/news/{article.slug}/") <= 12
    assert queries(visit, "chicago.localhost", "/nothing/at/this/depth/either/", status=404) <= 6
    assert queries(visit, "chicago.localhost", f"/news/{article.slug}/below/", status=404) <= 6


@pytest.mark.slow
def test_links_in_a_body_cost_the_same_for_three_and_for_thirty(network: Network, visit: Any) -> None:
    targets = [make_article(network.milwaukee, f"Target {number}") for number in range(30)]

    def cost(count: int) -> int:
        paragraphs = [
            {"type": "paragraph", "value": f'<p><a linktype="page" id="{target.pk}">there</a></p>'}
            for target in targets[:count]
        ]
        article = make_article(network.chicago, f"Links {count}", body=paragraphs)
        return queries(visit, "chicago.localhost", f"/news/{article.slug}/")

    assert cost(3) == cost(30) <= 12


def test_link_is_relative_at_home_and_absolute_to_another_chapter(network: Network, visit: Any) -> None:
    here = make_article(network.chicago, "Here")
    there = make_article(network.milwaukee, "There")
    gone = make_article(network.milwaukee, "Gone", live=False)
    html = "".join(f'<p><a linktype="page" id="{page.pk}">{page.title}</a></p>' for page in (here, there, gone))
    article = make_article(network.chicago, "Links", body=[{"type": "paragraph", "value": html}])

    text = visit("chicago.localhost", f"/news/{article.slug}/").content.decode()

    assert '<a href="/news/here/">Here</a>' in text
    assert '<a href="http://milwaukee.localhost:8000/news/there/">There</a>' in text
    assert "<a>Gone</a>" in text
