"""What this layer adds to Wagtail's admin."""

from typing import Any

from django.http import Http404, HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.site_summary import SummaryItem
from wagtail.admin.ui.components import Component
from wagtail.log_actions import LogActionRegistry
from wagtail.models import Page, PageViewRestriction
from wagtail.permissions import register_permission_policy
from wagtail.query import PageQuerySet
from wagtail.rich_text.feature_registry import FeatureRegistry
from wagtail.snippets.models import register_snippet

from chapters.admin import (
    doors_of_wagtail,  # noqa: F401 (sets the doors of the admin's views)
    menu,
)
from chapters.admin import panels as dashboard_panels
from chapters.admin.choosing import choosable_pages
from chapters.admin.dashboard import OwnSitesPanel
from chapters.admin.media import words_of_media
from chapters.admin.page_views import ChapterPageViewSet
from chapters.admin.people import history
from chapters.admin.people import urls as people_in_the_admin
from chapters.admin.references import references_allowed
from chapters.admin.statistics import StatisticViewSet
from chapters.admin.tags import WORDS_HOOK, words_of_articles
from chapters.admin.viewset import ChapterPermissionPolicy, ChapterViewSet
from chapters.form_entries import readable_forms, send_notice
from chapters.invitations import send_invitation
from chapters.models import Chapter, Role
from chapters.models.draft_titles import READS_DRAFTS_HOOK
from chapters.registry import chapter_by_pk
from chapters.rich_text.statistics import STATISTIC
from chapters.tenancy import is_national, own_paths
from network.admin.background_work import DESCRIBE_HOOK
from network.models import User
from network.own_references import MAY_REFER_HOOK
from network.rich_text.references import register_reference

register_permission_policy(Chapter, ChapterPermissionPolicy(Chapter))
register_snippet(StatisticViewSet)


@hooks.register("register_admin_viewset")
def chapters_in_the_admin() -> ChapterViewSet:
    return ChapterViewSet()


@hooks.register("register_admin_viewset", order=100)
def pages_in_the_admin() -> ChapterPageViewSet:
    """After Wagtail's own registration for the same model (order 0), which it replaces."""
    return ChapterPageViewSet()


@hooks.register("register_log_actions")
def chapter_log_actions(actions: LogActionRegistry) -> None:
    actions.register_action("chapters.retire", _("Retire"), _("Retired"))
    actions.register_action("chapters.restore", _("Bring back"), _("Brought back"))
    history.register_actions(actions)


@hooks.register("register_admin_urls")
def people_urls() -> list[Any]:
    return people_in_the_admin.urlpatterns()


@hooks.register("register_admin_menu_item")
def people_menu_item() -> MenuItem:
    return people_in_the_admin.menu_item()


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
    """With what each row of the chooser shows, so that it is fetched once and not once a row."""
    pages = choosable_pages(pages, request.user).prefetch_related("locale")
    return pages.prefetch_workflow_states().annotate_approved_schedule()


@hooks.register("construct_homepage_panels")
def own_sites_on_the_dashboard(request: HttpRequest, panels: list[Component]) -> None:
    if not is_national(request.user):
        dashboard_panels.cut(panels)
    panels.append(OwnSitesPanel())


@hooks.register("construct_homepage_summary_items", order=1000)  # after those that add items
def no_numbers_of_other_chapters(request: HttpRequest, items: list[SummaryItem]) -> None:
    """Wagtail counts from the nearest page that is above everything one may edit: for two chapters, from the root."""
    if not is_national(request.user):
        items.clear()


@hooks.register("construct_main_menu", order=1000)  # after those that add items
def offer_what_is_open_to_chapters(request: HttpRequest, items: list[MenuItem]) -> None:
    if not is_national(request.user):
        menu.start_at_own_doors(items)
        menu.offer_open_doors(items)


@hooks.register("construct_reports_menu", order=1000)
@hooks.register("construct_settings_menu", order=1000)
def offer_what_is_open_to_chapters_in_groups(request: HttpRequest, items: list[MenuItem]) -> None:
    if not is_national(request.user):
        menu.offer_open_doors(items)


@hooks.register("before_serve_page")
def signed_in_means_of_the_chapter(page: Page, request: HttpRequest, args: Any, kwargs: Any) -> None:
    """Wagtail's restriction "login" lets in everybody who can sign in: the people of every chapter."""
    if any(found.restriction_type == PageViewRestriction.LOGIN for found in page.get_view_restrictions()):
        user = request.user
        if user.is_authenticated and not is_national(user) and not page.path.startswith(own_paths(user)):
            raise Http404


@hooks.register(READS_DRAFTS_HOOK)
def read_drafts_of_own_pages(user: User, page: Page) -> bool:
    return is_national(user) or page.path.startswith(own_paths(user))


hooks.register(MAY_REFER_HOOK, references_allowed)
hooks.register(WORDS_HOOK, words_of_articles)
hooks.register(WORDS_HOOK, words_of_media)
