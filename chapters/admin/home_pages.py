"""Home pages stay where they are and live: a site begins at its own, which comes and goes with the chapter.

Wagtail offers to delete, move and unpublish them like any page; deleting one would fail on the chapter that names it.
"""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.views.pages.move import MoveChooseDestinationView
from wagtail.models import Page

from chapters.admin.offers import REFUSED_HOOK
from chapters.registry import all_chapters

_KEPT_FROM = frozenset({"delete", "move", "unpublish"})


def _is_home(page: Page) -> bool:
    return any(page.path in chapter.root_paths for chapter in all_chapters())


def _refuse(request: HttpRequest, page: Page) -> HttpResponse:
    messages.error(
        request,
        _("A site begins at its home page: it can’t be deleted, copied, moved or unpublished. Edit it instead."),
    )
    return redirect("wagtailadmin_explore", page.pk)


@hooks.register(REFUSED_HOOK)
def refused_for_home_pages(page: Page) -> frozenset[str]:
    return _KEPT_FROM | {"copy"} if _is_home(page) else frozenset()


@hooks.register("before_delete_page")
@hooks.register("before_unpublish_page")
@hooks.register("before_copy_page")
def keep_home_page(request: HttpRequest, page: Page) -> HttpResponse | None:
    return _refuse(request, page) if _is_home(page) else None


@hooks.register("before_move_page")
def keep_home_page_in_its_place(request: HttpRequest, page: Page, destination: Page) -> HttpResponse | None:
    return _refuse(request, page) if _is_home(page) else None


class MovePageView(MoveChooseDestinationView):
    """Asks where to move a page to: Wagtail's hook comes only after the answer."""

    page_to_move: Page

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if _is_home(self.page_to_move):
            return _refuse(request, self.page_to_move)
        response: HttpResponse = super().dispatch(request, *args, **kwargs)
        return response


@hooks.register("before_bulk_action")
def keep_home_pages_together(
    request: HttpRequest, action_type: str, objects: Iterable[Any], action_class_instance: Any
) -> HttpResponse | None:
    if action_type not in _KEPT_FROM:
        return None
    home = next((item for item in objects if isinstance(item, Page) and _is_home(item)), None)
    return _refuse(request, home) if home is not None else None
