"""What the search offers to the layers below it, and to Wagtail's admin."""

from django.http import HttpRequest
from django.urls import URLPattern
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet

from chapters.admin.home import Scope, add_panels, list_urlpatterns
from network.health import CHECKS_HOOK
from network.style_guide import SPECIMENS_HOOK
from resources.admin.policies import NationalPermissionPolicy
from resources.library.words import FIND_HOOK
from search.access import PromotedPermissionPolicy
from search.admin import (
    doors,  # noqa: F401 (sets the doors of the search's views)
    home,
    report,
)
from search.admin.promoted import PromotedViewSet
from search.admin.synonyms import SynonymGroupViewSet
from search.health import SearchIndex
from search.library_words import find_in_library
from search.models import PromotedResult, SynonymGroup
from search.style_guide import specimens

register_permission_policy(SynonymGroup, NationalPermissionPolicy(SynonymGroup))
register_snippet(SynonymGroupViewSet)
hooks.register(SPECIMENS_HOOK, specimens)
hooks.register(FIND_HOOK, find_in_library)
hooks.register(CHECKS_HOOK, lambda: SearchIndex)
register_permission_policy(PromotedResult, PromotedPermissionPolicy(PromotedResult))


@hooks.register("register_admin_viewset")
def promoted_results_in_the_admin() -> PromotedViewSet:
    return PromotedViewSet()


@hooks.register("register_admin_urls")
def addresses_of_the_report() -> list[URLPattern]:
    return [*report.urlpatterns(), *list_urlpatterns(home.PANELS)]


@hooks.register("register_reports_menu_item")
def searches_in_the_menu() -> MenuItem:
    return report.menu_item()


@hooks.register("construct_homepage_panels", order=20)  # after those of the layers below
def panels_of_the_search(request: HttpRequest, panels: list[Component]) -> None:
    add_panels(panels, [panel() for panel in home.PANELS if panel().is_for(Scope.of(request))])
