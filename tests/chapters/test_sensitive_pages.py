"""A page that may distress, or that nobody must be seen with: a note first, no picture unasked, no preview."""

from typing import Any

import pytest
from wagtail.models import Page

from chapters.models import IssuePage, Role
from tests import pages
from tests.conftest import Network
from tests.factories import make_article, make_person
from tests.pictures import make_picture

pytestmark = pytest.mark.django_db


@pytest.fixture
def issue(network: Network) -> IssuePage:
    picture = make_picture()
    figure = {"image": pages.image(picture), "caption": "", "credit": ""}
    return pages.make_issue(
        network.chicago.root_page,
        introduction="What was done to her.",
        lead_picture=picture,
        lead_picture_alt="An empty room",
        is_sensitive=True,
        content_note="It tells of violence in a family.",
        body=pages.stream("figure", figure),
    )


def html_of(visit: Any, page: Page, query: str = "") -> str:
    content: str = visit("chicago.localhost", f"{page.url}{query}").content.decode()
    return content


def test_page_opens_with_the_editors_note_and_a_way_past_it(issue: IssuePage, visit: Any) -> None:
    html = html_of(visit, issue)

    assert html.index("It tells of violence in a family.") < html.index("<h1")
    assert 'href="#page_content"' in html
    assert html.index('id="page_content"') < html.index("<h1")


def test_page_without_a_note_of_its_own_has_a_general_one(issue: IssuePage, visit: Any) -> None:
    issue.content_note = ""
    issue.save_revision().publish()

    assert "This page speaks of sexual exploitation" in html_of(visit, issue)


def test_pictures_come_when_somebody_asks_for_them(issue: IssuePage, visit: Any) -> None:
    assert "/media/" not in html_of(visit, issue)
    assert "Picture, not loaded: An empty room" in html_of(visit, issue)

    asked = html_of(visit, issue, "?pictures=shown")

    assert asked.count("<img") == 2
    assert "Picture, not loaded" not in asked


def test_shared_address_shows_no_preview(issue: IssuePage, visit: Any) -> None:
    head = html_of(visit, issue, "?pictures=shown").partition("</head>")[0]

    assert '<meta property="og:title" content="Lantern Chicago">' in head
    for part in ("og:description", "og:image", 'name="description"', "What was done to her", "twitter:"):
        assert part not in head
    assert 'content="nosnippet, noarchive, noimageindex, max-image-preview:none"' in head
    assert "noindex" not in head  # somebody in need must be able to find it


def test_page_loads_no_script_that_it_can_do_without(issue: IssuePage, visit: Any) -> None:
    assert html_of(visit, issue).count("<script") == 1  # the way out


def test_browser_keeps_nothing_of_the_page(issue: IssuePage, visit: Any) -> None:
    assert "no-store" in visit("chicago.localhost", issue.url)["Cache-Control"]


def test_list_shows_the_page_without_its_picture(network: Network, visit: Any) -> None:
    make_article(network.chicago, "A trial", lead_picture=make_picture(), is_sensitive=True)

    html: str = visit("chicago.localhost", "/news/").content.decode()

    assert "A trial" in html
    assert "/media/" not in html


def test_page_that_is_not_sensitive_has_neither_note_nor_silence(network: Network, visit: Any) -> None:
    page = pages.make_issue(network.chicago.root_page, introduction="Posters save.")

    html = html_of(visit, page)

    assert "content-note" not in html
    assert "og:description" in html


def test_editor_finds_the_mark_in_the_form(network: Network, sign_in: Any, issue: IssuePage) -> None:
    editor = sign_in(make_person(network.chicago, Role.EDITOR))

    html = editor.get(f"/admin/pages/{issue.pk}/edit/").content.decode()

    assert 'name="is_sensitive"' in html
    assert 'name="content_note"' in html
