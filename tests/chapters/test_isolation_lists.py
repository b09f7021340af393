"""What panels, reports and lists of forms show to chapters, and what their pages show to others."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, PageLogEntry, PageViewRestriction

from chapters.models import Role
from network.models import User
from tests.chapters.browsing import SignIn, text_of
from tests.conftest import Network
from tests.factories import make_article, make_chapter, make_person

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def test_first_page_shows_nothing_of_a_chapter_one_has_left(network: Network, sign_in: SignIn) -> None:
    person = make_person(network.sacramento, Role.LEAD)
    article = make_article(network.sacramento, "Their draft", live=False)
    PageLogEntry.objects.log_action(article, "wagtail.edit", user=person)
    Page.objects.filter(pk=article.pk).update(owner=person, locked=True, locked_by=person, locked_at=timezone.now())
    workflow = network.sacramento.workflow
    assert workflow is not None
    workflow.start(article, person)
    client = sign_in(person)
    assert "Their draft" in text_of(client, reverse("wagtailadmin_home"))

    person.groups.set([network.chicago.group(Role.LEAD)])

    for address in ("/admin/", "/admin/reports/locked/", "/admin/reports/aging-pages/"):
        assert "Their draft" not in text_of(client, address)


def test_filter_of_locked_pages_names_own_people_only(
    network: Network, lead: Client, person: User, other: User
) -> None:
    for chapter, user in ((network.chicago, person), (network.sacramento, other)):
        article = make_article(chapter, f"Locked by {user.email}")
        Page.objects.filter(pk=article.pk).update(locked=True, locked_by=user, locked_at=timezone.now())

    page = text_of(lead, "/admin/reports/locked/")

    assert person.email in page
    assert "sacramento" not in page.lower()
    assert "Zelda" not in page


@pytest.mark.parametrize("address", ["/admin/forms/", "/admin/forms/results/"])
def test_list_of_forms_names_own_people_only(network: Network, lead: Client, other: User, address: str) -> None:
    Page.objects.filter(pk=make_article(network.sacramento, "Theirs").pk).update(owner=other)

    page = text_of(lead, address)

    assert "Zelda" not in page
    assert "sacramento.localhost" not in page


def test_page_for_those_who_sign_in_is_shown_to_the_chapters_people_only(network: Network) -> None:
    article = make_article(network.sacramento, "Among ourselves")
    PageViewRestriction.objects.create(page=article, restriction_type=PageViewRestriction.LOGIN)
    people = [
        make_person(network.sacramento, Role.CONTRIBUTOR),
        make_person(network.national, Role.CURATOR),
        make_person(network.chicago, Role.LEAD),
    ]
    codes = []
    for user in people:
        client = Client(headers={"host": "sacramento.localhost"})
        client.force_login(user, backend="network.sign_in.AccountBackend")
        codes.append(client.get(article.relative_url(network.sacramento.site)).status_code)

    assert codes == [200, 200, 404]


def test_password_form_does_not_name_the_page_behind_it(network: Network, visit: Any) -> None:
    article = make_article(network.sacramento, "Among ourselves", slug="zz", introduction="Only for members")
    PageViewRestriction.objects.create(
        page=article, restriction_type=PageViewRestriction.PASSWORD, password="a long word"
    )

    page = visit("sacramento.localhost", article.relative_url(network.sacramento.site)).content.decode()

    assert "This page needs a password" in page
    assert "Among ourselves" not in page
    assert "Only for members" not in page


@pytest.mark.parametrize("name", ["wagtailadmin_explore_root", "wagtailadmin_choose_page"])
def test_lists_cost_the_same_with_more_chapters(
    network: Network, person: User, sign_in: SignIn, django_assert_max_num_queries: Any, name: str
) -> None:
    client = sign_in(person)
    client.get(reverse(name))
    with django_assert_max_num_queries(30) as few:
        client.get(reverse(name))
        count = len(few)
    for number in range(2):
        make_chapter(f"chapter-{number}")
    client.get(reverse(name))
    with django_assert_max_num_queries(count):
        client.get(reverse(name))


@pytest.mark.usefixtures("admin_indexes")
@pytest.mark.parametrize(
    ("name", "query"),
    [
        ("wagtailadmin_explore", {}),
        ("wagtailadmin_choose_page_child", {}),
        ("wagtailadmin_choose_page_child", {"page_type": "chapters.newsarticlepage"}),
        ("wagtailadmin_choose_page_search", {"q": "zebra"}),
    ],
)
def test_lists_cost_the_same_with_more_rows(
    network: Network, lead: Client, django_assert_max_num_queries: Any, name: str, query: dict[str, str]
) -> None:
    section = make_article(network.chicago, "Zebra", live=False).get_parent()
    url = reverse(name, args=[] if "search" in name else [section.pk])
    lead.get(url, query)
    with django_assert_max_num_queries(45 if name == "wagtailadmin_explore" else 30) as few:
        lead.get(url, query)
        count = len(few)
    for number in range(3):
        make_article(network.chicago, f"Zebra {number}", live=False)
    with django_assert_max_num_queries(count):
        lead.get(url, query)
