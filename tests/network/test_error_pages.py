"""What is said when something went wrong: calmly, with a hotline and the way out, and without anything to depend on."""

import pytest
from django.template.loader import render_to_string
from django.test import Client, RequestFactory

from network.exits import STANDARD_EXIT
from network.models import Hotline
from network.views import server_error
from tests.conftest import Network


def test_page_for_a_failure_needs_no_database_and_has_help_and_the_way_out() -> None:
    # Without the mark for the database a query would fail this test.
    html = server_error(RequestFactory().get("/")).content.decode()

    for part in ("tel:+18883737888", "sms:233733", f'href="{STANDARD_EXIT}"', f'data-exit="{STANDARD_EXIT}"'):
        assert part in html
    assert 'lang="es"' in html
    assert "{%" not in html


@pytest.mark.django_db
def test_address_without_a_site_says_nothing_of_who_runs_the_server() -> None:
    response = Client(headers={"host": "elsewhere.example.org"}).get("/")

    assert response.status_code == 421
    assert "Lantern" not in response.content.decode()
    assert f'href="{STANDARD_EXIT}"' in response.content.decode()


@pytest.mark.parametrize("template", ["403.html", "404.html"])
@pytest.mark.django_db
def test_refusal_has_hotline_and_way_out_in_the_sites_brand(
    network: Network, rf: RequestFactory, template: str
) -> None:
    Hotline.objects.create(
        name="A hotline", phone="988", hours="Always", languages="English", area="Here", shown_everywhere=True
    )
    request = rf.get("/nothing/", headers={"host": "chicago.localhost"})
    request._wagtail_site = network.chicago.site  # type: ignore[attr-defined]

    html = render_to_string(template, {}, request)

    for part in ("tel:988", "data-exit=", "Lantern Chicago", "safety-note/"):
        assert part in html
