"""What pages offer beside them: nothing that the person can't use, or that is refused to everybody.

Wagtail offers the history and the use of a page to everybody who sees it in the explorer, and closes both to whoever
may not edit it, a contributor before a colleague's page. It has no permission for either, so the buttons are taken out.
Drafts of colleagues can be read by all of a chapter's people (ReadDraftView); whose page it is the gate has asked.
"""

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from wagtail import hooks
from wagtail.admin.action_menu import ActionMenuItem
from wagtail.admin.ui.side_panels import PageStatusSidePanel
from wagtail.admin.views.pages.preview import ViewDraftView
from wagtail.admin.widgets.button import Button, ButtonWithDropdownFromHook
from wagtail.models import Page
from wagtail.permissions import policy_registry

from chapters.tenancy import is_national
from network.models import User

#: Hook of the layers that have pages which the tree's own buttons don't take away: a function from a page to the names
#: of Wagtail's views (of "wagtailadmin_pages") that answer with a refusal there.
REFUSED_HOOK = "views_refused_to_everybody"


def usable(buttons: Iterable[Button], page: Page, user: User) -> list[Button]:
    """Return those of a page's *buttons* that *user* can use."""
    closed = {reverse(f"wagtailadmin_pages:{name}", args=[page.pk]) for name in _refused(page)}
    if not _may_have_subpages(page):
        buttons = [button for button in buttons if button.url != _order_below(page)]
    history = reverse("wagtailadmin_pages:history", args=[page.pk])
    buttons = [button for button in buttons if urlsplit(button.url or "").path not in closed]
    if all(button.url != history for button in buttons) or may_look_into(page, user):
        return buttons
    return [button for button in buttons if button.url != history]


def cut_listing(buttons: list[Button], page: Page, user: User) -> None:
    """Take out of a row of the explorer, and out of its "more", what *user* can't use."""
    for button in buttons:
        if isinstance(button, ButtonWithDropdownFromHook):
            button.dropdown_buttons = usable(button.dropdown_buttons, page, user)


def usable_together(buttons: Iterable[Button], user: User) -> list[Button]:
    """Return those of the actions on several pages that *user* can use on some."""
    if policy_registry.get_by_type(Page).user_has_permission(user, "publish"):
        return list(buttons)
    closed = {reverse("wagtail_bulk_action", args=["wagtailcore", "page", name]) for name in ("publish", "unpublish")}
    return [button for button in buttons if button.url not in closed]


def cut_action_menu(items: list[ActionMenuItem], page: Page) -> None:
    """Take out of the editor's menu what is refused to everybody."""
    closed = {f"action-{name}" for name in _refused(page)}
    items[:] = [item for item in items if item.name not in closed]


def cut_side_panels(panels: Iterable[Any], page: Page, user: User) -> None:
    """Take the links to history and use out of the status beside the explorer, for who can't follow them."""
    for panel in panels:
        if isinstance(panel, PageStatusSidePanel) and not may_look_into(page, user):
            panel.usage_url = panel.history_url = None


class ReadDraftView(ViewDraftView):
    def dispatch(self, request: HttpRequest, page_id: int, *args: Any, **kwargs: Any) -> HttpResponse:
        if is_national(request.user):
            response: HttpResponse = super().dispatch(request, page_id, *args, **kwargs)
            return response
        page = get_object_or_404(Page, pk=page_id).get_latest_revision_as_object()
        mode = request.GET.get("mode", page.default_preview_mode if page.preview_modes else "")
        shown: HttpResponse = page.make_preview_request(request, mode)
        return shown


def may_look_into(page: Page, user: User) -> bool:
    """Whether Wagtail shows *user* the history and the use of *page*."""
    permissions = page.permissions_for_user(user)
    return bool(permissions.can_edit() or permissions.can_publish())


def _may_have_subpages(page: Page) -> bool:
    return page.specific_class is not None and bool(page.specific_class.allowed_subpage_models())


def _order_below(page: Page) -> str:
    """Where Wagtail lets the pages below *page* be put in order; it offers that on every page."""
    return f"{reverse('wagtailadmin_explore', args=[page.pk])}?ordering=ord"


def _refused(page: Page) -> set[str]:
    return {name for refuses in hooks.get_hooks(REFUSED_HOOK) for name in refuses(page)}
