"""The audit trail in the admin, to be read: by National all of it, by leads their chapters' part."""

from collections.abc import Mapping
from typing import Any

import django_filters
from django.contrib.auth import get_user_model
from django.db.models import Min, QuerySet
from django.forms import CheckboxSelectMultiple
from django.http import Http404, HttpRequest, HttpResponseBase
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import BaseColumn, Column, DateColumn
from wagtail.admin.views.reports import ReportView

from chapters.admin.form_entries import as_text
from chapters.audit import may_read, readable_entries
from chapters.in_force import chapter_in_force
from chapters.models import AuditEntry, Chapter
from chapters.models.audit import AuditEntryQuerySet, kind_of, words_of
from chapters.people import nationals
from chapters.tenancy import is_national, led_by
from network.models import User


def _chapters(request: HttpRequest) -> "QuerySet[Chapter]":
    chapters = Chapter.objects.all()
    return chapters if is_national(request.user) else chapters.filter(pk__in=led_by(request.user))


def _people(request: HttpRequest) -> "QuerySet[User]":
    """Whoever did something that one may read of; National's people are named to National alone."""
    entries = readable_entries(request.user).order_by()  # type: ignore[arg-type]
    people = get_user_model().objects.filter(pk__in=entries.values("person")).order_by("email")
    return people if is_national(request.user) else people.exclude(nationals())


def _used(request: HttpRequest, field: str) -> list[str]:
    """Return which values of *field* there are among the entries that one may read."""
    entries = readable_entries(request.user).order_by()  # type: ignore[arg-type]
    return list(entries.values_list(field, flat=True).distinct())


class _PersonFilter(django_filters.ModelChoiceFilter):
    """Offers people by name and address."""

    @property
    def field(self) -> Any:
        field = super().field
        field.label_from_instance = lambda user: f"{user.get_full_name()} ({user.email})".strip()
        return field


class AuditFilterSet(WagtailFilterSet):
    """What an entry may be looked for by; offers only what there is among the entries that one may read."""

    chapter = django_filters.ModelMultipleChoiceFilter(
        label=_("Chapter"), queryset=_chapters, widget=CheckboxSelectMultiple
    )
    person = _PersonFilter(label=_("Who"), queryset=_people, empty_label=_("Anybody"))
    action = django_filters.ChoiceFilter(label=_("Action"), empty_label=_("Any"))
    model = django_filters.ChoiceFilter(label=_("Kind"), empty_label=_("Any"))
    when = django_filters.DateFromToRangeFilter(label=_("When"), widget=DateRangePickerWidget)

    class Meta:
        model = AuditEntry
        fields: list[str] = []

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.request is None:
            return
        self._offer("action", {action: words_of(action) for action in _used(self.request, "action")})
        self._offer("model", {model: kind_of(model) for model in _used(self.request, "model")})
        if not is_national(self.request.user) and len(led_by(self.request.user)) < 2:
            del self.filters["chapter"]

    def _offer(self, name: str, choices: Mapping[str, Any]) -> None:
        self.filters[name].extra["choices"] = sorted(choices.items(), key=lambda choice: str(choice[1]))


class ThingColumn(BaseColumn):
    """Title and kind of a thing, and what else there is to say of what was done to it."""

    cell_template_name = "chapters/admin/audit_thing_cell.html"


class AuditTrailView(ReportView):
    """The list. To whoever may not read it, it isn't there."""

    page_title = _("Audit trail")
    header_icon = "history"
    model = AuditEntry
    index_url_name = "audit_trail"
    index_results_url_name = "audit_trail_results"
    filterset_class = AuditFilterSet
    results_template_name = "chapters/admin/audit_trail_results.html"
    is_searchable = True
    search_fields = ["label", "shown_name", "details"]
    verbose_name = _("entry")
    verbose_name_plural = _("entries")
    list_export = ["when", "where", "who", "what_was_done", "label", "kind", "object_id", "details"]
    export_headings = {
        "when": _("When"),
        "where": _("Chapter"),
        "who": _("Who"),
        "what_was_done": _("What was done"),
        "label": _("To what"),
        "kind": _("Kind"),
        "object_id": _("Number"),
        "details": _("Details"),
    }

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not may_read(request.user):  # type: ignore[arg-type]
            raise Http404
        response: HttpResponseBase = super().dispatch(request, *args, **kwargs)
        return response

    @property
    def columns(self) -> list[Any]:
        columns = [
            DateColumn("when", label=_("When"), width="14%"),
            Column("person_name", label=_("Who"), accessor="who", width="22%"),
            Column("action", label=_("What was done"), accessor="what_was_done", width="16%"),
            ThingColumn("label", label=_("To what")),
        ]
        if _chapters(self.request).count() > 1:
            columns.append(Column("chapter", label=_("Chapter"), accessor="where", width="15%"))
        return columns

    def get_queryset(self) -> AuditEntryQuerySet:
        entries = readable_entries(self.request.user).select_related("chapter").latest_first()
        only = chapter_in_force(self.request)
        return entries if only is None else entries.of_chapters([only.pk])

    def get_filtered_queryset(self) -> AuditEntryQuerySet:
        entries: AuditEntryQuerySet = self.search_queryset(super().get_filtered_queryset())
        return entries

    def get_filename(self) -> str:
        return f"audit-trail-{timezone.localdate():%Y-%m-%d}"

    def to_row_dict(self, item: AuditEntry) -> dict[str, Any]:
        return {name: as_text(value) for name, value in super().to_row_dict(item).items()}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        begins = readable_entries(self.request.user).aggregate(first=Min("when"))["first"]
        return super().get_context_data(begins=begins, **kwargs)  # type: ignore[no-any-return]


class AuditTrailMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return may_read(request.user)  # type: ignore[arg-type]


def menu_item() -> AuditTrailMenuItem:
    return AuditTrailMenuItem(
        _("Audit trail"), reverse("audit_trail"), name="audit-trail", icon_name="history", order=100
    )


def urlpatterns() -> list[URLPattern]:
    return [
        path("reports/audit-trail/", AuditTrailView.as_view(), name="audit_trail"),
        path("reports/audit-trail/results/", AuditTrailView.as_view(results_only=True), name="audit_trail_results"),
    ]
