"""The library in the admin: the files of a resource."""

from typing import Any

import pytest
from django.test import Client

from network.models import User
from resources.filing import add_file, add_link
from tests.conftest import Network
from tests.resources.admin import SignIn, library_url
from tests.resources.factories import (
    make_draft,
    make_upload,
    picture_bytes,
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
    client.post(
        library_url("replace_file", resource.pk, first.pk),
        {"file-upload": make_upload("new.pdf"), "file-version_note": "New number"},
    )
    second = resource.files.current().get()
    assert second.version_note == "New number"
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


def test_several_files_come_at_once_and_a_bad_one_keeps_no_other_out(
    network: Network, editor: User, sign_in: SignIn
) -> None:
    resource = make_draft(network.chicago, editor).resource
    uploads = [make_upload("sign-es.pdf"), make_upload("bad.pdf", b"<html>"), make_upload("sign.pdf")]
    response = sign_in(editor).post(library_url("add_file", resource.pk), {"file-upload": uploads}, follow=True)
    content = response.content.decode()
    assert "“bad.pdf” isn" in content
    assert "“sign.pdf” is added" in content
    assert [(file.original_name, file.language) for file in resource.files.in_order()] == [
        ("sign-es.pdf", "es"),
        ("sign.pdf", "en"),
    ]


def test_program_that_sends_one_file_is_answered_in_a_sentence(network: Network, editor: User, sign_in: SignIn) -> None:
    resource = make_draft(network.chicago, editor).resource
    client, address = sign_in(editor), library_url("add_file", resource.pk)
    headers = {"Accept": "application/json"}
    good = client.post(address, {"file-upload": make_upload(), "file-language": "tl"}, headers=headers)
    bad = client.post(address, {"file-upload": make_upload("a.svg", b"<svg/>")}, headers=headers)
    assert (good.status_code, good.json()["refused"]) == (200, "")
    assert (bad.status_code, "of a kind" in bad.json()["refused"]) == (400, True)
    assert not list(client.get(library_url("edit", resource.pk)).context["messages"])


def test_what_is_said_of_a_file_is_changed_afterwards(network: Network, editor: User, sign_in: SignIn) -> None:
    resource = make_draft(
        network.chicago, editor, files=[(make_upload("sign.png", picture_bytes()), "en", "")]
    ).resource
    file = resource.files.get()
    data = {"title": "Cartel", "language": "es", "alt": "A hand with a lantern"}
    data = {f"file-{file.pk}-{name}": value for name, value in data.items()}
    sign_in(editor).post(library_url("describe_file", resource.pk, file.pk), data)
    file.refresh_from_db()
    assert (file.title, file.language, file.alt) == ("Cartel", "es", "A hand with a lantern")


def test_video_that_is_kept_elsewhere_stands_among_the_files(network: Network, editor: User, sign_in: SignIn) -> None:
    resource = make_draft(network.chicago, editor).resource
    client = sign_in(editor)
    data = {"link-url": "https://video.example.org/1", "link-format_key": "video", "link-language": "en"}
    client.post(library_url("add_link", resource.pk), data)
    assert "https://video.example.org/1" in client.get(library_url("edit", resource.pk)).content.decode()
    client.post(library_url("add_link", resource.pk), {**data, "link-url": "javascript:alert(1)"})
    assert resource.files.count() == 1


def test_file_that_could_not_be_read_is_read_again_on_demand(network: Network, editor: User, sign_in: SignIn) -> None:
    resource = make_draft(network.chicago, editor, files=[(make_upload(), "en", "")]).resource
    resource.files.update(extraction="failed", problem="too-slow", text="", searchable=False)
    client, file = sign_in(editor), resource.files.get()
    address = library_url("read_file", resource.pk, file.pk)
    assert address in client.get(library_url("edit", resource.pk)).content.decode()
    client.post(address)
    file.refresh_from_db()
    assert (file.extraction, file.problem, file.searchable) == ("done", "", True)


def test_list_of_files_costs_the_same_for_one_and_for_many(
    network: Network, editor: User, sign_in: SignIn, django_assert_max_num_queries: Any
) -> None:
    resource = make_draft(network.chicago, editor, files=[(make_upload(), "en", "")]).resource
    client, address, counts = sign_in(editor), library_url("edit", resource.pk), []
    for more in (0, 3):
        for number in range(more):
            old = resource.files.current().get(url="")
            add_file(resource=resource, user=None, upload=make_upload(), language="es", replaces=old)
            add_link(
                resource=resource, user=None, url=f"https://example.org/{number}", format_key="form", language="en"
            )
        client.get(address)
        with django_assert_max_num_queries(60) as queries:
            client.get(address)
        counts.append(len(queries))
    assert counts[0] == counts[1]
