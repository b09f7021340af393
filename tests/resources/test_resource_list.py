"""Chosen resources on a chapter's page."""

from typing import Any

import pytest
from django.test import Client
from wagtail.models import PageViewRestriction

from chapters.blocks.references import ResourceListBlock
from network import epochs
from network.models import User
from resources.models import ResourcePage
from tests.conftest import Network
from tests.factories import make_section
from tests.resources.factories import make_draft, make_own_resource, make_shared_resource, make_topic, make_upload

pytestmark = pytest.mark.slow


def _titles(network: Network, path: str = "/a-programme/", host: str = "milwaukee.localhost") -> list[str]:
    response = Client(headers={"host": host}).get(path)
    values = [block.value for block in response.context["page"].body if block.block_type == "resource_list"]
    return [card.title for value in values for card in value.cards]


def _section(network: Network, *pks: int) -> Any:
    home = network.milwaukee.root_page.specific
    return make_section(home, body=[("resource_list", {"heading": "Print these", "resources": list(pks)})])


def test_block_shows_cards_in_the_order_of_choice(network: Network, curator: User) -> None:
    first = make_shared_resource(network.chicago, curator, title="First", topics=[make_topic()])
    second = make_shared_resource(network.chicago, curator, title="Second", files=[(make_upload(), "es", "")])
    _section(network, second.resource.pk, first.resource.pk)
    content = Client(headers={"host": "milwaukee.localhost"}).get("/a-programme/").content.decode()
    assert content.index("Second") < content.index("First")
    assert 'href="/resources/second/"' in content
    assert "Print these" in content


def test_block_leaves_out_what_its_site_may_not_show(network: Network, curator: User) -> None:
    foreign = make_own_resource(network.chicago, title="Foreign")
    draft = make_draft(network.milwaukee, title="Draft")
    own = make_own_resource(network.milwaukee, title="Own")
    locked = make_shared_resource(network.chicago, curator, title="Locked")
    PageViewRestriction.objects.create(page=locked.page_ptr, restriction_type="login")
    _section(network, *(page.resource.pk for page in (foreign, draft, own, locked)))
    assert _titles(network) == ["Own"]


def test_block_costs_three_queries_for_one_card_and_for_many(
    network: Network, curator: User, django_assert_num_queries: Any
) -> None:
    topic = make_topic()
    pages = [make_shared_resource(network.chicago, curator, title=f"N {n}", topics=[topic]) for n in range(4)]
    for chosen in (pages[:1], pages):
        epochs.begin_request()
        assert _cards(chosen)  # what is held is loaded by the first
        with django_assert_num_queries(3):
            assert len(_cards(chosen)) == len(chosen)
        epochs.end_request()


def _cards(chosen: list[ResourcePage]) -> list[Any]:
    value = ResourceListBlock().to_python({"heading": "", "resources": [page.resource_id for page in chosen]})
    cards: list[Any] = value.cards
    return cards
