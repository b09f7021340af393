"""Choosing resources for a block: what every site may show, and what is one's own chapter's."""

from typing import Any

from django import forms
from django.db.models import Prefetch, Q, QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.choosers import BaseFilterForm
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.chooser import (
    ChooseResultsView,
    ChooseView,
    SnippetChooserViewSet,
    SnippetChosenMultipleView,
    SnippetChosenView,
)

from chapters.tenancy import is_national
from resources.access import own_resources
from resources.models import LibraryEntry, Resource, ResourcePage


def choosable(user: Any) -> "QuerySet[Resource]":
    """Return what *user* may put on a page: the network's resources, and those of their own chapters."""
    queryset: QuerySet[Resource] = Resource.objects.filter(merged_into__isnull=True)
    if not is_national(user):
        # The list knows what is public: asking each page's privacy anew would take seconds among 100,000.
        public = LibraryEntry.objects.of_the_network().values("pk")
        mine = own_resources(user).values("pk")
        queryset = queryset.filter(Q(pk__in=mine) | Q(pk__in=public))
    pages = Prefetch("pages", ResourcePage.objects.defer("body"))
    return queryset.select_related("contributor").prefetch_related(pages)


class _SearchForm(BaseFilterForm):
    q = forms.CharField(
        label=_("Search term"), widget=forms.TextInput(attrs={"placeholder": _("Search by title")}), required=False
    )

    def filter(self, objects: "QuerySet[Resource]") -> "QuerySet[Resource]":
        objects = super().filter(objects)
        words = self.cleaned_data.get("q")
        if words:
            self.is_searching = True
            self.search_query = words
            found: Any = objects
            objects = found.named(words)
        return objects


class _ListMixin:
    filter_form_class = _SearchForm
    ordering = ["-pk"]

    def get_object_list(self) -> "QuerySet[Resource]":
        return choosable(self.request.user)  # type: ignore[attr-defined]

    @property
    def columns(self) -> list[Column]:
        return [
            self.title_column,  # type: ignore[attr-defined]
            Column("type", label=_("Type"), accessor="get_type_display"),
            Column("contributor", label=_("Chapter"), accessor="contributor.name"),
            Column("visibility", label=_("Visibility"), accessor="get_visibility_display"),
        ]


class ChooseResourceView(_ListMixin, ChooseView):
    def can_create(self) -> bool:
        return False


class ChooseResourceResultsView(_ListMixin, ChooseResultsView):
    def can_create(self) -> bool:
        return False


class ChosenResourceView(SnippetChosenView):
    def get_object(self, pk: str) -> Resource:
        return choosable(self.request.user).get(pk=int(pk))


class ChosenResourcesView(SnippetChosenMultipleView):
    def get_objects(self, pks: list[str]) -> "QuerySet[Resource]":
        return choosable(self.request.user).filter(pk__in=[pk for pk in pks if pk.isdigit()])


class ResourceChooserViewSet(SnippetChooserViewSet):
    choose_view_class = ChooseResourceView
    choose_results_view_class = ChooseResourceResultsView
    chosen_view_class = ChosenResourceView
    chosen_multiple_view_class = ChosenResourcesView
