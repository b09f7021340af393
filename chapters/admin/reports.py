"""Wagtail's reports on locked and on aging pages, and its list of forms, for chapters.

Their rows are cut by permission alone, not by the chapter in force, and their filters offer everybody who ever locked,
wrote or edited a page; so these stand in front of them, at the same addresses (chapters.admin.urls). Reports that
can't be cut are National's (chapters.admin.doors_of_wagtail).
"""

from typing import Any

import django_filters
from django.contrib.auth import get_user_model
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views.reports.aging_pages import AgingPagesView
from wagtail.admin.views.reports.locked_pages import LockedPagesReportFilterSet, LockedPagesView
from wagtail.contrib.forms.views import FormPageFilterSet, FormPagesListView
from wagtail.models import Page

from chapters.admin.page_views import OwnPeopleFilters
from chapters.in_force import in_force
from chapters.tenancy import belonging_to
from network.models import User


def _lockers(request: HttpRequest) -> "QuerySet[User]":
    locked = belonging_to(request.user, Page.objects.filter(locked=True)).order_by().values("locked_by")
    people: QuerySet[User] = belonging_to(request.user, get_user_model().objects.filter(pk__in=locked))
    return people.order_by("email")


class LockedFilterSet(LockedPagesReportFilterSet):
    locked_by = django_filters.ModelChoiceFilter(
        label=_("Locked by"), empty_label=_("Anyone"), field_name="locked_by", queryset=_lockers
    )

    class Meta(LockedPagesReportFilterSet.Meta):
        pass


class OwnLockedPagesView(LockedPagesView):
    filterset_class = LockedFilterSet

    def get_queryset(self) -> Any:
        return in_force(self.request, super().get_queryset())


class OwnAgingPagesView(AgingPagesView):
    def get_queryset(self) -> Any:
        return in_force(self.request, super().get_queryset())


class OwnFormsFilterSet(OwnPeopleFilters, FormPageFilterSet):
    """The filters of the list of forms."""


class OwnFormsView(FormPagesListView):
    """Without the column of types, which is one for all and says it in the words of its makers."""

    filterset_class = OwnFormsFilterSet
    columns = [column for column in FormPagesListView.columns if column.name != "content_type"]

    def get_base_queryset(self) -> Any:
        return in_force(self.request, super().get_base_queryset())
