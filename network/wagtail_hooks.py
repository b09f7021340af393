"""What this layer adds to Wagtail's admin."""

from django.http import HttpRequest
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem, SubmenuMenuItem
from wagtail.admin.widgets import Button
from wagtail.log_actions import LogActionRegistry
from wagtail.rich_text.feature_registry import FeatureRegistry
from wagtail.snippets.models import register_snippet
from wagtail.users.models import UserProfile

from network import visiting
from network.admin import background_work, style_guide
from network.admin.hotlines import HotlineViewSet
from network.admin.menus import shared_facts_menu
from network.admin.sign_in import reset
from network.admin.sign_in.panel import SignInPanel
from network.models import User
from network.rich_text.hotlines import HOTLINE
from network.rich_text.pages import NetworkPageLinkHandler
from network.rich_text.references import register_reference

register_snippet(HotlineViewSet)


@hooks.register("register_rich_text_features", order=100)
def expand_page_links_for_the_visitors_host(features: FeatureRegistry) -> None:
    """After Wagtail's own registration of the same link type (order 0), which it replaces."""
    features.register_link_type(NetworkPageLinkHandler)


@hooks.register("register_rich_text_features")
def refer_to_hotlines(features: FeatureRegistry) -> None:
    register_reference(features, HOTLINE)


@hooks.register("register_admin_menu_item")
def shared_facts_menu_item() -> MenuItem:
    return SubmenuMenuItem(_("Shared facts"), shared_facts_menu, name="shared-facts", icon_name="order", order=600)


@hooks.register("register_account_settings_panel")
def sign_in_panel(request: HttpRequest, user: User, profile: UserProfile) -> SignInPanel:
    return SignInPanel(request, user, profile)


@hooks.register("register_admin_urls")
def reset_url() -> list[URLPattern]:
    return reset.urlpatterns()


@hooks.register("register_user_listing_buttons")
def reset_button(user: User, request_user: User) -> list[Button]:
    return reset.buttons(user, request_user)


@hooks.register("register_log_actions")
def two_factor_log_actions(actions: LogActionRegistry) -> None:
    actions.register_action("network.add_factor", _("Add a second factor"), _("Second factor added"))
    actions.register_action("network.remove_factor", _("Remove a second factor"), _("Second factor removed"))
    actions.register_action("network.new_recovery_codes", _("Make new recovery codes"), _("New recovery codes made"))
    actions.register_action("network.reset_two_factors", _("Reset two factors"), _("Two factors reset"))


@hooks.register("register_admin_urls")
def background_work_urls() -> list[URLPattern]:
    return background_work.urlpatterns()


@hooks.register("register_admin_urls")
def style_guide_urls() -> list[URLPattern]:
    return style_guide.urlpatterns()


@hooks.register("register_admin_urls")
def visit_urls() -> list[URLPattern]:
    return [path("visit/", visiting.visit, name="visit_site")]


@hooks.register("register_reports_menu_item")
def background_work_menu_item() -> MenuItem:
    return background_work.menu_item()


@hooks.register("construct_help_menu", order=1000)
def no_news_of_wagtail(request: HttpRequest, items: list[MenuItem]) -> None:
    """What is new in Wagtail is for those who run it; a badge that counts it only worries an editor."""
    items[:] = [item for item in items if not item.name.startswith("whats-new-in-wagtail")]
