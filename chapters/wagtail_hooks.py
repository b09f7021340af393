"""What this layer adds to Wagtail's admin."""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.log_actions import LogActionRegistry
from wagtail.permissions import register_permission_policy
from wagtail.rich_text.feature_registry import FeatureRegistry
from wagtail.snippets.models import register_snippet

from chapters.admin.statistics import StatisticViewSet
from chapters.admin.viewset import ChapterPermissionPolicy, ChapterViewSet
from chapters.models import Chapter
from chapters.rich_text.statistics import STATISTIC
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
