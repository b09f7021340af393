"""The report of what the library needs: for a chapter its own, for National all, each with who owns its review."""

from typing import Any

import django_filters
from django import forms
from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import BaseColumn, Column, TitleColumn
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.admin.views.reports import ReportView
from wagtail.admin.widgets.button import HeaderButton

from chapters.admin.form_entries import as_text
from chapters.in_force import in_force
from chapters.models import Chapter
from chapters.tenancy import chapters_of, is_national, roles_of
from network.models import User
from resources import upkeep
from resources.access import own_resources
from resources.admin.names import NAMESPACE
from resources.languages import language_choices
from resources.models import LibraryExpectations, Resource

_REPORT = "library_upkeep"


def _chapters(request: Any) -> "QuerySet[Chapter]":
    return chapters_of(request.user) if request is not None else Chapter.objects.none()


def _owners(request: Any) -> "QuerySet[User]":
    """Whoever owns a review of something that one may see."""
    people = get_user_model().objects.all()
    if request is None:
        return people.none()
    owned = own_resources(request.user).exclude(review_owner=None).order_by().values("review_owner")
    return people.filter(pk__in=owned).order_by("email")


class UpkeepFilterSet(WagtailFilterSet):
    need = django_filters.ChoiceFilter(
        label=gettext_lazy("What is needed"), choices=list(upkeep.LABELS.items()), method="filter_need"
    )
    contributor = django_filters.ModelChoiceFilter(label=gettext_lazy("Chapter"), queryset=_chapters)
    review_owner = django_filters.ModelChoiceFilter(label=gettext_lazy("Owner of the review"), queryset=_owners)

    class Meta:
        model = Resource
        fields: list[str] = []

    def filter_need(self, queryset: Any, name: str, value: str) -> Any:
        return queryset.filter(**{f"needs_{value}": True})


class NeedsColumn(BaseColumn):
    """What it needs, with what that is about."""

    cell_template_name = "resources/admin/needs_cell.html"


def _record_url(resource: Resource) -> str:
    return reverse(f"{NAMESPACE}:edit", args=[resource.pk])


def _owner(resource: Resource) -> str:
    return str(resource.review_owner or "")


class UpkeepView(ReportView):
    """One line for each resource that needs something, the longest past its review first."""

    page_title = gettext_lazy("Upkeep of the library")
    header_icon = "resubmit"
    model = Resource
    index_url_name = _REPORT
    index_results_url_name = "library_upkeep_results"
    filterset_class = UpkeepFilterSet
    paginate_by = 50
    verbose_name_plural = gettext_lazy("resources")
    list_export = ["title", "chapter", "owner", "needs", "address"]
    export_headings = {
        "title": gettext_lazy("Title"),
        "chapter": gettext_lazy("Chapter"),
        "owner": gettext_lazy("Owner of the review"),
        "needs": gettext_lazy("What is needed"),
        "address": gettext_lazy("Address"),
    }

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not (is_national(request.user) or roles_of(request.user)):
            raise PermissionDenied
        response: HttpResponseBase = super().dispatch(request, *args, **kwargs)
        return response

    @cached_property
    def header_buttons(self) -> list[Any]:
        if not is_national(self.request.user):
            return []
        url = reverse("library_expectations")
        return [HeaderButton(_("Languages expected"), url=url, icon_name="site")]

    @cached_property
    def columns(self) -> list[Any]:
        return [
            TitleColumn("title", label=_("Title"), accessor=str, get_url=_record_url),
            NeedsColumn("needs", label=_("What is needed")),
            Column("contributor", label=_("Chapter"), accessor="contributor.name"),
            Column("owner", label=_("Owner of the review"), accessor=_owner),
        ]

    @cached_property
    def wanted(self) -> list[str]:
        return LibraryExpectations.wanted_languages()

    def get_queryset(self) -> "QuerySet[Resource]":
        found = upkeep.in_need(in_force(self.request, Resource.objects.all()))
        return upkeep.for_reading(found).order_by("review_on", "pk")

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(*args, **kwargs)
        for resource in context["object_list"]:
            said = upkeep.details(resource, self.wanted)
            resource.needs = [(upkeep.LABELS[name], words) for name, words in said.items()]
        return context

    def get_filename(self) -> str:
        return f"library-upkeep-{timezone.localdate():%Y-%m-%d}"

    def to_row_dict(self, item: Any) -> dict[str, Any]:
        said = upkeep.details(item, self.wanted)
        row = {
            "title": str(item),
            "chapter": item.contributor.name,
            "owner": _owner(item),
            "needs": "; ".join(
                f"{upkeep.LABELS[name]}: {words}" if words else str(upkeep.LABELS[name]) for name, words in said.items()
            ),
            "address": item.get_absolute_url(),
        }
        return {name: as_text(value) for name, value in row.items()}


class ExpectationsForm(forms.Form):
    languages = forms.MultipleChoiceField(
        label=gettext_lazy("Languages in which every resource should be"),
        choices=language_choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("What lacks one of them stands in the report of the library's upkeep."),
    )


class ExpectationsView(WagtailAdminTemplateMixin, FormView):  # type: ignore[type-arg]
    """The one setting of the report, for National."""

    form_class = ExpectationsForm
    template_name = "resources/admin/expectations.html"
    page_title = gettext_lazy("Languages expected")
    header_icon = "site"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not is_national(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_initial(self) -> dict[str, Any]:
        return {"languages": LibraryExpectations.wanted_languages()}

    def form_valid(self, form: Any) -> HttpResponse:
        row = LibraryExpectations.objects.order_by("pk").first() or LibraryExpectations()
        row.languages = form.cleaned_data["languages"]
        row.save()
        messages.success(self.request, _("The languages are noted."))
        return redirect(_REPORT)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [
            *self.breadcrumbs_items,
            {"url": reverse(_REPORT), "label": UpkeepView.page_title},
            {"url": "", "label": self.page_title},
        ]


def menu_item() -> MenuItem:
    return MenuItem(
        gettext_lazy("Upkeep of the library"), reverse(_REPORT), name="library-upkeep", icon_name="resubmit", order=90
    )


def urlpatterns() -> list[URLPattern]:
    return [
        path("reports/library-upkeep/", UpkeepView.as_view(), name=_REPORT),
        path("reports/library-upkeep/results/", UpkeepView.as_view(results_only=True), name="library_upkeep_results"),
        path("reports/library-upkeep/languages/", ExpectationsView.as_view(), name="library_expectations"),
    ]
