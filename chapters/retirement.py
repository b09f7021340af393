"""A chapter ends, and may come back. Nothing is deleted."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from chapters.models import Chapter
from chapters.permissions import grant, revoke
from chapters.signals import chapter_restored, chapter_retired


@transaction.atomic
def retire_chapter(chapter: Chapter) -> None:
    """Take a chapter's site offline: its host says that it has closed, its people may no longer edit.

    Pages, media, people and what it gave to the library stay as they are. Raises ValidationError for National.
    """
    if chapter.is_national:
        raise ValidationError(_("National can't be retired."))
    if chapter.is_retired:
        return
    chapter.retired_at = timezone.now()
    chapter.save(update_fields=["retired_at"])
    revoke(chapter)
    chapter_retired.send(sender=Chapter, chapter=chapter)


@transaction.atomic
def restore_chapter(chapter: Chapter) -> None:
    """Bring a retired chapter back: every page that was live is live again, and its people may edit again."""
    if not chapter.is_retired:
        return
    chapter.retired_at = None
    chapter.save(update_fields=["retired_at"])
    grant(chapter)
    chapter_restored.send(sender=Chapter, chapter=chapter)
