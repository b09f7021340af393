"""How much the library is used, as a report: a chapter reads of its own resources, National of all."""

import datetime
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import django_filters
from django.contrib.humanize.templatetags.humanize import intcomma
from django.db.models import Count, Q, Value
from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.paginator import WagtailPaginator
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView

from chapters.admin.form_entries import as_text
from chapters.in_force import in_force
from chapters.registry import chapter_by_pk
from chapters.tenancy import is_national
from resources.access import working_chapters
from resources.admin.names import NAMESPACE
from resources.languages import language_label
from resources.models import DailyUse, ResourcePage
from resources.models.use import DailyUseQuerySet
from resources.usage import MONTH, YEAR, first_day

#: Titles are fetched for so many resources at a time: databases limit the parameters of a statement.
_TITLES_AT_ONCE = 1000


@dataclass(frozen=True)
class UseRow:
    """A line of the report. ``resources`` is how many were used; ``url`` may be empty."""

    name: str
    url: str
    resources: int
    views: int
    downloads: int
    uses: int


@dataclass(frozen=True)
class Grouping:
    """By what uses are summed: a field, what it is called, what the values of a page are called and lead to."""

    field: str
    label: Any
    names: Callable[[Iterable[Any]], dict[Any, str]]
    url: Callable[[Any], str] = lambda key: ""


def titles_of(pks: Iterable[int]) -> dict[int, str]:
    """Return the titles of resources in their first language, by primary key: one query for a page of a list."""
    wanted = list(pks)
    titles: dict[int, str] = {}
    for start in range(0, len(wanted), _TITLES_AT_ONCE):
        pages = ResourcePage.objects.filter(resource__in=wanted[start : start + _TITLES_AT_ONCE]).order_by("-pk")
        titles.update(pages.values_list("resource", "title"))
    return titles


def _chapter_names(pks: Iterable[int]) -> dict[int, str]:
    return {pk: chapter.name for pk in pks if (chapter := chapter_by_pk(pk))}


GROUPINGS: dict[str, Grouping] = {
    "resource": Grouping("resource", _("Resource"), titles_of, lambda key: reverse(f"{NAMESPACE}:edit", args=[key])),
    "site": Grouping("chapter", _("On the site of"), _chapter_names),
    "contributor": Grouping("resource__contributor", _("Contributed by"), _chapter_names),
    "language": Grouping("language", _("Language"), lambda codes: {code: language_label(code) for code in codes}),
}


class UseFilterSet(WagtailFilterSet):
    """Which days, and what a line stands for. The view narrows: the days a period means depend on today."""

    by = django_filters.ChoiceFilter(
        label=_("A line for each"),
        method="leave",
        empty_label=_("Resource"),
        choices=[(name, grouping.label) for name, grouping in GROUPINGS.items() if name != "resource"],
    )
    period = django_filters.ChoiceFilter(
        label=_("Period"),
        method="leave",
        empty_label=_("Last 30 days"),
        choices=[("year", _("Last 12 months")), ("all", _("All that is kept"))],
    )
    day = django_filters.DateFromToRangeFilter(
        label=_("From – to (instead of a period)"), method="leave", widget=DateRangePickerWidget
    )

    class Meta:
        model = DailyUse
        fields: list[str] = []

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.request is not None and not _has_several(self.request):
            choices = self.filters["by"].extra["choices"]
            self.filters["by"].extra["choices"] = [choice for choice in choices if choice[0] != "contributor"]

    def leave(self, queryset: Any, name: str, value: Any) -> Any:
        return queryset


class _LinesPaginator(WagtailPaginator):
    """Counts the lines of the report, whatever they stand for."""

    verbose_name = _("line")
    verbose_name_plural = _("lines")


class LibraryUseView(ReportView):
    """Views and downloads of one's own resources, on whichever site it was; National's people see all."""

    page_title = _("Use of the library")
    header_icon = "view"
    model = DailyUse
    index_url_name = "library_use"
    index_results_url_name = "library_use_results"
    filterset_class = UseFilterSet
    results_template_name = "resources/admin/use_report_results.html"
    is_searchable = True
    default_ordering = "-uses"
    paginator_class = _LinesPaginator
    list_export = ["name", "resources", "views", "downloads", "uses", "first", "last"]

    @cached_property
    def asked(self) -> dict[str, Any]:
        """What is chosen in the filters; nothing where that is no choice."""
        filters = self.filters
        return dict(filters.form.cleaned_data) if filters and filters.is_valid() else {}

    @cached_property
    def grouping(self) -> Grouping:
        return GROUPINGS[self.asked.get("by") or "resource"]

    @cached_property
    def days(self) -> tuple[datetime.date | None, datetime.date]:
        """The first and the last day that are counted; no first one for all that is kept."""
        today = timezone.localdate()
        given = self.asked.get("day")
        if given is not None and (given.start or given.stop):
            return given.start and given.start.date(), given.stop.date() if given.stop else today
        if self.asked.get("period") == "all":
            return None, today
        return first_day(YEAR if self.asked.get("period") == "year" else MONTH), today

    @property
    def columns(self) -> list[Any]:
        columns: list[Any] = [TitleColumn("name", label=self.grouping.label, get_url=lambda row: row.url)]
        if self.grouping.field != "resource":
            columns.append(_number("resources", _("Resources used")))
        return [
            *columns,
            _number("views", _("Views")),
            _number("downloads", _("Downloads")),
            _number("uses", _("Together")),
        ]

    @cached_property
    def uses(self) -> DailyUseQuerySet:
        """The days of use that one may read of and that fit what is asked."""
        uses: DailyUseQuerySet = in_force(self.request, DailyUse.objects.all()).between(*self.days)
        if self.is_searching:
            named = ResourcePage.objects.filter(
                Q(title__icontains=self.search_query) | Q(resource__handle__icontains=self.search_query)
            )
            uses = uses.filter(resource__in=named.order_by().values("resource"))
        return uses

    def get_filtered_queryset(self) -> Any:
        sums = self.uses.summed_by(self.grouping.field)
        # Telling resources apart costs as much as all the rest, and a line for each resource is of one.
        one = self.grouping.field == "resource"
        sums = sums.annotate(resources=Value(1) if one else Count("resource", distinct=True))
        return sums.order_by(self.ordering, self.grouping.field)

    def get_table(self, object_list: Any) -> Any:
        return super().get_table(self._rows(object_list))

    def decorate_paginated_queryset(self, object_list: Any) -> Any:
        return self._rows(object_list) if self.is_export else object_list

    def get_heading(self, queryset: Any, field: str) -> str:
        headings = {
            "name": self.grouping.label,
            "resources": _("Resources used"),
            "views": _("Views"),
            "downloads": _("Downloads"),
            "uses": _("Together"),
            "first": _("From"),
            "last": _("To"),
        }
        return str(headings[field])

    def to_row_dict(self, item: UseRow) -> dict[str, Any]:
        first, last = self.days
        row = {name: as_text(getattr(item, name)) for name in self.list_export[:-2]}
        return {**row, "first": first.isoformat() if first else "", "last": last.isoformat()}

    def get_filename(self) -> str:
        return f"use-of-the-library-{timezone.localdate():%Y-%m-%d}"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        first, last = self.days
        return super().get_context_data(  # type: ignore[no-any-return]
            first=first,
            last=last,
            sums=self.uses.totals(),
            **kwargs,
        )

    def _rows(self, sums: Iterable[dict[str, Any]]) -> list[UseRow]:
        found = list(sums)
        names = self.grouping.names([one[self.grouping.field] for one in found])
        return [self._row(one, names) for one in found]

    def _row(self, sums: dict[str, Any], names: dict[Any, str]) -> UseRow:
        key = sums[self.grouping.field]
        numbers = {name: sums[name] for name in ("resources", "views", "downloads", "uses")}
        return UseRow(name=names.get(key, str(key)), url=self.grouping.url(key), **numbers)


def _number(name: str, label: Any) -> Column:
    return Column(name, label=label, accessor=lambda row: intcomma(getattr(row, name)), sort_key=name)


def menu_item() -> MenuItem:
    return MenuItem(_("Use of the library"), reverse("library_use"), name="library-use", icon_name="view", order=90)


def urlpatterns() -> list[URLPattern]:
    return [
        path("reports/library-use/", LibraryUseView.as_view(), name="library_use"),
        path("reports/library-use/results/", LibraryUseView.as_view(results_only=True), name="library_use_results"),
    ]


def _has_several(request: HttpRequest) -> bool:
    """Whether somebody's resources are those of several chapters."""
    return is_national(request.user) or working_chapters(request.user).count() > 1
