"""The page chooser for chapters: one's own pages, and the public pages of the network.

Wagtail's chooser has a hook for what it lists, none for the page it starts at, for the titles of the pages above what
it found, nor for the page that it recognises in a pasted address. So these views stand in front of its own, at the
same addresses (chapters.admin.urls).
"""

import json
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.chooser import BrowseView, ExternalLinkView, PageTitleColumn, SearchView
from wagtail.models import Page

from chapters.admin.choosing import choosable_pages
from chapters.in_force import chapter_in_force
from chapters.registry import chapter_of_path
from chapters.tenancy import belonging_to, is_national


class _ChildTitleColumn(PageTitleColumn):
    """Tells each row its parent, which its link names: Wagtail would ask for it once a row."""

    def __init__(self, parent: Page, column: PageTitleColumn) -> None:
        super().__init__(column.name, label=column.label, is_multiple_choice=column.is_multiple_choice)
        self._parent = parent

    def get_cell_context_data(self, instance: Page, parent_context: Any) -> dict[str, Any]:
        if instance.pk != self._parent.pk:
            _keep_parent(instance, self._parent)
        context: dict[str, Any] = super().get_cell_context_data(instance, parent_context)
        return context


def _keep_parent(page: Page, parent: Page) -> None:
    """Let ``page.get_parent()`` answer without a query. The name is treebeard's own; the tests count the queries."""
    page._cached_parent_obj = parent


class BrowsePagesView(BrowseView):
    @property
    def columns(self) -> list[Column]:
        columns: list[Column] = super().columns
        return [
            _ChildTitleColumn(self.parent_page, column) if type(column) is PageTitleColumn else column
            for column in columns
        ]

    def get(self, request: HttpRequest, parent_page_id: int | None = None) -> HttpResponse:
        """Start at the home page of the chapter in force, else at the root of the tree.

        Wagtail starts at what is above all pages of the type, whosever it is.
        """
        chapter = chapter_in_force(request)
        if parent_page_id is None and chapter is not None:
            parent_page_id = chapter.root_page_id
        elif parent_page_id is None and not is_national(request.user):
            parent_page_id = Page.get_first_root_node().pk
        response: HttpResponse = super().get(request, parent_page_id)
        return response


def _site_of(page: Page) -> str:
    chapter = chapter_of_path(page.path)
    return chapter.name if chapter else ""


class SearchPagesView(SearchView):
    def get(self, request: HttpRequest) -> HttpResponse:
        response: HttpResponse = super().get(request)
        pages = list(response.context_data["pages"])  # type: ignore[attr-defined]
        steps = {page.path: page.path[: -page.steplen] for page in pages}
        parents = {page.path: page for page in Page.objects.filter(path__in=steps.values())}
        for page in pages:
            _keep_parent(page, parents[steps[page.path]])
        return response

    @property
    def columns(self) -> list[Column]:
        """With the site instead of the page above, which may be a draft and costs a query for each row."""
        site = Column("site", label=_("Site"), accessor=_site_of)
        return [site if column.name == "parent" else column for column in super().columns]


class LinkByAddressView(ExternalLinkView):
    def post(self, request: HttpRequest) -> HttpResponse:
        """Recognise one's own pages and public ones; any other address stays an address."""
        response: HttpResponse = super().post(request)
        if is_national(request.user):
            return response
        said = json.loads(response.content)
        found = (said.get("internal") or said.get("result") or {}).get("id")
        if found is None or self._may_be_named(found):
            return response
        plain: HttpResponse = self.render_chosen_response(self.get_result_data())
        return plain

    def _may_be_named(self, key: Any) -> bool:
        page = choosable_pages(Page.objects.filter(pk=key), self.request.user).first()
        if page is None:
            return False
        # Wagtail names the page by the title of its draft here.
        own = belonging_to(self.request.user, Page.objects.filter(pk=key))
        return page.draft_title == page.title or bool(own.exists())
