"""The report on background work: what waits, runs, is done, has failed; what failed can be tried again."""

from typing import Any

import django_filters
from django import forms
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404, redirect
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy
from django.views.generic import View
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import BaseColumn, Column, DateColumn, StatusTagColumn
from wagtail.admin.views.generic import PermissionCheckedMixin
from wagtail.admin.views.reports import ReportView
from wagtail.permissions import policy_registry

from network.tasks import retry

STATES = {
    TaskResultStatus.READY: pgettext_lazy("background work", "Waiting"),
    TaskResultStatus.RUNNING: pgettext_lazy("background work", "Running"),
    TaskResultStatus.FAILED: pgettext_lazy("background work", "Failed"),
    TaskResultStatus.SUCCESSFUL: pgettext_lazy("background work", "Done"),
}

#: What Wagtail leaves to the worker at every save of anything; shown when asked for, or when it has failed.
HOUSEKEEPING = Q(task_path__startswith="wagtail.") | Q(task_path__startswith="modelsearch.")
FAILED = Q(status=TaskResultStatus.FAILED)
#: Hook of the layers that have tasks: a function from (task's path, arguments) to words for the column "For what", or
#: None for other layers' tasks. It is called for every row of the list, so it must not ask the database.
DESCRIBE_HOOK = "describe_background_work"


def state_of(result: "DBTaskResult[Any, Any]") -> str:
    return str(STATES[TaskResultStatus(result.status)])


def what_is_done(result: "DBTaskResult[Any, Any]") -> str:
    """Return the name of the task in words: the function's, which says what it does."""
    name = result.task_path.rsplit(".", 1)[-1]
    return str(name).strip("_").removesuffix("_task").replace("_", " ").capitalize()


def for_what(result: "DBTaskResult[Any, Any]") -> str:
    """Return what the task is about, as its layer says it, else the numbers and words that it was given."""
    given = result.args_kwargs if isinstance(result.args_kwargs, dict) else {}
    arguments = [*(given.get("args") or ()), *(given.get("kwargs") or {}).values()]
    described = (describe(result.task_path, arguments) for describe in hooks.get_hooks(DESCRIBE_HOOK))
    return next((words for words in described if words), ", ".join(str(value) for value in arguments))


def what_went_wrong(result: "DBTaskResult[Any, Any]") -> str:
    """Return the last line of the error, which names it; the whole is in the log."""
    lines = [line for line in result.traceback.splitlines() if line.strip()]
    return lines[-1].strip() if lines else ""


class RetryColumn(BaseColumn):
    """A button that tries a failed task again, for those who may."""

    cell_template_name = "network/admin/retry_cell.html"

    def get_cell_context_data(self, instance: "DBTaskResult[Any, Any]", parent_context: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_cell_context_data(instance, parent_context)
        request = parent_context["request"]
        policy = policy_registry.get_by_type(DBTaskResult)
        context["is_offered"] = instance.status == TaskResultStatus.FAILED and policy.user_has_permission(
            request.user, "change"
        )
        context["csrf_token"] = get_token(request) if context["is_offered"] else ""
        return context


class BackgroundWorkFilterSet(WagtailFilterSet):
    status = django_filters.MultipleChoiceFilter(
        label=gettext_lazy("State"), choices=list(STATES.items()), widget=forms.CheckboxSelectMultiple
    )
    task_path = django_filters.CharFilter(label=gettext_lazy("Work"), lookup_expr="icontains")
    kind = django_filters.ChoiceFilter(
        label=gettext_lazy("Kind"),
        empty_label=gettext_lazy("What somebody waits for"),
        choices=[("all", gettext_lazy("The housekeeping after every save, too"))],
        method="of_kind",
    )

    class Meta:
        model = DBTaskResult
        fields = ["status", "task_path"]

    def filter_queryset(self, queryset: "QuerySet[DBTaskResult[Any, Any]]") -> "QuerySet[DBTaskResult[Any, Any]]":
        found: QuerySet[DBTaskResult[Any, Any]] = super().filter_queryset(queryset)
        return found if self.form.cleaned_data.get("kind") else found.exclude(HOUSEKEEPING, ~FAILED)

    def of_kind(
        self, queryset: "QuerySet[DBTaskResult[Any, Any]]", name: str, value: str
    ) -> "QuerySet[DBTaskResult[Any, Any]]":
        return queryset


class BackgroundWorkView(ReportView):
    page_title = gettext_lazy("Background work")
    header_icon = "history"
    model = DBTaskResult
    any_permission_required = ["view", "change"]
    index_url_name = "background_work"
    index_results_url_name = "background_work_results"
    filterset_class = BackgroundWorkFilterSet
    verbose_name = gettext_lazy("piece of work")
    verbose_name_plural = gettext_lazy("pieces of work")
    results_template_name = "network/admin/background_work_results.html"
    columns = [
        StatusTagColumn(
            "state",
            label=gettext_lazy("State"),
            accessor=state_of,
            primary=lambda result: result.status == TaskResultStatus.FAILED,
        ),
        Column("work", label=gettext_lazy("Work"), accessor=what_is_done),
        Column("for_what", label=gettext_lazy("For what"), accessor=for_what),
        DateColumn("enqueued_at", label=gettext_lazy("Since")),
        DateColumn("finished_at", label=gettext_lazy("Ended")),
        Column("error", label=gettext_lazy("What went wrong"), accessor=what_went_wrong),
        RetryColumn("retry", label=""),
    ]

    def get_queryset(self) -> "QuerySet[DBTaskResult[Any, Any]]":
        return DBTaskResult.objects.order_by("-enqueued_at", "-pk")


class RetryView(PermissionCheckedMixin, View):
    """Puts one failed task into the queue again; by POST only."""

    http_method_names = ["post"]
    model = DBTaskResult
    permission_required = "change"

    def post(self, request: HttpRequest, pk: Any) -> HttpResponse:
        result = get_object_or_404(DBTaskResult, pk=pk)
        if result.status != TaskResultStatus.FAILED:
            messages.warning(request, _("Only what has failed can be tried again."))
        else:
            retry(result)
            messages.success(request, _("“%(work)s” waits for a worker again.") % {"work": what_is_done(result)})
        return redirect("background_work")


class BackgroundWorkMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        policy = policy_registry.get_by_type(DBTaskResult)
        return bool(policy.user_has_any_permission(request.user, BackgroundWorkView.any_permission_required))


def menu_item() -> BackgroundWorkMenuItem:
    return BackgroundWorkMenuItem(
        gettext_lazy("Background work"),
        reverse("background_work"),
        name="background-work",
        icon_name="history",
        order=900,
    )


def urlpatterns() -> list[URLPattern]:
    return [
        path("reports/background-work/", BackgroundWorkView.as_view(), name="background_work"),
        path(
            "reports/background-work/results/",
            BackgroundWorkView.as_view(results_only=True),
            name="background_work_results",
        ),
        path("reports/background-work/<uuid:pk>/retry/", RetryView.as_view(), name="background_work_retry"),
    ]
