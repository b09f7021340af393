"""The page explorer as chapters see it: it starts at named doors, and its filters name nobody else.

By-id views of foreign pages are closed by chapters.admin.gate before they are reached.
"""

from collections.abc import Mapping
from typing import Any

import django_filters
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.db.models import QuerySet
from django.forms import CheckboxSelectMultiple
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.filters import MultipleUserFilter
from wagtail.admin.ui.components import MediaContainer
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.admin.views.page_privacy import SetPrivacyView
from wagtail.admin.views.pages.edit import EditView
from wagtail.admin.views.pages.listing import EditedByFilter, GenericPageFilterSet, SiteFilter
from wagtail.admin.views.pages.revisions import RevisionsRevertView
from wagtail.admin.views.pages.search import SearchView
from wagtail.admin.views.pages.usage import ContentTypeUseView
from wagtail.admin.viewsets.pages import PageViewSet
from wagtail.admin.widgets.button import Button
from wagtail.models import Page, PageLogEntry, PageViewRestriction, Site, WorkflowState
from wagtail.permissions import policy_registry

from chapters.admin import offers
from chapters.admin.explorer import FewFilters, LeanExplorerView
from chapters.admin.home_moderation import words_of_answer
from chapters.admin.home_pages import MovePageView
from chapters.admin.usage import DeletePageView, OwnUsageView, with_own_status
from chapters.comment_notices import tell_of_comments
from chapters.in_force import chapter_in_force, chapters_in_force, in_force
from chapters.tenancy import belonging_to, doors_of, is_national, own_paths
from network.models import User


def own_owners(request: HttpRequest) -> "QuerySet[User]":
    owners = belonging_to(request.user, Page.objects.all()).order_by().values("owner_id")
    people: QuerySet[User] = belonging_to(request.user, get_user_model().objects.filter(pk__in=owners))
    return people


def own_editors(request: HttpRequest) -> "QuerySet[User]":
    log = belonging_to(request.user, PageLogEntry.objects.filter(action="wagtail.edit")).order_by().values("user_id")
    people: QuerySet[User] = belonging_to(request.user, get_user_model().objects.filter(pk__in=log))
    return people


def own_sites(request: HttpRequest) -> "QuerySet[Site]":
    sites: QuerySet[Site] = belonging_to(request.user, Site.objects.all())
    return sites


class OwnPeopleFilters(django_filters.FilterSet):
    """Left of a filter set of pages: the people and sites of one's own chapters."""

    owner = MultipleUserFilter(label=_("Owner"), queryset=own_owners, widget=CheckboxSelectMultiple)
    edited_by = EditedByFilter(label=_("Edited by"), queryset=own_editors, widget=CheckboxSelectMultiple)
    site = SiteFilter(label=_("Site"), queryset=own_sites, widget=CheckboxSelectMultiple)


class OwnPagesFilterSet(OwnPeopleFilters, FewFilters, GenericPageFilterSet):
    """The explorer's filters."""


class _OwnPages:
    """Left of a listing view: lists the pages in force only, whatever else a permission would show."""

    request: HttpRequest

    def get_base_queryset(self) -> Any:
        return in_force(self.request, super().get_base_queryset())  # type: ignore[misc]


class DoorsView(WagtailAdminTemplateMixin, TemplateView):
    """Where a chapter's explorer starts: the places of the chapters in force, by name."""

    template_name = "chapters/admin/doors.html"
    page_title = _("Pages")
    header_icon = "folder-open-inverse"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        doors = doors_of(chapters_in_force(self.request))
        policy = policy_registry.get_by_type(Page)
        explorable = policy.explorable_instances(self.request.user).values("pk")
        paths = [path for _name, paths in doors for path in paths]
        pages = Page.objects.filter(path__in=paths, pk__in=explorable).select_related("locale").specific(defer=True)
        by_path = {page.path: page for page in pages}
        named = [(name, [by_path[path] for path in sorted(paths) if path in by_path]) for name, paths in doors]
        root = Page.get_first_root_node().pk if is_national(self.request.user) else None
        return super().get_context_data(doors=[door for door in named if door[1]], root=root, **kwargs)


class IndexView(LeanExplorerView):
    """The explorer; above one's own pages it shows the doors to them.

    Below a page it lists all of one's own, in force or not: whoever asks for the page by its number sees what it holds.
    """

    def get_base_queryset(self) -> Any:
        pages = super().get_base_queryset()
        return in_force(self.request, pages) if self.is_searching_whole_tree else pages

    @cached_property
    def header_more_buttons(self) -> list[Button]:
        return offers.usable(super().header_more_buttons, self.parent_page, self.request.user)

    def get_history_url(self) -> str | None:
        url: str | None = super().get_history_url()
        return url if offers.may_look_into(self.parent_page, self.request.user) else None

    def get_side_panels(self) -> Any:
        panels = super().get_side_panels()
        offers.cut_side_panels(panels, self.parent_page, self.request.user)
        return panels

    def get(self, request: HttpRequest, parent_page_id: int | None = None) -> HttpResponse:
        national = is_national(request.user)
        if parent_page_id is not None or (national and chapter_in_force(request) is None):
            response: HttpResponse = super().get(request, parent_page_id)
            if national or self.parent_page.path.startswith(own_paths(request.user)):
                return response
        doors: HttpResponse = DoorsView.as_view()(request)
        return doors


class _OwnEditor:
    """Left of a page editor: buttons that can be used, uses that are in sight, mails on comments that are ours."""

    page: Page
    request: Any

    @cached_property
    def header_more_buttons(self) -> list[Button]:
        return offers.usable(super().header_more_buttons, self.page, self.request.user)  # type: ignore[misc]

    def get_side_panels(self) -> MediaContainer:
        return with_own_status(super().get_side_panels())  # type: ignore[misc]

    def send_commenting_notifications(self, changes: Mapping[str, Any]) -> None:
        tell_of_comments(page=self.page, editor=self.request.user, changes=changes)


class EditPageView(_OwnEditor, EditView):
    """The page editor, which begins with why a page was given back."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        state: WorkflowState | None = self.workflow_state
        if state is not None and state.status == WorkflowState.STATUS_NEEDS_CHANGES:
            answer = words_of_answer(state.current_task_state)
            messages.warning(request, gettext("Given back for changes. %(answer)s") % {"answer": answer})
        response: HttpResponse = super().get(request, *args, **kwargs)
        return response


class RevertPageView(_OwnEditor, RevisionsRevertView):
    """The page editor with an older version in it."""


class TypeUseView(_OwnPages, ContentTypeUseView):
    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Without the way to the report on all types, for whom it isn't."""
        items: list[dict[str, Any]] = super().get_breadcrumbs_items()
        report = reverse("wagtailadmin_reports:page_types_usage")
        return [item for item in items if item["url"] != report or is_national(self.request.user)]


class PageSearchView(SearchView):
    all_pages: Any

    def annotate_queryset(self, pages: Any) -> Any:
        self.all_pages = in_force(self.request, self.all_pages)
        return super().annotate_queryset(in_force(self.request, pages))


#: Who is let in, in the words of what this network does (chapters.document_privacy).
_WORDS = {
    PageViewRestriction.LOGIN: _("Private, for the people of this chapter and of National, who sign in"),
    PageViewRestriction.GROUPS: _("Private, for those of the chapter's people who have one of these roles"),
}


class PrivacyView(SetPrivacyView):
    def get_form(self, form_class: Any = None) -> Any:
        form = super().get_form(form_class)
        kind = form.fields["restriction_type"]
        kind.choices = [(key, _WORDS.get(key, label)) for key, label in kind.choices]
        if "groups" in form.fields:
            form.fields["groups"].queryset = belonging_to(self.request.user, Group.objects.all())
        return form


class ChapterPageViewSet(PageViewSet):
    """The views of every page type that has no viewset of its own."""

    filterset_class = OwnPagesFilterSet
    index_view_class = IndexView
    edit_view_class = EditPageView
    revisions_revert_view_class = RevertPageView
    content_type_use_view_class = TypeUseView
    search_view_class = PageSearchView
    set_privacy_view_class = PrivacyView
    view_draft_view_class = offers.ReadDraftView
    move_view_class = MovePageView
    usage_view_class = OwnUsageView
    delete_view_class = DeletePageView
