"""A page never stands where the site itself answers, and nobody finds that out by a page that isn't there."""

from typing import Any

import pytest
from wagtail.models import Page

from chapters.models import Role, SectionPage
from network.own_addresses import own_first_parts
from resources.models import LibraryPage
from tests.chapters.browsing import SignIn, page_view, send_form
from tests.conftest import Network
from tests.factories import make_person

pytestmark = pytest.mark.django_db


def add_section(network: Network, sign_in: SignIn, below: Page, **fields: Any) -> Any:
    editor = sign_in(make_person(network.chicago, Role.EDITOR, "editor@example.org"))
    address = page_view("add", "chapters", "sectionpage", below.pk)
    return send_form(editor, address, title="What we said", **fields)


@pytest.mark.parametrize("slug", ["search", "feeds", "safety-note", "admin", "es", "media"])
def test_slug_of_the_sites_own_is_refused_below_a_home_page(network: Network, sign_in: SignIn, slug: str) -> None:
    answer = add_section(network, sign_in, network.chicago.root_page, slug=slug)

    assert answer.status_code == 200
    assert f"“{slug}” is where the site itself answers." in answer.content.decode()
    assert "What we said" in answer.content.decode()
    assert not SectionPage.objects.filter(slug=slug).exists()


def test_same_slug_is_free_below_another_page(network: Network, sign_in: SignIn) -> None:
    above = SectionPage.objects.child_of(network.chicago.root_page).first()

    assert add_section(network, sign_in, above, slug="search").status_code == 302


def test_only_the_library_stands_where_the_site_answers(network: Network) -> None:
    there = Page.objects.filter(depth=3, slug__in=own_first_parts()).specific()

    assert {type(page) for page in there} == {LibraryPage}
