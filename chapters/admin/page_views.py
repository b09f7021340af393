"""The page explorer as chapters see it: it starts at named doors, and its filters name nobody else.

By-id views of foreign pages are closed by chapters.admin.gate before they are reached.
"""

from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.db.models import QuerySet
from django.forms import CheckboxSelectMultiple
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.filters import MultipleUserFilter
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.admin.views.page_privacy import SetPrivacyView
from wagtail.admin.views.pages.listing import EditedByFilter, GenericPageFilterSet, SiteFilter
from wagtail.admin.views.pages.search import SearchView
from wagtail.admin.views.pages.usage import ContentTypeUseView
from wagtail.admin.viewsets.pages import PageViewSet
from wagtail.models import Page, PageLogEntry, Site
from wagtail.permissions import policy_registry

from chapters.admin.explorer import FewFilters, LeanExplorerView
from chapters.admin.usage import DeletePageView, EditPageView, OwnUsageView
from chapters.tenancy import belonging_to, is_national, own_doors, own_paths
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


class OwnPagesFilterSet(FewFilters, GenericPageFilterSet):
    """Wagtail's filters, with the people and sites of one's own chapters."""

    owner = MultipleUserFilter(label=_("Owner"), queryset=own_owners, widget=CheckboxSelectMultiple)
    edited_by = EditedByFilter(label=_("Edited by"), queryset=own_editors, widget=CheckboxSelectMultiple)
    site = SiteFilter(label=_("Site"), queryset=own_sites, widget=CheckboxSelectMultiple)


class _OwnPages:
    """Left of a listing view: lists one's own pages only, whatever else a permission would show."""

    def get_base_queryset(self) -> Any:
        return belonging_to(self.request.user, super().get_base_queryset())  # type: ignore[attr-defined, misc]


class DoorsView(WagtailAdminTemplateMixin, TemplateView):
    """Where a chapter's explorer starts: the places of one's own chapters, by name."""

    template_name = "chapters/admin/doors.html"
    page_title = _("Pages")
    header_icon = "folder-open-inverse"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        doors = own_doors(self.request.user)
        policy = policy_registry.get_by_type(Page)
        explorable = policy.explorable_instances(self.request.user).values("pk")
        paths = [path for _name, paths in doors for path in paths]
        pages = Page.objects.filter(path__in=paths, pk__in=explorable).select_related("locale").specific(defer=True)
        by_path = {page.path: page for page in pages}
        named = [(name, [by_path[path] for path in sorted(paths) if path in by_path]) for name, paths in doors]
        return super().get_context_data(doors=[door for door in named if door[1]], **kwargs)


class IndexView(_OwnPages, LeanExplorerView):
    """The explorer; above one's own pages it shows the doors to them."""

    def get(self, request: HttpRequest, parent_page_id: int | None = None) -> HttpResponse:
        if is_national(request.user):
            return super().get(request, parent_page_id)  # type: ignore[no-any-return]
        if parent_page_id is not None:
            response: HttpResponse = super().get(request, parent_page_id)
            if self.parent_page.path.startswith(own_paths(request.user)):
                return response
        doors: HttpResponse = DoorsView.as_view()(request)
        return doors


class TypeUseView(_OwnPages, ContentTypeUseView):
    pass


class PageSearchView(SearchView):
    all_pages: Any

    def annotate_queryset(self, pages: Any) -> Any:
        self.all_pages = belonging_to(self.request.user, self.all_pages)
        return super().annotate_queryset(belonging_to(self.request.user, pages))


class PrivacyView(SetPrivacyView):
    def get_form(self, form_class: Any = None) -> Any:
        form = super().get_form(form_class)
        if "groups" in form.fields:
            form.fields["groups"].queryset = belonging_to(self.request.user, Group.objects.all())
        return form


class ChapterPageViewSet(PageViewSet):
    """The views of every page type that has no viewset of its own."""

    filterset_class = OwnPagesFilterSet
    index_view_class = IndexView
    content_type_use_view_class = TypeUseView
    search_view_class = PageSearchView
    set_privacy_view_class = PrivacyView
    usage_view_class = OwnUsageView
    edit_view_class = EditPageView
    delete_view_class = DeletePageView
