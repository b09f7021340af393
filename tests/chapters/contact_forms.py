"""The form that a new chapter has, and what visitors send by it."""

import datetime
import time
from typing import Any

from django.test import Client
from django.utils import timezone

from chapters.guarded_form import GuardedForm, new_stamp
from chapters.models import Chapter, ContactFormPage, FormEntry

CONTACT = "/contact/"
WORDS = {"your_name": "Ada", "how_to_reach_you": "ada@example.org", "your_message": "May I bring my choir?"}


def form_of(chapter: Chapter) -> ContactFormPage:
    page: ContactFormPage = ContactFormPage.objects.get(path__startswith=chapter.root_page.path)
    return page


def filled(page: ContactFormPage, *, seconds_ago: float = 60, **words: Any) -> dict[str, Any]:
    """Return what a browser sends that opened the form *seconds_ago*."""
    stamp = new_stamp(page.pk, opened_at=time.time() - seconds_ago)
    return {GuardedForm.stamp_name: stamp, GuardedForm.trap_name: "", **WORDS, **words}


def send(chapter: Chapter, **words: Any) -> Any:
    page = form_of(chapter)
    return Client(headers={"host": chapter.site.hostname}).post(CONTACT, filled(page, **words))


def make_entry(chapter: Chapter, message: str = "May I bring my choir?", *, age: int = 0) -> FormEntry:
    """Make an entry that came *age* days ago by the clock on the wall, which may have been changed since."""
    entry: FormEntry = FormEntry.objects.create(
        page=form_of(chapter).page_ptr,
        chapter=chapter,
        form_data={**WORDS, "your_message": message},
        fingerprint=f"{chapter.pk}-{FormEntry.objects.count()}",
    )
    FormEntry.objects.filter(pk=entry.pk).update(submit_time=timezone.localtime() - datetime.timedelta(days=age))
    return entry
