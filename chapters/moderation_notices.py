"""Mails of moderation: who is told of a submission, of its answer and of its end, in the chapter's name.

Wagtail sends mails of its own for these. They name no chapter, are sent inside the request, so that a mail server
that doesn't answer takes the submission with it, and go on to people who have left. Ours are tasks: queued in the
transaction of what they are about, one for each person; whether it is still meant for them is asked when it is sent.
"""

from collections.abc import Callable
from typing import Any

from django.contrib.auth import get_user_model
from django.core.mail import send_mail
from django.db import models
from django.db.models import QuerySet
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override
from django_tasks import task
from wagtail.models import Page, TaskState, WorkflowState
from wagtail.signals import (
    task_submitted,
    workflow_approved,
    workflow_cancelled,
    workflow_rejected,
    workflow_submitted,
)
from wagtail.users.models import UserProfile

from chapters.registry import ChapterInForce
from chapters.tenancy import belonging_to, chapter_at
from network.brands import national_address
from network.models import User
from network.tasks import enqueue


class Notice(models.TextChoices):
    """What somebody is told. The values are also the names of the mails' templates."""

    SUBMITTED = "submitted"
    APPROVED = "approved"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"


#: In somebody's account: whether they want to be told.
_WANTED = {
    Notice.SUBMITTED: "submitted_notifications",
    Notice.APPROVED: "approved_notifications",
    Notice.RETURNED: "rejected_notifications",
    Notice.WITHDRAWN: "submitted_notifications",
}

#: Where pages of a type are answered, if not in the page editor: from the page to an address of the admin.
AnswerUrl = Callable[[Any], str]
_answered_at: dict[type[Page], AnswerUrl] = {}


def connect() -> None:
    """Take the place of Wagtail's mails. Called once, when the application starts, which is before Wagtail's own does.

    A signal takes a second receiver with the same sender and ``dispatch_uid`` for the first one, so that Wagtail's
    are never connected.
    """
    task_submitted.connect(
        _on_submitted, sender=TaskState, dispatch_uid="group_approval_task_submitted_email_notification"
    )
    workflow_submitted.connect(
        _on_started, sender=WorkflowState, dispatch_uid="workflow_state_submitted_email_notification"
    )
    workflow_approved.connect(
        _on_approved, sender=WorkflowState, dispatch_uid="workflow_state_approved_email_notification"
    )
    workflow_rejected.connect(
        _on_returned, sender=WorkflowState, dispatch_uid="workflow_state_rejected_email_notification"
    )
    workflow_cancelled.connect(_on_withdrawn, sender=WorkflowState, dispatch_uid="chapters.moderation_notices")


def answer_at(page_type: type[Page], url: AnswerUrl) -> None:
    """Say where pages of *page_type* are approved, for the link in the mail."""
    _answered_at[page_type] = url


@task(priority=50)
def send_moderation_notice(notice: str, state_pk: int, person_pk: int, chapter_pk: int, actor_pk: int) -> None:
    """Tell one person of one step. Nothing is sent if it is not true any more, or not for this person any more.

    *state_pk* is that of a WorkflowState; *chapter_pk* says what the task is for in the list of background work;
    *actor_pk* is who took the step, 0 if nobody did.
    """
    states = WorkflowState.objects.select_related("requested_by")
    state = states.filter(pk=state_pk).first()
    page = Page.objects.filter(pk=state.object_id).first() if state is not None else None
    if state is None or page is None or not _is_true(Notice(notice), state):
        return
    person = _recipients(Notice(notice), state, page).filter(pk=person_pk).exclude(pk=actor_pk).first()
    chapter = chapter_at(page.path)
    if person is None or chapter is None:
        return
    profile = UserProfile.get_for_user(person)
    if getattr(profile, _WANTED[Notice(notice)]):
        with override(profile.get_preferred_language()):
            _send(Notice(notice), state, page, person, chapter, get_user_model().objects.filter(pk=actor_pk).first())


def _send(
    notice: Notice, state: WorkflowState, page: Page, person: User, chapter: ChapterInForce, actor: User | None
) -> None:
    title = str(page.draft_title or page.title)
    step = _step(state)
    text = render_to_string(
        f"chapters/mail/moderation_{notice}.txt",
        {
            "chapter_name": chapter.name,
            "title": title,
            "actor": str(actor or ""),
            "submitter": str(state.requested_by or ""),
            "comment": step.comment if notice == Notice.RETURNED and step else "",
            "is_published": page.live and not page.has_unpublished_changes,
            "url": national_address(_address(page)),
        },
    )
    send_mail(subject(notice, chapter.name, title), text, None, [person.email])


def subject(notice: Notice, chapter_name: str, title: str) -> str:
    """Return the subject of a notice, in the active language and on one line."""
    words = {
        Notice.SUBMITTED: _("%(chapter)s: “%(title)s” waits for your approval"),
        Notice.APPROVED: _("%(chapter)s: “%(title)s” is approved"),
        Notice.RETURNED: _("%(chapter)s: “%(title)s” came back to you"),
        Notice.WITHDRAWN: _("%(chapter)s: “%(title)s” no longer waits for approval"),
    }[notice]
    return " ".join((words % {"chapter": chapter_name, "title": title}).split())


def _is_true(notice: Notice, state: WorkflowState) -> bool:
    then = {
        Notice.SUBMITTED: WorkflowState.STATUS_IN_PROGRESS,
        Notice.APPROVED: WorkflowState.STATUS_APPROVED,
        Notice.RETURNED: WorkflowState.STATUS_NEEDS_CHANGES,
        Notice.WITHDRAWN: WorkflowState.STATUS_CANCELLED,
    }
    return bool(state.status == then[notice])


def _recipients(notice: Notice, state: WorkflowState, page: Page) -> "QuerySet[User]":
    """Return whom a notice is for: those who approve, or who submitted; never somebody who works here no longer."""
    people = get_user_model().objects.filter(is_active=True).exclude(email="")
    asked = people.filter(groups__in=_groups(state)).values("pk")
    if notice == Notice.SUBMITTED:
        return people.filter(pk__in=asked)
    submitter = people.filter(pk=state.requested_by_id or 0)
    if not any(belonging_to(user, Page.objects.filter(pk=page.pk)).exists() for user in submitter):
        submitter = submitter.none()
    if notice == Notice.WITHDRAWN:
        return people.filter(models.Q(pk__in=asked) | models.Q(pk__in=submitter.values("pk")))
    return submitter


def _groups(state: WorkflowState) -> Any:
    """The groups that approve the step at which a submission is; none if it isn't a group's to approve."""
    step = _step(state)
    approval: Any = step.task.specific if step is not None else None
    return approval.groups.all() if hasattr(approval, "groups") else []


def _step(state: WorkflowState) -> TaskState | None:
    """Return the latest step. (``current_task_state`` is set only after the signal of a submission.)"""
    steps = TaskState.objects.filter(workflow_state=state).select_related("task")
    found: TaskState | None = steps.order_by("-started_at", "-pk").first()
    return found


def _tell(notice: Notice, state: WorkflowState, actor: User | None) -> None:
    page = Page.objects.filter(pk=state.object_id).first() if issubclass(_model(state), Page) else None
    chapter = chapter_at(page.path) if page is not None else None
    if page is None or chapter is None:
        return
    actor_pk = actor.pk if actor is not None else 0
    for person_pk in _recipients(notice, state, page).exclude(pk=actor_pk).values_list("pk", flat=True).distinct():
        enqueue(send_moderation_notice, str(notice), state.pk, person_pk, chapter.pk, actor_pk)


def _on_submitted(instance: TaskState, user: User | None = None, **kwargs: Any) -> None:
    _tell(Notice.SUBMITTED, instance.workflow_state, user)


def _on_started(**kwargs: Any) -> None:
    """Wagtail tells superusers of every submission. They are no part of a chapter's daily work."""


def _on_approved(instance: WorkflowState, user: User | None = None, **kwargs: Any) -> None:
    _tell(Notice.APPROVED, instance, user)


def _on_returned(instance: WorkflowState, user: User | None = None, **kwargs: Any) -> None:
    _tell(Notice.RETURNED, instance, user)


def _on_withdrawn(instance: WorkflowState, user: User | None = None, **kwargs: Any) -> None:
    """What had been returned already waits for nobody: its end is no news."""
    step = _step(instance)
    if step is not None and step.status != TaskState.STATUS_REJECTED:
        _tell(Notice.WITHDRAWN, instance, user)


def _model(state: WorkflowState) -> Any:
    return state.content_type.model_class() or WorkflowState


def _address(page: Page) -> str:
    specific = page.specific
    found = _answered_at.get(type(specific))
    return found(specific) if found else reverse("wagtailadmin_pages:edit", args=[page.pk])
