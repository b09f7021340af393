"""Request → host → site."""

from typing import Any

import pytest
from django.test import Client, RequestFactory
from wagtail.models import Site

from tests.conftest import Network

pytestmark = pytest.mark.django_db


def test_each_host_answers_with_its_own_site(network: Network, visit: Any) -> None:
    assert "Lantern Chicago" in visit("chicago.localhost", "/").content.decode()
    assert "Lantern Milwaukee" in visit("milwaukee.localhost:8000", "/").content.decode()
    assert "Lantern Chicago" not in visit("milwaukee.localhost", "/").content.decode()


def test_host_is_found_whatever_its_case_and_with_a_final_dot(network: Network, visit: Any) -> None:
    assert visit("Chicago.LOCALHOST.", "/").status_code == 200


@pytest.mark.parametrize("host", ["elsewhere.example.org", "127.0.0.1", "chicago.localhost.evil.example", "a b"])
def test_unknown_host_gets_a_neutral_421(network: Network, visit: Any, host: str) -> None:
    response = visit(host, "/")

    assert response.status_code == 421
    assert "Lantern" not in response.content.decode()


@pytest.mark.parametrize("address", ["/admin/", "/admin/pages/3/edit/?next=1", "/admin", "/demonstration/mail/"])
def test_chapter_host_redirects_the_admin_to_national(network: Network, visit: Any, address: str) -> None:
    response = visit("chicago.localhost", address)

    assert response.status_code == 302
    assert response["Location"] == f"http://localhost:8000{address}"


def test_health_answers_on_any_host(db: None) -> None:
    for address in ("/health/live/", "/health/ready/?format=text", "/health/parts/?format=text"):
        assert Client(headers={"host": "10.0.0.7"}).get(address).status_code == 200


def test_new_site_answers_at_once(network: Network, visit: Any, make_chapter: Any) -> None:
    assert visit("los-angeles.localhost", "/").status_code == 421

    make_chapter("los-angeles")

    assert visit("los-angeles.localhost", "/").status_code == 200


def test_wagtail_takes_the_site_that_the_middleware_found(network: Network, visit: Any) -> None:
    """Guards the private name that network.hosts sets: if Wagtail moves it, pages would fetch the site again."""
    request = RequestFactory().get("/")
    request._wagtail_site = marker = Site(hostname="marker")  # type: ignore[attr-defined]

    assert Site.find_for_request(request) is marker


def test_icon_is_found_at_its_old_address_on_every_host(network: Network, visit: Any) -> None:
    response = visit("chicago.localhost", "/favicon.ico")
    assert response.status_code == 301
    assert response["Location"].endswith("network/img/icon.svg")
