"""The library in the admin: a new resource with its files."""

import pytest
from django.urls import reverse

from chapters.models import Role
from network.models import User
from resources.models import Resource, ResourcePage, Visibility
from tests.conftest import Network
from tests.resources.admin import NEW, SignIn, library_url
from tests.resources.factories import (
    make_topic,
    make_upload,
)

pytestmark = pytest.mark.slow


def test_resource_is_added_with_its_files(network: Network, contributor: User, sign_in: SignIn) -> None:
    topic = make_topic()
    data = {
        **NEW,
        "chapter": network.chicago.pk,
        "topics": [topic.pk],
        "files-0-upload": make_upload(),
        "files-0-language": "tl",
        "files-0-title": "Paskil",
        "files-2-language": "es",
    }
    response = sign_in(contributor).post(library_url("add"), data)
    page = ResourcePage.objects.get()
    assert response["Location"] == reverse("wagtailadmin_pages:edit", args=[page.pk])
    resource = page.resource
    assert (resource.contributor, page.owner, page.live) == (network.chicago, contributor, False)
    assert set(resource.tags.names()) == {"printable", "SB 1193"}
    assert set(resource.audiences.values_list("audience", flat=True)) == {"youth", "businesses"}
    assert list(resource.topics.all()) == [topic]
    assert [(file.language, file.title) for file in resource.files.all()] == [("tl", "Paskil")]


def test_resource_is_added_and_submitted_by_one_button(network: Network, editor: User, sign_in: SignIn) -> None:
    client = sign_in(editor)
    response = client.post(library_url("add"), {**NEW, "chapter": network.chicago.pk, "action-submit": "1"})
    resource = Resource.objects.get()
    assert response["Location"] == library_url("edit", resource.pk)
    assert resource.visibility == Visibility.SUBMITTED


def test_form_for_a_new_resource_asks_for_the_chapter_only_where_there_are_several(
    network: Network, editor: User, curator: User, sign_in: SignIn
) -> None:
    content = sign_in(editor).get(library_url("add")).content.decode()
    assert 'name="chapter"' not in content
    assert 'name="chapter"' in sign_in(curator).get(library_url("add")).content.decode()
    assert "Save and submit to the network" in content
    assert 'enctype="multipart/form-data"' in content


def test_resource_cant_be_added_to_a_foreign_chapter(network: Network, editor: User, sign_in: SignIn) -> None:
    sign_in(editor).post(library_url("add"), {**NEW, "chapter": network.sacramento.pk})
    assert not Resource.objects.filter(contributor=network.sacramento).exists()
    editor.groups.add(network.milwaukee.group(Role.EDITOR))
    response = sign_in(editor).post(library_url("add"), {**NEW, "chapter": network.sacramento.pk})
    assert "chapter" in response.context["form"].errors
    assert not Resource.objects.exclude(contributor=network.chicago).exists()


def test_wrong_file_is_said_at_its_field_and_nothing_is_saved(network: Network, editor: User, sign_in: SignIn) -> None:
    data = {
        **NEW,
        "chapter": network.chicago.pk,
        "files-0-upload": make_upload("poster.pdf", b"<html>"),
        "files-0-language": "en",
    }
    content = sign_in(editor).post(library_url("add"), data).content.decode()
    assert "isn’t what its ending says" in content.replace("&#x27;", "’")
    assert "choose the files again" in content
    assert not Resource.objects.exists()


def test_missing_title_is_said(network: Network, editor: User, sign_in: SignIn) -> None:
    response = sign_in(editor).post(library_url("add"), {**NEW, "title": "", "chapter": network.chicago.pk})
    assert "title" in response.context["form"].errors
    assert not Resource.objects.exists()
