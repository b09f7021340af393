"""Events: what their pages cost."""

import datetime
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page

from chapters.schedules import Repeats
from tests.chapters.events import HOST, at
from tests.conftest import Network
from tests.factories import make_event, make_light_chapters
from tests.pictures import make_picture

pytestmark = pytest.mark.django_db


def queries(visit: Any, address: str) -> int:
    """Return what an address costs on a warm process."""
    assert visit(HOST, address).status_code == 200
    with CaptureQueriesContext(connection) as captured:
        visit(HOST, address)
    return len(captured)


def fill(network: Network, count: int, picture: Any) -> None:
    for number in range(count):
        day = f"2099-05-{number % 28 + 1:02}"
        rule: dict[str, Any] = (
            {"repeats": Repeats.WEEKLY, "repeats_until": datetime.date(2100, 5, 1)} if number % 2 else {}
        )
        make_event(network.chicago, f"Ahead {number}", starts_at=at(f"{day} 19:00"), lead_picture=picture, **rule)
        make_event(network.chicago, f"Over {number}", starts_at=at("2020-05-07 19:00"), lead_picture=picture)


@pytest.mark.slow
@pytest.mark.parametrize("chapters", [3, 60])
def test_pages_keep_their_budget_whatever_the_number_of_events(network: Network, visit: Any, chapters: int) -> None:
    make_light_chapters(chapters - 3)
    picture = make_picture()
    addresses = ("/", "/events/", "/events/ahead-1/")

    fill(network, 3, picture)
    few = [queries(visit, address) for address in addresses]
    Page.objects.filter(eventpage__isnull=False).delete()
    fill(network, 30, picture)
    many = [queries(visit, address) for address in addresses]

    assert few == many
    assert many[0] <= 12
    assert max(many) <= 14
    assert queries(visit, "/events/?page=2") <= 14
