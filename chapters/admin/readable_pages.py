"""The report on pages that not everybody can read: which of one's own, and what to do about each."""

from functools import cached_property
from typing import Any

from django.db.models import QuerySet
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import BaseColumn, Column
from wagtail.admin.views.reports import ReportView
from wagtail.models import Page

from chapters.in_force import in_force
from chapters.page_faults import faults_of
from chapters.registry import ChapterInForce
from chapters.tenancy import chapter_at, is_national, own_chapters


class PageColumn(BaseColumn):
    """A page's title, leading to where it is edited."""

    cell_template_name = "chapters/admin/readable_page_cell.html"


class FaultsColumn(BaseColumn):
    """What is wrong with a page, a line for each fault."""

    cell_template_name = "chapters/admin/readable_faults_cell.html"


class ReadablePagesView(ReportView):
    """Published pages with a fault, of the chapters in force. They are read each time: a mended page goes at once."""

    page_title = _("Readable for everybody")
    header_icon = "glasses"
    index_url_name = "readable_pages"
    index_results_url_name = "readable_pages_results"
    results_template_name = "chapters/admin/readable_pages_results.html"
    model = Page
    any_permission_required = ["add", "change", "publish"]
    verbose_name = _("page")
    verbose_name_plural = _("pages")
    list_export = ["title", "where", "what_is_wrong"]
    export_headings = {"title": _("Page"), "where": _("Chapter"), "what_is_wrong": _("What to do")}

    @cached_property
    def faults(self) -> dict[int, list[str]]:
        """The sentences by the page's primary key: one query for the pages, one for each type."""
        pages = in_force(self.request, Page.objects.live()).specific()
        return {page.pk: found for page in pages if (found := faults_of(page))}

    @property
    def columns(self) -> list[Any]:
        columns: list[Any] = [
            PageColumn("title", label=_("Page"), width="30%"),
            FaultsColumn("faults", label=_("What to do")),
        ]
        if is_national(self.request.user) or len(own_chapters(self.request.user)) > 1:
            columns.append(Column("where", label=_("Chapter"), width="15%"))
        return columns

    def get_queryset(self) -> "QuerySet[Page]":
        pages: QuerySet[Page] = in_force(self.request, Page.objects.filter(pk__in=self.faults)).order_by("path")
        return pages

    def decorate_paginated_queryset(self, object_list: Any) -> Any:
        for page in object_list:
            found: ChapterInForce | None = chapter_at(page.path)
            page.where = found.name if found else ""
            page.faults = self.faults[page.pk]
            page.what_is_wrong = " ".join(page.faults)
        return object_list


def menu_item() -> MenuItem:
    return MenuItem(
        _("Readable for everybody"), reverse("readable_pages"), name="readable-pages", icon_name="glasses", order=110
    )


def urlpatterns() -> list[URLPattern]:
    return [
        path("reports/readable-pages/", ReadablePagesView.as_view(), name="readable_pages"),
        path(
            "reports/readable-pages/results/",
            ReadablePagesView.as_view(results_only=True),
            name="readable_pages_results",
        ),
    ]
