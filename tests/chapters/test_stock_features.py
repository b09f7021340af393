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
from wagtail.models import Comment, Page, Revision, TaskState, WorkflowState

from chapters.models import NewsArticlePage, NewsIndexPage, Role
from network.models import User
from tests.chapters.browsing import send_form, text_of
from tests.conftest import Network
from tests.factories import make_article, make_person, make_section
from tests.isolation.reading import form_data

pytestmark = pytest.mark.django_db

SignIn = Callable[[User], Client]


@pytest.fixture
def as_role(network: Network, sign_in: SignIn) -> Callable[[Role], Client]:
    return lambda role: sign_in(make_person(network.chicago, role))


@pytest.fixture
def editor(as_role: Callable[[Role], Client]) -> Client:
    return as_role(Role.EDITOR)


@pytest.fixture
def lead(as_role: Callable[[Role], Client]) -> Client:
    return as_role(Role.LEAD)


@pytest.fixture
def contributor(as_role: Callable[[Role], Client]) -> Client:
    return as_role(Role.CONTRIBUTOR)


def view(name: str, *args: Any) -> str:
    return reverse(f"wagtailadmin_pages:{name}", args=args)


def news(network: Network) -> NewsIndexPage:
    found: NewsIndexPage = NewsIndexPage.objects.descendant_of(network.chicago.root_page).get()
    return found


def write(client: Client, network: Network, title: str = "A walk", **more: Any) -> NewsArticlePage:
    """Write a new article and return it."""
    url = view("add", "chapters", "newsarticlepage", news(network).pk)
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
    assert send_form(contributor, view("edit", article.pk), title="A longer walk").status_code == 302
    assert article.revisions.order_by("-pk")[0].as_object().title == "A longer walk"
    assert 'name="action-publish"' not in text_of(contributor, view("edit", article.pk))


def test_contributor_can_not_edit_what_others_wrote(network: Network, contributor: Client) -> None:
    article = make_article(network.chicago, "Somebody else's")

    assert contributor.get(view("edit", article.pk)).status_code == 302
    assert contributor.post(view("delete", article.pk)).status_code == 302
    assert Page.objects.filter(pk=article.pk).exists()


def test_contributor_deletes_the_own_draft_and_not_what_is_live(network: Network, contributor: Client) -> None:
    draft, live = write(contributor, network), write(contributor, network, "Another walk")
    live.get_latest_revision().publish()

    contributor.post(view("delete", draft.pk))
    contributor.post(view("delete", live.pk))

    assert not Page.objects.filter(pk=draft.pk).exists()
    assert Page.objects.filter(pk=live.pk).exists()


def test_page_is_published_and_taken_down_at_its_hour(network: Network, editor: Client) -> None:
    article = write(editor, network)
    times = {"go_live_at": "2099-05-07 09:00", "expire_at": "2099-05-09 09:00"}
    send_form(editor, view("edit", article.pk), **times, **{"action-publish": "1"})
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
    send_form(editor, view("edit", article.pk), go_live_at="2099-05-07 09:00", **{"action-publish": "1"})
    revision = Revision.page_revisions.get(object_id=str(article.pk), approved_go_live_at__isnull=False)

    assert send_form(editor, view("revisions_unschedule", article.pk, revision.pk)).status_code == 302

    revision.refresh_from_db()
    assert revision.approved_go_live_at is None


def test_page_is_taken_down(network: Network, editor: Client) -> None:
    article = make_article(network.chicago, "Our article")

    send_form(editor, view("unpublish", article.pk))

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

    lead.post(view("workflow_action", submitted.pk, "approve", waiting(submitted).pk))

    submitted.refresh_from_db()
    assert submitted.live


def test_lead_rejects_with_a_comment(network: Network, submitted: NewsArticlePage, lead: Client) -> None:
    url = view("workflow_action", submitted.pk, "reject", waiting(submitted).pk)

    lead.post(url, {"comment": "Please name the hall."})

    state = TaskState.objects.get(workflow_state__object_id=str(submitted.pk))
    assert (state.status, state.comment) == (TaskState.STATUS_REJECTED, "Please name the hall.")


def test_contributor_takes_a_submission_back(network: Network, submitted: NewsArticlePage, contributor: Client) -> None:
    send_form(contributor, view("edit", submitted.pk), **{"action-cancel-workflow": "1"})

    assert WorkflowState.objects.get(object_id=str(submitted.pk)).status == WorkflowState.STATUS_CANCELLED


def test_editor_does_not_approve(network: Network, submitted: NewsArticlePage, editor: Client) -> None:
    editor.post(view("workflow_action", submitted.pk, "approve", waiting(submitted).pk))

    assert waiting(submitted).status == TaskState.STATUS_IN_PROGRESS


def test_approval_is_tried_out_before(network: Network, submitted: NewsArticlePage, lead: Client) -> None:
    preview = view("workflow_preview", submitted.pk, waiting(submitted).task_id)

    assert "A walk" in text_of(lead, preview)
    assert "A walk" in text_of(lead, view("workflow_history", submitted.pk))


# Versions


@pytest.fixture
def changed(network: Network, editor: Client) -> tuple[NewsArticlePage, Revision, Revision]:
    article = write(editor, network, "An early walk", **{"action-publish": "1"})
    send_form(editor, view("edit", article.pk), title="A late walk", **{"action-publish": "1"})
    first, second = Revision.page_revisions.filter(object_id=str(article.pk)).order_by("pk")
    return article, first, second


def test_versions_are_compared(editor: Client, changed: tuple[NewsArticlePage, Revision, Revision]) -> None:
    article, first, second = changed

    page = text_of(editor, view("revisions_compare", article.pk, first.pk, second.pk))

    assert re.search(r'deletion">[^<]*early', page)
    assert re.search(r'addition">[^<]*late', page)


def test_earlier_version_is_brought_back(editor: Client, changed: tuple[NewsArticlePage, Revision, Revision]) -> None:
    article, first, _second = changed
    form = form_data(editor.get(view("revisions_revert", article.pk, first.pk))) or {}

    editor.post(view("edit", article.pk), {**form, "action-publish": "1"})

    article.refresh_from_db()
    assert article.title == "An early walk"


def test_history_names_who_did_what(editor: Client, changed: tuple[NewsArticlePage, Revision, Revision]) -> None:
    page = text_of(editor, view("history", changed[0].pk))

    assert "Published" in page
    assert "Pat Example" in page


# The tree


def test_page_is_moved_inside_the_own_tree(network: Network, editor: Client) -> None:
    section = make_section(network.chicago.root_page, "Programmes")
    other = make_section(network.chicago.root_page, "Parents")

    response = editor.post(view("move_confirm", other.pk, section.pk))

    assert response.status_code == 302
    assert Page.objects.get(pk=other.pk).is_child_of(section)


def test_page_is_not_moved_to_another_chapters_tree(network: Network, editor: Client) -> None:
    section = make_section(network.chicago.root_page, "Programmes")

    assert editor.post(view("move_confirm", section.pk, network.milwaukee.root_page_id)).status_code == 404


@pytest.mark.parametrize("alias", [False, True])
def test_page_is_copied_inside_the_own_tree(network: Network, editor: Client, alias: bool) -> None:
    article = make_article(network.chicago, "Our article")
    words = {"new_title": "A copy", "new_slug": "a-copy", "new_parent_page": article.get_parent().pk}

    editor.post(view("copy", article.pk), {**words, **({"alias": "on"} if alias else {})})

    copy = Page.objects.get(slug="a-copy")
    assert (copy.alias_of_id == article.pk) is alias


def test_alias_becomes_a_page_of_its_own(network: Network, editor: Client) -> None:
    article = make_article(network.chicago, "Our article")
    alias = article.create_alias(parent=article.get_parent(), update_slug="an-alias")

    send_form(editor, view("convert_alias", alias.pk))

    assert Page.objects.get(pk=alias.pk).alias_of_id is None


@pytest.mark.parametrize("action", ["publish", "unpublish", "delete", "move"])
def test_own_pages_are_treated_together(network: Network, lead: Client, action: str) -> None:
    pages = [make_section(network.chicago.root_page, f"Section {number}") for number in range(2)]
    there = make_section(network.chicago.root_page, "There")
    if action == "publish":
        for page in pages:
            page.unpublish()
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
    ids = "&".join(f"id={page.pk}" for page in pages)

    response = lead.post(f"{url}?{ids}&next=/admin/", {"chooser": there.pk} if action == "move" else {})

    assert response.status_code == 302
    after = Page.objects.filter(pk__in=[page.pk for page in pages])
    if action == "delete":
        assert not after.exists()
    elif action == "move":
        assert all(page.is_child_of(there) for page in after)
    else:
        assert {page.live for page in after} == {action == "publish"}


def test_page_is_locked_by_a_lead(network: Network, lead: Client) -> None:
    article = make_article(network.chicago, "Our article")

    lead.post(view("lock", article.pk))

    article.refresh_from_db()
    assert article.locked
    assert "Our article" in text_of(lead, "/admin/reports/locked/")


def test_aging_pages_of_the_own_chapter_are_reported(network: Network, editor: Client) -> None:
    make_article(network.chicago, "Our article")
    make_article(network.sacramento, "Their article")

    page = text_of(editor, "/admin/reports/aging-pages/")

    assert "Our article" in page
    assert "Their article" not in page


@pytest.mark.usefixtures("admin_indexes")
def test_own_pages_are_searched(network: Network, editor: Client) -> None:
    make_article(network.chicago, "A zebra")

    assert "A zebra" in text_of(editor, view("search"), q="zebra")


# Beside the page


def test_comment_is_left_on_a_draft(network: Network, editor: Client) -> None:
    article = make_article(network.chicago, "Our article", live=False)
    comment = {
        "comments-TOTAL_FORMS": "1",
        "comments-INITIAL_FORMS": "0",
        "comments-0-text": "Who says so?",
        "comments-0-contentpath": "title",
        "comments-0-position": "",
        "comments-0-resolved": "",
        "comments-0-deleted": "",
        "comments-0-id": "",
        "comments-0-replies-TOTAL_FORMS": "0",
        "comments-0-replies-INITIAL_FORMS": "0",
    }

    assert send_form(editor, view("edit", article.pk), **comment).status_code == 302

    assert Comment.objects.get(page=article).text == "Who says so?"


@pytest.mark.parametrize("kind", ["password", "login", "groups"])
def test_page_is_made_private(network: Network, editor: Client, visit: Any, kind: str) -> None:
    article = make_article(network.chicago, "Our article")
    group = network.chicago.group(Role.EDITOR)

    form = {"restriction_type": kind, "password": "a long word", "groups": [group.pk]}
    editor.post(view("set_privacy", article.pk), form)

    answer = visit("chicago.localhost", article.relative_url(network.chicago.site))
    assert article.get_view_restrictions()[0].restriction_type == kind
    assert "Our article" not in answer.content.decode()


def test_page_is_translated_into_the_chapters_other_language(
    network: Network, make_chapter: Any, sign_in: SignIn
) -> None:
    chapter = make_chapter("laredo", languages=("en", "es"))
    client = sign_in(make_person(chapter, Role.EDITOR))
    article = make_article(chapter, "Our article")
    url = reverse("wagtail_localize:submit_page_translation", args=[article.pk])
    spanish = chapter.root_page.get_translations().get()
    assert url in text_of(client, reverse("wagtailadmin_explore", args=[article.get_parent().pk]))

    response = client.post(url, {"locales": [spanish.locale_id]})

    translated = article.get_translations().get()
    assert response["Location"] == view("edit", translated.pk)
    assert translated.is_descendant_of(spanish)
    assert "Our article" in text_of(client, view("edit", translated.pk))


def test_chapter_of_one_language_makes_no_home_page_in_another(
    network: Network, editor: Client, sign_in: SignIn
) -> None:
    curator = sign_in(make_person(network.national, Role.CURATOR))
    article = make_article(network.chicago, "Our article")
    url = reverse("wagtail_localize:submit_page_translation", args=[article.pk])
    spanish = network.national.root_page.get_translations().get().locale_id
    homes = Page.objects.filter(depth=2).count()

    assert url not in text_of(editor, reverse("wagtailadmin_explore", args=[article.get_parent().pk]))
    for client in (editor, curator):
        client.post(url, {"locales": [spanish]})
    assert Page.objects.filter(depth=2).count() == homes


def test_who_only_contributes_does_not_translate(network: Network, make_chapter: Any, sign_in: SignIn) -> None:
    chapter = make_chapter("laredo", languages=("en", "es"))
    other = make_chapter("yuma", languages=("en", "es"))
    person = make_person(chapter, Role.EDITOR)
    person.groups.add(other.group(Role.CONTRIBUTOR))
    article = make_article(other, "Our article")

    url = reverse("wagtail_localize:submit_page_translation", args=[article.pk])

    assert sign_in(person).get(url).status_code == 302
