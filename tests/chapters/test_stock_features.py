"""What Wagtail can do, a chapter can do: writing, publishing, moderating, each through the views, by its role."""

import datetime
import re
from collections.abc import Callable
from typing import Any

import pytest
import time_machine
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, Revision, TaskState, WorkflowState

from chapters.models import NewsArticlePage, NewsIndexPage, Role
from tests.chapters.browsing import page_view, send_form, text_of
from tests.conftest import Network
from tests.factories import make_article
from tests.isolation.reading import form_data

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def news(network: Network) -> NewsIndexPage:
    found: NewsIndexPage = NewsIndexPage.objects.descendant_of(network.chicago.root_page).get()
    return found


def write(client: Client, network: Network, title: str = "A walk", **more: Any) -> NewsArticlePage:
    """Write a new article and return it."""
    url = page_view("add", "chapters", "newsarticlepage", news(network).pk)
    response = send_form(client, url, title=title, slug=title.lower().replace(" ", "-"), **more)
    assert response.status_code == 302
    article: NewsArticlePage = NewsArticlePage.objects.get(draft_title=title)
    return article


# Publishing


def test_editor_publishes_news(network: Network, editor: Client) -> None:
    assert write(editor, network, **{"action-publish": "1"}).live


def test_contributor_writes_a_draft_and_can_not_publish_it(network: Network, contributor: Client) -> None:
    article = write(contributor, network, **{"action-publish": "1"})

    assert not article.live
    assert send_form(contributor, page_view("edit", article.pk), title="A longer walk").status_code == 302
    assert article.revisions.order_by("-pk")[0].as_object().title == "A longer walk"
    assert 'name="action-publish"' not in text_of(contributor, page_view("edit", article.pk))


def test_contributor_can_not_edit_what_others_wrote(network: Network, contributor: Client) -> None:
    article = make_article(network.chicago, "Somebody else's")

    assert contributor.get(page_view("edit", article.pk)).status_code == 302
    assert contributor.post(page_view("delete", article.pk)).status_code == 302
    assert Page.objects.filter(pk=article.pk).exists()


def test_contributor_deletes_the_own_draft_and_not_what_is_live(network: Network, contributor: Client) -> None:
    draft, live = write(contributor, network), write(contributor, network, "Another walk")
    live.get_latest_revision().publish()

    contributor.post(page_view("delete", draft.pk))
    contributor.post(page_view("delete", live.pk))

    assert not Page.objects.filter(pk=draft.pk).exists()
    assert Page.objects.filter(pk=live.pk).exists()


def test_page_is_published_and_taken_down_at_its_hour(network: Network, editor: Client) -> None:
    article = write(editor, network)
    times = {"go_live_at": "2099-05-07 09:00", "expire_at": "2099-05-09 09:00"}
    send_form(editor, page_view("edit", article.pk), **times, **{"action-publish": "1"})
    article.refresh_from_db()
    assert not article.live

    with time_machine.travel(datetime.datetime(2099, 5, 8, tzinfo=datetime.UTC)):
        call_command("publish_scheduled")
        article.refresh_from_db()
        assert article.live
    with time_machine.travel(datetime.datetime(2099, 5, 10, tzinfo=datetime.UTC)):
        call_command("publish_scheduled")
    article.refresh_from_db()
    assert not article.live


def test_schedule_is_cancelled(network: Network, editor: Client) -> None:
    article = write(editor, network)
    send_form(editor, page_view("edit", article.pk), go_live_at="2099-05-07 09:00", **{"action-publish": "1"})
    revision = Revision.page_revisions.get(object_id=str(article.pk), approved_go_live_at__isnull=False)

    assert send_form(editor, page_view("revisions_unschedule", article.pk, revision.pk)).status_code == 302

    revision.refresh_from_db()
    assert revision.approved_go_live_at is None


def test_page_is_taken_down(network: Network, editor: Client) -> None:
    article = make_article(network.chicago, "Our article")

    send_form(editor, page_view("unpublish", article.pk))

    article.refresh_from_db()
    assert not article.live


@pytest.mark.parametrize(("role", "offered"), [(Role.CONTRIBUTOR, False), (Role.EDITOR, True)])
def test_publishing_together_is_offered_to_who_may_publish(
    network: Network, as_role: Callable[[Role], Client], role: Role, offered: bool
) -> None:
    make_article(network.chicago, "Our article")
    page = text_of(as_role(role), reverse("wagtailadmin_explore", args=[news(network).pk]))

    assert ("/admin/bulk/wagtailcore/page/publish/" in page) is offered
    assert "/admin/bulk/wagtailcore/page/delete/" in page


# Moderation


@pytest.fixture
def submitted(network: Network, contributor: Client) -> NewsArticlePage:
    return write(contributor, network, **{"action-submit": "1"})


def waiting(article: Page) -> TaskState:
    state: TaskState = article.current_workflow_task_state
    return state


def test_lead_approves_what_a_contributor_submitted(network: Network, submitted: NewsArticlePage, lead: Client) -> None:
    assert "A walk" in text_of(lead, "/admin/")

    lead.post(page_view("workflow_action", submitted.pk, "approve", waiting(submitted).pk))

    submitted.refresh_from_db()
    assert submitted.live


def test_lead_rejects_with_a_comment(network: Network, submitted: NewsArticlePage, lead: Client) -> None:
    url = page_view("workflow_action", submitted.pk, "reject", waiting(submitted).pk)

    lead.post(url, {"comment": "Please name the hall."})

    state = TaskState.objects.get(workflow_state__object_id=str(submitted.pk))
    assert (state.status, state.comment) == (TaskState.STATUS_REJECTED, "Please name the hall.")


def test_page_that_was_given_back_begins_with_the_leads_words(
    network: Network, submitted: NewsArticlePage, lead: Client, contributor: Client
) -> None:
    edit = page_view("edit", submitted.pk)
    assert "Please name the hall." not in text_of(contributor, edit)
    lead.post(
        page_view("workflow_action", submitted.pk, "reject", waiting(submitted).pk),
        {"comment": "Please name the hall."},
    )

    (message,) = contributor.get(edit).context["messages"]

    assert "Please name the hall." in str(message)


def test_contributor_takes_a_submission_back(network: Network, submitted: NewsArticlePage, contributor: Client) -> None:
    send_form(contributor, page_view("edit", submitted.pk), **{"action-cancel-workflow": "1"})

    assert WorkflowState.objects.get(object_id=str(submitted.pk)).status == WorkflowState.STATUS_CANCELLED


def test_editor_does_not_approve(network: Network, submitted: NewsArticlePage, editor: Client) -> None:
    editor.post(page_view("workflow_action", submitted.pk, "approve", waiting(submitted).pk))

    assert waiting(submitted).status == TaskState.STATUS_IN_PROGRESS


def test_approval_is_tried_out_before(network: Network, submitted: NewsArticlePage, lead: Client) -> None:
    preview = page_view("workflow_preview", submitted.pk, waiting(submitted).task_id)

    assert "A walk" in text_of(lead, preview)
    assert "A walk" in text_of(lead, page_view("workflow_history", submitted.pk))


# Versions


@pytest.fixture
def changed(network: Network, editor: Client) -> tuple[NewsArticlePage, Revision, Revision]:
    article = write(editor, network, "An early walk", **{"action-publish": "1"})
    send_form(editor, page_view("edit", article.pk), title="A late walk", **{"action-publish": "1"})
    first, second = Revision.page_revisions.filter(object_id=str(article.pk)).order_by("pk")
    return article, first, second


def test_versions_are_compared(editor: Client, changed: tuple[NewsArticlePage, Revision, Revision]) -> None:
    article, first, second = changed

    page = text_of(editor, page_view("revisions_compare", article.pk, first.pk, second.pk))

    assert re.search(r'deletion">[^<]*early', page)
    assert re.search(r'addition">[^<]*late', page)


def test_earlier_version_is_brought_back(editor: Client, changed: tuple[NewsArticlePage, Revision, Revision]) -> None:
    article, first, _second = changed
    form = form_data(editor.get(page_view("revisions_revert", article.pk, first.pk))) or {}

    editor.post(page_view("edit", article.pk), {**form, "action-publish": "1"})

    article.refresh_from_db()
    assert article.title == "An early walk"


def test_history_names_who_did_what(editor: Client, changed: tuple[NewsArticlePage, Revision, Revision]) -> None:
    page = text_of(editor, page_view("history", changed[0].pk))

    assert "Published" in page
    assert "Pat Example" in page
