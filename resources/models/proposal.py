"""What a chapter wants to change of a resource that the network has: kept beside the approved state."""

from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from resources.models.file import ResourceFile
from resources.models.resource import Resource


class Proposal(models.Model):
    """At most one for each resource: a draft of its chapter, or (``submitted_at``) waiting for National's answer.

    ``values`` holds the proposed fields of the record alone (resources.record_values), so that what National changes
    of the others meanwhile stays changed.
    """

    resource = models.OneToOneField(Resource, on_delete=models.CASCADE, related_name="proposal")
    values = models.JSONField(_("changes of the record"), default=dict, blank=True)
    note = models.CharField(
        _("what changes, and why"), max_length=300, blank=True, help_text=_("For those who answer at National.")
    )
    proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    submitted_at = models.DateTimeField(_("submitted"), null=True, blank=True)
    created_at = models.DateTimeField(_("created"), auto_now_add=True)
    updated_at = models.DateTimeField(_("changed"), auto_now=True)

    objects: ClassVar[Any] = models.Manager()

    class Meta:
        verbose_name = _("proposed change")
        verbose_name_plural = _("proposed changes")

    def __str__(self) -> str:
        return str(self.resource)

    @property
    def waits(self) -> bool:
        return self.submitted_at is not None


class ProposedFileQuerySet(models.QuerySet["ProposedFile"]):
    """Proposed files by what they still say."""

    def effective(self) -> "ProposedFileQuerySet":
        return self.exclude(file=None, replaces=None)


class ProposedFile(models.Model):
    """A file to add (``file`` alone), a new version (both), or one to take away (``replaces`` alone).

    If National takes the other file away meanwhile, a new version becomes a further file, a removal says nothing.
    """

    proposal = models.ForeignKey(Proposal, on_delete=models.CASCADE, related_name="files")
    file = models.OneToOneField(
        ResourceFile,
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="proposed_as",
        verbose_name=_("file"),
    )
    replaces = models.ForeignKey(
        ResourceFile,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="proposed_changes",
        verbose_name=_("in the place of"),
    )

    objects: ClassVar[Any] = ProposedFileQuerySet.as_manager()

    class Meta:
        verbose_name = _("proposed file")
        verbose_name_plural = _("proposed files")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["proposal", "replaces"], name="one_proposal_for_each_file"),
        ]

    def __str__(self) -> str:
        return str(self.file or self.replaces)
