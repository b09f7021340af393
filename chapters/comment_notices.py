"""Mails on comments of a draft: to those of its chapter who follow them, in the chapter's name.

Wagtail writes to everybody who once followed a page or took part in a thread, whether or not they still work there,
and does so inside the request: a mail server that doesn't answer would take the saved draft with it.
"""

from collections.abc import Mapping
from typing import Any

from django.contrib.auth import get_user_model
from django.core.mail import send_mail
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override
from django_tasks import task
from wagtail.models import Comment, CommentReply, Page, PageSubscription
from wagtail.users.models import UserProfile

from chapters.registry import ChapterInForce
from chapters.tenancy import belonging_to, chapter_at
from network.brands import national_address
from network.models import User
from network.tasks import enqueue


def tell_of_comments(*, page: Page, editor: User, changes: Mapping[str, Any]) -> None:
    """Queue a mail to everybody who follows the comments of *page*, or a thread that changed, and still works there.

    *changes* is what Wagtail's editor found: new, resolved and deleted comments, and (comment, new replies). Whoever
    follows the whole page is told of all, whoever took part in a thread of that thread.
    """
    followers = set(
        PageSubscription.objects.filter(page=page, comment_notifications=True).values_list("user_id", flat=True)
    )
    touched = [*changes["resolved_comments"], *(comment for comment, _replies in changes["new_replies"])]
    threads = _threads_of(touched)
    chapter = chapter_at(page.path)
    people = get_user_model().objects.filter(pk__in=followers | set(threads), is_active=True).exclude(pk=editor.pk)
    for person in people.exclude(email="").order_by("pk"):
        of_them = None if person.pk in followers else threads[person.pk]
        told = _told(changes, of_them)
        if chapter is None or not any(told.values()) or not _may_be_told(person, page):
            continue
        subject, text = _written(page, chapter, editor, person, told)
        enqueue(send_comment_notice, subject, text, person.pk, chapter.pk)


@task(priority=50)
def send_comment_notice(subject: str, text: str, person_pk: int, chapter_pk: int) -> None:
    """Send what was written. *chapter_pk* says what the task is for in the list of background work."""
    person = get_user_model().objects.filter(pk=person_pk, is_active=True).first()
    if person is not None:
        send_mail(subject, text, None, [person.email])


def _threads_of(comments: list[Any]) -> dict[int, set[int]]:
    """Return whose threads these comments begin: keys of comments by key of who wrote the comment or a reply."""
    keys = [comment.pk for comment in comments]
    written = Comment.objects.filter(pk__in=keys).values_list("user_id", "pk")
    answered = CommentReply.objects.filter(comment__in=keys).values_list("user_id", "comment_id")
    found: dict[int, set[int]] = {}
    for person_pk, comment_pk in (*written, *answered):
        found.setdefault(person_pk, set()).add(comment_pk)
    return found


def _told(changes: Mapping[str, Any], of_them: set[int] | None) -> dict[str, Any]:
    """Return the words of the mail; only of the threads *of_them* unless that is None."""

    def is_told(comment: Any) -> bool:
        return of_them is None or comment.pk in of_them

    return {
        "comments": [comment.text for comment in changes["new_comments"] if of_them is None],
        "resolved": [comment.text for comment in changes["resolved_comments"] if is_told(comment)],
        "deleted": [comment.text for comment in changes["deleted_comments"] if of_them is None],
        "threads": [
            (comment.text, [reply.text for reply in replies])
            for comment, replies in changes["new_replies"]
            if is_told(comment)
        ],
    }


def _may_be_told(person: User, page: Page) -> bool:
    wants = UserProfile.get_for_user(person).updated_comments_notifications
    return bool(wants and belonging_to(person, Page.objects.filter(pk=page.pk)).exists())


def _written(
    page: Page, chapter: ChapterInForce, editor: User, person: User, told: Mapping[str, Any]
) -> tuple[str, str]:
    """Return subject and text in the person's language."""
    title = str(page.draft_title or page.title)
    with override(UserProfile.get_for_user(person).get_preferred_language()):
        subject = _("%(chapter)s: comments on “%(title)s”") % {"chapter": chapter.name, "title": title}
        text = render_to_string(
            "chapters/mail/comments.txt",
            {
                "chapter_name": chapter.name,
                "title": title,
                "actor": str(editor),
                "url": national_address(reverse("wagtailadmin_pages:edit", args=[page.pk])),
                **told,
            },
        )
    return " ".join(subject.split()), text
