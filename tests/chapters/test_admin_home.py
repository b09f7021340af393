"""What each role is offered in the admin: menus, the first page, and what may be chosen for a link."""

import json
import re
from html import unescape
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from wagtail.models import Page, PageViewRestriction

from chapters.admin.dashboard import own_sites
from chapters.models import NewsIndexPage, Role
from chapters.retirement import retire_chapter
from tests.conftest import Network
from tests.factories import make_article, make_chapter, make_person

pytestmark = pytest.mark.django_db


def menu_of(client: Any) -> set[str]:
    """Return the addresses in the sidebar."""
    page = client.get("/admin/").content.decode()
    props = re.search(r'<script id="wagtail-sidebar-props"[^>]*>(.*?)</script>', page, re.DOTALL)
    assert props is not None
    json.loads(props[1])
    return set(re.findall(r'"url": "(/admin/[^"]*)"', unescape(props[1])))


NATIONAL_ONLY = {
    "/admin/chapters/",
    "/admin/users/",
    "/admin/sites/",
    "/admin/collections/",
    "/admin/workflows/list/",
    "/admin/workflows/tasks/index/",
    "/admin/groups/",
    "/admin/snippets/",
    "/admin/snippets/network/hotline/",
    "/admin/snippets/chapters/statistic/",
    "/admin/reports/background-work/",
}


@pytest.mark.parametrize("role", [Role.CONTRIBUTOR, Role.EDITOR, Role.LEAD])
def test_chapters_people_are_offered_nothing_of_nationals(network: Network, sign_in: Any, role: Role) -> None:
    offered = menu_of(sign_in(make_person(network.chicago, role)))

    assert "/admin/images/" in offered
    assert not offered & NATIONAL_ONLY
    assert ("/admin/settings/network/brand/" in offered) is (role is Role.LEAD)


def test_nationals_people_are_offered_what_is_theirs(network: Network, sign_in: Any) -> None:
    administrator = menu_of(sign_in(make_person(network.national, Role.ADMINISTRATOR)))
    curator = menu_of(sign_in(make_person(network.national, Role.CURATOR)))

    facts = {"/admin/snippets/network/hotline/", "/admin/snippets/chapters/statistic/"}
    assert administrator >= {"/admin/chapters/", "/admin/reports/background-work/", *facts}
    assert curator >= facts
    assert not curator & {"/admin/chapters/", "/admin/reports/background-work/", "/admin/users/"}
    assert not (administrator | curator) & {"/admin/sites/", "/admin/groups/"}


def test_first_page_leads_to_ones_own_site_and_to_writing_news(network: Network, sign_in: Any) -> None:
    page = sign_in(make_person(network.chicago, Role.EDITOR)).get("/admin/").content.decode()

    news = NewsIndexPage.objects.descendant_of(network.chicago.root_page).get()
    assert f"/admin/pages/add/chapters/newsarticlepage/{news.pk}/" in page
    assert f"/admin/pages/{network.chicago.root_page_id}/" in page
    assert f"{network.chicago.site.root_url}/" in page
    assert "Lantern Sacramento" not in page


def test_person_of_two_chapters_has_both_sites(network: Network, sign_in: Any) -> None:
    person = make_person(network.chicago, Role.EDITOR)
    person.groups.add(network.milwaukee.group(Role.LEAD))

    page = sign_in(person).get("/admin/").content.decode()

    assert "Lantern Chicago" in page
    assert "Lantern Milwaukee" in page
    assert "Lantern Sacramento" not in page


def test_site_without_a_news_list_offers_no_writing(network: Network, sign_in: Any) -> None:
    NewsIndexPage.objects.descendant_of(network.chicago.root_page).get().delete()

    page = sign_in(make_person(network.chicago, Role.EDITOR)).get("/admin/").content.decode()

    assert "Write news" not in page
    assert "All pages" in page


def test_first_page_counts_nothing_of_other_chapters(network: Network, sign_in: Any) -> None:
    editor = sign_in(make_person(network.chicago, Role.EDITOR)).get("/admin/").content.decode()
    national = sign_in(make_person(network.national, Role.CURATOR)).get("/admin/").content.decode()

    assert "w-summary__list" not in editor
    assert "w-summary__list" in national


def test_superuser_without_a_role_gets_nationals_site(network: Network, sign_in: Any) -> None:
    superuser = get_user_model().objects.create_superuser("root@example.org")

    page = sign_in(superuser).get("/admin/").content.decode()

    assert f"/admin/pages/{network.national.root_page_id}/" in page


def titles_offered(client: Any, parent: Page) -> str:
    answer = client.get(f"/admin/choose-page/{parent.pk}/", headers={"x-requested-with": "XMLHttpRequest"})
    html: str = answer.json()["html"]
    return html


def test_link_may_lead_to_own_drafts_and_to_public_pages_of_others(network: Network, sign_in: Any) -> None:
    make_article(network.chicago, "Own draft", live=False)
    make_article(network.sacramento, "Their news")
    make_article(network.sacramento, "Their draft", live=False)
    secret = make_article(network.sacramento, "Their secret")
    PageViewRestriction.objects.create(page=secret, restriction_type=PageViewRestriction.LOGIN)
    editor = sign_in(make_person(network.chicago, Role.EDITOR))

    own = titles_offered(editor, NewsIndexPage.objects.descendant_of(network.chicago.root_page).get())
    theirs = titles_offered(editor, NewsIndexPage.objects.descendant_of(network.sacramento.root_page).get())

    assert "Own draft" in own
    assert "Their news" in theirs
    assert "Their draft" not in theirs
    assert "Their secret" not in theirs


@pytest.mark.usefixtures("admin_indexes")
def test_search_for_a_link_finds_no_foreign_draft(network: Network, sign_in: Any) -> None:
    make_article(network.sacramento, "Zebra draft", live=False)
    make_article(network.sacramento, "Zebra news")
    editor = sign_in(make_person(network.chicago, Role.EDITOR))

    found = editor.get("/admin/choose-page/search/", {"q": "zebra"}).content.decode()

    assert "Zebra news" in found
    assert "Zebra draft" not in found


def test_pages_of_a_retired_chapter_are_not_offered(network: Network, sign_in: Any) -> None:
    make_article(network.sacramento, "Their news")
    retire_chapter(network.sacramento)
    editor = sign_in(make_person(network.chicago, Role.EDITOR))

    home = network.sacramento.root_page

    assert home.title not in titles_offered(editor, Page.get_first_root_node())
    assert editor.get(f"/admin/choose-page/{home.pk}/").status_code == 404


def test_national_may_link_to_everything(network: Network, sign_in: Any) -> None:
    make_article(network.sacramento, "Their draft", live=False)
    curator = sign_in(make_person(network.national, Role.CURATOR))

    offered = titles_offered(curator, NewsIndexPage.objects.descendant_of(network.sacramento.root_page).get())

    assert "Their draft" in offered


def test_own_sites_take_as_many_queries_with_four_chapters_as_with_one(
    network: Network, django_assert_num_queries: Any
) -> None:
    person = make_person(network.chicago, Role.EDITOR)
    for number in range(3):
        person.groups.add(make_chapter(f"chapter-{number}").group(Role.EDITOR))

    with django_assert_num_queries(3):
        sites = own_sites(person)

    assert len(sites) == 4
    assert all(site.write_news_url and site.add_event_url for site in sites)
