"""Wagtail's panels on the first page of the admin, without what isn't one's own (any more).

They go by what somebody wrote, locked or submitted, in whichever chapter that was; people change chapters.
"""

from collections.abc import Mapping
from typing import Any

from wagtail.admin.ui.components import Component
from wagtail.admin.views.home import (
    LockedPagesPanel,
    RecentEditsPanel,
    UserObjectsInWorkflowModerationPanel,
    WorkflowObjectsToModeratePanel,
)

from chapters.tenancy import belonging_to, own_paths
from network.models import User


def _is_own(user: User, thing: Any) -> bool:
    return str(getattr(thing, "path", "")).startswith(own_paths(user))


class OwnRecentEdits(RecentEditsPanel):
    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(parent_context)
        user = parent_context["request"].user
        edits = [(when, page) for when, page in context["last_edits"] if _is_own(user, page)]
        return {**context, "last_edits": edits}


class OwnLockedPages(LockedPagesPanel):
    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(parent_context)
        return {**context, "locked_pages": belonging_to(parent_context["request"].user, context["locked_pages"])}


class OwnSubmissions(UserObjectsInWorkflowModerationPanel):
    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(parent_context)
        user = parent_context["request"].user
        states = [state for state in context["workflow_states"] if _is_own(user, state.content_object)]
        return {**context, "workflow_states": states}


class OwnModeration(WorkflowObjectsToModeratePanel):
    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(parent_context)
        user = parent_context["request"].user
        return {**context, "states": [state for state in context["states"] if _is_own(user, state["obj"])]}


_OWN: dict[type[Component], type[Component]] = {
    RecentEditsPanel: OwnRecentEdits,
    LockedPagesPanel: OwnLockedPages,
    UserObjectsInWorkflowModerationPanel: OwnSubmissions,
    WorkflowObjectsToModeratePanel: OwnModeration,
}


def cut(panels: list[Component]) -> None:
    """Put in place of each of Wagtail's panels the one that shows what is one's own."""
    panels[:] = [_OWN[type(panel)]() if type(panel) in _OWN else panel for panel in panels]
