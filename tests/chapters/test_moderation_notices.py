"""Mails of moderation and of comments: in the chapter's name, to those whom it concerns and nobody else."""

from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django_tasks_db.models import DBTaskResult
from wagtail.admin.mail import Notifier
from wagtail.models import Comment, CommentReply, PageSubscription, TaskState, WorkflowState
from wagtail.signals import task_submitted, workflow_approved, workflow_rejected, workflow_submitted
from wagtail.users.models import UserProfile

from chapters.comment_notices import tell_of_comments
from chapters.models import NewsArticlePage, Role
from chapters.moderation_notices import send_moderation_notice
from network.models import User
from tests.conftest import Network
from tests.factories import make_article, make_person

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

LEAD = "chicago.lead@example.org"
WRITER = "chicago.contributor@example.org"


@pytest.fixture(autouse=True)
def people(network: Network) -> dict[str, User]:
    """Everybody who might get a mail: of Chicago, of Sacramento, of National, and a superuser."""
    made = [
        make_person(chapter, role)
        for chapter, roles in (
            (network.chicago, (Role.CONTRIBUTOR, Role.EDITOR, Role.LEAD)),
            (network.sacramento, (Role.LEAD,)),
            (network.national, (Role.CURATOR, Role.ADMINISTRATOR)),
        )
        for role in roles
    ]
    get_user_model().objects.create_superuser("root@example.org")
    return {person.email: person for person in made}


@pytest.fixture
def submitted(network: Network, people: dict[str, User]) -> NewsArticlePage:
    """An article of Chicago's contributor that waits for approval."""
    article = make_article(network.chicago, "Spring fair", live=False, owner=people[WRITER])
    article.get_workflow().start(article, people[WRITER])
    return article


def answer(article: NewsArticlePage, lead: User, action: str, **values: str) -> None:
    state = article.current_workflow_task_state
    state.task.specific.on_action(state, lead, action, **values)


def recipients() -> list[str]:
    return sorted(address for message in mail.outbox for address in message.to)


def test_leads_of_the_chapter_are_told_of_a_submission_and_nobody_else(submitted: NewsArticlePage) -> None:
    (message,) = mail.outbox

    assert message.to == [LEAD]
    assert message.subject == "Lantern Chicago: “Spring fair” waits for your approval"
    assert "Pat Example has submitted “Spring fair” for Lantern Chicago." in message.body
    assert f"/admin/pages/{submitted.pk}/edit/" in message.body


def test_lead_who_submits_gets_no_mail_about_it(network: Network, people: dict[str, User]) -> None:
    article = make_article(network.chicago, live=False)

    article.get_workflow().start(article, people[LEAD])

    assert recipients() == []


def test_submitter_is_told_of_the_approval(submitted: NewsArticlePage, people: dict[str, User]) -> None:
    mail.outbox.clear()

    answer(submitted, people[LEAD], "approve")

    (message,) = mail.outbox
    assert message.to == [WRITER]
    assert message.subject == "Lantern Chicago: “Spring fair” is approved"


def test_submitter_is_told_why_it_came_back(submitted: NewsArticlePage, people: dict[str, User]) -> None:
    mail.outbox.clear()

    answer(submitted, people[LEAD], "reject", comment="Say when it begins.")

    (message,) = mail.outbox
    assert message.to == [WRITER]
    assert "Lantern Chicago" in message.subject
    assert "Say when it begins." in message.body


def test_those_who_were_asked_are_told_that_it_no_longer_waits(
    submitted: NewsArticlePage, people: dict[str, User]
) -> None:
    mail.outbox.clear()

    submitted.current_workflow_state.cancel(user=people[WRITER])

    (message,) = mail.outbox
    assert message.to == [LEAD]
    assert message.subject == "Lantern Chicago: “Spring fair” no longer waits for approval"
    assert "The draft is still there." in message.body


def test_submitter_is_told_when_an_editor_publishes_what_waits(
    submitted: NewsArticlePage, people: dict[str, User]
) -> None:
    mail.outbox.clear()

    submitted.get_latest_revision().publish(user=people["chicago.editor@example.org"])

    assert recipients() == [WRITER, LEAD]


def test_submitter_who_has_left_the_chapter_hears_nothing_more(
    submitted: NewsArticlePage, people: dict[str, User]
) -> None:
    people[WRITER].groups.clear()
    mail.outbox.clear()

    answer(submitted, people[LEAD], "approve")

    assert recipients() == []


def test_person_who_wants_no_mail_gets_none(network: Network, people: dict[str, User]) -> None:
    profile = UserProfile.get_for_user(people[LEAD])
    profile.submitted_notifications = False
    profile.save()
    article = make_article(network.chicago, live=False)

    article.get_workflow().start(article, people[WRITER])

    assert recipients() == []


def test_notice_that_is_not_true_any_more_is_not_sent(
    network: Network, submitted: NewsArticlePage, people: dict[str, User]
) -> None:
    state = submitted.current_workflow_state
    answer(submitted, people[LEAD], "approve")
    mail.outbox.clear()

    send_moderation_notice.call("submitted", state.pk, people[LEAD].pk, network.chicago.pk, 0)

    assert recipients() == []


@pytest.mark.parametrize("signal", [task_submitted, workflow_submitted, workflow_approved, workflow_rejected])
def test_wagtails_own_mails_are_not_connected(signal: Any) -> None:
    receivers = signal._live_receivers(TaskState if signal is task_submitted else WorkflowState)[0]

    assert receivers
    assert not any(isinstance(receiver, Notifier) for receiver in receivers)


def test_mail_server_that_fails_loses_no_submission(
    network: Network, people: dict[str, User], settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(self: Any, messages: Any) -> int:
        raise OSError("nobody there")

    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": []}}
    monkeypatch.setattr(EmailBackend, "send_messages", fail)
    article = make_article(network.chicago, live=False)

    article.get_workflow().start(article, people[WRITER])

    assert article.current_workflow_state.status == "in_progress"
    waiting = DBTaskResult.objects.filter(task_path=send_moderation_notice.module_path)
    assert waiting.count() == 1


def test_comment_is_told_to_those_of_the_chapter_who_follow_the_page(network: Network, people: dict[str, User]) -> None:
    article = make_article(network.chicago, "Spring fair", live=False)
    for address in (LEAD, WRITER, "sacramento.lead@example.org"):
        PageSubscription.objects.create(page=article, user=people[address], comment_notifications=True)
    comment = Comment.objects.create(page=article, user=people[WRITER], text="Which hall?", contentpath="title")

    tell_of_comments(page=article, editor=people[WRITER], changes=changed(new_comments=[comment]))

    (message,) = mail.outbox
    assert message.to == [LEAD]
    assert message.subject == "Lantern Chicago: comments on “Spring fair”"
    assert "Which hall?" in message.body


def test_reply_is_told_to_who_took_part_in_its_thread_and_works_there(
    network: Network, people: dict[str, User]
) -> None:
    article = make_article(network.chicago, "Spring fair", live=False)
    asked = Comment.objects.create(page=article, user=people[WRITER], text="Which hall?", contentpath="title")
    other = Comment.objects.create(page=article, user=people[LEAD], text="Which day?", contentpath="title")
    for address in ("chicago.editor@example.org", "sacramento.lead@example.org"):
        CommentReply.objects.create(comment=asked, user=people[address], text="The large one.")
    reply = CommentReply.objects.create(comment=asked, user=people["chicago.editor@example.org"], text="Upstairs.")

    tell_of_comments(
        page=article,
        editor=people["chicago.editor@example.org"],
        changes=changed(new_comments=[other], new_replies=[(asked, [reply])]),
    )

    (message,) = mail.outbox
    assert message.to == [WRITER]
    assert "Upstairs." in message.body
    assert "Which day?" not in message.body


def changed(**changes: Any) -> dict[str, Any]:
    """What Wagtail's editor found changed, nothing unless it is said."""
    kinds = ("new_comments", "resolved_comments", "deleted_comments", "edited_comments", "new_replies")
    return {**{kind: [] for kind in kinds}, **changes}
