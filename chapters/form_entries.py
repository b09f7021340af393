"""What happens to the entries of forms: who reads them, who is told, and when they are erased."""

from typing import Any

from django.core.mail import send_mail
from django.db.models import Q
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override
from django_tasks import task
from wagtail.query import PageQuerySet

from chapters.models import Chapter, ContactFormPage, FormEntry, Role
from chapters.registry import chapter_by_pk
from chapters.signals import entry_received
from chapters.tenancy import is_national, roles_of
from network.brands import national_address
from network.clock import day_begun
from network.models import User
from network.tasks import enqueue


def connect() -> None:
    """Start to follow what comes in. Called once, when the application starts."""
    entry_received.connect(_tell, dispatch_uid="chapters.form_entries")
    day_begun.connect(_erase_daily, dispatch_uid="chapters.form_entries")


def readable_forms(user: User, forms: PageQuerySet) -> PageQuerySet:
    """Return those of *forms* whose entries *user* may read: of the chapters that they lead; all for National."""
    if is_national(user):
        return forms
    led = Q(pk__in=[])
    for chapter_pk, roles in roles_of(user).items():
        chapter = chapter_by_pk(chapter_pk)
        if chapter is not None and Role.LEAD in roles:
            for path in chapter.root_paths:
                led |= Q(path__startswith=path)
    return forms.filter(led)


def erase_expired() -> int:
    """Delete the entries that have been kept for as long as the form promised; return how many."""
    count: int = FormEntry.objects.expired(timezone.localdate()).delete()[0]
    return count


@task(priority=50)
def send_notice(entry_pk: int, chapter_pk: int) -> None:
    """Tell those who should know that something came, never what it says. Does nothing if they know already."""
    entry = FormEntry.objects.without_notice().filter(pk=entry_pk).select_related("chapter").first()
    if entry is None:
        return
    page = ContactFormPage.objects.get(pk=entry.page_id)
    address = reverse("wagtailforms:list_submissions", args=(page.pk,))
    with override(entry.chapter.languages[0]):
        subject = _("A message for %(chapter)s has come") % {"chapter": entry.chapter.name}
        text = render_to_string(
            "chapters/mail/form_entry.txt",
            {
                "chapter_name": entry.chapter.name,
                "url": national_address(address),
                "erased_on": entry.erased_on,
            },
        )
    for recipient in page.notified or _readers(entry.chapter):
        send_mail(subject, text, None, [recipient])
    FormEntry.objects.filter(pk=entry.pk).update(notice_sent_at=timezone.now())


def _readers(chapter: Chapter) -> list[str]:
    """The addresses of those who lead the chapter; National's curators if nobody does, so that no message is lost."""
    if not chapter.is_national:
        leads = _addresses(chapter, Role.LEAD)
        if leads:
            return leads
    return _addresses(Chapter.objects.get(is_national=True), Role.CURATOR)


def _addresses(chapter: Chapter, role: Role) -> list[str]:
    people = chapter.group(role).user_set.filter(is_active=True).order_by("email")
    return list(people.values_list("email", flat=True))


def _tell(sender: type[FormEntry], entry: FormEntry, **kwargs: Any) -> None:
    enqueue(send_notice, entry.pk, entry.chapter_id)


def _erase_daily(**kwargs: Any) -> None:
    erase_expired()
