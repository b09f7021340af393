"""What the explorer and the search of pages show to chapters: their own pages, and no names but of their own."""

import json

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import GroupPagePermission, Page, PageLogEntry
from wagtail.permissions import policy_registry

from chapters.models import Role
from chapters.tenancy import belonging_to
from network.models import User
from tests.chapters.browsing import SignIn, text_of
from tests.conftest import Network
from tests.factories import make_article, make_person

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def test_explorer_starts_at_named_doors(network: Network, lead: Client) -> None:
    page = text_of(lead, reverse("wagtailadmin_explore_root"))

    assert "Our pages" in page
    assert "Our resources" in page
    assert reverse("wagtailadmin_explore", args=[network.chicago.root_page_id]) in page
    assert "Lantern Chicago: own resources" in page
    assert "Sacramento" not in page


def test_explorer_above_the_own_pages_shows_the_doors(lead: Client) -> None:
    for page in (Page.get_first_root_node(), Page.objects.get(slug="library", depth=2)):
        assert "Our resources" in text_of(lead, reverse("wagtailadmin_explore", args=[page.pk]))


def test_nationals_explorer_starts_at_the_root(network: Network, sign_in: SignIn) -> None:
    curator = sign_in(make_person(network.national, Role.CURATOR))

    page = text_of(curator, reverse("wagtailadmin_explore_root"))

    assert "Our resources" not in page
    assert network.sacramento.root_page.title in page


def test_sidebar_offers_no_tree_from_the_root(lead: Client) -> None:
    page = text_of(lead, reverse("wagtailadmin_home"))

    assert "PageExplorerMenuItem" not in page
    for closed in ("/admin/reports/site-history/", "/admin/reports/workflow/", "/admin/reports/page-types-usage/"):
        assert closed not in page
    assert "/admin/reports/locked/" in page
    assert "/admin/reports/aging-pages/" in page


def test_filters_of_the_explorer_name_own_people_and_sites_only(
    network: Network, lead: Client, person: User, other: User
) -> None:
    own, foreign = make_article(network.chicago, "Ours"), make_article(network.sacramento, "Theirs")
    for article, user in ((own, person), (foreign, other)):
        Page.objects.filter(pk=article.pk).update(owner=user)
        PageLogEntry.objects.log_action(article, "wagtail.edit", user=user)
    home = reverse("wagtailadmin_explore", args=[network.chicago.root_page_id])
    usage = reverse("wagtailadmin_pages:type_use", args=["chapters", "newsarticlepage"])

    for url in (home, usage):
        page = text_of(lead, url)
        assert "Pat Example" in page
        assert "Zelda" not in page
        assert "sacramento.localhost" not in page


def test_page_type_list_holds_own_pages_only(network: Network, lead: Client) -> None:
    make_article(network.chicago, "Our article")
    make_article(network.sacramento, "Their article")

    page = text_of(lead, reverse("wagtailadmin_pages:type_use", args=["chapters", "newsarticlepage"]))

    assert "Our article" in page
    assert "Their article" not in page


@pytest.mark.usefixtures("admin_indexes")
def test_search_of_pages_finds_own_ones_only(network: Network, lead: Client) -> None:
    make_article(network.chicago, "Zebra of ours")
    make_article(network.sacramento, "Zebra of theirs")
    home = reverse("wagtailadmin_explore", args=[network.chicago.root_page_id])

    for url, query in ((home, {"search_all": "1"}), (home, {}), (reverse("wagtailadmin_pages:search"), {})):
        page = text_of(lead, url, q="zebra", **query)
        assert "Zebra of ours" in page
        assert "Zebra of theirs" not in page


def test_plain_page_belongs_to_a_chapter_by_home_and_by_branch(network: Network, person: User) -> None:
    own = belonging_to(person, Page.objects.all())

    assert own.filter(pk=network.chicago.root_page_id).exists()
    assert own.filter(librarybranchpage__isnull=False).count() == 2
    assert not own.filter(path__startswith=network.sacramento.root_page.path).exists()
    assert not own.filter(depth=1).exists()


def test_order_of_the_pages_below_is_offered_where_there_may_be_some(network: Network, lead: Client) -> None:
    article = make_article(network.chicago, "Our article")

    page = text_of(lead, reverse("wagtailadmin_explore", args=[article.get_parent().pk]))

    assert f"{reverse('wagtailadmin_explore', args=[article.get_parent().pk])}?ordering=ord" in page
    assert f"{reverse('wagtailadmin_explore', args=[article.pk])}?ordering=ord" not in page


def test_privacy_of_a_page_names_own_groups_only(network: Network, lead: Client) -> None:
    article = make_article(network.chicago, "Our article")

    page = text_of(lead, reverse("wagtailadmin_pages:set_privacy", args=[article.pk]))

    assert str(network.chicago.group(Role.EDITOR)) in json.loads(page)["html"]
    assert "Sacramento" not in page


def test_interface_lists_own_pages_only(network: Network, lead: Client) -> None:
    own = make_article(network.chicago, "Our draft", live=False)
    foreign = make_article(network.sacramento, "Their draft", live=False)
    url = reverse("wagtailadmin_api:pages:listing")

    page = text_of(lead, url, limit=20, child_of=own.get_parent().pk)

    assert "Our draft" in page
    assert lead.get(url, {"child_of": foreign.get_parent().pk}).status_code == 400
    assert lead.get(url, {"child_of": 999_999}).status_code == 400
    detail = reverse("wagtailadmin_api:pages:detail", args=[foreign.pk])
    assert lead.get(detail).status_code == 404


def test_policies_alone_would_show_what_a_stray_permission_opens(network: Network, person: User) -> None:
    """Why lists are cut by tenancy, too: a permission that was given by mistake shows no other chapter's pages."""
    theirs = GroupPagePermission.objects.filter(group=network.sacramento.group(Role.EDITOR))
    theirs.update(group=network.chicago.group(Role.LEAD))

    explorable = policy_registry.get_by_type(Page).explorable_instances(person)

    assert explorable.filter(pk=network.sacramento.root_page_id).exists()
    assert not belonging_to(person, explorable).filter(pk=network.sacramento.root_page_id).exists()
