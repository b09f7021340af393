"""What this layer adds to Wagtail's admin."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.site_summary import SummaryItem
from wagtail.admin.ui.components import Component
from wagtail.log_actions import LogActionRegistry
from wagtail.permissions import register_permission_policy
from wagtail.query import PageQuerySet
from wagtail.rich_text.feature_registry import FeatureRegistry
from wagtail.snippets.models import register_snippet

from chapters.admin.choosing import choosable_pages
from chapters.admin.dashboard import OwnSitesPanel
from chapters.admin.statistics import StatisticViewSet
from chapters.admin.viewset import ChapterPermissionPolicy, ChapterViewSet
from chapters.form_entries import readable_forms, send_notice
from chapters.invitations import send_invitation
from chapters.models import Chapter, Role
from chapters.registry import chapter_by_pk
from chapters.rich_text.statistics import STATISTIC
from chapters.tenancy import is_national
from network.admin.background_work import DESCRIBE_HOOK
from network.models import User
from network.rich_text.references import register_reference

register_permission_policy(Chapter, ChapterPermissionPolicy(Chapter))
register_snippet(StatisticViewSet)


@hooks.register("register_admin_viewset")
def chapters_in_the_admin() -> ChapterViewSet:
    return ChapterViewSet()


@hooks.register("register_log_actions")
def chapter_log_actions(actions: LogActionRegistry) -> None:
    actions.register_action("chapters.retire", _("Retire"), _("Retired"))
    actions.register_action("chapters.restore", _("Bring back"), _("Brought back"))


@hooks.register("register_rich_text_features")
def refer_to_statistics(features: FeatureRegistry) -> None:
    register_reference(features, STATISTIC)


@hooks.register(DESCRIBE_HOOK)
def what_an_invitation_is_for(task_path: str, arguments: list[Any]) -> str | None:
    if task_path != send_invitation.module_path or len(arguments) != 3:
        return None
    _person, chapter_pk, role = arguments
    chapter = chapter_by_pk(chapter_pk)
    return f"{chapter.name}: {Role(role).label}" if chapter else None


@hooks.register(DESCRIBE_HOOK)
def what_a_notice_is_for(task_path: str, arguments: list[Any]) -> str | None:
    if task_path != send_notice.module_path or len(arguments) != 2:
        return None
    chapter = chapter_by_pk(arguments[1])
    return chapter.name if chapter else None


@hooks.register("filter_form_submissions_for_user")
def read_entries_of_chapters_one_leads(user: User, forms: PageQuerySet) -> PageQuerySet:
    return readable_forms(user, forms)


@hooks.register("construct_main_menu")
def call_forms_what_they_hold(request: HttpRequest, items: list[MenuItem]) -> None:
    for item in items:
        if item.name == "forms":
            item.label = _("Form entries")


@hooks.register("construct_page_chooser_queryset")
def choose_own_and_public_pages(pages: PageQuerySet, request: Any) -> PageQuerySet:
    return choosable_pages(pages, request.user)


@hooks.register("construct_homepage_panels")
def own_sites_on_the_dashboard(request: HttpRequest, panels: list[Component]) -> None:
    panels.append(OwnSitesPanel())


@hooks.register("construct_homepage_summary_items", order=1000)  # after those that add items
def no_numbers_of_other_chapters(request: HttpRequest, items: list[SummaryItem]) -> None:
    """Wagtail counts from the nearest page that is above everything one may edit: for two chapters, from the root."""
    if not is_national(request.user):
        items.clear()
