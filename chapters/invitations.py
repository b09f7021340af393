"""Invitations: made, sent, sent again, withdrawn, found by the secret of their link, accepted."""

import hashlib
import secrets
from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.core.mail import send_mail
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import override
from django_tasks import task

from chapters.models import Chapter, Invitation, Role
from chapters.models.invitation import end_of_invitations_made_now
from chapters.people import log_about
from network.brands import national_address, national_brand_in_force
from network.clock import day_begun
from network.models import User
from network.tasks import enqueue

#: How long an invitation that nobody can accept any more is kept, so that its link can say what became of it.
KEPT_AFTER_THE_END = timedelta(days=30)


def connect() -> None:
    """Start to erase what is over, day by day. Called once, when the application starts."""
    day_begun.connect(_erase_daily, dispatch_uid="chapters.invitations")


def invited_already(chapter: Chapter, emails: Iterable[str]) -> set[str]:
    """Return those of *emails* (in small letters) that have an invitation to *chapter* whose link still works."""
    waiting = Invitation.objects.waiting().filter(chapter=chapter, email__in=list(emails))
    return set(waiting.values_list("email", flat=True))


@transaction.atomic
def invite(*, chapter: Chapter, email: str, role: Role, by: User | None, by_mail: bool = True) -> Invitation:
    """Invite the person with this address; the mail goes out after the commit. Returns the invitation.

    Without ``by_mail`` nothing is sent: whoever calls draws a link and passes it on. (Not after a mail was sent, whose
    link would end.)
    Nothing here asks whether the address has an account. An earlier invitation to the chapter that nobody answered is
    withdrawn: its link leads to nothing then.
    """
    address = email.strip().lower()
    Chapter.objects.select_for_update().get(pk=chapter.pk)  # so that two people don't invite the same one twice
    Invitation.objects.unanswered().filter(chapter=chapter, email=address).update(withdrawn_at=timezone.now())
    invitation = Invitation.objects.create(chapter=chapter, email=address, role=role, invited_by=by)
    log_about(chapter, "chapters.invite", by, email=address, role=role)
    if by_mail:
        _send(invitation)
    return invitation


@transaction.atomic
def send_again(invitation: Invitation, *, by: User) -> None:
    """Send a new link that works for as long as a new invitation's; the one sent before leads to nothing any more.

    Raises ValidationError if somebody has accepted or withdrawn the invitation.
    """
    ends_at = end_of_invitations_made_now()
    if not Invitation.objects.unanswered().filter(pk=invitation.pk).update(ends_at=ends_at, token_digest=None):
        raise ValidationError(_("This invitation doesn't wait any more."))
    log_about(invitation.chapter, "chapters.invite_again", by, email=invitation.email, role=invitation.role)
    _send(invitation)


@transaction.atomic
def withdraw(invitation: Invitation, *, by: User) -> None:
    """Take the invitation back: its link says so. Raises ValidationError if it was accepted or withdrawn before."""
    if not Invitation.objects.unanswered().filter(pk=invitation.pk).update(withdrawn_at=timezone.now()):
        raise ValidationError(_("This invitation doesn't wait any more."))
    log_about(invitation.chapter, "chapters.withdraw_invitation", by, email=invitation.email, role=invitation.role)


def invitation_of(token: str) -> Invitation | None:
    """Return the invitation whose link carries *token*, whatever has become of it; None for an unknown one."""
    found = Invitation.objects.filter(token_digest=_digest(token)).select_related("chapter", "invited_by")
    return found.first()


def account_of(invitation: Invitation) -> User | None:
    """Return the account of the invited address, if there is one. Only for whoever holds the link."""
    return get_user_model().objects.filter(email__iexact=invitation.email).first()


@transaction.atomic
def accept(invitation: Invitation, person: User) -> None:
    """Give *person* the role. Raises ValidationError if the link has been used, has ended or was withdrawn."""
    if not Invitation.objects.waiting().filter(pk=invitation.pk).update(accepted_at=timezone.now()):
        raise ValidationError(_("This invitation doesn't wait any more."))
    person.groups.add(invitation.chapter.group(Role(invitation.role)))
    log_about(invitation.chapter, "chapters.accept_invitation", person, email=invitation.email, role=invitation.role)


@transaction.atomic
def accept_with_new_account(invitation: Invitation, *, first_name: str, last_name: str, password: str) -> User:
    """Make an account for the invited address and accept with it; the address is proved, since the link came there.

    An account that never had a password gets this one. Raises ValidationError as ``accept`` does.
    """
    person = account_of(invitation) or get_user_model()(email=invitation.email)
    person.first_name, person.last_name = first_name, last_name
    person.set_password(password)
    person.save()
    accept(invitation, person)
    return person


def draw_link(invitation: Invitation) -> str:
    """Return a new link for the invitation, with a secret that is kept nowhere; the one drawn before ends."""
    token = secrets.token_urlsafe(32)
    Invitation.objects.filter(pk=invitation.pk).update(token_digest=_digest(token))
    return national_address(reverse("accept_invitation", args=[token]))


@task(priority=50)
def send_invitation(invitation_pk: int, chapter_pk: int, role: str) -> None:
    """Send an invitation with a new link. Does nothing for one that was accepted, withdrawn or has ended.

    The link is drawn here and stands in the mail only: the queue could not give it away. Run twice, the later mail's
    link is the one that works.
    """
    invitation = Invitation.objects.waiting().filter(pk=invitation_pk).select_related("chapter", "invited_by").first()
    if invitation is None:
        return
    url, national = draw_link(invitation), national_brand_in_force()
    with override(invitation.chapter.languages[0]):
        words = mail_words(invitation)
        text = render_to_string(
            "chapters/mail/invitation.txt",
            {**words, "url": url, "network": national.name if national else invitation.chapter.name},
        )
        subject = _("Invitation to %(chapter)s as %(role)s, until %(until)s") % words
        if words["inviter"]:
            subject = _("%(inviter)s invites you to %(chapter)s as %(role)s, until %(until)s") % words
    send_mail(subject, text, None, [invitation.email])


def mail_words(invitation: Invitation) -> dict[str, str]:
    """Return what an invitation says of itself: chapter, role, until when, and who invites ("" for nobody by name)."""
    inviter = invitation.invited_by
    return {
        "chapter": invitation.chapter.name,
        "role": str(Role(invitation.role).label),
        "until": date_format(timezone.localtime(invitation.ends_at), "DATE_FORMAT"),
        "inviter": " ".join(str(inviter).split()) if inviter else "",
    }


def erase_over() -> int:
    """Delete the invitations that have been over for KEPT_AFTER_THE_END; return how many. The log keeps its lines."""
    count: int = Invitation.objects.over_before(timezone.now() - KEPT_AFTER_THE_END).delete()[0]
    return count


def _send(invitation: Invitation) -> None:
    enqueue(send_invitation, invitation.pk, invitation.chapter_id, str(invitation.role))


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _erase_daily(**kwargs: Any) -> None:
    erase_over()
