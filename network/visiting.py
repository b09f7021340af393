"""Signing in on a chapter's host, to read a page that isn't for everybody, by way of National's.

The session of the admin is bound to National's host (passwords, second factors and passkeys are asked for nowhere
else), private pages live on the chapters'. So who must sign in to read one is sent to National's host, signs in there
as always, and comes back with a ticket: signed, for this site and this browser only, good once and for a minute. What
it opens is a session on the chapter's host that ends with the browser.
"""

import hashlib
import secrets
from typing import Any

from django.contrib.auth import login
from django.core import signing
from django.core.cache import cache
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import URLPattern, path, reverse
from django.utils.crypto import constant_time_compare
from django.utils.http import url_has_allowed_host_and_scheme, urlencode
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET
from wagtail.models import Site

from network.sign_in import AccountBackend
from network.sites import national_site, site_for_host

_COOKIE = "visit"
_COOKIE_SECONDS = 1800
_TICKET_SECONDS = 60
_SALT = "network.visiting"
_BACKEND = "network.sign_in.AccountBackend"


@never_cache
@require_GET
def begin(request: HttpRequest) -> HttpResponse:
    """Send a visitor to National's host to sign in. ``next`` is the path to come back to."""
    site, national = Site.find_for_request(request), national_site()
    back = _path(request, request.GET.get("next", ""))
    if site is None or national is None or site.pk == national.pk:
        return redirect(f"{reverse('wagtailadmin_login')}?{urlencode({'next': back})}")
    nonce = secrets.token_urlsafe(24)
    query = urlencode({"to": site.hostname, "next": back, "browser": _print_of(nonce)})
    response = HttpResponseRedirect(f"{national.root_url}{reverse('visit_site')}?{query}")
    response.set_cookie(
        _COOKIE,
        nonce,
        max_age=_COOKIE_SECONDS,
        path=reverse("enter"),
        httponly=True,
        samesite="Lax",
        secure=request.is_secure(),
    )
    return response


@require_GET
def visit(request: HttpRequest) -> HttpResponse:
    """On National's host, for who is signed in: give out the ticket and send them back. (Below the admin's address.)

    ``to`` is the host that they come from; 404 if it isn't one of the network's.
    """
    site = site_for_host(request.GET.get("to", ""))
    if site is None:
        raise Http404
    ticket = signing.dumps(
        {
            "number": secrets.token_urlsafe(12),
            "person": request.user.pk,
            "site": site.pk,
            "browser": request.GET.get("browser", ""),
            "next": request.GET.get("next", "/"),
        },
        salt=_SALT,
    )
    return HttpResponseRedirect(f"{site.root_url}{reverse('enter')}?{urlencode({'ticket': ticket})}")


@never_cache
@require_GET
def enter(request: HttpRequest) -> HttpResponse:
    """Back on the chapter's host: take the ticket and open the session; say so if the ticket is no good (any more)."""
    site = Site.find_for_request(request)
    ticket = _read(request.GET.get("ticket", ""))
    nonce = request.COOKIES.get(_COOKIE, "")
    good = (
        ticket is not None
        and site is not None
        and ticket["site"] == site.pk
        and nonce != ""
        and constant_time_compare(ticket["browser"], _print_of(nonce))
        and cache.add(f"visit-{ticket['number']}", True, 2 * _TICKET_SECONDS)
    )
    person = AccountBackend().get_user(ticket["person"]) if good and ticket else None
    if ticket is None or person is None:
        return render(request, "network/sign_in_again.html", status=400)
    login(request, person, backend=_BACKEND)
    request.session.set_expiry(0)
    response = redirect(_path(request, ticket["next"]))
    response.delete_cookie(_COOKIE, path=reverse("enter"))
    return response


def _read(ticket: str) -> dict[str, Any] | None:
    try:
        read: dict[str, Any] = signing.loads(ticket, salt=_SALT, max_age=_TICKET_SECONDS)
    except signing.BadSignature:
        return None
    return read


def _print_of(nonce: str) -> str:
    return hashlib.sha256(nonce.encode()).hexdigest()


def _path(request: HttpRequest, address: str) -> str:
    """Return *address* if it leads to a page of this host, else the home page."""
    good = url_has_allowed_host_and_scheme(address, {request.get_host()}, require_https=request.is_secure())
    return address if good else "/"


#: Addresses on every host. (``visit`` is one of the admin's: network.wagtail_hooks.)
urlpatterns: list[URLPattern] = [
    path("login/", begin, name="wagtailcore_login"),
    path("enter/", enter, name="enter"),
]
