"""What this layer adds to Wagtail's admin."""

from typing import Any

from django.http import Http404, HttpRequest
from django.urls import URLPattern
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.admin.action_menu import ActionMenuItem
from wagtail.admin.menu import MenuItem
from wagtail.admin.site_summary import SummaryItem
from wagtail.admin.ui.components import Component
from wagtail.admin.widgets.button import Button
from wagtail.contrib.redirects.models import Redirect
from wagtail.log_actions import LogActionRegistry, LogFormatter
from wagtail.models import Page, PageViewRestriction
from wagtail.permissions import register_permission_policy
from wagtail.query import PageQuerySet
from wagtail.rich_text.feature_registry import FeatureRegistry
from wagtail.snippets.models import register_snippet

from chapters import document_privacy
from chapters.admin import (
    audit_trail,
    checking,
    dashboard,
    doors_of_wagtail,  # noqa: F401 (sets the doors of the admin's views)
    home_pages,  # noqa: F401 (registers hooks that keep home pages)
    menu,
    offers,
    readable_pages,
    switching,
)
from chapters.admin.choosing import choosable_pages
from chapters.admin.media import PicturePermissionPolicy, words_of_media
from chapters.admin.page_views import ChapterPageViewSet
from chapters.admin.people import history
from chapters.admin.people import urls as people_in_the_admin
from chapters.admin.redirects import RedirectPermissionPolicy
from chapters.admin.references import references_allowed
from chapters.admin.statistics import StatisticViewSet
from chapters.admin.tags import WORDS_HOOK, words_of_articles
from chapters.admin.viewset import ChapterPermissionPolicy, ChapterViewSet
from chapters.comment_notices import send_comment_notice
from chapters.form_entries import readable_forms, send_notice
from chapters.in_force import chapter_in_force
from chapters.invitations import send_invitation
from chapters.models import Chapter, Role
from chapters.models.draft_titles import READS_DRAFTS_HOOK
from chapters.moderation_notices import send_moderation_notice
from chapters.registry import chapter_by_pk
from chapters.rich_text.statistics import STATISTIC
from chapters.style_guide import specimens
from chapters.tenancy import is_national, leads_or_is_national, own_paths
from network.admin.background_work import DESCRIBE_HOOK
from network.models import Picture, User
from network.own_references import MAY_REFER_HOOK
from network.rich_text.references import register_reference
from network.style_guide import SPECIMENS_HOOK
from network.two_factors import NEEDS_HOOK

register_permission_policy(Chapter, ChapterPermissionPolicy(Chapter))
# Exactly: Wagtail registers its own for the same models, before or after, as its applications start.
register_permission_policy(Picture, PicturePermissionPolicy(Picture), exact_class=True)
register_permission_policy(Redirect, RedirectPermissionPolicy(Redirect), exact_class=True)
register_snippet(StatisticViewSet)


@hooks.register("register_admin_viewset")
def chapters_in_the_admin() -> ChapterViewSet:
    return ChapterViewSet()


@hooks.register("register_admin_viewset", order=100)
def pages_in_the_admin() -> ChapterPageViewSet:
    """After Wagtail's own registration for the same model (order 0), which it replaces."""
    return ChapterPageViewSet()


@hooks.register("register_admin_urls")
def own_urls() -> list[URLPattern]:
    return [
        *audit_trail.urlpatterns(),
        *dashboard.urlpatterns(),
        *readable_pages.urlpatterns(),
        *switching.urlpatterns(),
    ]


@hooks.register("register_reports_menu_item")
def audit_trail_menu_item() -> MenuItem:
    return audit_trail.menu_item()


@hooks.register("register_reports_menu_item")
def readable_pages_menu_item() -> MenuItem:
    return readable_pages.menu_item()


@hooks.register("construct_wagtail_userbar")
def check_what_editors_write(request: HttpRequest, items: list[Any], page: Any) -> None:
    checking.look_at_main_part(items)


@hooks.register("register_log_actions")
def chapter_log_actions(actions: LogActionRegistry) -> None:
    actions.register_action("chapters.retire", _("Retire"), _("Retired"))
    actions.register_action("chapters.restore", _("Bring back"), _("Brought back"))
    actions.register_action("chapters.entries.export", _("Export form entries"), _("Form entries exported"))

    @actions.register_action("chapters.entries.delete")
    class EntriesDeleted(LogFormatter):
        label = _("Delete form entries")

        def format_message(self, log_entry: Any) -> str:
            count = int(log_entry.data.get("count", 1))
            return ngettext("%(count)d form entry deleted", "%(count)d form entries deleted", count) % {"count": count}

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


@hooks.register(DESCRIBE_HOOK)
def what_a_mail_of_moderation_is_for(task_path: str, arguments: list[Any]) -> str | None:
    """The chapter's name, and nothing of what the mail says."""
    place = {send_moderation_notice.module_path: 3, send_comment_notice.module_path: 3}.get(task_path)
    if place is None or len(arguments) <= place:
        return None
    chapter = chapter_by_pk(arguments[place])
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
def own_panels_on_the_dashboard(request: HttpRequest, panels: list[Component]) -> None:
    dashboard.arrange(request, panels)


@hooks.register("construct_homepage_summary_items", order=1000)  # after those that add items
def no_numbers_of_other_chapters(request: HttpRequest, items: list[SummaryItem]) -> None:
    """Wagtail counts from the nearest page that is above everything one may edit: for two chapters, from the root."""
    if not is_national(request.user) or chapter_in_force(request) is not None:
        items.clear()


@hooks.register("construct_main_menu", order=1000)  # after those that add items
def offer_what_is_open_to_chapters(request: HttpRequest, items: list[MenuItem]) -> None:
    if not is_national(request.user):
        menu.offer_open_doors(items)
    if not is_national(request.user) or chapter_in_force(request) is not None:
        menu.start_at_own_doors(items)
    switching.offer(request, items)


@hooks.register("construct_reports_menu", order=1000)
@hooks.register("construct_settings_menu", order=1000)
def offer_what_is_open_to_chapters_in_groups(request: HttpRequest, items: list[MenuItem]) -> None:
    if not is_national(request.user):
        menu.offer_open_doors(items)


@hooks.register("construct_page_listing_buttons")
def offer_what_can_be_used(buttons: list[Button], page: Page, user: User, context: Any = None) -> None:
    offers.cut_listing(buttons, page, user)


@hooks.register("construct_page_action_menu")
def offer_what_is_not_refused(items: list[ActionMenuItem], request: HttpRequest, context: dict[str, Any]) -> None:
    if context.get("page") is not None:
        offers.cut_action_menu(items, context["page"])


@hooks.register("before_serve_page")
def signed_in_means_of_the_chapter(page: Page, request: HttpRequest, args: Any, kwargs: Any) -> None:
    """Wagtail's restriction "login" lets in everybody who can sign in: the people of every chapter.

    Who is signed in and isn't let in finds nothing: the sign-in to which Wagtail would send them leads back here.
    """
    for found in page.get_view_restrictions():
        asks_who = found.restriction_type in (PageViewRestriction.LOGIN, PageViewRestriction.GROUPS)
        if asks_who and request.user.is_authenticated and not document_privacy.lets_in(found, request, page.path):
            raise Http404


hooks.register("before_serve_document", document_privacy.check, order=-1)  # before Wagtail's, which sends to sign in


@hooks.register(READS_DRAFTS_HOOK)
def read_drafts_of_own_pages(user: User, page: Page) -> bool:
    return is_national(user) or page.path.startswith(own_paths(user))


hooks.register(SPECIMENS_HOOK, specimens)
hooks.register(NEEDS_HOOK, leads_or_is_national)
hooks.register(MAY_REFER_HOOK, references_allowed)
hooks.register(WORDS_HOOK, words_of_articles)
hooks.register(WORDS_HOOK, words_of_media)
