"""Network administrators take the second factors of somebody who has lost phone and recovery codes."""

from typing import Any

from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.admin.widgets import Button

from network.models import User
from network.two_factors import has_two_factors, reset_two_factors


def may_reset(person: User, user: User) -> bool:
    """Whether *person* may reset the factors of *user*: a superuser's only another superuser, nobody their own."""
    if not person.has_perm("network.change_user") or person.pk == user.pk:
        return False
    return person.is_superuser or not user.is_superuser


class ResetView(WagtailAdminTemplateMixin, TemplateView):
    """Asks on GET, does it on POST."""

    template_name = "network/admin/sign_in/reset.html"
    page_title = gettext_lazy("Reset two factors")
    header_icon = "lock"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        user = request.user
        if not isinstance(user, User) or not user.has_perm("network.change_user"):  # before it tells who there is
            raise PermissionDenied
        self.user = user
        self.person: User = get_object_or_404(get_user_model(), pk=kwargs["pk"])
        if not may_reset(user, self.person):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        reset_two_factors(self.person, by=self.user)
        text = _("%(person)s signs in with the password alone now, and can set up a second factor anew.")
        messages.success(request, text % {"person": self.person})
        return redirect("wagtailusers_users:index")

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        people = {"url": reverse("wagtailusers_users:index"), "label": _("Users")}
        return [*super().get_breadcrumbs_items(), people, {"url": "", "label": self.get_page_title()}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {
            **super().get_context_data(**kwargs),
            "person": self.person,
            "has_factors": has_two_factors(self.person),
        }


def buttons(user: User, request_user: User) -> list[Button]:
    """Return the button for the row of *user* in Wagtail's list. (It asks nothing of the database.)"""
    if not may_reset(request_user, user):
        return []
    url = reverse("reset_two_factors", args=[user.pk])
    return [Button(_("Reset two factors"), url=url, icon_name="lock-open", priority=40)]


def urlpatterns() -> list[URLPattern]:
    return [path("users/<int:pk>/reset-two-factors/", ResetView.as_view(), name="reset_two_factors")]
