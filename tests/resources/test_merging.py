"""National merges a resource into an existing one; and sees what a submission may be a second copy of."""

from typing import Any

import pytest
from django.core import mail
from django.core.exceptions import ValidationError

from chapters.models import Chapter
from network.models import User
from resources import merging
from resources.cards import chosen_cards
from resources.contributing import submit
from resources.merge_notices import send_merge_notice
from resources.merging import merge
from resources.models import Resource, ResourceFile, ResourcePage, Visibility
from resources.similarity import similar_to
from tests.conftest import Network
from tests.resources.admin import SignIn, library_url
from tests.resources.factories import fresh, make_draft, make_own_resource, make_shared_resource, make_upload, pdf_bytes

pytestmark = pytest.mark.slow


@pytest.fixture
def existing(network: Network, curator: User) -> ResourcePage:
    return make_shared_resource(
        network.sacramento, curator, title="Break room poster", files=[(make_upload(), "en", "Poster")]
    )


def _submitted(chapter: Chapter, user: User, title: str = "Break room posters", text: str = "Mine") -> ResourcePage:
    files = [
        (make_upload("a.pdf", pdf_bytes(text)), "en", "English"),
        (make_upload("b.pdf", pdf_bytes("Suyo")), "es", "Cartel"),
    ]
    page = make_draft(chapter, user, title=title, files=files)
    submit(page=page, user=user)
    return fresh(page)


def _merge(source: ResourcePage, into: ResourcePage, user: User, take: dict[int, int | None] | None = None) -> None:
    merge(source=source.resource, into=into.resource, user=user, take=take or {})


def test_chosen_files_go_along_and_the_contributor_is_credited_and_told(
    network: Network, existing: ResourcePage, editor: User, curator: User
) -> None:
    source = _submitted(network.chicago, editor)
    english, spanish = source.resource.files.order_by("pk")
    there = existing.resource.files.get()
    _merge(source, existing, curator, {english.pk: there.pk, spanish.pk: None})
    into = Resource.objects.get(pk=existing.resource_id)
    current = [(file.language, file.version) for file in into.files.current().order_by("language")]
    assert current == [("en", 2), ("es", 1)]
    assert ResourceFile.objects.get(pk=there.pk).superseded_by_id == english.pk
    assert list(into.credited.all()) == [network.chicago]
    merged = Resource.objects.get(pk=source.resource_id)
    assert (merged.merged_into, merged.visibility) == (into, Visibility.CHAPTER)
    assert fresh(source).current_workflow_state is None
    send_merge_notice.func(merged.pk, editor.pk, network.chicago.pk)
    assert "Break room poster" in mail.outbox[-1].body
    assert mail.outbox[-1].to == [editor.email]


def test_old_address_leads_to_the_other_wherever_it_was_seen(
    network: Network, existing: ResourcePage, curator: User, visit: Any
) -> None:
    first = make_shared_resource(network.chicago, curator, title="First")
    own = make_own_resource(network.chicago, title="Own")
    _merge(own, first, curator)
    _merge(first, existing, curator)
    assert not fresh(first).live
    target = existing.resource.get_absolute_url()
    for host in ("localhost", "chicago.localhost", "milwaukee.localhost"):
        answer = visit(host, "/resources/first/")
        assert (answer.status_code, answer["Location"]) == (301, target)
    assert visit("chicago.localhost", "/resources/own/")["Location"] == target
    assert visit("milwaukee.localhost", "/resources/own/").status_code == 404
    assert Resource.objects.public().filter(pk=first.resource_id).count() == 0


def test_merge_that_makes_no_sense_is_refused(network: Network, existing: ResourcePage, curator: User) -> None:
    foreign = make_own_resource(network.chicago, title="Chicago's own")
    draft = make_draft(network.sacramento, title="Draft")
    gone = make_shared_resource(network.chicago, curator, title="Gone")
    _merge(gone, existing, curator)
    gone = fresh(gone)
    for source, into in ((existing, existing), (existing, foreign), (draft, gone), (gone, existing), (existing, draft)):
        with pytest.raises(ValidationError):
            _merge(source, into, curator)


def test_merge_that_fails_in_the_middle_leaves_nothing_half(
    network: Network, existing: ResourcePage, editor: User, curator: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = _submitted(network.chicago, editor)

    def fail(*args: Any) -> None:
        raise RuntimeError

    monkeypatch.setattr(merging, "_hand_over", fail)
    with pytest.raises(RuntimeError):
        _merge(source, existing, curator, {source.resource.files.first().pk: None})
    assert fresh(source).resource.visibility == Visibility.SUBMITTED
    assert source.resource.files.count() == 2


def test_queue_shows_what_is_there_already_and_merges_from_there(
    network: Network, existing: ResourcePage, editor: User, curator: User, sign_in: SignIn
) -> None:
    source = _submitted(network.chicago, editor)
    client = sign_in(curator)
    way = f"{library_url('merge', source.resource_id)}?into={existing.resource_id}"
    assert way in client.get(library_url("submissions")).content.decode()
    assert way in client.get(library_url("edit", source.resource_id)).content.decode()
    form = client.get(way)
    assert "becomes the new version of" in form.content.decode()
    spanish = source.resource.files.get(language="es")
    sent = {"into": existing.resource_id, f"file-{spanish.pk}": "add"}
    assert client.post(library_url("merge", source.resource_id), sent).status_code == 302
    assert fresh(existing).resource.files.current().count() == 2
    merged = client.get(library_url("edit", source.resource_id)).content.decode()
    assert f'href="{existing.resource.get_absolute_url()}"' in merged


def test_only_national_merges(network: Network, existing: ResourcePage, lead: User, sign_in: SignIn) -> None:
    own = make_own_resource(network.chicago, title="Own")
    client = sign_in(lead)
    assert client.get(library_url("merge", own.resource_id)).status_code == 404
    assert client.post(library_url("merge", own.resource_id), {"into": existing.resource_id}).status_code == 404
    assert fresh(own).live


@pytest.mark.parametrize(
    ("title", "is_near"),
    [
        ("Break room poster", True),
        ("The break-room posters", True),
        ("Break room poster in Spanish", True),
        ("Checklist for Spanish lessons in the break room", False),
        ("A poster for the break room", True),
        ("Breakroom signs", False),
        ("Poster", False),
    ],
)
def test_near_same_title_is_found(
    network: Network, existing: ResourcePage, curator: User, title: str, is_near: bool
) -> None:
    page = make_draft(network.chicago, title=title)
    found = similar_to([page.resource], Resource.objects.all())[page.resource_id]
    assert [one.resource.pk for one in found] == ([existing.resource_id] if is_near else [])


def test_same_file_is_found_whatever_the_title(network: Network, existing: ResourcePage) -> None:
    page = make_draft(network.chicago, title="Something else", files=[(make_upload(), "en", "")])
    found = similar_to([page.resource], Resource.objects.all())[page.resource_id]
    assert [(one.resource.pk, str(one.reason)) for one in found] == [(existing.resource_id, "the same file")]


def test_who_had_chosen_a_merged_resource_shows_what_stands_for_it(
    network: Network, curator: User, existing: ResourcePage
) -> None:
    page = _submitted(network.chicago, curator)
    merge(source=page.resource, into=existing.resource, user=curator, take={})

    (card,) = chosen_cards([page.resource_id, existing.resource_id], None)

    assert card.title == "Break room poster"
