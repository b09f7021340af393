"""The addresses of these views, their doors, and the ways to them."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, URLResolver, include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem

from chapters.admin.doors import open_to_chapters, own
from chapters.admin.people.base import ICON, NAMESPACE
from chapters.admin.people.changing import ChangeRolesView, InviteView, RemoveView, SendAgainView, WithdrawView
from chapters.admin.people.listing import ChaptersView, PeopleView
from chapters.models import Invitation
from chapters.people import is_administrator
from chapters.tenancy import led_by
from network.models import User


def _leads(user: User, kwargs: Mapping[str, Any]) -> bool:
    return bool(led_by(user))


open_to_chapters(
    f"{NAMESPACE}:*",
    ids={"chapter_pk": led_by, "person_pk": own(User), "invitation_pk": own(Invitation)},
    asks=_leads,
)


class PeopleMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return is_administrator(request.user) or bool(led_by(request.user))  # type: ignore[arg-type]


def menu_item() -> PeopleMenuItem:
    return PeopleMenuItem(_("People"), reverse(f"{NAMESPACE}:index"), name="people", icon_name=ICON, order=160)


def urlpatterns() -> list[URLPattern | URLResolver]:
    of_chapter = [
        path("", PeopleView.as_view(), name="list"),
        path("results/", PeopleView.as_view(results_only=True), name="list_results"),
        path("invite/", InviteView.as_view(), name="invite"),
        path("invitations/<int:invitation_pk>/again/", SendAgainView.as_view(), name="send_again"),
        path("invitations/<int:invitation_pk>/withdraw/", WithdrawView.as_view(), name="withdraw"),
        path("<int:person_pk>/", ChangeRolesView.as_view(), name="person"),
        path("<int:person_pk>/remove/", RemoveView.as_view(), name="remove"),
    ]
    patterns = [
        path("", ChaptersView.as_view(), name="index"),
        path("results/", ChaptersView.as_view(results_only=True), name="index_results"),
        path("<int:chapter_pk>/", include(of_chapter)),
    ]
    return [path("people/", include((patterns, NAMESPACE), namespace=NAMESPACE))]
