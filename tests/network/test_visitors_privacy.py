"""What a visit leaves behind, and what a visitor can reach beside the pages."""

from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from wagtail.models import PageViewRestriction

from tests.conftest import Network
from tests.factories import make_section

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("address", ["/", "/news/", "/nothing/"])
def test_pages_set_no_cookie(network: Network, visit: Any, address: str) -> None:
    assert not visit("chicago.localhost", address).cookies


def test_policy_forbids_inline_scripts_and_other_hosts(network: Network, visit: Any) -> None:
    policy = visit("chicago.localhost", "/")["Content-Security-Policy"]

    assert "unsafe-inline" not in policy
    assert "default-src 'none'" in policy
    assert "http" not in policy


def test_admin_has_a_policy_of_its_own(network: Network, visit: Any) -> None:
    assert "'unsafe-inline'" in visit("localhost", "/admin/login/")["Content-Security-Policy"]


@pytest.mark.parametrize("name", ["documents/a.pdf", "original_images/a.jpg", "resources/a.pdf", "../secret-key"])
def test_media_address_serves_renditions_only(network: Network, visit: Any, name: str) -> None:
    file = Path(settings.MEDIA_ROOT) / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("not for everybody")

    assert visit("chicago.localhost", f"/media/{name}").status_code == 404


def test_media_address_serves_a_rendition(network: Network, visit: Any) -> None:
    file = Path(settings.MEDIA_ROOT) / "images" / "a.webp"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"a picture")

    response = visit("chicago.localhost", "/media/images/a.webp")

    assert b"".join(response.streaming_content) == b"a picture"


def test_page_behind_a_password_says_nothing_of_itself(network: Network, visit: Any) -> None:
    page = make_section(network.chicago.root_page, "Shelter on Elm Street", introduction="Beds for twelve.")
    PageViewRestriction.objects.create(page=page, restriction_type="password", password="secret")

    content = visit("chicago.localhost", page.url).content.decode()

    assert "needs a password" in content
    assert "Shelter on Elm Street" not in content
    assert "Beds for twelve" not in content
