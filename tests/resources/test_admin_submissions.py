"""The library in the admin: the way to the network, and who answers."""

import pytest
from django.urls import reverse

from network.models import User
from resources.contributing import submit
from tests.conftest import Network
from tests.resources.admin import SignIn, library_url, listed
from tests.resources.factories import (
    fresh,
    make_draft,
    make_shared_resource,
)

pytestmark = pytest.mark.slow


def test_national_answers_submissions_from_its_list(
    network: Network, editor: User, curator: User, sign_in: SignIn
) -> None:
    first, second = (
        make_draft(network.chicago, editor, title="First"),
        make_draft(network.chicago, editor, title="Second"),
    )
    for page in (first, second):
        submit(page=page, user=editor)
    client = sign_in(curator)
    assert listed(client, "submissions") == ["First", "Second"]
    content = client.get(library_url("edit", first.resource.pk)).content.decode()
    assert "Approve and publish" in content
    client.post(library_url("approve", first.resource.pk))
    client.post(library_url("ask_for_changes", second.resource.pk), {"comment": "Name the source."})
    assert (fresh(first).live, fresh(first).resource.visibility) == (True, "network")
    assert (fresh(second).live, fresh(second).resource.visibility) == (False, "chapter")
    assert listed(client, "submissions") == []


def test_chapters_neither_see_submissions_nor_answer_them(network: Network, lead: User, sign_in: SignIn) -> None:
    page = make_draft(network.chicago, lead)
    submit(page=page, user=lead)
    client = sign_in(lead)
    assert client.get(library_url("submissions")).status_code == 302
    for step in ("approve", "publish"):
        client.post(library_url(step, page.resource.pk))
    assert fresh(page).resource.visibility == "submitted"


def test_record_is_submitted_by_its_button(network: Network, contributor: User, sign_in: SignIn) -> None:
    page = make_draft(network.chicago, contributor)
    client = sign_in(contributor)
    assert "Submit to the network" in client.get(library_url("edit", page.resource.pk)).content.decode()
    client.post(library_url("submit", page.resource.pk))
    assert fresh(page).resource.visibility == "submitted"
    client.post(library_url("submit", page.resource.pk))
    assert fresh(page).resource.visibility == "submitted"


def test_page_editors_own_buttons_do_the_same(network: Network, editor: User, curator: User, sign_in: SignIn) -> None:
    page = make_draft(network.chicago, editor)
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    form = {
        "title": page.title,
        "summary": "New words.",
        "body": '{"blocks": [], "entityMap": {}}',
        "comments-TOTAL_FORMS": "0",
    }
    form |= {"comments-INITIAL_FORMS": "0", "seo_title": "", "search_description": "", "slug": page.slug}
    opened = sign_in(editor).get(edit)
    assert "Record and files" in opened.content.decode()
    sign_in(editor).post(edit, {**form, "action-submit": "1"})
    assert fresh(page).resource.visibility == "submitted"
    task = fresh(page).current_workflow_task_state
    sign_in(curator).post(
        reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", task.pk]), {"comment": ""}
    )
    assert (fresh(page).live, fresh(page).summary) == (True, "New words.")
    assert fresh(page).resource.visibility == "network"


def test_lead_publishes_for_the_chapter_with_wagtails_button(network: Network, lead: User, sign_in: SignIn) -> None:
    page = make_draft(network.chicago, lead)
    form = {"title": page.title, "summary": page.summary, "body": '{"blocks": [], "entityMap": {}}'}
    form |= {"comments-TOTAL_FORMS": "0", "comments-INITIAL_FORMS": "0", "slug": page.slug}
    sign_in(lead).post(reverse("wagtailadmin_pages:edit", args=[page.pk]), {**form, "action-publish": "1"})
    assert fresh(page).live
    assert fresh(page).resource.visibility == "chapter"


def test_lead_doesnt_publish_a_change_to_a_shared_resource(
    network: Network, lead: User, curator: User, sign_in: SignIn
) -> None:
    page = make_shared_resource(network.chicago, curator)
    form = {"title": "Changed", "summary": page.summary, "body": '{"blocks": [], "entityMap": {}}'}
    form |= {"comments-TOTAL_FORMS": "0", "comments-INITIAL_FORMS": "0", "slug": page.slug}
    sign_in(lead).post(reverse("wagtailadmin_pages:edit", args=[page.pk]), {**form, "action-publish": "1"})
    assert fresh(page).title == "Know the signs"
    assert fresh(page).latest_revision.as_object().title == "Changed"


def test_approving_from_the_record_needs_a_submission(network: Network, curator: User, sign_in: SignIn) -> None:
    page = make_draft(network.chicago)
    content = sign_in(curator).post(library_url("approve", page.resource.pk), follow=True).content.decode()
    assert "wait for an answer" in content
    assert not fresh(page).live
