"""What the library adds to Wagtail's admin."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Model, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component
from wagtail.log_actions import LogActionRegistry, LogFormatter
from wagtail.models import Page
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet

from chapters.admin.home import Scope, add_panels, list_urlpatterns
from chapters.admin.offers import REFUSED_HOOK
from chapters.admin.tags import SETTLE_HOOK, WORDS_HOOK
from network.models import User
from network.own_references import MAY_REFER_HOOK
from network.style_guide import SPECIMENS_HOOK
from resources import vocabulary
from resources.access import own_resources
from resources.admin import (
    doors,  # noqa: F401 (sets the doors of the library's views)
    export,
    home,
    tags,
    upkeep,
    use_report,
)
from resources.admin.chooser import choosable
from resources.admin.policies import NationalPermissionPolicy, ResourcePermissionPolicy
from resources.admin.viewset import ResourceViewSet, TopicViewSet
from resources.models import LibraryBranchPage, LibraryRootPage, Resource, ResourcePage, ResourceTag, Topic
from resources.style_guide import specimens

register_permission_policy(Resource, ResourcePermissionPolicy(Resource))
register_permission_policy(Topic, NationalPermissionPolicy(Topic))
register_snippet(ResourceViewSet)
register_snippet(TopicViewSet)


@hooks.register(WORDS_HOOK)
def words_of_resources(user: User) -> Q:
    """The words of the network's resources, and of one's own."""
    rows = ResourceTag.objects.filter(
        Q(content_object__in=Resource.objects.public().values("pk"))
        | Q(content_object__in=own_resources(user).values("pk"))
    )
    return Q(pk__in=rows.values("tag"))


@hooks.register(SETTLE_HOOK)
def settle_words(words: list[str]) -> list[str]:
    return vocabulary.settle(words)


@hooks.register("register_log_actions")
def log_actions_of_the_library(actions: LogActionRegistry) -> None:
    actions.register_action("resources.apply_proposal", _("Take proposed changes"), _("Proposed changes taken"))
    actions.register_action("resources.withdraw_proposal", _("Withdraw a proposal"), _("Proposal withdrawn"))
    actions.register_action("resources.merge_tags", _("Merge tags"), _("Tags merged"))
    actions.register_action("resources.retire_tag", _("Retire a tag"), _("Tag retired"))

    @actions.register_action("resources.merge")
    class Merged(LogFormatter):
        label = _("Merge into another resource")

        def format_message(self, log_entry: Any) -> str:
            return gettext("Merged into “%(title)s”") % {"title": log_entry.data.get("into", "")}


@hooks.register(MAY_REFER_HOOK)
def resources_one_may_refer_to(user: User, model: type[Model], keys: Iterable[str]) -> set[str] | None:
    if not issubclass(model, Resource):
        return None
    return {str(key) for key in choosable(user).filter(pk__in=keys).values_list("pk", flat=True)}


@hooks.register("register_admin_urls")
def lists_behind_the_panels() -> list[URLPattern]:
    return list_urlpatterns(home.PANELS)


@hooks.register("register_admin_urls")
def addresses_of_lists() -> list[URLPattern]:
    return [*tags.urlpatterns(), *upkeep.urlpatterns(), *export.urlpatterns(), *use_report.urlpatterns()]


@hooks.register("register_settings_menu_item")
def tags_in_the_menu() -> MenuItem:
    return tags.menu_item()


@hooks.register("register_reports_menu_item")
def upkeep_in_the_menu() -> MenuItem:
    return upkeep.menu_item()


@hooks.register("register_reports_menu_item")
def use_in_the_menu() -> MenuItem:
    return use_report.menu_item()


@hooks.register("construct_homepage_panels", order=10)  # after that of the chapters' layer
def panels_of_the_library(request: HttpRequest, panels: list[Component]) -> None:
    add_panels(panels, home.panels_of(Scope.of(request)))


#: Pages that the tree's own buttons neither delete nor move.
_KEPT = (LibraryRootPage, LibraryBranchPage, ResourcePage)


@hooks.register(REFUSED_HOOK)
def refused_in_the_library(page: Page) -> frozenset[str]:
    return frozenset({"delete"}) if issubclass(page.specific_class or Page, _KEPT) else frozenset()


@hooks.register("before_delete_page")
def keep_pages_of_the_library(request: HttpRequest, page: Page) -> HttpResponse | None:
    """A resource has files and an address that others link to: it is unpublished, or discarded as a draft."""
    return _refuse(request, page.get_parent().pk) if isinstance(page.specific, _KEPT) else None


@hooks.register("before_bulk_action")
def keep_pages_of_the_library_together(
    request: HttpRequest, action_type: str, objects: Iterable[Any], action_class_instance: Any
) -> HttpResponse | None:
    pages = [item for item in objects if isinstance(item, Page)]
    if action_type != "delete" or not any(isinstance(page.specific, _KEPT) for page in pages):
        return None
    return _refuse(request, pages[0].get_parent().pk)


def _refuse(request: HttpRequest, parent_pk: int) -> HttpResponse:
    messages.error(
        request,
        gettext(
            "What is in the library isn't deleted here. Unpublish it, or delete a draft and its record in “Library”."
        ),
    )
    return redirect("wagtailadmin_explore", parent_pk)


hooks.register(SPECIMENS_HOOK, specimens)
