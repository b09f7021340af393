"""The library in the admin: who changes the record of a resource."""

import pytest
from django.urls import reverse

from chapters.models import Role
from network.models import User
from resources.models import Resource
from tests.conftest import Network
from tests.factories import make_person
from tests.resources.admin import SignIn, library_url
from tests.resources.factories import (
    fresh,
    make_draft,
    make_own_resource,
    make_shared_resource,
    make_upload,
)

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(
    "name", ["edit", "submit", "approve", "ask_for_changes", "publish", "discard", "add_file", "file", "remove_file"]
)
def test_foreign_resource_answers_like_a_missing_one(
    network: Network, stranger: User, sign_in: SignIn, name: str
) -> None:
    page = make_draft(network.chicago, files=[(make_upload(), "en", "")])
    file = page.resource.files.get()
    client = sign_in(stranger)
    more = (file.pk,) if name in {"file", "remove_file"} else ()
    method = client.get if name in {"edit", "file"} else client.post
    foreign = method(library_url(name, page.resource.pk, *more))
    missing = method(library_url(name, page.resource.pk + 1000, *more))
    assert (foreign.status_code, missing.status_code) == (404, 404)
    assert Resource.objects.filter(pk=page.resource.pk, visibility="chapter").exists()


def test_record_is_changed(network: Network, editor: User, sign_in: SignIn) -> None:
    page = make_draft(network.chicago, editor, tags=["old"])
    response = sign_in(editor).post(
        library_url("edit", page.resource.pk),
        {"type": "toolkit", "licence": "cc0-1.0", "tags": "new", "audience": ["youth"], "jurisdiction": "US-IL"},
    )
    assert response.status_code == 302
    resource = Resource.objects.get()
    assert (resource.type, resource.jurisdiction, list(resource.tags.names())) == ("toolkit", "US-IL", ["new"])


def test_approved_record_is_nationals_to_change(
    network: Network, editor: User, lead: User, curator: User, sign_in: SignIn
) -> None:
    page = make_shared_resource(network.chicago, curator)
    for person in (editor, lead):
        client = sign_in(person)
        content = client.get(library_url("edit", page.resource.pk)).content.decode()
        assert "changed by National" in content
        assert 'name="jurisdiction_0"' not in content
        client.post(library_url("edit", page.resource.pk), {"type": "toolkit", "licence": "cc0-1.0"})
        client.post(library_url("add_file", page.resource.pk), {"file-upload": make_upload(), "file-language": "en"})
    assert Resource.objects.get().type == "poster"
    assert not page.resource.files.exists()
    sign_in(curator).post(library_url("edit", page.resource.pk), {"type": "toolkit", "licence": "cc0-1.0"})
    assert Resource.objects.get().type == "toolkit"


def test_record_of_what_is_on_the_site_is_the_leads_to_change(
    network: Network, editor: User, lead: User, sign_in: SignIn
) -> None:
    page = make_own_resource(network.chicago)
    sign_in(editor).post(library_url("edit", page.resource.pk), {"type": "toolkit", "licence": "cc0-1.0"})
    assert Resource.objects.get().type == "poster"
    sign_in(lead).post(library_url("edit", page.resource.pk), {"type": "toolkit", "licence": "cc0-1.0"})
    assert Resource.objects.get().type == "toolkit"


def test_contributor_changes_what_they_wrote_and_nothing_else(
    network: Network, contributor: User, editor: User, sign_in: SignIn
) -> None:
    own, other = (
        make_draft(network.chicago, contributor, title="Own"),
        make_draft(network.chicago, editor, title="Other"),
    )
    client = sign_in(contributor)
    for page in (own, other):
        client.post(library_url("edit", page.resource.pk), {"type": "toolkit", "licence": "cc0-1.0"})
    assert fresh(own).resource.type == "toolkit"
    assert fresh(other).resource.type == "poster"


def test_pages_of_the_library_are_neither_deleted_nor_moved_in_the_tree(
    network: Network, curator: User, sign_in: SignIn
) -> None:
    page = make_shared_resource(network.chicago, curator)
    client = sign_in(curator)
    for target in (page, page.get_parent(), page.get_parent().get_parent()):
        client.post(reverse("wagtailadmin_pages:delete", args=[target.pk]))
        assert type(target.specific).objects.filter(pk=target.pk).exists()
    client.post(reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"]) + f"?id={page.pk}")
    assert fresh(page).live
    assert not page.permissions_for_user(curator).can_move_to(network.chicago.root_page)
    listed = client.get(reverse("wagtailadmin_explore", args=[page.get_parent().pk])).content.decode()
    assert reverse("wagtailadmin_pages:edit", args=[page.pk]) in listed
    assert reverse("wagtailadmin_pages:delete", args=[page.pk]) not in listed


def test_draft_is_discarded_by_its_button(network: Network, editor: User, sign_in: SignIn) -> None:
    page = make_draft(network.chicago, editor)
    sign_in(editor).post(library_url("discard", page.resource.pk))
    assert not Resource.objects.exists()
    published = make_own_resource(network.chicago)
    sign_in(make_person(network.chicago, Role.LEAD)).post(library_url("discard", published.resource.pk))
    assert Resource.objects.exists()
