"""How a resource comes into the library, and from a chapter's shelf to the network's.

Submission, approval and refusal are a Wagtail workflow: a button in the page editor and a call of the functions here
do the same, because what follows from them hangs on the workflow's signals (resources.approval).
"""

from collections.abc import Iterable, Sequence
from datetime import date

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log
from wagtail.models import Locale, TaskState, WorkflowState

from chapters.models import Chapter
from network.models import User
from resources.approval import share
from resources.branches import own_branch
from resources.describing import describe
from resources.filing import add_file, forget_stored_files
from resources.handles import RESERVED, candidates
from resources.models import (
    Audience,
    Licence,
    Resource,
    ResourcePage,
    ResourceType,
    Topic,
    Visibility,
)
from resources.publication import announced_together
from resources.uploads import Upload


@transaction.atomic
@announced_together()
def contribute(
    *,
    chapter: Chapter,
    user: User | None,
    title: str,
    summary: str,
    type: ResourceType | str,  # noqa: A002 (the glossary's word)
    language: str,
    body: str = "",
    handle: str = "",
    files: Iterable[tuple[Upload, str, str]] = (),
    topics: Sequence[Topic] = (),
    tags: Sequence[str] = (),
    audience: Sequence[Audience | str] = (),
    jurisdiction: str = "",
    publisher: str = "",
    authors: str = "",
    partners: str = "",
    edition: str = "",
    published_on: date | None = None,
    licence: Licence | str = Licence.ALL_RIGHTS_RESERVED,
    review_on: date | None = None,
    review_owner: User | None = None,
    is_sensitive: bool = False,
) -> ResourcePage:
    """Put a new resource on the own shelf of *chapter*: its record, its files, and its words as a draft page.

    ``language`` is that of the words, among the network's own; ``body`` is rich text; ``files`` are (upload, language
    code, title); without ``handle`` one is made from the title. Returns the page. Raises ValidationError, a sentence
    for each fault; nothing is left behind then.
    """
    if not title.strip():
        raise ValidationError({"title": _("Give the resource a title.")})
    locale = Locale.objects.filter(language_code=language).first()
    if locale is None:
        raise ValidationError({"language": _("The network has no pages in “%(code)s”.") % {"code": language}})
    resource = Resource(
        contributor=chapter,
        type=type,
        jurisdiction=jurisdiction,
        publisher=publisher,
        authors=authors,
        partners=partners,
        edition=edition,
        published_on=published_on,
        licence=licence,
        review_on=review_on,
        review_owner=review_owner,
        is_sensitive=is_sensitive,
    )
    resource.full_clean(exclude=["handle", "contributor"])
    _save_under_a_free_handle(resource, title, handle)
    describe(resource=resource, topics=topics, tags=tags, audience=audience)
    page = ResourcePage(
        title=title.strip(),
        slug=resource.handle,
        summary=summary.strip(),
        body=body,
        resource=resource,
        locale=locale,
        owner=user,
        live=False,
        show_in_menus=False,
    )
    own_branch(chapter).add_child(instance=page)
    log(instance=page, action="wagtail.create", user=user)
    page.save_revision(user=user)
    for upload, file_language, file_title in files:
        add_file(resource=resource, user=user, upload=upload, language=file_language, title=file_title)
    return page


@transaction.atomic
@announced_together()
def submit(*, page: ResourcePage, user: User) -> None:
    """Ask National to take the latest draft of *page* into the network's library.

    Raises ValidationError if it waits for an answer already.
    """
    state: WorkflowState | None = page.current_workflow_state
    if state is None:
        workflow = page.get_workflow()
        if workflow is None:
            raise ValidationError(_("Nobody has been named to approve this resource."))
        workflow.start(page, user)
    elif state.status == WorkflowState.STATUS_NEEDS_CHANGES:
        state.resume(user)
    else:
        raise ValidationError(_("This resource waits for National's answer already."))


@transaction.atomic
@announced_together()
def approve(*, page: ResourcePage, user: User, comment: str = "") -> None:
    """Publish what was submitted, on every site.

    Raises ValidationError if nothing waits, PermissionDenied for anybody who isn't asked to answer.
    """
    state = _waiting_for(page, user)
    state.task.specific.on_action(state, user, "approve", comment=comment)


@transaction.atomic
def ask_for_changes(*, page: ResourcePage, user: User, comment: str) -> None:
    """Give what was submitted back to its chapter with a *comment*. Raises like ``approve``, and without a comment."""
    if not comment.strip():
        raise ValidationError(_("Say what should change."))
    state = _waiting_for(page, user)
    state.task.specific.on_action(state, user, "reject", comment=comment.strip())


@transaction.atomic
@announced_together()
def publish_to_network(*, page: ResourcePage, user: User) -> None:
    """Publish the latest draft on every site at once: National's own way, without submission.

    Who may do so is the caller's question. What waits for an answer is approved by it.
    """
    state = page.current_workflow_state
    if state is not None and state.status == WorkflowState.STATUS_IN_PROGRESS:
        approve(page=page, user=user)
        return
    if state is not None:
        state.cancel(user=user)
    page.get_latest_revision().publish(user=user)
    share(Resource.objects.get(pk=page.resource_id), user)


@transaction.atomic
def discard(*, resource: Resource) -> None:
    """Delete a draft with its record and files. Raises ValidationError for what anybody outside may have seen."""
    pages = list(resource.pages.all())
    if resource.visibility != Visibility.CHAPTER or any(page.live or page.first_published_at for page in pages):
        raise ValidationError(_("Only a draft that was never published can be deleted. Unpublish this one instead."))
    forget_stored_files(resource)
    for page in pages:
        page.delete()
    resource.delete()


def _waiting_for(page: ResourcePage, user: User) -> TaskState:
    """Return what waits for an answer of *user* on *page*."""
    state: TaskState | None = page.current_workflow_task_state
    if state is None or state.status != TaskState.STATUS_IN_PROGRESS:
        raise ValidationError(_("This resource doesn't wait for an answer (any more)."))
    if not any(name == "approve" for name, _label, _modal in state.task.specific.get_actions(page, user)):
        raise PermissionDenied
    return state


def _save_under_a_free_handle(resource: Resource, title: str, handle: str) -> None:
    """Save *resource* under *handle*, else under the first free one for *title*, whoever else is saving just now."""
    if handle in RESERVED:
        raise ValidationError(
            {"handle": _("“%(handle)s” is an address of the library itself; choose another.") % {"handle": handle}}
        )
    for candidate in [handle] if handle else candidates(title):
        if Resource.objects.filter(handle=candidate).exists():
            continue
        resource.handle = candidate
        try:
            with transaction.atomic():
                resource.save()
        except IntegrityError:
            resource.pk = None
            continue
        return
    raise ValidationError(
        {"handle": _("There is a resource with the short name “%(handle)s” already.") % {"handle": handle}}
    )
