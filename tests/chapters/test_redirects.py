"""Redirects: leads keep those of their own site, National keeps all; a page that changes its address leaves one."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import PageViewRestriction

from chapters.models import Role
from network.models import User
from tests.chapters.browsing import send_form, text_of
from tests.conftest import Network
from tests.factories import make_article, make_person

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

SignIn = Callable[[User], Client]
LIST, ADD = "/admin/redirects/", "/admin/redirects/add/"


@pytest.fixture
def lead(network: Network, sign_in: SignIn) -> Client:
    return sign_in(make_person(network.chicago, Role.LEAD))


def make_redirect(site: Any, old_path: str, link: str = "https://example.org/", **fields: Any) -> Redirect:
    return Redirect.objects.create(site=site, old_path=old_path, redirect_link=link, **fields)


def follow(host: str, path: str, visit: Any) -> tuple[int, str]:
    response = visit(host, path)
    return response.status_code, response.headers.get("Location", "")


def test_lead_adds_a_redirect_that_leads_visitors_of_the_own_host(network: Network, lead: Client, visit: Any) -> None:
    article = make_article(network.chicago, "Our article")

    response = send_form(lead, ADD, old_path="/spring/", redirect_page=article.pk)

    assert response.status_code == 302
    made = Redirect.objects.get()
    assert made.site == network.chicago.site
    assert follow("chicago.localhost", made.old_path, visit) == (301, article.full_url)
    assert follow("sacramento.localhost", "/spring/", visit)[0] == 404


def test_path_is_written_in_one_way(network: Network, lead: Client) -> None:
    send_form(lead, ADD, old_path="http://chicago.localhost/spring/ ", redirect_link="https://example.org/")

    assert Redirect.objects.get().old_path == "/spring"


def test_same_path_is_refused_once_it_is_there(network: Network, lead: Client) -> None:
    make_redirect(network.chicago.site, "/spring")

    page = send_form(lead, ADD, old_path="/spring/", redirect_link="https://example.org/2").content.decode()

    assert "already exists" in page
    assert Redirect.objects.count() == 1


@pytest.mark.parametrize(
    ("link", "sentence"),
    [("", "Choose a page, or write the address"), ("http://chicago.localhost:8000/spring/", "would lead to itself")],
)
def test_redirect_that_leads_nowhere_is_refused(network: Network, lead: Client, link: str, sentence: str) -> None:
    assert sentence in send_form(lead, ADD, old_path="/spring/", redirect_link=link).content.decode()
    assert not Redirect.objects.exists()


def test_lead_changes_and_deletes_an_own_redirect(network: Network, lead: Client) -> None:
    made = make_redirect(network.chicago.site, "/spring")
    edit = reverse("wagtailredirects:edit", args=[made.pk])

    send_form(lead, edit, redirect_link="https://example.org/other")
    made.refresh_from_db()
    assert made.redirect_link == "https://example.org/other"

    assert send_form(lead, reverse("wagtailredirects:delete", args=[made.pk])).status_code == 302
    assert not Redirect.objects.exists()


def test_list_search_filter_and_export_hold_own_redirects_only(network: Network, lead: Client) -> None:
    make_redirect(network.chicago.site, "/ours")
    make_redirect(network.sacramento.site, "/theirs-secret")
    make_redirect(None, "/of-all-sites")

    for query in ({}, {"q": "s"}, {"export": "csv"}, {"site": network.chicago.site_id}):
        page = text_of(lead, LIST, **query)
        assert "/ours" in page
        assert "/theirs-secret" not in page
        assert "/of-all-sites" not in page
        assert "Sacramento" not in page


def test_foreign_redirect_and_one_of_all_sites_are_not_there(network: Network, lead: Client) -> None:
    for site in (network.sacramento.site, None):
        key = make_redirect(site, "/theirs").pk
        for name in ("edit", "delete"):
            url = reverse(f"wagtailredirects:{name}", args=[key])
            assert lead.get(url).status_code == lead.post(url).status_code == 404
    assert Redirect.objects.count() == 2


@pytest.mark.parametrize("side", ["sacramento", "milwaukee", None])
def test_site_that_one_does_not_lead_can_not_be_chosen(network: Network, sign_in: SignIn, side: str | None) -> None:
    person = make_person(network.chicago, Role.LEAD)
    person.groups.add(network.milwaukee.group(Role.EDITOR))
    site = getattr(network, side).site_id if side else ""

    page = send_form(sign_in(person), ADD, old_path="/spring", redirect_link="https://example.org/", site=site)

    assert page.status_code == 200
    assert not Redirect.objects.exists()


def test_foreign_draft_is_no_target(network: Network, lead: Client) -> None:
    draft = make_article(network.sacramento, "Their draft", live=False)

    foreign = send_form(lead, ADD, old_path="/spring", redirect_page=draft.pk)
    missing = send_form(lead, ADD, old_path="/spring", redirect_page=987654)

    assert not Redirect.objects.exists()
    assert foreign.status_code == missing.status_code == 200
    assert "Their draft" not in foreign.content.decode()


def test_foreign_target_is_named_by_what_is_public_of_it(network: Network, lead: Client) -> None:
    article = make_article(network.sacramento, "Their news")
    article.title = "Not out yet"
    article.save_revision()
    made = make_redirect(network.chicago.site, "/ours", link="", redirect_page=article)
    edit = reverse("wagtailredirects:edit", args=[made.pk])

    for url in (LIST, edit):
        assert "Their news" in text_of(lead, url)
        assert "Not out yet" not in text_of(lead, url)

    PageViewRestriction.objects.create(page=article, restriction_type=PageViewRestriction.LOGIN)
    for url in (LIST, edit):
        page = text_of(lead, url)
        assert "Their news" not in page
        assert "A page that is not public any more" in page


@pytest.mark.parametrize("role", [Role.CONTRIBUTOR, Role.EDITOR])
def test_who_does_not_lead_keeps_no_redirects(network: Network, sign_in: SignIn, role: Role) -> None:
    client = sign_in(make_person(network.chicago, role))
    key = make_redirect(network.chicago.site, "/ours").pk

    for url in (LIST, ADD):
        assert client.get(url).status_code == 302
    assert client.get(reverse("wagtailredirects:edit", args=[key])).status_code == 404
    assert "/admin/redirects/" not in text_of(client, "/admin/")


def test_import_is_nationals(network: Network, lead: Client, sign_in: SignIn) -> None:
    curator = sign_in(make_person(network.national, Role.CURATOR))

    assert lead.get("/admin/redirects/import/").status_code == 404
    assert "/admin/redirects/import/" not in text_of(lead, LIST)
    assert curator.get("/admin/redirects/import/").status_code == 200
    assert "/admin/redirects/import/" in text_of(curator, LIST)


def test_curator_keeps_those_of_every_site_and_of_all_sites(network: Network, sign_in: SignIn, visit: Any) -> None:
    curator = sign_in(make_person(network.national, Role.CURATOR))
    make_redirect(network.sacramento.site, "/theirs")

    response = send_form(curator, ADD, old_path="/everywhere", redirect_link="https://example.org/", site="")

    assert response.status_code == 302
    assert "/theirs" in text_of(curator, LIST)
    assert follow("milwaukee.localhost", "/everywhere/", visit)[0] == 301


def test_redirects_are_in_the_menu_of_leads(lead: Client) -> None:
    assert "/admin/redirects/" in text_of(lead, "/admin/")


def test_page_that_changes_its_address_leaves_a_redirect_on_its_host(
    network: Network, sign_in: SignIn, visit: Any, django_capture_on_commit_callbacks: Any
) -> None:
    article = make_article(network.chicago, "Our article")
    old = article.relative_url(network.chicago.site)
    make_article(network.sacramento, "Our article")
    editor = sign_in(make_person(network.chicago, Role.EDITOR))
    edit = reverse("wagtailadmin_pages:edit", args=[article.pk])

    with django_capture_on_commit_callbacks(execute=True):
        response = send_form(editor, edit, slug="a-better-word", **{"action-publish": "1"})

    assert response.status_code == 302
    article.refresh_from_db()
    assert follow("chicago.localhost", old, visit) == (301, article.full_url)
    assert visit("sacramento.localhost", old).status_code == 200
    assert list(Redirect.objects.values_list("site", flat=True)) == [network.chicago.site_id]


def test_redirects_list_costs_the_same_with_more_rows(
    network: Network, lead: Client, django_assert_max_num_queries: Any
) -> None:
    article = make_article(network.chicago, "Our article")
    make_redirect(network.chicago.site, "/0", link="", redirect_page=article)
    lead.get(LIST)
    with django_assert_max_num_queries(30) as few:
        lead.get(LIST)
        count = len(few)
    for number in range(1, 6):
        make_redirect(network.chicago.site, f"/{number}", link="", redirect_page=article)
    with django_assert_max_num_queries(count):
        lead.get(LIST)
