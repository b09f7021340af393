"""Stands before every view of the admin: what isn't a person's is, to them, not there.

Wagtail's own views answer a foreign id by "permission denied" and a missing one by 404, some show a title first, and
choosers and reports ask for no permission at all. One middleware before all of them (Django's process_view, which
knows the view's name and what the address names) gives the same answer for both, for views of Wagtail, of packages
and of our own alike. What views list is cut by their own querysets; see page_views, choosers, media and reports.
Whoever must have two factors and hasn't gets no further than setting them up.
"""

from collections.abc import Callable, Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.defaults import page_not_found

from chapters.admin.doors import Door, Part, door_of, is_in, is_open_to_everybody, key_of, keys_in
from chapters.tenancy import is_national
from network.admin.sign_in import OWN_VIEWS
from network.models import User
from network.two_factors import has_two_factors, needs_two_factors


class AdminGate:
    """Comes after the middleware that knows the person."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], args: Any, kwargs: Mapping[str, Any]
    ) -> HttpResponse | None:
        match = request.resolver_match
        if match is None or not request.path_info.startswith(reverse("wagtailadmin_home")):
            return None
        user = request.user
        if not user.is_authenticated or is_open_to_everybody(match.view_name):
            return None  # Wagtail sends whoever isn't signed in to its sign-in page
        if not user.has_perm("wagtailadmin.access_admin"):
            return render(request, "chapters/admin/no_role.html", status=403)
        if match.view_name not in OWN_VIEWS and needs_two_factors(user) and not has_two_factors(user):
            return redirect("mfa_index")
        if is_national(user):
            return None
        door = door_of(match.view_name)
        if door is None or door.national or not _is_own(request, user, door, kwargs):
            # As Wagtail itself answers an address that leads nowhere.
            return page_not_found(request, Exception(), template_name="wagtailadmin/404.html")
        _cut(request, user, door.lists)
        return None


def _is_own(request: HttpRequest, user: User, door: Door, kwargs: Mapping[str, Any]) -> bool:
    if door.asks is not None and not door.asks(user, kwargs):
        return False
    if not all(is_in(part(user), kwargs[name]) for name, part in door.ids.items() if name in kwargs):
        return False
    return _fields_are_own(request, user, door)


def _fields_are_own(request: HttpRequest, user: User, door: Door) -> bool:
    return all(
        is_in(part(user), value)
        for name, part in door.fields.items()
        for value in (*request.GET.getlist(name), *request.POST.getlist(name))
        if value
    )


def _cut(request: HttpRequest, user: User, lists: Mapping[str, Part]) -> None:
    """Leave out of the query what isn't theirs, so that a view can't tell it from what doesn't exist."""
    named = {name: part for name, part in lists.items() if name in request.GET}
    if not named:
        return
    query = request.GET.copy()
    for name, part in named.items():
        keys = [key for key in map(key_of, query.getlist(name)) if key is not None]
        own = keys_in(part(user), keys)
        query.setlist(name, [str(key) for key in keys if key in own])
    query._mutable = False
    request.GET = query  # type: ignore[assignment]
    request.META["QUERY_STRING"] = query.urlencode()
