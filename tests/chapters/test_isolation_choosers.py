"""What choosers show to chapters: their own, and what is public."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, PageViewRestriction

from chapters.admin.tags import words_offered
from chapters.models import NewsIndexPage, Role
from network.models import UploadedDocument, User
from tests.chapters.browsing import text_of
from tests.conftest import Network
from tests.factories import make_article, make_person
from tests.pictures import make_picture

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def test_link_by_id_is_cut_to_own_and_public_pages(network: Network, lead: Client) -> None:
    draft = make_article(network.sacramento, "Their draft", live=False)
    public = make_article(network.sacramento, "Their news")
    own = make_article(network.chicago, "Our draft", live=False)
    url = reverse("wagtailadmin_choose_page_chosen_multiple")

    chosen = lead.get(url, {"id": [draft.pk, public.pk, own.pk]}).json()["result"]

    assert {item["adminTitle"] for item in chosen} == {"Their news", "Our draft"}


def test_chooser_does_not_open_foreign_private_pages(network: Network, lead: Client) -> None:
    section = NewsIndexPage.objects.descendant_of(network.sacramento.root_page).get()
    PageViewRestriction.objects.create(page=section, restriction_type=PageViewRestriction.LOGIN)
    url = reverse("wagtailadmin_choose_page_child", args=[section.pk])

    assert lead.get(url).status_code == 404
    assert lead.get(reverse("wagtailadmin_choose_page_child", args=[999_999])).status_code == 404


def test_chooser_of_a_type_does_not_start_in_a_foreign_private_place(network: Network, lead: Client) -> None:
    for article in NewsIndexPage.objects.all():
        if article.get_site() != network.sacramento.site:
            article.delete()
    section = NewsIndexPage.objects.get()
    NewsIndexPage.objects.filter(pk=section.pk).update(title="Their secret list", draft_title="Their secret list")
    PageViewRestriction.objects.create(page=section, restriction_type=PageViewRestriction.LOGIN)

    answer = lead.get(reverse("wagtailadmin_choose_page"), {"page_type": "chapters.newsindexpage"})

    assert "Their secret list" not in answer.json()["html"]


def test_foreign_public_page_has_its_public_title(network: Network, lead: Client) -> None:
    article = make_article(network.sacramento, "Their news")
    article.title = "Not out yet"
    article.save_revision()
    own = make_article(network.chicago, "Our news")
    own.title = "Our next title"
    own.save_revision()

    theirs = lead.get(reverse("wagtailadmin_choose_page_child", args=[article.get_parent().pk])).json()["html"]
    ours = lead.get(reverse("wagtailadmin_choose_page_child", args=[own.get_parent().pk])).json()["html"]

    assert "Their news" in theirs
    assert "Not out yet" not in theirs
    assert "Our next title" in ours


def test_pasted_address_of_a_foreign_private_page_stays_an_address(network: Network, lead: Client) -> None:
    secret = make_article(network.sacramento, "Their secret")
    PageViewRestriction.objects.create(page=secret, restriction_type=PageViewRestriction.LOGIN)
    changed = make_article(network.sacramento, "Their news")
    changed.title = "Not out yet"
    changed.save_revision()
    public = make_article(network.sacramento, "Their other news")
    url = reverse("wagtailadmin_choose_page_external_link")

    def pasted(page: Page) -> dict[str, Any]:
        form = {"external-link-chooser-url": page.full_url, "external-link-chooser-link_text": "there"}
        result: dict[str, Any] = lead.post(url, form).json()["result"]
        return result

    assert set(pasted(secret)) == set(pasted(changed)) == {"url", "title", "prefer_this_title_as_link_text"}
    assert pasted(public)["id"] == public.pk


@pytest.mark.parametrize("address", ["/admin/images/chooser/", "/admin/images/", "/admin/images/chooser/results/"])
def test_pictures_and_their_words_are_ones_own(network: Network, lead: Client, address: str) -> None:
    make_picture("Our picture", network.chicago.collection).tags.add("lake")
    make_picture("Their picture", network.sacramento.collection).tags.add("secretword")

    page = text_of(lead, address)

    assert "Our picture" in page
    assert "Their picture" not in page
    assert "secretword" not in page
    assert "Sacramento" not in page


@pytest.mark.parametrize("address", ["/admin/documents/chooser/", "/admin/documents/"])
def test_documents_and_their_words_are_ones_own(network: Network, lead: Client, address: str) -> None:
    for title, chapter in (("Our document", network.chicago), ("Their document", network.sacramento)):
        document = UploadedDocument.objects.create(title=title, file="a.pdf", collection=chapter.collection)
        document.tags.add("secretword" if chapter == network.sacramento else "lake")

    page = text_of(lead, address)

    assert "Our document" in page
    assert "Their document" not in page
    assert "secretword" not in page


def test_uploads_go_to_own_collections_only(network: Network, person: User, lead: Client) -> None:
    person.groups.add(network.milwaukee.group(Role.EDITOR))

    page = text_of(lead, reverse("wagtailimages:add"))

    assert network.milwaukee.collection.name in page
    assert network.sacramento.collection.name not in page


def test_words_offered_are_public_or_own(network: Network, person: User, lead: Client) -> None:
    for chapter, title, word, live in (
        (network.chicago, "Our draft", "wharf", False),
        (network.sacramento, "Their news", "wheat", True),
        (network.sacramento, "Their draft", "whisper", False),
    ):
        article = make_article(chapter, title, live=live)
        article.tags.add(word)
        article.save()
    make_picture("Our picture", network.chicago.collection).tags.add("whale")
    make_picture("Their picture", network.sacramento.collection).tags.add("whip")

    offered = lead.get(reverse("wagtailadmin_tag_autocomplete"), {"term": "WH"}).json()

    assert offered == ["whale", "wharf", "wheat"]
    assert set(words_offered(make_person(network.national, Role.CURATOR)).values_list("name", flat=True)) >= {
        "whisper",
        "whip",
    }


@pytest.mark.usefixtures("admin_indexes")
@pytest.mark.parametrize("address", ["/admin/images/", "/admin/images/results/", "/admin/images/chooser/results/"])
def test_search_of_pictures_finds_own_ones_only(network: Network, lead: Client, address: str) -> None:
    make_picture("Zebra of ours", network.chicago.collection)
    make_picture("Zebra of theirs", network.sacramento.collection)

    for query in ({"q": "zebra"}, {"q": "zebra", "collection_id": network.chicago.collection_id}):
        page = text_of(lead, address, **query)
        assert "Zebra of ours" in page
        assert "Zebra of theirs" not in page


@pytest.mark.usefixtures("admin_indexes")
def test_search_of_documents_finds_own_ones_only(network: Network, lead: Client) -> None:
    for title, chapter in (("Zebra of ours", network.chicago), ("Zebra of theirs", network.sacramento)):
        UploadedDocument.objects.create(title=title, file="a.pdf", collection=chapter.collection)

    page = text_of(lead, "/admin/documents/", q="zebra")

    assert "Zebra of ours" in page
    assert "Zebra of theirs" not in page
