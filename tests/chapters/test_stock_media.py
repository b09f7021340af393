"""Pictures, documents and settings of a chapter, each through the views, by its role."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from PIL import Image
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from chapters.models import Role
from network.models import Brand, Picture, UploadedDocument, User
from tests.chapters.browsing import send_form, text_of
from tests.conftest import Network
from tests.factories import make_article, make_person
from tests.pictures import make_picture

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture
def sign_in_as(network: Network, sign_in: Callable[[User], Client]) -> Callable[[Role], Client]:
    return lambda role: sign_in(make_person(network.chicago, role))


def png(colour: str) -> bytes:
    data = BytesIO()
    Image.new("RGB", (64, 48), colour).save(data, "PNG")
    return data.getvalue()


@pytest.mark.parametrize("role", [Role.CONTRIBUTOR, Role.EDITOR, Role.LEAD])
def test_many_pictures_are_uploaded_together(network: Network, sign_in_as: Any, role: Role) -> None:
    client = sign_in_as(role)
    url = reverse("wagtailimages:add_multiple")

    for number, colour in enumerate(("red", "green", "blue")):  # the page sends them one by one
        upload = SimpleUploadedFile(f"walk-{number}.png", png(colour), content_type="image/png")
        answer = client.post(url, {"files[]": upload, "title": f"Walk {number}"}).json()
        assert answer["success"], answer

    assert Picture.objects.filter(collection=network.chicago.collection).count() == 3


def test_contributor_changes_own_pictures_only(network: Network, sign_in: Any) -> None:
    person = make_person(network.chicago, Role.CONTRIBUTOR)
    client = sign_in(person)
    own, other = (make_picture(title, network.chicago.collection) for title in ("Own", "Other"))
    Picture.objects.filter(pk=own.pk).update(uploaded_by_user=person)

    assert send_form(client, reverse("wagtailimages:edit", args=[own.pk]), title="A lake").status_code == 302
    assert client.get(reverse("wagtailimages:edit", args=[other.pk])).status_code == 302
    client.post(reverse("wagtailimages:delete", args=[other.pk]))

    assert Picture.objects.get(pk=own.pk).title == "A lake"
    assert Picture.objects.filter(pk=other.pk).exists()


def test_editor_uploads_changes_and_deletes_a_document(network: Network, sign_in_as: Any) -> None:
    client = sign_in_as(Role.EDITOR)
    upload = SimpleUploadedFile("minutes.txt", b"minutes", content_type="text/plain")
    form = {"title": "Minutes", "file": upload, "collection": network.chicago.collection_id, "tags": ""}
    assert client.post(reverse("wagtaildocs:add"), form).status_code == 302
    document = UploadedDocument.objects.get()

    edit = reverse("wagtaildocs:edit", args=[document.pk])
    assert send_form(client, edit, title="Minutes of May").status_code == 302
    document.refresh_from_db()
    assert document.title == "Minutes of May"

    assert send_form(client, reverse("wagtaildocs:delete", args=[document.pk])).status_code == 302
    assert not UploadedDocument.objects.exists()


def test_document_goes_into_no_foreign_collection(network: Network, sign_in_as: Any) -> None:
    client = sign_in_as(Role.EDITOR)
    upload = SimpleUploadedFile("minutes.txt", b"minutes", content_type="text/plain")
    form = {"title": "Minutes", "file": upload, "collection": network.sacramento.collection_id, "tags": ""}

    client.post(reverse("wagtaildocs:add"), form)

    assert not UploadedDocument.objects.filter(collection=network.sacramento.collection).exists()


@pytest.mark.usefixtures("admin_indexes")
def test_usage_names_the_pages_that_show_a_picture(network: Network, sign_in_as: Any) -> None:
    picture = make_picture("A lake", network.chicago.collection)
    make_article(network.chicago, "By the lake", lead_picture=picture)

    page = text_of(sign_in_as(Role.EDITOR), reverse("wagtailimages:image_usage", args=[picture.pk]))

    assert "By the lake" in page


def test_lead_changes_the_brand_of_the_own_site(network: Network, sign_in_as: Any) -> None:
    fields = [name for name in Brand.INHERITED if name not in ("social", "footer")]
    typed = {**dict.fromkeys(fields, ""), "menu": streamfield([]), "social": streamfield([]), "footer": rich_text("")}
    url = reverse("wagtailsettings:edit", args=["network", "brand", network.chicago.site_id])

    response = sign_in_as(Role.LEAD).post(url, nested_form_data({**typed, "tagline": "By the lake"}))

    assert response.status_code == 302
    assert Brand.objects.get(site=network.chicago.site).tagline == "By the lake"


def test_settings_offer_no_other_site(network: Network, sign_in: Any) -> None:
    person = make_person(network.chicago, Role.LEAD)
    person.groups.add(network.milwaukee.group(Role.LEAD), network.sacramento.group(Role.EDITOR))

    page = text_of(sign_in(person), reverse("wagtailsettings:edit", args=["network", "brand", network.chicago.site_id]))

    assert reverse("wagtailsettings:edit", args=["network", "brand", network.milwaukee.site_id]) in page
    assert "Sacramento" not in page.split("<main")[1]


@pytest.mark.parametrize("role", [Role.CONTRIBUTOR, Role.EDITOR])
def test_who_does_not_lead_changes_no_settings(network: Network, sign_in_as: Any, role: Role) -> None:
    client = sign_in_as(role)
    url = reverse("wagtailsettings:edit", args=["network", "brand", network.chicago.site_id])

    assert client.get(url).status_code == 302
    assert "/admin/settings/" not in text_of(client, "/admin/")
