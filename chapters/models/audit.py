"""The audit trail: who did what, when, in which chapter."""

import datetime
from collections.abc import Iterable
from typing import Any, ClassVar
from uuid import UUID

from django.apps import apps
from django.conf import settings
from django.db import models
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import registry

from chapters.models.chapter import Chapter

#: What Wagtail says in the words of those who set up a workflow.
_PLAINER = {
    "wagtail.publish.schedule": _("Scheduled"),
    "wagtail.schedule.cancel": _("Schedule cancelled"),
    "wagtail.workflow.approve": _("Approved"),
    "wagtail.workflow.cancel": _("Taken out of moderation"),
    "wagtail.workflow.reject": _("Returned"),
    "wagtail.workflow.resume": _("Submitted again"),
    "wagtail.workflow.start": _("Submitted for approval"),
}


class AuditEntryQuerySet(models.QuerySet["AuditEntry"]):
    """Entries by place and age."""

    def of_chapters(self, chapters: Iterable[int]) -> "AuditEntryQuerySet":
        """Those of the chapters with these primary keys; the network's own are of none."""
        return self.filter(chapter__in=list(chapters))

    def of_act(self, act: UUID, action: str, model: str, object_id: str) -> "AuditEntryQuerySet":
        """Those of the same visit to the editor of a thing, if it was the same action."""
        return self.filter(act=act, action=action, model=model, object_id=object_id)

    def naming(self, name: Any) -> "AuditEntryQuerySet":
        """With *name*, an expression, as ``shown_name``: what the reader is told of who it was."""
        return self.annotate(shown_name=name)

    def older_than(self, moment: datetime.datetime) -> "AuditEntryQuerySet":
        return self.filter(when__lt=moment)

    def latest_first(self) -> "AuditEntryQuerySet":
        return self.order_by("-when", "-pk")


class AuditEntry(models.Model):
    """One thing that somebody did, as it was then. Written once (chapters.audit), never changed.

    Wagtail keeps a log, too, in one table for pages and one for everything else. Neither says in which chapter
    something was done: that would have to be asked of the page or picture itself, which tells another chapter once it
    was moved and nothing once it was deleted. So what it logs is written here a second time, with the chapter and
    with all names as words: an entry stays true, and readable, whatever becomes of what and who it names.
    """

    when = models.DateTimeField(_("when"), db_index=True)
    chapter = models.ForeignKey(
        Chapter,
        verbose_name=_("chapter"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="audit_entries",
        help_text=_("Empty: the network as a whole."),
    )
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("account"), null=True, on_delete=models.SET_NULL, related_name="+"
    )
    person_name = models.CharField(_("who"), max_length=255, blank=True)
    action = models.CharField(_("action"), max_length=100, db_index=True)
    label = models.CharField(_("what"), max_length=255)
    model = models.CharField(_("kind"), max_length=100)
    object_id = models.CharField(_("number"), max_length=64)
    details = models.TextField(_("details"), blank=True)
    act = models.UUIDField(null=True, editable=False, help_text=_("Saves of the same visit to the editor share it."))

    objects: ClassVar[Any] = AuditEntryQuerySet.as_manager()

    # It refers to people and chapters in order to name them, not to use them.
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("entry of the audit trail")
        verbose_name_plural = _("audit trail")
        ordering = ["-when", "-pk"]
        default_permissions = ()  # nobody changes or deletes one: there is nothing to grant
        indexes = [
            models.Index(fields=["chapter", "-when"], name="audit_chapter_latest"),
            models.Index(fields=["act"], name="audit_same_act"),
        ]

    def __str__(self) -> str:
        return f"{self.when:%Y-%m-%d %H:%M} {self.action}: {self.label}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Write a new entry. Raises TypeError for one that is written already."""
        if not self._state.adding:
            raise TypeError("An entry of the audit trail is never changed.")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        """Raise TypeError: entries go when they are old, all together (chapters.audit.forget_old)."""
        raise TypeError("An entry of the audit trail is never deleted by itself.")

    @property
    def kind(self) -> str:
        """What kind of thing it is about, in words of the reader's language."""
        return kind_of(self.model)

    @property
    def who(self) -> str:
        """Whoever it was, in the words that its reader may have (``naming``)."""
        return getattr(self, "shown_name", self.person_name) or gettext("The system")

    @property
    def where(self) -> str:
        """The chapter's name. Fetch ``chapter`` along."""
        return self.chapter.name if self.chapter else gettext("Network")

    @property
    def what_was_done(self) -> str:
        """What was done, as a short sentence in the reader's language."""
        return words_of(self.action)


def kind_of(model: str) -> str:
    """Return the name of a model ("app.model") in words; as it stands if there is no such model (any more)."""
    try:
        return str(capfirst(apps.get_model(model)._meta.verbose_name))
    except (LookupError, ValueError):
        return model


def words_of(action: str) -> str:
    """Return what an action of Wagtail's log is called, in the reader's language; as it stands if nobody knows it."""
    if action in _PLAINER:
        return str(_PLAINER[action])
    formatter = registry.formatters.get(action) if registry.action_exists(action) else None
    return str(capfirst(formatter.message or formatter.label)) if formatter is not None else action
