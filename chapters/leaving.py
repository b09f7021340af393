"""Somebody leaves a chapter: what waits there for them ends, what they wrote stays and stays theirs."""

from django.utils import timezone
from wagtail.admin.models import EditingSession
from wagtail.log_actions import log
from wagtail.models import Page, PageSubscription

from chapters.models import Chapter, ContactFormPage, Invitation
from chapters.tenancy import below, paths_of
from network.models import User


def end_work(*, chapter: Chapter, person: User, by: User) -> None:
    """End what *person* has open in *chapter*: invitations, notices of comments, open editors, locks of pages."""
    paths = paths_of([chapter])
    Invitation.objects.unanswered().filter(chapter=chapter, email=person.email.lower()).update(
        withdrawn_at=timezone.now()
    )
    withdraw_made_by(person, chapter)
    PageSubscription.objects.filter(below(paths, "page__path"), user=person).delete()
    _close_editors(person, paths)
    for page in Page.objects.filter(below(paths), locked=True, locked_by=person):
        page.locked, page.locked_by, page.locked_at = False, None, None
        page.save(update_fields=["locked", "locked_by", "locked_at"], clean=False)
        log(instance=page, action="wagtail.unlock", user=by)


def forms_that_tell(person: User, chapter: Chapter) -> list[ContactFormPage]:
    """Return the forms of *chapter* that name the person's address: what an editor wrote there stays as it is."""
    forms = ContactFormPage.objects.filter(
        below(paths_of([chapter]), "path"), notice_addresses__icontains=person.email
    ).order_by("path")
    return [form for form in forms if person.email.lower() in map(str.lower, form.notified)]


def withdraw_made_by(person: User, chapter: Chapter) -> None:
    """Withdraw the invitations to *chapter* that *person* made: one of them could be a way back in."""
    Invitation.objects.unanswered().filter(chapter=chapter, invited_by=person).update(withdrawn_at=timezone.now())


def _close_editors(person: User, paths: tuple[str, ...]) -> None:
    """Others would read for a while that this person is at a page. (What is open names its page in text.)"""
    open_editors = EditingSession.objects.filter(user=person).select_related("content_type")
    pages = {
        session.pk: session.object_id
        for session in open_editors
        if issubclass(session.content_type.model_class() or object, Page)
    }
    own = set(Page.objects.filter(below(paths), pk__in=pages.values()).values_list("pk", flat=True))
    open_editors.filter(pk__in=[pk for pk, page in pages.items() if int(page) in own]).delete()
