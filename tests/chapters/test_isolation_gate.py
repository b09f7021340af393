"""A foreign id in the admin gets the answer of a missing one, whatever the view; National's views aren't there."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, Revision, TaskState

from chapters.models import ContactFormPage, Role
from tests.chapters.browsing import MISSING, SignIn, assert_same_answer
from tests.conftest import Network
from tests.factories import make_article, make_person

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


PAGE_VIEWS = [
    "add_subpage",
    "confirm_workflow_cancellation",
    "convert_alias",
    "copy",
    "delete",
    "edit",
    "history",
    "history_results",
    "lock",
    "move",
    "preview_on_edit",
    "revisions_index",
    "set_page_position",
    "set_privacy",
    "unlock",
    "unpublish",
    "usage",
    "view_draft",
    "workflow_history",
]


@pytest.mark.parametrize("method", ["get", "post"])
def test_foreign_page_is_not_there_for_any_page_view(network: Network, lead: Client, method: str) -> None:
    key = make_article(network.sacramento, "Their draft", live=False).pk
    for name in PAGE_VIEWS:
        assert_same_answer(lead, reverse(f"wagtailadmin_pages:{name}", args=[key]), key, method)
    assert_same_answer(lead, reverse("wagtailadmin_explore", args=[key]), key, method)


def test_own_pages_views_answer(network: Network, lead: Client) -> None:
    article = make_article(network.chicago, "Our article")
    for name in ("copy", "delete", "edit", "history", "move", "set_privacy", "unpublish", "usage", "workflow_history"):
        assert lead.get(reverse(f"wagtailadmin_pages:{name}", args=[article.pk])).status_code == 200, name


def test_page_is_moved_and_copied_within_the_own_site_only(network: Network, lead: Client) -> None:
    article = make_article(network.chicago, "Our article")
    there = make_article(network.sacramento, "Their draft", live=False).get_parent()

    move = reverse("wagtailadmin_pages:move", args=[article.pk])
    copy = reverse("wagtailadmin_pages:copy", args=[article.pk])
    words = {"new_title": "A copy", "new_slug": "a-copy"}

    for url in (move, copy):
        foreign = lead.post(url, {**words, "new_parent_page": there.pk})
        missing = lead.post(url, {**words, "new_parent_page": MISSING})
        assert (foreign.status_code, missing.status_code) == (404, 404)
        assert len(foreign.content) == len(missing.content)
    confirm = reverse("wagtailadmin_pages:move_confirm", args=[article.pk, there.pk])
    assert_same_answer(lead, confirm, there.pk)
    assert lead.post(copy, {**words, "new_parent_page": article.get_parent().pk}).status_code == 302
    assert Page.objects.filter(title="A copy").count() == 1


def test_foreign_task_is_not_named_in_a_workflow_view(network: Network, lead: Client) -> None:
    ours = make_article(network.chicago, "Our draft", live=False)
    theirs = make_article(network.sacramento, "Their draft", live=False)
    workflow = network.sacramento.workflow
    assert workflow is not None
    state = workflow.start(theirs, make_person(network.sacramento, Role.CONTRIBUTOR))
    task = state.current_task_state

    preview = reverse("wagtailadmin_pages:workflow_preview", args=[ours.pk, task.task_id])
    assert_same_answer(lead, preview, task.task_id)
    for name in ("workflow_action", "collect_workflow_action_data"):
        assert_same_answer(lead, reverse(f"wagtailadmin_pages:{name}", args=[ours.pk, "approve", task.pk]), task.pk)
        url = reverse(f"wagtailadmin_pages:{name}", args=[theirs.pk, "approve", task.pk])
        assert lead.post(url).status_code == 404
    assert TaskState.objects.get(pk=task.pk).status == TaskState.STATUS_IN_PROGRESS


def test_foreign_revision_is_not_there_under_the_own_page(network: Network, lead: Client) -> None:
    ours = make_article(network.chicago, "Our article")
    theirs = make_article(network.sacramento, "Their draft", live=False)
    revision = Revision.page_revisions.filter(object_id=str(theirs.pk)).get()

    for name in ("revisions_view", "revisions_revert", "revisions_unschedule"):
        assert_same_answer(lead, reverse(f"wagtailadmin_pages:{name}", args=[ours.pk, revision.pk]), revision.pk)


NATIONALS = [
    "/admin/users/",
    "/admin/users/new/",
    "/admin/users/edit/{user}/",
    "/admin/users/delete/{user}/",
    "/admin/users/history/{user}/",
    "/admin/groups/",
    "/admin/groups/new/",
    "/admin/groups/edit/{group}/",
    "/admin/groups/delete/{group}/",
    "/admin/workflows/list/",
    "/admin/workflows/add/",
    "/admin/workflows/edit/{workflow}/",
    "/admin/workflows/disable/{workflow}/",
    "/admin/workflows/usage/{workflow}/",
    "/admin/workflows/tasks/index/",
    "/admin/workflows/tasks/edit/{task}/",
    "/admin/workflows/tasks/disable/{task}/",
    "/admin/workflows/task_chooser/",
    "/admin/workflows/task_chooser/results/",
    "/admin/workflows/task_chooser/{task}/",
    "/admin/collections/",
    "/admin/collections/{collection}/",
    "/admin/collections/{collection}/privacy/",
    "/admin/sites/",
    "/admin/locales/",
    "/admin/chapters/",
    "/admin/redirects/import/",
    "/admin/snippets/",
    "/admin/snippets/network/hotline/",
    "/admin/snippets/chapters/statistic/",
    "/admin/topics/",
    "/admin/reports/workflow/",
    "/admin/reports/workflow_tasks/",
    "/admin/reports/site-history/",
    "/admin/reports/page-types-usage/",
    "/admin/reports/background-work/",
    "/admin/localize/reports/translations/",
    "/admin/api/main/images/",
    "/admin/api/main/documents/",
    "/admin/tag-autocomplete/taggit/tag/",
]


@pytest.mark.parametrize("role", [Role.CONTRIBUTOR, Role.EDITOR, Role.LEAD])
def test_what_is_nationals_is_not_there_for_chapters(network: Network, sign_in: SignIn, role: Role) -> None:
    client = sign_in(make_person(network.chicago, role))
    administrator = make_person(network.national, Role.ADMINISTRATOR)
    workflow = network.chicago.workflow
    assert workflow is not None
    ids = {
        "user": administrator.pk,
        "group": network.chicago.group(Role.LEAD).pk,
        "workflow": workflow.pk,
        "task": workflow.tasks[0].pk,
        "collection": network.chicago.collection_id,
    }
    for address in NATIONALS:
        url = address.format(**ids)
        assert client.get(url).status_code == 404, url
        assert client.post(url, {"password1": "x", "groups": [ids["group"]]}).status_code == 404, url


def test_nationals_people_pass(network: Network, sign_in: SignIn) -> None:
    administrator = sign_in(make_person(network.national, Role.ADMINISTRATOR))
    theirs = make_article(network.sacramento, "Their draft", live=False)

    assert administrator.get("/admin/users/").status_code == 200
    assert administrator.get("/admin/reports/site-history/").status_code == 200
    assert administrator.get(reverse("wagtailadmin_pages:edit", args=[theirs.pk])).status_code == 200


def test_person_of_two_chapters_reaches_both_and_no_third(network: Network, sign_in: SignIn) -> None:
    person = make_person(network.chicago, Role.EDITOR)
    person.groups.add(network.milwaukee.group(Role.LEAD))
    client = sign_in(person)

    for chapter, status in ((network.chicago, 200), (network.milwaukee, 200), (network.sacramento, 404)):
        article = make_article(chapter, "An article")
        assert client.get(reverse("wagtailadmin_pages:edit", args=[article.pk])).status_code == status


def test_removed_person_reaches_nothing_and_learns_nothing(network: Network, sign_in: SignIn) -> None:
    person = make_person(network.chicago, Role.LEAD)
    client = sign_in(person)
    article = make_article(network.chicago, "Their draft", live=False)
    person.groups.clear()

    here = client.get(reverse("wagtailadmin_pages:edit", args=[article.pk]))
    nowhere = client.get(reverse("wagtailadmin_pages:edit", args=[MISSING]))

    assert (here.status_code, nowhere.status_code) == (403, 403)
    assert len(here.content) == len(nowhere.content)
    assert "You work for no chapter at the moment" in here.content.decode()


def test_editing_session_of_a_foreign_page_is_not_there(network: Network, lead: Client) -> None:
    ours, theirs = make_article(network.chicago, "Ours"), make_article(network.sacramento, "Theirs")

    def ping(key: int, model: str = "page") -> Any:
        return lead.post(reverse("wagtailadmin_editing_sessions:ping", args=["wagtailcore", model, key, 1]))

    assert ping(ours.pk).status_code == 200
    assert ping(theirs.pk).status_code == ping(MISSING).status_code == 404
    assert ping(theirs.pk, "nothing").status_code == 404


def test_entries_of_a_foreign_form_are_not_there(network: Network, lead: Client) -> None:
    theirs = ContactFormPage(title="Write to us", slug="write-to-us")
    network.sacramento.root_page.add_child(instance=theirs)

    for name in ("list_submissions", "list_submissions_results", "delete_submissions"):
        assert_same_answer(lead, reverse(f"wagtailforms:{name}", args=[theirs.pk]), theirs.pk)


def test_settings_of_a_foreign_site_are_not_there(network: Network, lead: Client) -> None:
    theirs, ours = network.sacramento.site_id, network.chicago.site_id

    for method in ("get", "post"):
        url = reverse("wagtailsettings:edit", args=["network", "brand", theirs])
        assert_same_answer(lead, url, theirs, method)
    assert lead.get(reverse("wagtailsettings:edit", args=["network", "brand", ours])).status_code == 200


@pytest.mark.parametrize("value", ["9" * 25, "1e3", "²", "_20"])
def test_odd_keys_are_not_there(lead: Client, value: str) -> None:
    assert lead.get(f"/admin/images/chooser/chosen/{value}/").status_code == 404
