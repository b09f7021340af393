"""The library in the admin: the files of a resource."""

import pytest
from django.test import Client

from network.models import User
from tests.conftest import Network
from tests.resources.admin import SignIn, library_url
from tests.resources.factories import (
    make_draft,
    make_upload,
)

pytestmark = pytest.mark.slow


def test_file_of_a_foreign_resource_is_not_reached_through_an_own_one(
    network: Network, stranger: User, sign_in: SignIn
) -> None:
    own = make_draft(network.sacramento)
    foreign = make_draft(network.chicago, files=[(make_upload(), "en", "")]).resource.files.get()
    client = sign_in(stranger)
    assert client.get(library_url("file", own.resource.pk, foreign.pk)).status_code == 404
    assert client.post(library_url("remove_file", own.resource.pk, foreign.pk)).status_code == 404


def test_record_says_how_far_the_reading_of_a_file_has_come(network: Network, editor: User, sign_in: SignIn) -> None:
    page = make_draft(
        network.chicago, editor, files=[(make_upload("broken.pdf", b"%PDF-1.4"), "en", ""), (make_upload(), "es", "")]
    )
    content = sign_in(editor).get(library_url("edit", page.resource.pk)).content.decode()
    assert "it may be damaged" in content
    assert "Español" in content


def test_files_are_added_replaced_and_taken_away(network: Network, editor: User, sign_in: SignIn) -> None:
    resource = make_draft(network.chicago, editor).resource
    client = sign_in(editor)
    client.post(
        library_url("add_file", resource.pk), {"file-upload": make_upload(), "file-language": "es", "file-title": "C"}
    )
    first = resource.files.get()
    client.post(library_url("replace_file", resource.pk, first.pk), {"file-upload": make_upload("new.pdf")})
    second = resource.files.current().get()
    assert (second.version, second.language, second.title, second.original_name) == (2, "es", "C", "new.pdf")
    client.post(library_url("remove_file", resource.pk, second.pk))
    assert not resource.files.exists()


def test_wrong_file_for_a_record_is_a_sentence(network: Network, editor: User, sign_in: SignIn) -> None:
    resource = make_draft(network.chicago, editor).resource
    data = {"file-upload": make_upload("a.exe", b"MZ"), "file-language": "en"}
    content = sign_in(editor).post(library_url("add_file", resource.pk), data, follow=True).content.decode()
    assert "of a kind that the library" in content
    assert not resource.files.exists()


def test_draft_file_is_looked_at_by_its_own_people(network: Network, editor: User, sign_in: SignIn) -> None:
    resource = make_draft(network.chicago, editor, files=[(make_upload(), "en", "")]).resource
    file = resource.files.get()
    client = sign_in(editor)
    assert client.get(library_url("file", resource.pk, file.pk))["Content-Disposition"].startswith("attachment")
    assert client.get(library_url("cover", resource.pk, file.pk))["Content-Type"] == "image/webp"
    anonymous = Client(headers={"host": "localhost"}).get(library_url("file", resource.pk, file.pk))
    assert anonymous.status_code == 302
