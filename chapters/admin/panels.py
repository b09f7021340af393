"""Wagtail's panels on the first page of the admin, without what isn't one's own (any more) or isn't in force.

They go by what somebody wrote, locked or submitted, in whichever chapter that was; people change chapters.
"""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest
from wagtail.admin.ui.components import Component
from wagtail.admin.views.home import (
    LockedPagesPanel,
    RecentEditsPanel,
    UserObjectsInWorkflowModerationPanel,
    WorkflowObjectsToModeratePanel,
)

from chapters.in_force import chapters_in_force, in_force
from chapters.tenancy import paths_of


def _is_in_force(request: HttpRequest, thing: Any) -> bool:
    return str(getattr(thing, "path", "")).startswith(paths_of(chapters_in_force(request)))


class OwnRecentEdits(RecentEditsPanel):
    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(parent_context)
        request = parent_context["request"]
        edits = [(when, page) for when, page in context["last_edits"] if _is_in_force(request, page)]
        return {**context, "last_edits": edits}


class OwnLockedPages(LockedPagesPanel):
    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(parent_context)
        return {**context, "locked_pages": in_force(parent_context["request"], context["locked_pages"])}


class OwnSubmissions(UserObjectsInWorkflowModerationPanel):
    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(parent_context)
        request = parent_context["request"]
        states = [state for state in context["workflow_states"] if _is_in_force(request, state.content_object)]
        return {**context, "workflow_states": states}


class OwnModeration(WorkflowObjectsToModeratePanel):
    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(parent_context)
        request = parent_context["request"]
        return {**context, "states": [state for state in context["states"] if _is_in_force(request, state["obj"])]}


_OWN: dict[type[Component], type[Component]] = {
    RecentEditsPanel: OwnRecentEdits,
    LockedPagesPanel: OwnLockedPages,
    UserObjectsInWorkflowModerationPanel: OwnSubmissions,
    WorkflowObjectsToModeratePanel: OwnModeration,
}


def cut(panels: list[Component]) -> None:
    """Put in place of each of Wagtail's panels the one that shows what is one's own."""
    panels[:] = [_OWN[type(panel)]() if type(panel) in _OWN else panel for panel in panels]
