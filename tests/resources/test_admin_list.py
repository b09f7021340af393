"""The library in the admin: which resources it holds for whom, and what it costs."""

from typing import Any

import pytest

from network.models import User
from tests.conftest import Network
from tests.factories import make_person
from tests.resources.admin import SignIn, library_url, listed
from tests.resources.factories import (
    docx_bytes,
    make_draft,
    make_own_resource,
    make_shared_resource,
    make_upload,
)

pytestmark = pytest.mark.slow


def test_list_holds_the_own_chapters_resources_only(
    network: Network, editor: User, stranger: User, curator: User, sign_in: SignIn
) -> None:
    make_draft(network.chicago, title="Ours")
    make_draft(network.sacramento, title="Theirs")
    assert listed(sign_in(editor)) == ["Ours"]
    assert listed(sign_in(stranger)) == ["Theirs"]
    assert listed(sign_in(curator)) == ["Theirs", "Ours"]


def test_list_is_searched_by_title_and_narrowed(network: Network, editor: User, curator: User, sign_in: SignIn) -> None:
    make_draft(network.chicago, title="Lantern poster")
    make_shared_resource(network.chicago, curator, title="Toolkit", type="toolkit")
    client = sign_in(editor)
    assert listed(client, q="lantern") == ["Lantern poster"]
    assert listed(client, visibility="network") == ["Toolkit"]
    assert listed(client, type="poster") == ["Lantern poster"]


def test_filter_by_chapter_names_own_chapters_only(network: Network, editor: User, sign_in: SignIn) -> None:
    make_draft(network.chicago)
    content = sign_in(editor).get(library_url("list")).content.decode()
    assert "Lantern Sacramento" not in content


def test_list_costs_the_same_whatever_it_holds(
    network: Network, editor: User, sign_in: SignIn, django_assert_num_queries: Any, django_assert_max_num_queries: Any
) -> None:
    client = sign_in(editor)
    make_draft(network.chicago)
    client.get(library_url("list"))
    with django_assert_max_num_queries(40) as asked:
        client.get(library_url("list"))
    few = len(asked)
    for number in range(5):
        make_own_resource(
            network.chicago, title=f"Number {number}", files=[(make_upload("a.docx", docx_bytes()), "en", "")]
        )
    client.get(library_url("list"))  # what each process holds is loaded again: new values can be narrowed by
    with django_assert_num_queries(few):
        client.get(library_url("list"))


def test_person_without_a_role_has_no_library(network: Network, sign_in: SignIn) -> None:
    assert sign_in(make_person(None, None)).get(library_url("list")).status_code == 403
