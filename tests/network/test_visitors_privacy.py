"""What a visit leaves behind, and what a visitor can reach beside the pages."""

import re
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import html5lib
import pytest
from django.conf import settings
from django.core.cache import cache
from wagtail.models import Page, PageViewRestriction

from chapters.models import ContactFormPage
from network import epochs
from network.admin.sign_in import attempts
from network.brands import brand_of
from network.stylesheet import stylesheet
from tests import pages
from tests.conftest import Network
from tests.factories import make_article, make_event, make_section
from tests.pictures import make_picture

#: Attributes whose addresses a browser asks for by itself, by the element that has them.
LOADS = {
    "img": ("src", "srcset"),
    "source": ("src", "srcset"),
    "script": ("src",),
    "iframe": ("src",),
    "video": ("src", "poster"),
    "audio": ("src",),
    "embed": ("src",),
    "object": ("data",),
    "input": ("src",),
}
#: Relations of a <link> that only tell an address.
ONLY_TOLD = {"canonical", "alternate", "search", "me", "license", "next", "prev"}

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


@pytest.fixture
def addresses(network: Network) -> list[str]:
    """One page of every type on Chicago's site, each with everything that it may hold, and the pages without a row."""
    home, picture, document = network.chicago.root_page, make_picture(), pages.make_document()
    values: dict[str, Any] = {
        "lead_picture": picture,
        "body": pages.blocks(1, picture, document, pages.make_statistic(), home),
    }
    makers = (
        pages.make_campaign,
        pages.make_action_steps,
        pages.make_issue,
        pages.make_faq,
        pages.make_profile,
        pages.make_directory,
        pages.make_people,
        make_section,
    )
    made: list[Page] = [make(home, **values) for make in makers]
    made += [make_article(network.chicago, **values), make_event(network.chicago, **values)]
    made.append(make_article(network.chicago, "A trial", is_sensitive=True, **values))
    own = [page.url for page in made]
    lists = ["/", "/news/", "/events/", "/about/", "/contact/"]
    return [*own, *lists, "/resources/", "/search/?q=evening", "/safety-note/", "/es/safety-note/", "/nothing/"]


def asked_for(html: str) -> set[str]:
    """Return the addresses that a browser asks for when it shows *html*."""
    found = set()
    for element in html5lib.parse(html, namespaceHTMLElements=False).iter():
        if element.tag == "link" and not set(element.get("rel", "").split()) & ONLY_TOLD:
            found.add(element.get("href", ""))
        for name in LOADS.get(element.tag, ()):
            found |= {part.split()[0] for part in element.get(name, "").split(",") if part.strip()}
        found |= set(re.findall(r"url\(([^)]*)\)", element.get("style", "")))
    return found


@pytest.mark.slow
def test_no_page_sets_a_cookie_but_those_with_a_form(network: Network, visit: Any, addresses: list[str]) -> None:
    with_form = {f"/{page.slug}/" for page in ContactFormPage.objects.child_of(network.chicago.root_page)}

    cookies = {address for address in addresses if visit("chicago.localhost", address).cookies}

    assert cookies == with_form


@pytest.mark.slow
def test_no_page_asks_another_host_for_anything(network: Network, visit: Any, addresses: list[str]) -> None:
    asked = {address: asked_for(visit("chicago.localhost", address).content.decode()) for address in addresses}

    assert {part for parts in asked.values() for part in parts if urlsplit(part).netloc} == set()
    assert any("/media/" in part for parts in asked.values() for part in parts)


def test_stylesheet_asks_nobody_for_anything(network: Network) -> None:
    css = stylesheet(brand_of(network.chicago.site_id))

    assert "url(" not in css
    assert "@import" not in css


@pytest.mark.slow
def test_other_sites_are_not_told_where_a_visitor_comes_from(
    network: Network, visit: Any, addresses: list[str]
) -> None:
    assert {visit("chicago.localhost", address)["Referrer-Policy"] for address in addresses} == {"same-origin"}


def test_address_of_a_visitor_stands_for_something_else_every_day(network: Network) -> None:
    first = attempts.source_digest("203.0.113.9")

    assert "203.0.113.9" not in first
    assert attempts.source_digest("203.0.113.9") == first
    cache.delete(attempts.SALT_KEY)
    epochs.forget_everything_held()  # as at midnight: what stood for it can't be found out any more, even with the key
    assert attempts.source_digest("203.0.113.9") != first


def test_log_of_the_web_server_has_no_address_no_words_and_no_browser() -> None:
    dockerfile = (Path(settings.PROJECT_DIR) / "Dockerfile").read_text()
    line = re.search(r'"--access-logformat", "([^"]*)"', dockerfile)

    assert line is not None
    assert set(re.findall(r"%\(([^)]*)\)s", line[1])) <= {"t", "m", "U", "s", "B", "M"}
