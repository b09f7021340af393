"""Every page type is valid HTML, with everything on it and with nothing."""

from collections.abc import Callable
from typing import Any

import pytest
from wagtail.models import Locale, Page

from chapters.models import Role
from network.models import User
from tests import pages
from tests.conftest import Network
from tests.factories import make_article, make_event, make_person, make_section
from tests.html_rules import faults_of
from tests.pictures import make_picture
from tests.resources.factories import make_shared_resource, make_topic, make_upload

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

HOST = "chicago.localhost"

MAKERS: dict[str, Callable[..., Page]] = {
    "article": lambda network, **fields: pages.make_tagged_article(network.chicago, "Full", "one", **fields),
    "event": lambda network, **fields: make_event(
        network.chicago, "Full", co_hosts="Harbor House", online_link="https://example.org/join?a=1&b=2", **fields
    ),
    "section": lambda network, **fields: make_section(network.chicago.root_page, "Full", **fields),
    **{
        name: (lambda network, make=make, **fields: make(network.chicago.root_page, "Full", **fields))
        for name, make in {
            "profile": pages.make_profile,
            "faq": pages.make_faq,
            "campaign": pages.make_campaign,
            "issue": pages.make_issue,
            "action steps": pages.make_action_steps,
            "partners": pages.make_directory,
            "people": pages.make_people,
        }.items()
    },
}


def text(response: Any, status: int = 200) -> str:
    assert response.status_code == status
    html: str = response.content.decode()
    return html


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
def test_page_with_every_block_is_valid(network: Network, visit: Any, make: Callable[..., Page]) -> None:
    picture, target = make_picture(), make_article(network.milwaukee)
    body = pages.blocks(2, picture, pages.make_document(), pages.make_statistic(), target)

    page = make(network, lead_picture=picture, lead_picture_alt='A "hall"', introduction="One & two", body=body)

    assert faults_of(text(visit(HOST, page.url))) == []


@pytest.mark.parametrize(
    "path",
    [
        *("/", "/news/", "/news/?tag=nothing", "/events/", "/about/", "/contact/", "/resources/"),
        *("/resources/?q=nothing&type=poster", "/resources/collections/", "/search/", "/search/?q=xyzzy"),
    ],
)
@pytest.mark.parametrize("host", [HOST, "localhost"])
def test_page_with_nothing_on_it_is_valid(network: Network, visit: Any, host: str, path: str) -> None:
    assert faults_of(text(visit(host, path))) == []


@pytest.mark.parametrize("path", ["/es/", "/es/news/", "/es/events/", "/es/resources/", "/es/search/?q=a"])
def test_spanish_page_is_valid(network: Network, visit: Any, path: str) -> None:
    assert faults_of(text(visit("localhost", path))) == []


def test_page_that_is_not_there_is_valid(network: Network, visit: Any) -> None:
    assert faults_of(text(visit(HOST, "/nothing/"), 404)) == []


def test_lists_with_something_on_them_are_valid(network: Network, visit: Any) -> None:
    picture = make_picture()
    for number in range(14):
        pages.make_tagged_article(network.chicago, f"News {number}", "all", lead_picture=picture)
    make_event(network.chicago, lead_picture=picture)
    make_section(make_section(network.chicago.root_page, "Above"), "Below")

    for path in ("/", "/news/", "/news/?page=2", "/events/", "/above/", "/search/?q=news"):
        assert (path, faults_of(text(visit(HOST, path)))) == (path, [])


def test_resource_in_several_languages_is_valid(network: Network, visit: Any) -> None:
    curator: User = make_person(network.national, Role.CURATOR)
    page = make_shared_resource(
        network.chicago,
        curator,
        topics=[make_topic()],
        licence="cc-by-4.0",
        files=[(make_upload(), "en", "Poster"), (make_upload(), "es", "")],
    )
    page.copy_for_translation(Locale.objects.get(language_code="es")).save_revision().publish()

    for host, path in ((HOST, "/resources/know-the-signs/"), ("localhost", "/es/resources/know-the-signs/")):
        assert faults_of(text(visit(host, path))) == []


@pytest.mark.parametrize(
    ("html", "fault"),
    [
        ("<ul><p>One</p></ul>", "p stands in ul."),
        ('<p id="a"></p><p id="a"></p>', "The id 'a' stands 2 times."),
        ('<a href="/"><button>Go</button></a>', "button stands in a."),
        ('<label for="none">Name</label>', "for of label names 'none', which isn't there."),
        ('<img src="/a">', "The picture '/a' has no alternative text."),
        ("<time datetime='May'>May</time>", "datetime of a time is 'May'."),
        ("<p><div></div></p>", "(1, 79): unexpected-end-tag"),
    ],
)
def test_fault_is_found(html: str, fault: str) -> None:
    page = f"<!doctype html><html lang=en><head><title>A</title></head><body><main>{html}</main></body></html>"

    assert any(found.startswith(fault) or fault.rsplit(": ", maxsplit=1)[-1] in found for found in faults_of(page))
