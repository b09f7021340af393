"""What follows from a step of a resource's workflow, whoever took it and with which button."""

from typing import Any

from django.db import transaction
from wagtail.actions.move_page import MovePageAction
from wagtail.models import TaskState, WorkflowState
from wagtail.signals import task_submitted, workflow_approved, workflow_cancelled, workflow_rejected

from network.models import User
from resources import adopting
from resources.branches import shared_branch
from resources.models import Resource, ResourcePage, Visibility
from resources.publication import announce


def connect() -> None:
    """Listen to workflows. Called once, when the application starts."""
    uid = "resources.approval"
    # Sent when a workflow starts and again when it is taken up after changes; ``workflow_submitted`` only at the start.
    task_submitted.connect(_on_submitted, dispatch_uid=uid)
    workflow_approved.connect(_on_approved, dispatch_uid=uid)
    workflow_rejected.connect(_on_refused, dispatch_uid=uid)
    workflow_cancelled.connect(_on_refused, dispatch_uid=uid)


@transaction.atomic
def share(resource: Resource, user: User | None) -> None:
    """Show *resource* on every site from now on: its pages move to the shared branch, no address changes."""
    resource.visibility = Visibility.NETWORK
    resource.save(update_fields=["visibility", "updated_at"])
    branch = shared_branch(resource.contributor)
    for page in ResourcePage.objects.of(resource).not_child_of(branch):
        # The right to approve includes the move; by hand nobody moves a resource (ResourcePage.can_move_to).
        MovePageAction(page, branch, pos="last-child", user=user).execute(skip_permission_checks=True)
    announce(resource)


def _on_submitted(instance: TaskState, **kwargs: Any) -> None:
    resource = _resource_of(instance.workflow_state)
    if resource is None:
        return
    if resource.visibility == Visibility.CHAPTER:
        _set_visibility(resource, Visibility.SUBMITTED)
    if _is_of_main_page(instance.workflow_state, resource):
        adopting.on_submitted(resource)


def _on_approved(instance: WorkflowState, user: User | None, **kwargs: Any) -> None:
    resource = _resource_of(instance)
    if resource is not None:
        share(resource, user)
        if _is_of_main_page(instance, resource):
            adopting.apply(resource, user)


def _on_refused(instance: WorkflowState, **kwargs: Any) -> None:
    """National asks for changes, or somebody takes the submission back. What the network has stays the network's."""
    resource = _resource_of(instance)
    if resource is not None and _is_of_main_page(instance, resource):
        adopting.on_returned(resource)
    if resource is not None and resource.visibility == Visibility.SUBMITTED and not _still_waiting(resource):
        _set_visibility(resource, Visibility.CHAPTER)


def _still_waiting(resource: Resource) -> bool:
    """Whether another language of the resource waits for National's answer."""
    pks = [str(pk) for pk in resource.pages.values_list("pk", flat=True)]
    states = WorkflowState.objects.filter(status=WorkflowState.STATUS_IN_PROGRESS, object_id__in=pks)
    return bool(states.filter(content_type__app_label="resources", content_type__model="resourcepage").exists())


def _set_visibility(resource: Resource, visibility: Visibility) -> None:
    resource.visibility = visibility
    resource.save(update_fields=["visibility", "updated_at"])
    announce(resource)


def _resource_of(state: WorkflowState) -> Resource | None:
    """Return the resource whose page goes through this workflow, or None if it is about something else."""
    if state.content_type.model_class() is not ResourcePage:
        return None
    resource: Resource | None = Resource.objects.filter(pages=int(state.object_id)).first()
    return resource


def _is_of_main_page(state: WorkflowState, resource: Resource) -> bool:
    """Whether this workflow is that of the page with which changes of record and files are proposed."""
    page = resource.main_page
    return page is not None and str(page.pk) == state.object_id
