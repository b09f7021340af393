"""From a draft on a chapter's shelf to the network's library, and back."""

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from wagtail.models import Locale

from network.models import User
from resources.approval import share
from resources.branches import own_branch, shared_branch
from resources.contributing import approve, ask_for_changes, contribute, discard, publish_to_network, submit
from resources.filing import add_file
from resources.models import Resource, ResourceFile, ResourcePage, Visibility
from resources.signals import resource_changed
from tests.conftest import Network
from tests.factories import make_person
from tests.resources.factories import (
    fresh,
    make_draft,
    make_own_resource,
    make_shared_resource,
    make_topic,
    make_upload,
)


def test_new_resource_is_a_draft_that_only_its_chapter_has(network: Network, contributor: User) -> None:
    page = make_draft(network.chicago, contributor)
    assert not page.live
    assert page.resource.visibility == Visibility.CHAPTER
    assert page.is_child_of(own_branch(network.chicago))
    assert page.owner == contributor
    assert page.latest_revision is not None


def test_everything_said_of_a_new_resource_is_kept(network: Network, contributor: User) -> None:
    topic = make_topic()
    page = contribute(
        chapter=network.chicago,
        user=contributor,
        title=" Know the signs ",
        summary="What to look for.",
        type="poster",
        language="en",
        body="<p>Print it on letter paper.</p>",
        files=[(make_upload(), "en", "Poster"), (make_upload("cartel.pdf"), "es", "Cartel")],
        topics=[topic],
        tags=["printable", "SB 1193"],
        audience=["businesses", "general-public"],
        jurisdiction="US-CA",
        authors="A. Writer",
        published_on=date(2024, 1, 11),
        licence="cc-by-4.0",
    )
    resource = Resource.objects.get(pk=page.resource_id)
    assert page.title == "Know the signs"
    assert set(resource.topics.all()) == {topic}
    assert set(resource.tags.names()) == {"printable", "SB 1193"}
    assert set(resource.audiences.values_list("audience", flat=True)) == {"businesses", "general-public"}
    assert [(file.language, file.title) for file in resource.files.all()] == [("en", "Poster"), ("es", "Cartel")]
    assert resource.licence_url.startswith("https://creativecommons.org/")
    assert (resource.jurisdiction, resource.published_on) == ("US-CA", date(2024, 1, 11))


def test_same_title_gets_another_handle(network: Network) -> None:
    first, second = make_draft(network.chicago), make_draft(network.sacramento)
    assert (first.resource.handle, second.resource.handle) == ("know-the-signs", "know-the-signs-2")


def test_title_that_is_a_word_of_the_librarys_addresses_gets_another_handle(network: Network) -> None:
    assert make_draft(network.chicago, title="Collections").resource.handle == "collections-2"


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"type": "song"}, "type"),
        ({"language": "xx"}, "language"),
        ({"audience": ["everybody"]}, "audience"),
        ({"licence": "none"}, "licence"),
        ({"title": ""}, "title"),
        ({"summary": ""}, "summary"),
    ],
)
def test_wrong_value_is_refused_and_leaves_nothing(network: Network, values: dict[str, Any], field: str) -> None:
    before = ResourcePage.objects.count()
    with pytest.raises(ValidationError) as refused:
        make_draft(network.chicago, **values)
    assert field in refused.value.message_dict
    assert Resource.objects.count() == 0
    assert ResourcePage.objects.count() == before


def test_wrong_file_leaves_nothing(network: Network) -> None:
    with pytest.raises(ValidationError):
        make_draft(network.chicago, files=[(make_upload(), "en", ""), (make_upload("a.exe", b"MZ"), "en", "")])
    assert (Resource.objects.count(), ResourceFile.objects.count()) == (0, 0)


def test_submitted_resource_waits_on_its_own_branch(network: Network, editor: User) -> None:
    page = make_draft(network.chicago, editor)
    submit(page=page, user=editor)
    assert fresh(page).resource.visibility == Visibility.SUBMITTED
    assert fresh(page).is_child_of(own_branch(network.chicago))
    assert not fresh(page).live
    assert list(Resource.objects.submitted()) == [page.resource]


def test_resource_is_not_submitted_twice(network: Network, editor: User) -> None:
    page = make_draft(network.chicago, editor)
    submit(page=page, user=editor)
    with pytest.raises(ValidationError, match="waits"):
        submit(page=fresh(page), user=editor)


def test_approved_resource_is_live_for_all_and_keeps_its_address(network: Network, editor: User, curator: User) -> None:
    page = make_draft(network.chicago, editor)
    submit(page=page, user=editor)
    approve(page=fresh(page), user=curator)
    approved = fresh(page)
    assert approved.live
    assert approved.resource.visibility == Visibility.NETWORK
    assert approved.is_child_of(shared_branch(network.chicago))
    assert approved.resource.handle == page.resource.handle
    assert list(Resource.objects.public()) == [page.resource]


def test_nobody_but_national_approves(network: Network, editor: User, lead: User) -> None:
    page = make_draft(network.chicago, editor)
    submit(page=page, user=editor)
    with pytest.raises(PermissionDenied):
        approve(page=fresh(page), user=lead)
    assert fresh(page).resource.visibility == Visibility.SUBMITTED


def test_nothing_is_approved_that_was_not_submitted(network: Network, curator: User) -> None:
    with pytest.raises(ValidationError):
        approve(page=make_draft(network.chicago), user=curator)


def test_resource_that_needs_changes_is_its_chapters_again(network: Network, editor: User, curator: User) -> None:
    page = make_draft(network.chicago, editor)
    submit(page=page, user=editor)
    ask_for_changes(page=fresh(page), user=curator, comment="Name the source of the figure.")
    assert fresh(page).resource.visibility == Visibility.CHAPTER
    assert not fresh(page).live


def test_changes_are_not_asked_for_without_a_word(network: Network, editor: User, curator: User) -> None:
    page = make_draft(network.chicago, editor)
    submit(page=page, user=editor)
    with pytest.raises(ValidationError, match="Say what"):
        ask_for_changes(page=fresh(page), user=curator, comment=" ")


def test_resource_is_submitted_again_after_changes(network: Network, editor: User, curator: User) -> None:
    page = make_draft(network.chicago, editor)
    submit(page=page, user=editor)
    ask_for_changes(page=fresh(page), user=curator, comment="Name the source.")
    submit(page=fresh(page), user=editor)
    assert fresh(page).resource.visibility == Visibility.SUBMITTED
    approve(page=fresh(page), user=curator)
    assert fresh(page).resource.visibility == Visibility.NETWORK


def test_submission_taken_back_is_the_chapters_again(network: Network, editor: User) -> None:
    page = make_draft(network.chicago, editor)
    submit(page=page, user=editor)
    fresh(page).current_workflow_state.cancel(user=editor)
    assert fresh(page).resource.visibility == Visibility.CHAPTER


def test_change_to_a_shared_resource_waits_while_the_approved_version_stays(
    network: Network, editor: User, curator: User
) -> None:
    page = make_shared_resource(network.chicago, curator)
    page.title = "Know the signs, second edition"
    page.save_revision(user=editor)
    submit(page=fresh(page), user=editor)
    assert fresh(page).resource.visibility == Visibility.NETWORK
    assert (fresh(page).live, fresh(page).title) == (True, "Know the signs")
    approve(page=fresh(page), user=curator)
    assert fresh(page).title == "Know the signs, second edition"


def test_refused_change_leaves_the_shared_resource_shared(network: Network, editor: User, curator: User) -> None:
    page = make_shared_resource(network.chicago, curator)
    page.save_revision(user=editor)
    submit(page=fresh(page), user=editor)
    ask_for_changes(page=fresh(page), user=curator, comment="Not yet.")
    assert fresh(page).resource.visibility == Visibility.NETWORK
    assert fresh(page).live


def test_submitted_resource_that_is_live_stays_on_its_own_site(network: Network, editor: User) -> None:
    page = make_own_resource(network.chicago)
    submit(page=page, user=editor)
    assert list(Resource.objects.visible_on(network.chicago)) == [page.resource]
    assert not Resource.objects.visible_on(network.sacramento).exists()


def test_national_publishes_without_a_submission(network: Network, curator: User) -> None:
    page = make_draft(network.national, curator)
    publish_to_network(page=page, user=curator)
    assert fresh(page).live
    assert list(Resource.objects.visible_on(network.chicago)) == [page.resource]


def test_all_languages_of_a_resource_are_shared_together(network: Network, curator: User) -> None:
    page = make_own_resource(network.chicago)
    spanish = page.copy_for_translation(_spanish())
    share(page.resource, curator)
    branch = shared_branch(network.chicago)
    assert fresh(page).is_child_of(branch)
    assert fresh(spanish).is_child_of(branch)
    assert not fresh(spanish).live


def test_translation_is_of_the_same_resource_and_copies_no_file(network: Network) -> None:
    page = make_own_resource(network.chicago, files=[(make_upload(), "en", "")])
    spanish = page.copy_for_translation(_spanish())
    assert spanish.resource == page.resource
    assert spanish.get_parent() == page.get_parent()
    assert page.resource.files.count() == 1


def test_older_revision_published_loses_no_file(network: Network) -> None:
    page = make_own_resource(network.chicago, files=[(make_upload(), "en", "")])
    older = page.latest_revision
    _add_another_file(page)
    older.publish()
    assert page.resource.files.count() == 2


def test_draft_is_discarded_with_its_files(network: Network, django_capture_on_commit_callbacks: Any) -> None:
    page = make_draft(network.chicago, files=[(make_upload(), "en", "")])
    stored = page.resource.files.get().file
    with django_capture_on_commit_callbacks(execute=True):
        discard(resource=page.resource)
    assert not Resource.objects.exists()
    assert not stored.storage.exists(stored.name)


def test_published_resource_is_not_discarded(network: Network) -> None:
    page = make_own_resource(network.chicago)
    page.unpublish()
    with pytest.raises(ValidationError, match="never published"):
        discard(resource=page.resource)


@pytest.mark.parametrize("step", ["publish", "unpublish", "approve", "file", "delete", "topic"])
def test_every_change_that_visitors_may_find_is_announced(
    network: Network, curator: User, editor: User, step: str
) -> None:
    topic = make_topic()
    page = make_own_resource(network.chicago, topics=[topic])
    submit(page=page, user=editor)
    heard: list[int] = []

    def listen(resource: Resource, **kwargs: Any) -> None:
        heard.append(resource.pk)

    resource_changed.connect(listen)
    try:
        match step:
            case "publish":
                page.latest_revision.publish()
            case "unpublish":
                page.unpublish()
            case "approve":
                approve(page=fresh(page), user=curator)
            case "file":
                _add_another_file(page)
            case "delete":
                fresh(page).delete()
            case "topic":
                topic.label = "Safety online"
                topic.save()
    finally:
        resource_changed.disconnect(listen)
    assert page.resource_id in heard


def test_person_without_a_role_approves_nothing(network: Network, editor: User) -> None:
    page = make_draft(network.chicago, editor)
    submit(page=page, user=editor)
    with pytest.raises(PermissionDenied):
        approve(page=fresh(page), user=make_person(None, None))


def _spanish() -> Any:

    return Locale.objects.get(language_code="es")


def _add_another_file(page: ResourcePage) -> None:

    add_file(resource=page.resource, user=None, upload=make_upload("second.pdf"), language="es")
