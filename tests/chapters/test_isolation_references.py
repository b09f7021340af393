"""A form that is sent with the key of what its writer couldn't have chosen comes back as with a key of nothing."""

from html import unescape
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Page
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from chapters.models import NewsArticlePage, NewsIndexPage
from network.models import Brand, Picture, UploadedDocument
from resources.models import Resource
from tests.chapters.contact_forms import form_of
from tests.conftest import Network
from tests.factories import make_article
from tests.pictures import make_picture
from tests.resources.factories import make_draft

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def send_new(client: Client, network: Network, **values: Any) -> Any:
    """Send the form of a new article."""
    section = NewsIndexPage.objects.descendant_of(network.chicago.root_page).get()
    data = nested_form_data(
        {
            "title": "Our article",
            "slug": "our-article",
            "introduction": "",
            "seo_title": "",
            "search_description": "",
            "date": "2026-05-07",
            "byline": "",
            "on_behalf_of": "",
            "tags": "",
            "lead_picture": "",
            "lead_picture_alt": "",
            "review_on": "",
            "body": streamfield([]),
            "comments-TOTAL_FORMS": 0,
            "comments-INITIAL_FORMS": 0,
            **values,
        }
    )
    return client.post(reverse("wagtailadmin_pages:add", args=["chapters", "newsarticlepage", section.pk]), data)


def link_to(page: Page) -> dict[str, Any]:
    return {"body": streamfield([("paragraph", rich_text(f'<p>Read <a linktype="page" id="{page.pk}">it</a>.</p>'))])}


def test_own_picture_and_public_page_are_taken(network: Network, lead: Client) -> None:
    picture = make_picture("Ours", network.chicago.collection)
    public = make_article(network.sacramento, "Their news")

    response = send_new(lead, network, lead_picture=str(picture.pk), **link_to(public))

    assert response.status_code == 302
    assert NewsArticlePage.objects.get(title="Our article").lead_picture_id == picture.pk


NOT_THERE = "isn’t there (any more)"


def shown(response: Any) -> str:
    """Return the page with the words of its blocks, which stand in it as JSON, as somebody reads them."""
    return unescape(response.content.decode()).replace("\\u2019", "’")


def assert_alike(foreign: Any, missing: Any, foreign_key: int) -> None:
    """A foreign key and a missing one: the same status and, but for nothing, the same form."""
    assert (foreign.status_code, missing.status_code) == (200, 200)
    assert len(foreign.content) == len(missing.content)
    assert str(foreign_key) not in foreign.content.decode()


@pytest.mark.parametrize("title", ["Our article", ""])
def test_foreign_picture_is_an_error_at_its_field(network: Network, lead: Client, title: str) -> None:
    picture = make_picture("Their secret picture", network.sacramento.collection)
    Picture.objects.filter(pk=picture.pk).update(id=777_001)

    response = send_new(lead, network, title=title, byline="Typed by hand", lead_picture="777001")
    missing = send_new(lead, network, title=title, byline="Typed by hand", lead_picture="777999")

    assert_alike(response, missing, 777_001)
    page = shown(response)
    assert f"This picture {NOT_THERE}" in page
    assert "Typed by hand" in page
    assert "Their secret picture" not in page
    assert not NewsArticlePage.objects.filter(title="Our article").exists()


def test_foreign_picture_is_an_error_in_the_page_of_a_form_too(network: Network, lead: Client) -> None:
    page = form_of(network.chicago)
    picture = make_picture("Their secret picture", network.sacramento.collection)
    empty = dict.fromkeys(("introduction", "thanks", "notice_addresses", "lead_picture_alt", "seo_title"), "")
    formsets = {
        f"{name}-{part}_FORMS": 0 for name in ("form_fields", "comments") for part in ("TOTAL", "INITIAL", "MIN_NUM")
    }
    sent = {"title": "Contact", "slug": "contact", "search_description": "", "review_on": "", **empty, **formsets}

    response = lead.post(
        reverse("wagtailadmin_pages:edit", args=[page.pk]),
        nested_form_data({**sent, "lead_picture": str(picture.pk), "body": streamfield([])}),
    )

    assert response.status_code == 200
    assert f"This picture {NOT_THERE}" in shown(response)
    assert not page.revisions.filter(content__lead_picture=picture.pk).exists()


def test_foreign_draft_in_running_text_is_taken_out_and_told(network: Network, lead: Client) -> None:
    draft = make_article(network.sacramento, "Their draft", slug="their-draft", live=False)

    page = shown(send_new(lead, network, byline="Typed by hand", **link_to(draft)))

    assert NOT_THERE in page
    assert "Typed by hand" in page
    assert "Read it." in page
    assert "their-draft" not in page


def test_foreign_document_and_foreign_resource_in_blocks_are_errors_at_the_block(
    network: Network, lead: Client
) -> None:
    document = UploadedDocument.objects.create(
        pk=777_002, title="Theirs", file="a.pdf", collection=network.sacramento.collection
    )
    resource = make_draft(network.sacramento).resource
    assert isinstance(resource, Resource)

    def download(key: int) -> Any:
        words = ("paragraph", rich_text("<p>Typed by hand</p>"))
        file = ("download", {"document": key, "title": "A sheet", "text": ""})
        return send_new(lead, network, body=streamfield([words, file]))

    listed = {"0": {"value": resource.pk, "deleted": "", "order": "0", "id": ""}, "count": "1"}
    library = send_new(lead, network, body=streamfield([("resource_list", {"heading": "", "resources": listed})]))

    response = download(document.pk)
    assert_alike(response, download(777_999), document.pk)
    page = shown(response)
    for words in (f"This document {NOT_THERE}", "Typed by hand", "A sheet"):
        assert words in page
    assert NOT_THERE in shown(library)
    assert str(resource) not in shown(library)


def test_form_of_which_only_a_part_arrived_is_an_error_and_saves_nothing(network: Network, lead: Client) -> None:
    article = make_article(network.chicago, "Our article")
    before = article.revisions.count()
    data = {"title": "Changed", "comments-TOTAL_FORMS": 0, "comments-INITIAL_FORMS": 0}

    for body in ({}, {"body-count": "1"}, {"body-count": "many"}):
        response = lead.post(reverse("wagtailadmin_pages:edit", args=[article.pk]), {**data, **body})
        assert response.status_code == 200
        assert "didn’t arrive" in shown(response)
        preview = lead.post(reverse("wagtailadmin_pages:preview_on_edit", args=[article.pk]), {**data, **body})
        assert (preview.status_code, preview.json()["is_valid"]) == (200, False)
    assert article.revisions.count() == before


def test_what_is_there_already_stays(network: Network, lead: Client) -> None:
    """National may have put its own picture on a chapter's page."""
    article = make_article(network.chicago, "Our article")
    picture = make_picture("National's", network.national.collection)
    NewsArticlePage.objects.filter(pk=article.pk).update(lead_picture=picture)
    article.refresh_from_db()
    article.save_revision()
    section = reverse("wagtailadmin_pages:edit", args=[article.pk])
    data = nested_form_data(
        {
            "title": "Our new title",
            "slug": article.slug,
            "introduction": "",
            "seo_title": "",
            "search_description": "",
            "date": "2026-05-07",
            "byline": "",
            "on_behalf_of": "",
            "tags": "",
            "lead_picture": str(picture.pk),
            "lead_picture_alt": "",
            "review_on": "",
            "body": streamfield([]),
            "comments-TOTAL_FORMS": 0,
            "comments-INITIAL_FORMS": 0,
        }
    )

    assert lead.post(section, data).status_code == 302
    article.refresh_from_db()
    assert article.get_latest_revision_as_object().title == "Our new title"


def test_foreign_logo_is_an_error_at_its_field(network: Network, lead: Client) -> None:
    fields = [name for name in Brand.INHERITED if name not in ("social", "footer")]
    typed = {**dict.fromkeys(fields, ""), "menu": streamfield([]), "social": streamfield([]), "footer": rich_text("")}
    url = reverse("wagtailsettings:edit", args=["network", "brand", network.chicago.site_id])
    pictures: dict[str, Picture] = {
        "ours": make_picture("Ours", network.chicago.collection),
        "theirs": make_picture("Theirs", network.sacramento.collection),
    }

    theirs = lead.post(url, nested_form_data({**typed, "logo": str(pictures["theirs"].pk)}))
    ours = lead.post(url, nested_form_data({**typed, "logo": str(pictures["ours"].pk)}))

    assert (theirs.status_code, ours.status_code) == (200, 302)
    assert NOT_THERE in shown(theirs)
    assert Brand.objects.get(site=network.chicago.site).logo == pictures["ours"]
