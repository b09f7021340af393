"""Where a page is used: chapters are told of their own pages and of public ones, by name and by number."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, PageViewRestriction
from wagtail.rich_text import RichText

from chapters.admin.usage import references_in_sight
from chapters.models import Chapter, Role
from network.models import User
from tests.conftest import Network
from tests.factories import make_article, make_person
from tests.pictures import make_picture

pytestmark = [pytest.mark.slow, pytest.mark.django_db, pytest.mark.usefixtures("admin_indexes")]


def make_link(chapter: Chapter, title: str, to: Page, *, live: bool = True) -> Page:
    text = RichText(f'<p>Read <a linktype="page" id="{to.pk}">what they wrote</a>.</p>')
    page: Page = make_article(chapter, title, live=live, body=[("paragraph", text)])
    return page


@pytest.fixture
def target(network: Network) -> Page:
    """An article of Chicago's to which a page of its own, and a draft and a public page of Sacramento's link."""
    page: Page = make_article(network.chicago, "Our article")
    make_link(network.chicago, "Our draft that links", page, live=False)
    make_link(network.sacramento, "Their draft that links", page, live=False)
    make_link(network.sacramento, "Their news that links", page)
    return page


def test_usage_lists_own_and_public_pages(network: Network, target: Page, sign_in: Callable[[User], Client]) -> None:
    client = sign_in(make_person(network.chicago, Role.LEAD))

    page = client.get(reverse("wagtailadmin_pages:usage", args=[target.pk])).content.decode()

    assert "Our draft that links" in page
    assert "Their draft that links" not in page
    assert page.count("(Private ") == 1  # their public page, which one may not edit


@pytest.mark.parametrize(
    ("name", "words"),
    [("edit", "Referenced 2 times"), ("revisions_revert", "Referenced 2 times"), ("delete", "referenced 2 times")],
)
def test_number_of_uses_counts_no_foreign_draft(
    network: Network, target: Page, sign_in: Callable[[User], Client], name: str, words: str
) -> None:
    client = sign_in(make_person(network.chicago, Role.LEAD))
    keys = [target.pk, target.save_revision().pk] if name == "revisions_revert" else [target.pk]

    page = client.get(reverse(f"wagtailadmin_pages:{name}", args=keys)).content.decode()

    assert words in page
    assert "3 times" not in page


@pytest.mark.parametrize(
    "place",
    ["?layout=list", "?layout=list&ordering=usage_count", "{}/", "{}/delete/", "usage/{}/", "chooser/?layout=list"],
)
def test_uses_of_a_picture_in_foreign_drafts_are_not_told(
    network: Network, sign_in: Callable[[User], Client], place: str
) -> None:
    """National may put a chapter's picture on another one's page."""
    client = sign_in(make_person(network.chicago, Role.LEAD))
    picture = make_picture("Ours", network.chicago.collection)
    make_article(network.chicago, "Our draft", live=False, lead_picture=picture)
    address = f"/admin/images/{place.format(picture.pk)}"
    before = client.get(address).content.decode()

    make_article(network.sacramento, "Their draft", live=False, lead_picture=picture)
    after = client.get(address).content.decode()

    assert picture.get_usage().count() == 2
    assert "(Private " not in after
    assert times_in(after) == times_in(before) != []


def times_in(page: str) -> list[str]:
    """Return what a page says of how often something is used."""
    return re.findall(r"(?:Used|referenced|Referenced) \d+ times?|Our draft|(?<=>)\d+ times?", page)


def test_national_is_told_of_all_uses(network: Network, target: Page) -> None:
    curator = make_person(network.national, Role.CURATOR)

    assert references_in_sight(curator, target).group_by_source_object().count() == 3


def test_link_to_what_another_site_made_private_leaves_its_words(network: Network, visit: Any) -> None:
    theirs = make_article(network.sacramento, "Their news", slug="a-telling-address")
    ours = make_article(network.chicago, "Our members’ corner", slug="our-corner")
    for page in (theirs, ours):
        PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    away = make_link(network.chicago, "Our article", theirs)
    home = make_link(network.chicago, "Our other article", ours)

    pages = [
        visit("chicago.localhost", page.relative_url(network.chicago.site)).content.decode() for page in (away, home)
    ]

    assert "a-telling-address" not in pages[0]
    assert "what they wrote" in pages[0]
    assert "our-corner" in pages[1]
