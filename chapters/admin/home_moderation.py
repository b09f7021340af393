"""Panels of the first page about moderation and drafts: what waits for me, and what of mine waits."""

from collections.abc import Iterable
from typing import Any

from django.db.models import CharField, IntegerField, Q
from django.db.models.functions import Cast
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import Page, TaskState, WorkflowState, get_default_page_content_type

from chapters.admin.home import (
    Row,
    RowsPanel,
    Scope,
    ago,
    chapter_name,
    edit_url,
    title_of,
)
from chapters.tenancy import below, is_national


def _of_pages(queryset: Any, field: str, paths: tuple[str, ...]) -> Any:
    """Return what of *queryset* is about pages at or below *paths*; their keys stand as text in *field*."""
    prefix = field.rpartition("object_id")[0]
    about_pages = queryset.filter(**{f"{prefix}base_content_type": get_default_page_content_type()})
    keys = about_pages.annotate(page_key=Cast(field, IntegerField()))
    return keys.filter(page_key__in=Page.objects.filter(below(paths)).values("pk"))


def _pages(states: Iterable[Any]) -> dict[int, Page]:
    found: dict[int, Page] = Page.objects.in_bulk([state.page_key for state in states])
    return found


class WaitingForYou(RowsPanel):
    """For those who approve: what was submitted on their sites. (The library's submissions have a panel there.)"""

    name = "waiting"
    heading = gettext_lazy("Waiting for your approval")
    nothing = gettext_lazy("Nothing waits. What contributors submit stands here until you approve it or return it.")
    icon = "tasks"
    order = 210
    when_label = gettext_lazy("Submitted")

    def is_for(self, scope: Scope) -> bool:
        return is_national(scope.user) or bool(scope.led)

    def rows(self, scope: Scope, most: int) -> list[Row]:
        mine = TaskState.objects.filter(
            status=TaskState.STATUS_IN_PROGRESS, task__groupapprovaltask__groups__in=scope.user.groups.all()
        )
        states = _of_pages(mine.distinct(), "workflow_state__object_id", scope.sites)
        states = list(states.select_related("workflow_state__requested_by").order_by("started_at", "pk")[:most])
        pages = _pages(states)
        return [self._row(state, pages[state.page_key]) for state in states if state.page_key in pages]

    def _row(self, state: TaskState, page: Page) -> Row:
        submitter = str(state.workflow_state.requested_by or "")
        return Row(
            title=title_of(page),
            url=edit_url(page.pk),
            chapter=chapter_name(page),
            note=_("Submitted by %(person)s") % {"person": submitter} if submitter else "",
            when=ago(state.started_at),
        )


class YourSubmissions(RowsPanel):
    """What somebody submitted: returned with words first, then what waits."""

    name = "submissions"
    heading = gettext_lazy("Your submissions")
    icon = "upload"
    order = 220

    def rows(self, scope: Scope, most: int) -> list[Row]:
        mine = _of_pages(WorkflowState.objects.active().filter(requested_by=scope.user), "object_id", scope.places)
        mine = mine.select_related("current_task_state__finished_by")
        # "needs_changes" before "in_progress": what is to be done comes first.
        states = list(mine.order_by("-status", "-current_task_state__started_at", "-pk")[:most])
        pages = _pages(states)
        return [self._row(state, pages[state.page_key]) for state in states if state.page_key in pages]

    def _row(self, state: WorkflowState, page: Page) -> Row:
        task = state.current_task_state
        returned = state.status == WorkflowState.STATUS_NEEDS_CHANGES
        return Row(
            title=title_of(page),
            url=edit_url(page.pk),
            chapter=chapter_name(page),
            note=words_of_answer(task) if returned else "",
            mark=_("Returned to you") if returned else _("Waits for approval"),
            when=ago((task.finished_at if returned else task.started_at) if task else None),
            is_urgent=returned,
        )


class ContributorsSubmissions(YourSubmissions):
    """Contributors see the panel when it is empty, too: it says what becomes of what they write."""

    nothing = gettext_lazy(
        "Nothing of yours waits. What you submit stands here until a lead of your chapter has approved or returned it."
    )


class YourDrafts(RowsPanel):
    """What somebody has begun or changed and neither published nor submitted."""

    name = "drafts"
    heading = gettext_lazy("Your drafts")
    nothing = gettext_lazy("No drafts. What you save without publishing it stands here.")
    icon = "draft"
    order = 290
    when_label = gettext_lazy("Saved")

    def rows(self, scope: Scope, most: int) -> list[Row]:
        in_moderation = WorkflowState.objects.active().filter(base_content_type=get_default_page_content_type())
        pages = (
            Page.objects.filter(below(scope.places), latest_revision__user=scope.user)
            .filter(Q(live=False) | Q(has_unpublished_changes=True))
            .alias(key_as_text=Cast("pk", CharField()))
            .exclude(key_as_text__in=in_moderation.values("object_id"))
            .exclude(latest_revision__approved_go_live_at__isnull=False)
            .order_by("-latest_revision_created_at", "-pk")
        )
        return [
            Row(
                title=title_of(page),
                url=edit_url(page.pk),
                chapter=chapter_name(page),
                mark=_("Changes to a published page") if page.live else "",
                when=ago(page.latest_revision_created_at),
            )
            for page in pages[:most]
        ]


class LockedByYou(RowsPanel):
    """Pages that nobody else can edit as long as somebody has forgotten them."""

    name = "locked"
    heading = gettext_lazy("Pages that you locked")
    icon = "lock"
    order = 295
    when_label = gettext_lazy("Locked")

    def rows(self, scope: Scope, most: int) -> list[Row]:
        pages = Page.objects.filter(below(scope.places), locked=True, locked_by=scope.user).order_by(
            "-locked_at", "-pk"
        )
        return [
            Row(
                title=title_of(page),
                url=edit_url(page.pk),
                chapter=chapter_name(page),
                note=_("Nobody else can edit it until you unlock it."),
                when=ago(page.locked_at),
            )
            for page in pages[:most]
        ]


def words_of_answer(task: TaskState | None) -> str:
    """Return who gave a submission back and with which words; nothing for none."""
    if task is None:
        return ""
    person = str(task.finished_by or "")
    if task.comment and person:
        return _("%(person)s: “%(comment)s”") % {"person": person, "comment": task.comment}
    return _("Returned by %(person)s") % {"person": person} if person else str(task.comment)
