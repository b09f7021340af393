"""The library's panels on the admin's first page: what waits for National, and what should be read again."""

from django.db.models import Count, Min
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from wagtail.models import WorkflowState

from chapters.admin.home import Row, RowsPanel, Scope, ago, person_name
from chapters.tenancy import is_national
from resources.access import own_resources
from resources.admin.names import NAMESPACE
from resources.models import Resource, ResourcePage


class Submissions(RowsPanel):
    """What chapters submitted to the network, the longest ago first."""

    name = "library_submissions"
    heading = gettext_lazy("Submitted to the library")
    nothing = gettext_lazy("No resource waits for National's answer.")
    icon = "folder-open-inverse"
    order = 215
    when_label = gettext_lazy("Submitted")

    def is_for(self, scope: Scope) -> bool:
        return is_national(scope.user)

    def rows(self, scope: Scope, most: int) -> list[Row]:
        submitted = Resource.objects.submitted().select_related("contributor").prefetch_related("pages")[:most]
        resources = list(submitted)
        keys = [str(page.pk) for resource in resources for page in resource.pages.all()]
        waiting = WorkflowState.objects.filter(
            status=WorkflowState.STATUS_IN_PROGRESS,
            content_type__app_label=ResourcePage._meta.app_label,
            content_type__model=ResourcePage._meta.model_name,
            object_id__in=keys,
        ).select_related("requested_by", "current_task_state")
        states = {state.object_id: state for state in waiting}
        rows = []
        for resource in resources:
            state = next((states[str(page.pk)] for page in resource.pages.all() if str(page.pk) in states), None)
            submitter = person_name(state.requested_by) if state else ""
            began = state.current_task_state.started_at if state and state.current_task_state else resource.updated_at
            rows.append(
                Row(
                    title=str(resource),
                    url=reverse(f"{NAMESPACE}:edit", args=[resource.pk]),
                    chapter=resource.contributor.name,
                    note=_("Submitted by %(person)s") % {"person": submitter} if submitter else "",
                    mark=resource.get_type_display(),
                    when=ago(began),
                )
            )
        return rows


class ResourcesPastReview(RowsPanel):
    """One's own chapter's resources whose review date has come, with who owns the review."""

    name = "resources_past_review"
    heading = gettext_lazy("Resources past their review date")
    icon = "rotate"
    order = 255
    when_label = gettext_lazy("Review date")

    def rows(self, scope: Scope, most: int) -> list[Row]:
        due = own_resources(scope.user).past_review(timezone.localdate())
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


#: All of the library's panels.
PANELS: tuple[type[RowsPanel], ...] = (Submissions, ResourcesPastReview, ResourcesPastReviewByChapter)


def panels_of(scope: Scope) -> list[RowsPanel]:
    """Return the library's panels for somebody."""
    if scope.is_network:
        return [Submissions(), ResourcesPastReviewByChapter()]
    return [ResourcesPastReview()]


def _owner(resource: Resource) -> str:
    if resource.review_owner is None:
        return ""
    return _("Owner: %(person)s") % {"person": person_name(resource.review_owner)}
