"""The chapter in force: it filters what is listed, and takes or gives no permission."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, PageLogEntry

from chapters.models import Chapter, ContactFormPage, NewsIndexPage, Role
from chapters.retirement import retire_chapter
from network.models import Picture, UploadedDocument, User
from tests.chapters.browsing import send_form, text_of
from tests.conftest import Network
from tests.factories import make_article, make_light_chapters, make_person
from tests.pictures import make_picture
from tests.resources.factories import make_draft

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

SignIn = Callable[[User], Client]
HOME = "/admin/"


@pytest.fixture
def person(network: Network) -> User:
    person = make_person(network.chicago, Role.LEAD)
    person.groups.add(network.milwaukee.group(Role.LEAD))
    return person


@pytest.fixture
def client(person: User, sign_in: SignIn) -> Client:
    return sign_in(person)


def put(client: Client, chapter: Chapter | None, **query: str) -> Any:
    url = reverse("put_chapter_in_force", args=[chapter.pk]) if chapter else reverse("all_chapters_in_force")
    return client.post(f"{url}?next={query['next']}" if query else url)


def test_person_of_one_chapter_sees_nothing_of_it(network: Network, sign_in: SignIn) -> None:
    client = sign_in(make_person(network.chicago, Role.LEAD))

    assert "chapter-in-force" not in text_of(client, HOME)


def test_person_of_two_is_offered_both_in_the_sidebar(network: Network, client: Client) -> None:
    page = text_of(client, HOME)

    assert "All my chapters" in page
    for chapter in (network.chicago, network.milwaukee):
        assert reverse("put_chapter_in_force", args=[chapter.pk]) in page
    assert reverse("put_chapter_in_force", args=[network.sacramento.pk]) not in page


def test_reading_the_address_changes_nothing(network: Network, client: Client) -> None:
    assert client.get(reverse("put_chapter_in_force", args=[network.chicago.pk])).status_code == 405


def test_foreign_chapter_can_not_be_put_in_force(network: Network, client: Client) -> None:
    foreign, missing = put(client, network.sacramento), client.post(reverse("put_chapter_in_force", args=[999_999]))

    assert (foreign.status_code, missing.status_code) == (404, 404)
    assert len(foreign.content) == len(missing.content)


def test_switching_returns_to_the_list_that_one_was_on(network: Network, client: Client) -> None:
    assert put(client, network.chicago, next="/admin/images/")["Location"] == "/admin/images/"
    assert put(client, network.chicago, next="https://elsewhere.example/")["Location"] == HOME


LISTS = [
    HOME,
    "/admin/documents/",
    "/admin/documents/chooser/",
    "/admin/forms/",
    "/admin/images/",
    "/admin/images/chooser/",
    "/admin/library/",
    "/admin/pages/search/",
    "/admin/redirects/",
    "/admin/reports/aging-pages/",
    "/admin/reports/locked/",
]


@pytest.fixture
def things(network: Network, person: User) -> None:
    """Things of both chapters, one at least for each list."""
    for chapter, word in ((network.chicago, "Lakefront"), (network.milwaukee, "Brewery")):
        make_picture(word, chapter.collection)
        UploadedDocument.objects.create(title=word, file="a.pdf", collection=chapter.collection)
        Redirect.objects.create(site=chapter.site, old_path=f"/{word}", redirect_link="https://example.org/")
        make_draft(chapter, person, word)
        chapter.root_page.add_child(instance=ContactFormPage(title=word, slug="write-to-us"))
        article = make_article(chapter, word)
        Page.objects.filter(pk=article.pk).update(locked=True, locked_by=person, locked_at=timezone.now())
        PageLogEntry.objects.log_action(article, "wagtail.edit", user=person)


@pytest.mark.usefixtures("things", "admin_indexes")
def test_lists_show_what_belongs_to_the_chapter_in_force(network: Network, client: Client) -> None:
    everything = {url: text_of(client, url) for url in LISTS}
    put(client, network.milwaukee)

    for url in LISTS:
        page = text_of(client, url)
        assert "Lakefront" in everything[url], url
        assert "Brewery" in page, url
        assert "Lakefront" not in page, url


def test_explorer_starts_at_the_doors_of_the_chapter_in_force(network: Network, client: Client) -> None:
    put(client, network.milwaukee)

    page = text_of(client, "/admin/pages/")

    assert reverse("wagtailadmin_explore", args=[network.milwaukee.root_page_id]) in page
    assert reverse("wagtailadmin_explore", args=[network.chicago.root_page_id]) not in page


def test_what_is_asked_for_by_number_is_there_for_both(network: Network, client: Client) -> None:
    article = make_article(network.chicago, "Lakefront")
    picture = make_picture("Lakefront", network.chicago.collection)
    put(client, network.milwaukee)

    assert "Lakefront" in text_of(client, reverse("wagtailadmin_explore", args=[article.get_parent().pk]))
    assert client.get(reverse("wagtailadmin_pages:edit", args=[article.pk])).status_code == 200
    assert client.get(reverse("wagtailimages:edit", args=[picture.pk])).status_code == 200


def test_new_page_belongs_to_the_chapter_that_its_place_says(network: Network, client: Client) -> None:
    there = NewsIndexPage.objects.descendant_of(network.chicago.root_page).get()
    put(client, network.milwaukee)

    send_form(
        client,
        reverse("wagtailadmin_pages:add", args=["chapters", "newsarticlepage", there.pk]),
        title="A walk",
        slug="a-walk",
    )

    assert Page.objects.get(draft_title="A walk", slug="a-walk").is_child_of(there)


def test_all_of_a_list_means_all_that_it_showed(network: Network, client: Client) -> None:
    ours = make_picture("Lakefront", network.chicago.collection)
    theirs = make_picture("Brewery", network.milwaukee.collection)
    put(client, network.milwaukee)

    client.post(reverse("wagtail_bulk_action", args=["network", "picture", "delete"]) + "?id=all&next=/admin/images/")

    assert Picture.objects.filter(pk=ours.pk).exists()
    assert not Picture.objects.filter(pk=theirs.pk).exists()


def test_chooser_begins_with_the_collection_in_force_and_offers_the_other(network: Network, client: Client) -> None:
    make_picture("Lakefront", network.chicago.collection)
    put(client, network.milwaukee)

    for url in ("/admin/images/chooser/", "/admin/images/chooser/results/"):
        assert "Lakefront" not in text_of(client, url)
        assert "Lakefront" in text_of(client, url, collection_id="")
        assert "Lakefront" in text_of(client, url, collection_id=network.chicago.collection_id)


def test_settings_and_new_redirects_begin_with_the_site_in_force(network: Network, client: Client) -> None:
    put(client, network.milwaukee)

    site = network.milwaukee.site_id
    assert client.get("/admin/settings/network/brand/")["Location"] == f"/admin/settings/network/brand/{site}/"
    assert f'<option value="{site}" selected>' in text_of(client, "/admin/redirects/add/")


def test_chapter_that_one_has_left_is_not_in_force_any_more(network: Network, client: Client, person: User) -> None:
    make_picture("Lakefront", network.chicago.collection)
    put(client, network.milwaukee)
    assert "Lakefront" not in text_of(client, "/admin/images/")

    person.groups.remove(network.milwaukee.group(Role.LEAD))

    assert "Lakefront" in text_of(client, "/admin/images/")


def test_chapter_that_is_retired_is_not_in_force_any_more(network: Network, client: Client, sign_in: SignIn) -> None:
    curator = sign_in(make_person(network.national, Role.CURATOR))
    make_picture("Lakefront", network.chicago.collection)
    for one in (client, curator):
        put(one, network.milwaukee)

    retire_chapter(network.milwaukee)

    for one in (client, curator):
        assert "Lakefront" in text_of(one, "/admin/images/")


def test_nationals_people_put_any_chapter_in_force(network: Network, sign_in: SignIn) -> None:
    curator = sign_in(make_person(network.national, Role.CURATOR))
    make_picture("Lakefront", network.chicago.collection)
    assert "Whole network" in text_of(curator, HOME)

    put(curator, network.sacramento)

    assert "Lakefront" not in text_of(curator, "/admin/images/")
    doors = text_of(curator, "/admin/pages/")
    assert reverse("wagtailadmin_explore", args=[network.sacramento.root_page_id]) in doors
    assert "All pages of the network" in doors


def test_many_chapters_are_chosen_from_a_list_that_can_be_searched(network: Network, sign_in: SignIn) -> None:
    curator = sign_in(make_person(network.national, Role.CURATOR))
    make_light_chapters(9)

    assert reverse("put_chapter_in_force", args=[network.chicago.pk]) not in text_of(curator, HOME)
    assert reverse("chapters_to_put_in_force") in text_of(curator, HOME)
    found = text_of(curator, reverse("chapters_to_put_in_force"), q="chicago")
    assert reverse("put_chapter_in_force", args=[network.chicago.pk]) in found
    assert reverse("put_chapter_in_force", args=[network.sacramento.pk]) not in found


def test_pages_cost_the_same_with_sixty_chapters(network: Network, sign_in: SignIn) -> None:
    curator = sign_in(make_person(network.national, Role.CURATOR))
    put(curator, network.milwaukee)

    def cost(address: str) -> int:
        curator.get(address)
        with CaptureQueriesContext(connection) as captured:
            curator.get(address)
        return len(captured)

    addresses = [HOME, "/admin/pages/", "/admin/images/"]
    few = {address: cost(address) for address in addresses}
    make_light_chapters(57)
    many = {address: cost(address) for address in addresses}

    assert max(few.values()) <= 60
    assert {address: count for address, count in many.items() if count > few[address]} == {}


def test_all_chapters_in_force_shows_all_again(network: Network, client: Client) -> None:
    make_picture("Of Chicago", network.chicago.collection)
    put(client, network.milwaukee)
    assert "Of Chicago" not in text_of(client, "/admin/images/")

    put(client, None)

    assert "Of Chicago" in text_of(client, "/admin/images/")
