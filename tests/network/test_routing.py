"""Address → page."""

from typing import Any

import pytest
from django.test import RequestFactory
from wagtail.models import Page, PageViewRestriction
from wagtail.url_routing import RouteResult

from tests.conftest import Network
from tests.factories import make_section

pytestmark = pytest.mark.django_db


def test_wagtail_takes_the_route_that_was_found(network: Network) -> None:
    """Guards the private name that network.routing sets: without it each part of an address costs a query."""
    request = RequestFactory().get("/somewhere/")
    request._wagtail_route_for_request = marker = RouteResult(Page())  # type: ignore[attr-defined]

    assert Page.route_for_request(request, "somewhere/") is marker


def test_address_deeper_than_any_tree_is_not_looked_for(network: Network, visit: Any) -> None:
    assert visit("chicago.localhost", "/" + "a/" * 400).status_code == 404


def test_live_page_below_a_draft_keeps_its_address(network: Network, visit: Any) -> None:
    above = make_section(network.chicago.root_page, "Above")
    make_section(above, "Below")
    above.unpublish()

    assert visit("chicago.localhost", "/above/").status_code == 404
    assert visit("chicago.localhost", "/above/below/").status_code == 200


@pytest.mark.parametrize("restricted", ["root", "home", "section", "page"])
def test_restriction_anywhere_on_the_way_holds(network: Network, visit: Any, restricted: str) -> None:
    section = make_section(network.chicago.root_page, "Members")
    page = make_section(section, "Minutes", introduction="What we said")
    places = {
        "root": Page.get_first_root_node(),
        "home": network.chicago.root_page,
        "section": section,
        "page": page,
    }
    assert "What we said" in visit("chicago.localhost", "/members/minutes/").content.decode()

    PageViewRestriction.objects.create(page=places[restricted], restriction_type="login")

    response = visit("chicago.localhost", "/members/minutes/")
    assert response.status_code == 302
    assert response["Location"].startswith("/_util/login/")


def test_unpublished_translation_of_the_home_page_has_no_address(network: Network, visit: Any) -> None:
    spanish = Page.objects.get(translation_key=network.national.root_page.translation_key, locale__language_code="es")
    assert visit("localhost", "/es/").status_code == 200

    spanish.specific.unpublish()

    assert visit("localhost", "/es/").status_code == 404
