"""What chapters of long ago are given when the software learns something new: what a chapter made today has."""

from django.db import transaction

from chapters.document_privacy import make_private_collection
from chapters.models import Chapter
from chapters.permissions import grant
from chapters.signals import chapter_renewed


@transaction.atomic
def renew_chapter(chapter: Chapter) -> None:
    """Give the groups of *chapter* what their roles may do by now, and make what it lacks. Safe to call again.

    Nothing for a retired chapter: it gets its permissions when it comes back.
    """
    if chapter.is_retired:
        return
    make_private_collection(chapter)
    grant(chapter)
    chapter_renewed.send(sender=Chapter, chapter=chapter)
