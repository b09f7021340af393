"""The library's panels on the admin's first page: what waits for National, and what should be read again."""

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.core.cache import cache
from django.db.models import Count, Min
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from wagtail.models import WorkflowState

from chapters.admin.home import Row, RowsPanel, Scope, ago, title_of
from chapters.tenancy import is_national
from resources import upkeep
from resources.access import own_resources
from resources.admin.home_use import MostUsed
from resources.admin.names import NAMESPACE
from resources.models import Resource, ResourcePage

_UPKEEP_KEY = "resources:upkeep:network"
_UPKEEP_AGE = 300


class Submissions(RowsPanel):
    """What chapters submitted to the network, new or changed, the longest ago first."""

    name = "library_submissions"
    heading = gettext_lazy("Submitted to the library")
    nothing = gettext_lazy("No resource waits for National's answer.")
    icon = "folder-open-inverse"
    order = 215
    when_label = gettext_lazy("Submitted")

    def is_for(self, scope: Scope) -> bool:
        return is_national(scope.user)

    def rows(self, scope: Scope, most: int) -> list[Row]:
        kind = ContentType.objects.get_for_model(ResourcePage)
        waiting = WorkflowState.objects.filter(status=WorkflowState.STATUS_IN_PROGRESS, content_type=kind)
        waiting = waiting.select_related("requested_by", "current_task_state")
        states = list(waiting.order_by("current_task_state__started_at", "pk")[:most])
        pages = ResourcePage.objects.select_related("resource__contributor").defer("body")
        by_key = pages.in_bulk([int(state.object_id) for state in states])
        found = [(state, by_key[int(state.object_id)]) for state in states if int(state.object_id) in by_key]
        return [self._row(state, page) for state, page in found]

    def _row(self, state: WorkflowState, page: ResourcePage) -> Row:
        submitter = str(state.requested_by or "")
        return Row(
            title=title_of(page),
            url=reverse(f"{NAMESPACE}:edit", args=[page.resource_id]),
            chapter=page.resource.contributor.name,
            note=_("Submitted by %(person)s") % {"person": submitter} if submitter else "",
            mark=_("Change") if page.resource.is_public else page.resource.get_type_display(),
            when=ago(state.current_task_state.started_at) if state.current_task_state else "",
        )


class ResourcesPastReview(RowsPanel):
    """One's own chapter's resources whose review date has come, with who owns the review."""

    name = "resources_past_review"
    heading = gettext_lazy("Resources past their review date")
    icon = "rotate"
    order = 255
    when_label = gettext_lazy("Review date")

    def rows(self, scope: Scope, most: int) -> list[Row]:
        own: Any = own_resources(scope.user)
        due = own.past_review(timezone.localdate())
        if scope.only is not None:
            due = due.filter(contributor=scope.only)
        due = due.select_related("contributor", "review_owner").prefetch_related("pages")
        return [
            Row(
                title=str(resource),
                url=reverse(f"{NAMESPACE}:edit", args=[resource.pk]),
                chapter=resource.contributor.name,
                note=_owner(resource),
                when=_("due %(day)s") % {"day": date_format(resource.review_on, "DATE_FORMAT")},
            )
            for resource in due[:most]
        ]


class ResourcesPastReviewByChapter(RowsPanel):
    """How many resources of each chapter are past their review date."""

    name = "resources_past_review_by_chapter"
    heading = gettext_lazy("Resources past their review date, by chapter")
    nothing = gettext_lazy("No resource of the library is past its review date.")
    icon = "rotate"
    order = 226
    title_label = gettext_lazy("Chapter")
    when_label = gettext_lazy("Longest")

    def is_for(self, scope: Scope) -> bool:
        return is_national(scope.user)

    def rows(self, scope: Scope, most: int) -> list[Row]:
        due = Resource.objects.past_review(timezone.localdate()).order_by()
        chapters = due.values("contributor", "contributor__name").annotate(count=Count("pk"), since=Min("review_on"))
        return [
            Row(
                title=found["contributor__name"],
                url=f"{reverse('home_resources_past_review')}?chapter={found['contributor']}",
                note=ngettext("%(count)d resource", "%(count)d resources", found["count"]) % {"count": found["count"]},
                when=_("since %(day)s") % {"day": date_format(found["since"], "DATE_FORMAT")},
            )
            for found in chapters.order_by("-count", "contributor__name")[:most]
        ]


class LibraryUpkeep(RowsPanel):
    """How many resources need a hand, and with what."""

    name = "library_upkeep"
    heading = gettext_lazy("Upkeep of the library")
    icon = "resubmit"
    order = 256
    title_label = gettext_lazy("What is needed")
    when_label = gettext_lazy("Resources")

    def rows(self, scope: Scope, most: int) -> list[Row]:
        own: Any = own_resources(scope.user)
        if scope.is_network:  # all of the library takes a while to go through: the numbers may be some minutes old
            found: Any = cache.get_or_set(_UPKEEP_KEY, lambda: upkeep.counts(own), timeout=_UPKEEP_AGE)
        else:
            found = upkeep.counts(own.filter(contributor=scope.only) if scope.only is not None else own)
        return [
            Row(
                title=str(label),
                url=f"{reverse('library_upkeep')}?need={name}",
                when=ngettext("%(count)d resource", "%(count)d resources", found[name]) % {"count": found[name]},
            )
            for name, label in upkeep.LABELS.items()
            if found[name]
        ][:most]


#: All of the library's panels.
PANELS: tuple[type[RowsPanel], ...] = (
    Submissions,
    ResourcesPastReview,
    ResourcesPastReviewByChapter,
    LibraryUpkeep,
    MostUsed,
)


def panels_of(scope: Scope) -> list[RowsPanel]:
    """Return the library's panels for somebody."""
    if scope.is_network:
        return [Submissions(), ResourcesPastReviewByChapter(), LibraryUpkeep(), MostUsed()]
    return [ResourcesPastReview(), LibraryUpkeep(), MostUsed()]


def _owner(resource: Resource) -> str:
    if resource.review_owner is None:
        return ""
    return _("Owner: %(person)s") % {"person": resource.review_owner}
