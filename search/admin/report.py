"""What visitors look for, as a report: a chapter reads of its own site, National of all."""

import datetime
from dataclasses import dataclass
from typing import Any

import django_filters
from django.contrib.humanize.templatetags.humanize import intcomma
from django.db.models import Sum
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.paginator import WagtailPaginator
from wagtail.admin.ui.tables import BaseColumn, Column
from wagtail.admin.views.reports import ReportView

from chapters.admin.form_entries import as_text
from chapters.in_force import in_force
from chapters.models import Chapter
from chapters.tenancy import belonging_to, is_national
from resources.languages import language_choices
from resources.usage import MONTH, YEAR, first_day
from search.access import promoting_chapters
from search.admin.promoted import NAMESPACE
from search.admin.synonyms import ADD_SYNONYM
from search.learned import RARE_DAYS, common, in_vain, rarely_opened
from search.models import DailySearch
from search.models.asked import DailySearchQuerySet


@dataclass(frozen=True)
class SearchRow:
    """A line of the report. ``found`` is what was found on the best day; the addresses may be empty."""

    text: str
    searches: int
    days: int
    found: int
    opened: int
    synonym_url: str
    promote_url: str


def way_to_synonym(text: str, user: Any) -> str:
    """Return where National makes a synonym of *text*; empty for others."""
    return f"{reverse(ADD_SYNONYM)}?{urlencode({'words': text})}" if is_national(user) else ""


def may_promote(user: Any) -> bool:
    """Return whether *user* may put something first anywhere."""
    return promoting_chapters(user).exists()


def way_to_promoted(text: str) -> str:
    """Return where those who may do so put something first for *text*."""
    return f"{reverse(f'{NAMESPACE}:add')}?{urlencode({'words': text})}"


class SearchesFilterSet(WagtailFilterSet):
    """Which days, which words, on which sites. The view narrows: what is rare depends on all of it."""

    what = django_filters.ChoiceFilter(
        label=_("Show"),
        method="leave",
        empty_label=_("Everything, most searched first"),
        choices=[("vain", _("Searched in vain")), ("few", _("Found, but hardly opened"))],
    )
    period = django_filters.ChoiceFilter(
        label=_("Period"),
        method="leave",
        empty_label=_("Last 30 days"),
        choices=[("quarter", _("Last 90 days")), ("year", _("Last 12 months"))],
    )
    language = django_filters.ChoiceFilter(label=_("Language"), choices=language_choices)
    chapter = django_filters.ModelChoiceFilter(label=_("On the site of"), queryset=Chapter.objects.none())

    class Meta:
        model = DailySearch
        fields: list[str] = []

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        own = belonging_to(self.request.user, Chapter.objects.all()) if self.request is not None else None
        if own is None or own.count() < 2:
            del self.filters["chapter"]
        else:
            self.filters["chapter"].queryset = own

    def leave(self, queryset: Any, name: str, value: Any) -> Any:
        return queryset


class _LinesPaginator(WagtailPaginator):
    verbose_name = _("line")
    verbose_name_plural = _("lines")


class WaysColumn(BaseColumn):
    """What can be done about words: a synonym, a promoted result."""

    cell_template_name = "search/admin/ways_cell.html"


class SearchesView(ReportView):
    """Words with their numbers, but for rare ones: those may be somebody's name."""

    page_title = _("Searches")
    header_icon = "search"
    model = DailySearch
    index_url_name = "search_report"
    index_results_url_name = "search_report_results"
    filterset_class = SearchesFilterSet
    results_template_name = "search/admin/report_results.html"
    default_ordering = "-searches"
    paginator_class = _LinesPaginator
    list_export = ["text", "searches", "days", "found", "opened", "first", "last"]

    @cached_property
    def asked(self) -> dict[str, Any]:
        """What is chosen in the filters; nothing where that is no choice."""
        filters = self.filters
        return dict(filters.form.cleaned_data) if filters and filters.is_valid() else {}

    @cached_property
    def days(self) -> tuple[datetime.date, datetime.date]:
        length = {"quarter": 90, "year": YEAR}.get(self.asked.get("period", ""), MONTH)
        return first_day(length), timezone.localdate()

    @cached_property
    def searches(self) -> DailySearchQuerySet:
        """The days of searching that one may read of and that fit what is asked."""
        found: DailySearchQuerySet = in_force(self.request, DailySearch.objects.all()).between(*self.days)
        for name in ("language", "chapter"):
            if self.asked.get(name):
                found = found.filter(**{name: self.asked[name]})
        return found

    @property
    def columns(self) -> list[Any]:
        columns: list[Any] = [
            Column("text", label=_("Words"), sort_key="text"),
            _number("searches", _("Searches")),
            _number("days", _("On days")),
            Column("found", label=_("Results"), accessor=lambda row: intcomma(row.found), sort_key="most_found"),
            Column("opened", label=_("Opened"), accessor=lambda row: intcomma(row.opened), sort_key="opened_sum"),
        ]
        return [*columns, WaysColumn("ways", label=_("What to do"))]

    def get_filtered_queryset(self) -> Any:
        sums = common(self.searches)
        what = self.asked.get("what")
        if what == "vain":
            sums = in_vain(sums)
        elif what == "few":
            sums = rarely_opened(sums)
        return sums.order_by(self.ordering, "text")

    def get_table(self, object_list: Any) -> Any:
        return super().get_table(self._rows(object_list))

    def decorate_paginated_queryset(self, object_list: Any) -> Any:
        return self._rows(object_list) if self.is_export else object_list

    def get_heading(self, queryset: Any, field: str) -> str:
        headings = {
            "text": _("Words"),
            "searches": _("Searches"),
            "days": _("On days"),
            "found": _("Results"),
            "opened": _("Opened"),
            "first": _("From"),
            "last": _("To"),
        }
        return str(headings[field])

    def to_row_dict(self, item: SearchRow) -> dict[str, Any]:
        first, last = self.days
        row = {name: as_text(getattr(item, name)) for name in self.list_export[:-2]}
        return {**row, "first": first.isoformat(), "last": last.isoformat()}

    def get_filename(self) -> str:
        return f"searches-{timezone.localdate():%Y-%m-%d}"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        first, last = self.days
        total = self.searches.aggregate(total=Sum("count"))["total"] or 0
        return super().get_context_data(  # type: ignore[no-any-return]
            first=first, last=last, total=total, rare_days=RARE_DAYS, **kwargs
        )

    def _rows(self, sums: Any) -> list[SearchRow]:
        user = self.request.user
        promotes = not self.is_export and may_promote(user)
        return [
            SearchRow(
                text=row["text"],
                searches=row["searches"],
                days=row["days"],
                found=row["most_found"],
                opened=row["opened_sum"],
                synonym_url="" if self.is_export else way_to_synonym(row["text"], user),
                promote_url=way_to_promoted(row["text"]) if promotes else "",
            )
            for row in sums
        ]


def _number(name: str, label: Any) -> Column:
    return Column(name, label=label, accessor=lambda row: intcomma(getattr(row, name)), sort_key=name)


def menu_item() -> MenuItem:
    return MenuItem(_("Searches"), reverse("search_report"), name="searches", icon_name="search", order=95)


def urlpatterns() -> list[URLPattern]:
    return [
        path("reports/searches/", SearchesView.as_view(), name="search_report"),
        path("reports/searches/results/", SearchesView.as_view(results_only=True), name="search_report_results"),
    ]
