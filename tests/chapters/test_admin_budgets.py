"""What the lists of the admin cost: queries beside those that begin and end a transaction."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Page

from chapters.models import NewsArticlePage, NewsIndexPage, Role
from network.models import UploadedDocument, User
from tests.conftest import Network
from tests.factories import make_light_chapters, make_person
from tests.pictures import make_picture
from tests.resources.factories import make_draft

pytestmark = [pytest.mark.django_db, pytest.mark.slow, pytest.mark.usefixtures("admin_indexes")]

#: Stock Wagtail takes 44 for the explorer with these rows, 30 for the chooser of pages, 78 for that of pictures.
BUDGETS = [
    ("explorer", 30, {}),
    ("choose-page", 25, {}),
    ("choose-page/search", 25, {"q": "zebra"}),
    ("images/chooser", 25, {}),
    ("images/chooser/results", 25, {"q": "zebra"}),
    ("documents/chooser", 25, {}),
    ("documents/chooser/results", 25, {"q": "zebra"}),
    ("snippets/choose/resources/resource", 25, {}),
    ("snippets/choose/resources/resource/results", 25, {"q": "zebra"}),
]


@pytest.fixture
def lead(network: Network, sign_in: Callable[[User], Client]) -> Client:
    return sign_in(make_person(network.chicago, Role.LEAD))


def section(network: Network) -> Page:
    page: Page = NewsIndexPage.objects.descendant_of(network.chicago.root_page).get()
    return page


def address_of(name: str, network: Network) -> str:
    if name == "explorer":
        return reverse("wagtailadmin_explore", args=[section(network).pk])
    if name == "choose-page":
        return reverse("wagtailadmin_choose_page_child", args=[section(network).pk])
    return f"/admin/{name}/"


def fill(network: Network, rows: int, beginning: int = 0) -> None:
    """Make rows of every kind that these lists show."""
    parent = section(network)
    writer = make_person(network.chicago, Role.EDITOR, f"writer.{beginning}@example.org")
    for number in range(beginning, beginning + rows):
        article = NewsArticlePage(title=f"Zebra {number}", live=number % 2 == 0, owner=writer)
        parent.add_child(instance=article)
        if number < 3:
            article.save_revision(user=writer)
    for number in range(beginning, beginning + min(rows, 8)):
        make_picture(f"Zebra {number}", network.chicago.collection)
        UploadedDocument.objects.create(title=f"Zebra {number}", file="a.pdf", collection=network.chicago.collection)
    for number in range(beginning, beginning + min(rows, 3)):
        make_draft(network.chicago, writer, f"Zebra {number}")


def cost_of(client: Client, address: str, query: dict[str, str]) -> int:
    """Return how many queries an answer takes once everything that is held is there."""
    client.get(address, query)
    with CaptureQueriesContext(connection) as captured:
        answer: Any = client.get(address, query)
    assert answer.status_code == 200
    return len([row for row in captured if "SAVEPOINT" not in row["sql"]])


def test_lists_cost_no_more_with_many_rows_and_many_chapters(network: Network, lead: Client) -> None:
    def costs() -> dict[str, int]:
        return {name: cost_of(lead, address_of(name, network), query) for name, _most, query in BUDGETS}

    fill(network, 3)
    few = costs()
    fill(network, 50, beginning=3)
    many_rows = costs()
    make_light_chapters(57)
    many_chapters = costs()

    budgets = {name: most for name, most, _query in BUDGETS}
    assert {name: cost for name, cost in few.items() if cost > budgets[name]} == {}
    assert {name: cost for name, cost in many_rows.items() if cost > few[name]} == {}
    assert {name: cost for name, cost in many_chapters.items() if cost > many_rows[name]} == {}
