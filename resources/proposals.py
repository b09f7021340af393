"""Later changes of what the network has: proposed by its chapter, taken by National, the approved version up meanwhile.

A proposal goes through the workflow of the resource's page (resources.contributing.submit): submitting, approving
and refusing the page does the same with what is proposed of record and files (resources.adopting).
"""

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log
from wagtail.models import WorkflowState

from network.models import User
from resources.adopting import on_returned
from resources.contributing import submit
from resources.filing import add_file, remove_file
from resources.models import Proposal, ProposedFile, Resource, ResourceFile
from resources.publication import announced_together
from resources.record_values import changes, values_of
from resources.uploads import Upload


@transaction.atomic
def propose(*, resource: Resource, user: User | None, values: Mapping[str, Any], note: str = "") -> Proposal:
    """Keep *values* (resources.record_values) as the proposed record of *resource*; only what differs is kept.

    Raises ValidationError while an earlier proposal waits for National's answer.
    """
    proposal = _open(resource, user)
    proposal.values = changes(values_of(resource), values)
    proposal.note = note.strip()
    proposal.save()
    return proposal


@transaction.atomic
def propose_file(
    *,
    resource: Resource,
    user: User | None,
    upload: Upload,
    language: str = "",
    title: str = "",
    replaces: ResourceFile | None = None,
) -> ProposedFile:
    """Keep *upload* beside the files of *resource*: a further one, or with *replaces* a new version of a current one.

    Raises ValidationError as ``add_file`` does. No visitor sees it before it is taken.
    """
    proposal = _open(resource, user)
    if replaces is not None:
        _check_current(resource, replaces)
        language, title = replaces.language, replaces.title
        undo_file(proposal, replaces.pk)
    with announced_together():
        file = add_file(resource=resource, user=user, upload=upload, language=language, title=title)
        file.is_proposed = True
        file.save(update_fields=["is_proposed"])
    kept: ProposedFile = ProposedFile.objects.create(proposal=proposal, file=file, replaces=replaces)
    return kept


@transaction.atomic
def propose_removal(*, resource: Resource, user: User | None, file: ResourceFile) -> ProposedFile:
    """Propose to take a current *file* away. Raises ValidationError."""
    proposal = _open(resource, user)
    _check_current(resource, file)
    undo_file(proposal, file.pk)
    kept: ProposedFile = ProposedFile.objects.create(proposal=proposal, replaces=file)
    return kept


@transaction.atomic
def undo(*, item: ProposedFile) -> None:
    """Forget one proposed file. Raises ValidationError while the proposal waits."""
    if item.proposal.waits:
        raise ValidationError(_waiting())
    _forget(item)


@transaction.atomic
def submit_proposal(*, resource: Resource, user: User) -> None:
    """Ask National to take what is proposed. Raises ValidationError if it is nothing, or waits already."""
    page = resource.main_page
    if page is None:
        raise ValidationError(_("This resource has no page any more."))
    proposal = proposal_of(resource)
    if proposal is None or not (proposal.values or proposal.files.effective().exists()):
        raise ValidationError(_("There is nothing to submit yet: change something first."))
    submit(page=page, user=user)


@transaction.atomic
def take_back(*, resource: Resource, user: User) -> None:
    """Take a proposal back from National to change it further. Raises ValidationError if it doesn't wait."""
    proposal = proposal_of(resource)
    state = _workflow_of(resource)
    if proposal is None or not proposal.waits:
        raise ValidationError(_("This resource doesn't wait for an answer (any more)."))
    if state is not None and state.status == WorkflowState.STATUS_IN_PROGRESS:
        state.cancel(user=user)
    on_returned(resource)


@transaction.atomic
def throw_away(*, resource: Resource, user: User) -> None:
    """Withdraw a proposal: it goes with its files, the approved version stays as it is. Raises ValidationError."""
    proposal = proposal_of(resource)
    if proposal is None:
        raise ValidationError(_("Nothing is proposed for this resource (any more)."))
    state = _workflow_of(resource)
    if state is not None and (proposal.waits or state.status == WorkflowState.STATUS_NEEDS_CHANGES):
        state.cancel(user=user)
    forget(proposal)
    log(instance=resource, action="resources.withdraw_proposal", user=user)


def proposal_of(resource: Resource) -> Proposal | None:
    """Return what is proposed for *resource*, or None."""
    found: Proposal | None = Proposal.objects.filter(resource=resource).first()
    return found


def forget(proposal: Proposal) -> None:
    """Delete a proposal with the files that came with it."""
    for item in proposal.files.select_related("file"):
        _forget(item)
    proposal.delete()


def _open(resource: Resource, user: User | None) -> Proposal:
    """Return the proposal of *resource*, made if there is none. Raises ValidationError if it waits."""
    proposal, _made = Proposal.objects.select_for_update().get_or_create(
        resource=resource, defaults={"proposed_by": user}
    )
    if proposal.waits:
        raise ValidationError(_waiting())
    kept: Proposal = proposal
    return kept


def _waiting() -> str:
    return _("This proposal waits for National's answer. Take it back to change it.")


def _check_current(resource: Resource, file: ResourceFile) -> None:
    if file.resource_id != resource.pk or file.superseded_by_id is not None or file.is_proposed:
        raise ValidationError(_("This file has been replaced by somebody else meanwhile. Look at the list again."))


def undo_file(proposal: Proposal, replaced_pk: int) -> None:
    """Forget what *proposal* says so far of the file with this primary key."""
    for item in proposal.files.filter(replaces=replaced_pk).select_related("file"):
        _forget(item)


def _forget(item: ProposedFile) -> None:
    file = item.file
    item.delete()
    if file is not None:
        remove_file(file=file)


def _workflow_of(resource: Resource) -> WorkflowState | None:
    page = resource.main_page
    return page.current_workflow_state if page is not None else None
