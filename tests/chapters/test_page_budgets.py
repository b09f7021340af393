"""What pages cost in queries, whatever is on them and however many chapters there are."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page

from tests import pages
from tests.conftest import Network
from tests.factories import make_article, make_event, make_light_chapters, make_section
from tests.pictures import make_picture

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def queries(visit: Any, address: str) -> int:
    """Return what an address of Chicago's site costs on a warm process."""
    assert visit("chicago.localhost", address).status_code == 200
    with CaptureQueriesContext(connection) as captured:
        visit("chicago.localhost", address)
    return len(captured)


def _article(home: Page, network: Network, **fields: Any) -> Page:
    article: Page = pages.make_tagged_article(network.chicago, "Full", "one", "two", **fields)
    return article


def _event(home: Page, network: Network, **fields: Any) -> Page:
    event: Page = make_event(network.chicago, "Full", campaign=pages.make_campaign(home), **fields)
    return event


#: How each type is made full, and its budget.
TYPES: dict[str, tuple[Callable[..., Page], int]] = {
    "article": (_article, 12),
    "profile": (lambda home, network, **fields: pages.make_profile(home, "Full", **fields), 12),
    "faq": (lambda home, network, **fields: pages.make_faq(home, "Full", **fields), 12),
    "event": (_event, 14),
    "campaign": (lambda home, network, **fields: pages.make_campaign(home, "Full", **fields), 14),
    "issue": (lambda home, network, **fields: pages.make_issue(home, "Full", **fields), 14),
    "action steps": (lambda home, network, **fields: pages.make_action_steps(home, "Full", **fields), 14),
    "partners": (lambda home, network, **fields: pages.make_directory(home, "Full", **fields), 14),
    "people": (lambda home, network, **fields: pages.make_people(home, "Full", **fields), 14),
    "section": (lambda home, network, **fields: make_section(home, "Full", **fields), 14),
}


@pytest.mark.parametrize(("make", "budget"), TYPES.values(), ids=TYPES)
def test_page_costs_the_same_with_three_and_with_thirty_of_every_block(
    network: Network, visit: Any, make: Callable[..., Page], budget: int
) -> None:
    picture, home = make_picture(), network.chicago.root_page.specific
    target, document, statistic = make_article(network.milwaukee), pages.make_document(), pages.make_statistic()

    page = make(home, network, lead_picture=picture, body=pages.blocks(3, picture, document, statistic, target))
    few = queries(visit, page.url)
    page.body = pages.blocks(30, picture, document, statistic, target)
    page.save_revision().publish()
    many = queries(visit, page.url)

    assert few == many <= budget


@pytest.mark.parametrize("count", [3, 30])
def test_own_fields_cost_the_same_with_three_and_with_thirty_items(network: Network, visit: Any, count: int) -> None:
    home, picture = network.chicago.root_page.specific, make_picture()
    pages.make_people(
        home, "People", people=pages.stream("person", *[pages.person(picture=picture) for _ in range(count)])
    )
    pages.make_faq(home, "FAQ", count=count)
    campaign = pages.make_campaign(home, "Campaign", goals=pages.stream("goal", *[pages.goal()] * count))
    for number in range(count):
        make_event(network.chicago, f"Event {number}", campaign=campaign)

    assert queries(visit, "/people/") <= 10
    assert queries(visit, "/faq/") <= 10
    assert queries(visit, "/campaign/") <= 12
    assert queries(visit, "/events/") <= 14


@pytest.mark.parametrize("chapters", [3, 60])
def test_pages_and_lists_keep_their_budget_among_many_chapters(network: Network, visit: Any, chapters: int) -> None:
    make_light_chapters(chapters - 3)
    home, picture = network.chicago.root_page.specific, make_picture()
    section = make_section(home, "Section")
    for make in (pages.make_campaign, pages.make_faq, pages.make_profile, pages.make_people, pages.make_issue):
        make(section)
    for number in range(14):
        pages.make_tagged_article(network.chicago, f"News {number}", f"tag {number}", "all", lead_picture=picture)
    make_event(network.chicago)
    home.body = [{"type": "event_list", "value": {"heading": "", "campaign": None, "most": 3}}]
    home.save_revision().publish()

    assert queries(visit, "/") <= 12
    assert queries(visit, "/section/") <= 14
    assert queries(visit, "/news/") <= 14
    assert queries(visit, "/news/?tag=all&page=2") <= 14
    assert queries(visit, "/events/?where=place") <= 14
