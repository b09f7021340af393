"""Changes of what the network has go through the same door, and the approved version stays up meanwhile."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client

from network.models import User
from resources import proposals
from resources.admin.proposal import proposal_context
from resources.contributing import approve, ask_for_changes, publish_to_network
from resources.models import Proposal, Resource, ResourceFile, ResourcePage
from tests.conftest import Network
from tests.resources.admin import SignIn, library_url
from tests.resources.factories import fresh, make_draft, make_shared_resource, make_topic, make_upload, pdf_bytes

pytestmark = pytest.mark.slow

RECORD = {
    "type": "poster",
    "licence": "cc-by-4.0",
    "jurisdiction": "US-IL/Chicago",
    "edition": "2nd",
    "tags": "new word, SB 1193",
}


@pytest.fixture
def shared(network: Network, curator: User) -> ResourcePage:
    files = [(make_upload(), "en", "Poster"), (make_upload("cartel.pdf"), "es", "Cartel")]
    return make_shared_resource(network.chicago, curator, files=files, tags=["old word"])


def _propose(client: Client, page: ResourcePage, **more: Any) -> Any:
    return client.post(library_url("proposal", page.resource_id), {**RECORD, **more})


def _resource() -> Resource:
    found: Resource = Resource.objects.get()
    return found


def test_proposal_changes_nothing_until_national_takes_it(
    shared: ResourcePage, editor: User, curator: User, sign_in: SignIn
) -> None:
    client = sign_in(editor)
    assert _propose(client, shared, note="The second edition.").status_code == 302
    assert (_resource().edition, list(_resource().tags.names())) == ("", ["old word"])
    client.post(library_url("submit_proposal", shared.resource_id))
    assert Proposal.objects.get().waits
    seen = sign_in(curator).get(library_url("edit", shared.resource_id)).content.decode()
    assert "Chicago, Illinois" in seen
    assert "The second edition." in seen
    assert "Approve and publish" in seen
    sign_in(curator).post(library_url("approve", shared.resource_id))
    changed = _resource()
    assert (changed.edition, changed.jurisdiction, changed.licence) == ("2nd", "US-IL/Chicago", "cc-by-4.0")
    assert set(changed.tags.names()) == {"new word", "SB 1193"}
    assert not Proposal.objects.exists()


def test_proposed_files_wait_unseen_and_take_their_places(
    shared: ResourcePage, editor: User, curator: User, sign_in: SignIn, visit: Any
) -> None:
    client, number = sign_in(editor), shared.resource_id
    english, spanish = shared.resource.files.order_by("pk")
    client.post(
        library_url("propose_version", number, english.pk), {"file-upload": make_upload("new.pdf", pdf_bytes("New"))}
    )
    client.post(library_url("propose_removal", number, spanish.pk))
    further = {"file-upload": make_upload("tl.pdf"), "file-language": "tl", "file-title": "Tagalog"}
    client.post(library_url("propose_file", number), further)
    assert [file.title for file in _resource().files.current().order_by("pk")] == ["Poster", "Cartel"]
    waiting = ResourceFile.objects.filter(is_proposed=True).first()
    assert waiting is not None
    assert visit("localhost", waiting.get_absolute_url()).status_code == 404
    assert client.get(library_url("file", number, waiting.pk)).status_code == 200
    proposals.submit_proposal(resource=_resource(), user=editor)
    approve(page=fresh(shared), user=curator)
    current = _resource().files.current().order_by("language")
    assert [(file.language, file.title, file.version) for file in current] == [
        ("en", "Poster", 2),
        ("tl", "Tagalog", 1),
    ]
    assert current[0].first_version_id == english.pk
    assert ResourceFile.objects.get(pk=english.pk).superseded_by == current[0]


def test_refused_proposal_is_its_chapters_again_and_keeps_everything(
    shared: ResourcePage, editor: User, curator: User
) -> None:
    proposals.propose(resource=_resource(), user=editor, values={"edition": "3rd"})
    proposals.submit_proposal(resource=_resource(), user=editor)
    with pytest.raises(ValidationError, match="waits"):
        proposals.propose(resource=_resource(), user=editor, values={"edition": "4th"})
    ask_for_changes(page=fresh(shared), user=curator, comment="Which year?")
    proposals.propose(resource=_resource(), user=editor, values={"edition": "4th"})
    proposals.submit_proposal(resource=_resource(), user=editor)
    approve(page=fresh(shared), user=curator)
    assert _resource().edition == "4th"


def test_what_is_typed_while_the_proposal_waits_is_refused_and_stays_in_the_form(
    shared: ResourcePage, editor: User, sign_in: SignIn
) -> None:
    proposals.propose(resource=_resource(), user=editor, values={"edition": "3rd"})
    proposals.submit_proposal(resource=_resource(), user=editor)
    answer = _propose(sign_in(editor), shared, edition="Typed by somebody else")
    assert answer.status_code == 200
    assert "waits" in answer.content.decode()
    assert "Typed by somebody else" in answer.content.decode()
    assert Proposal.objects.get().values == {"edition": "3rd"}


def test_withdrawn_proposal_goes_with_its_files(shared: ResourcePage, editor: User) -> None:
    proposals.propose_file(resource=_resource(), user=editor, upload=make_upload(), language="tl")
    proposals.submit_proposal(resource=_resource(), user=editor)
    proposals.throw_away(resource=_resource(), user=editor)
    assert not Proposal.objects.exists()
    assert ResourceFile.objects.count() == 2
    assert fresh(shared).live
    assert fresh(shared).current_workflow_state is None


def test_what_national_changed_meanwhile_stays(shared: ResourcePage, editor: User, curator: User) -> None:
    proposals.propose(resource=_resource(), user=editor, values={"edition": "2nd"})
    proposals.submit_proposal(resource=_resource(), user=editor)
    Resource.objects.update(publisher="National")
    publish_to_network(page=fresh(shared), user=curator)
    assert (_resource().edition, _resource().publisher) == ("2nd", "National")


def test_what_has_gone_meanwhile_is_left_out(shared: ResourcePage, editor: User, curator: User) -> None:
    topic = make_topic()
    poster = shared.resource.files.get(language="en")
    proposals.propose(resource=_resource(), user=editor, values={"topics": [topic.pk]})
    cartel = shared.resource.files.get(language="es")
    proposals.propose_removal(resource=_resource(), user=editor, file=poster)
    proposals.propose_file(resource=_resource(), user=editor, upload=make_upload("n.pdf"), replaces=cartel)
    proposals.submit_proposal(resource=_resource(), user=editor)
    topic.delete()
    poster.delete()
    cartel.delete()
    assert proposal_context(_resource(), curator)["proposal_changes"][0].label == "Topics"
    approve(page=fresh(shared), user=curator)
    assert not _resource().topics.exists()
    assert [(file.language, file.version) for file in _resource().files.current()] == [("es", 1)]


def test_nobody_else_proposes(
    network: Network, shared: ResourcePage, stranger: User, contributor: User, curator: User, sign_in: SignIn
) -> None:
    number = shared.resource_id
    for person, expected in ((stranger, {404}), (contributor, {404, 302}), (curator, {404, 302})):
        client = sign_in(person)
        assert _propose(client, shared).status_code == 404
        upload = {"file-upload": make_upload(), "file-language": "en"}
        assert client.post(library_url("propose_file", number), upload).status_code in expected
    assert not Proposal.objects.exists()


def test_foreign_references_are_neither_taken_nor_shown(
    network: Network, shared: ResourcePage, editor: User, sign_in: SignIn
) -> None:
    secret = make_draft(network.sacramento, title="Secret draft").resource
    client = sign_in(editor)
    response = _propose(client, shared, **{"related-add-0": secret.pk, "replaced_by": secret.pk})
    assert response.status_code == 200
    assert "Secret draft" not in response.content.decode()
    assert not Proposal.objects.exists()


def test_public_page_shows_the_approved_record_while_a_proposal_waits(
    shared: ResourcePage, editor: User, visit: Any
) -> None:
    proposals.propose(resource=_resource(), user=editor, values={"publisher": "Proposed Press"})
    proposals.submit_proposal(resource=_resource(), user=editor)
    page = visit("localhost", fresh(shared).resource.get_absolute_url())
    assert page.status_code == 200
    assert "Proposed Press" not in page.content.decode()
