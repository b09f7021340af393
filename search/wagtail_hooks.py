"""What the search offers to the layers below it, and to Wagtail's admin."""

from wagtail import hooks
from wagtail.permissions import register_permission_policy

from resources.library.words import FIND_HOOK
from search.access import PromotedPermissionPolicy
from search.admin import doors  # noqa: F401 (sets the doors of the search's views)
from search.admin.promoted import PromotedViewSet
from search.library_words import find_in_library
from search.models import PromotedResult

hooks.register(FIND_HOOK, find_in_library)
register_permission_policy(PromotedResult, PromotedPermissionPolicy(PromotedResult))


@hooks.register("register_admin_viewset")
def promoted_results_in_the_admin() -> PromotedViewSet:
    return PromotedViewSet()
