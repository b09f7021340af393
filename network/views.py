"""Answers that belong to no page: the stylesheet, error pages, what a form without a token gets."""

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.templatetags.static import static
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from network.brands import brand_of
from network.stylesheet import stylesheet


@transaction.non_atomic_requests
@require_safe
def style(request: HttpRequest, site_id: int, fingerprint: str) -> HttpResponse:
    """Serve a brand's stylesheet under an address that changes with it, so that browsers may keep it for ever."""
    try:
        brand = brand_of(site_id)
    except KeyError:
        raise Http404 from None
    if fingerprint != brand.fingerprint:
        # A page from before the change asks for the old look: give it the new one, and don't let it be kept.
        response = redirect(brand.stylesheet_url)
        response["Cache-Control"] = "no-store"
        return response
    return _kept_for_ever(request, stylesheet(brand))


@cache_control(public=True, max_age=31_536_000, immutable=True)
def _kept_for_ever(request: HttpRequest, css: str) -> HttpResponse:
    return HttpResponse(css, content_type="text/css; charset=utf-8")


@transaction.non_atomic_requests
@require_safe
def favicon(request: HttpRequest) -> HttpResponse:
    """Lead programs that ask for the icon at its old address to where the pages say that it is."""
    return redirect(static("network/img/icon.svg"), permanent=True)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Say in the site's own brand that a form can't be accepted."""
    return render(request, "403.html", {"csrf": True}, status=403)


def server_error(request: HttpRequest) -> HttpResponse:
    """The page for a failure: needs neither database nor brand."""
    return render(None, "500.html", status=500)
