"""An invitation: somebody may take a role in a chapter, by a link that works once and ends."""

from datetime import datetime, timedelta
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from chapters.models.chapter import Chapter, Role


def end_of_invitations_made_now() -> datetime:
    """Return when an invitation of this moment ends: with the end of a day, so that mails can name the day."""
    last_day = timezone.localtime() + timedelta(days=settings.INVITATION_DAYS)
    return last_day.replace(hour=23, minute=59, second=59, microsecond=0)


class InvitationQuerySet(models.QuerySet["Invitation"]):
    """Invitations by what has become of them."""

    def unanswered(self) -> "InvitationQuerySet":
        """Neither accepted nor withdrawn; their links may have ended."""
        return self.filter(accepted_at__isnull=True, withdrawn_at__isnull=True)

    def waiting(self) -> "InvitationQuerySet":
        """Unanswered ones whose links still work, in chapters that there are."""
        return self.unanswered().filter(ends_at__gt=timezone.now(), chapter__retired_at__isnull=True)

    def over_before(self, moment: datetime) -> "InvitationQuerySet":
        return self.filter(ends_at__lt=moment)


class Invitation(models.Model):
    """One person's way into one chapter.

    It names an address, never an account: whether there is one shows only to whoever follows the link. Of the link's
    secret only a digest is kept; it is drawn when the mail is sent (chapters.invitations).
    """

    chapter = models.ForeignKey(Chapter, on_delete=models.CASCADE, related_name="invitations")
    email = models.EmailField(_("e-mail address"))
    role = models.CharField(_("role"), max_length=20, choices=Role)
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, related_name="+", null=True, editable=False
    )
    made_at = models.DateTimeField(_("made"), default=timezone.now, editable=False)
    ends_at = models.DateTimeField(_("ends"), default=end_of_invitations_made_now, editable=False)
    accepted_at = models.DateTimeField(_("accepted"), null=True, editable=False)
    withdrawn_at = models.DateTimeField(_("withdrawn"), null=True, editable=False)
    token_digest = models.CharField(max_length=64, unique=True, null=True, editable=False)

    objects: ClassVar[models.Manager["Invitation"]] = InvitationQuerySet.as_manager()

    class Meta:
        verbose_name = _("invitation")
        verbose_name_plural = _("invitations")
        ordering = ["-made_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["chapter", "email"],
                condition=models.Q(accepted_at__isnull=True, withdrawn_at__isnull=True),
                name="one_unanswered_invitation_for_each_address",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.chapter}: {self.email}"

    @property
    def has_ended(self) -> bool:
        return self.ends_at <= timezone.now()
