"""Answers that belong to no page: the stylesheet, the safety note, error pages, what a form without a token gets."""

import re
from functools import lru_cache
from urllib.parse import urlsplit

import brotli
from django.conf import settings
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.templatetags.static import static
from django.urls import translate_url
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language, get_language_info, gettext
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe
from wagtail.models import Site

from network.brands import BrandInForce, brand_of
from network.language_versions import with_default
from network.page_metadata import PageMetadata
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
    return _kept_for_ever(request, brand)


@cache_control(public=True, max_age=31_536_000, immutable=True)
def _kept_for_ever(request: HttpRequest, brand: BrandInForce) -> HttpResponse:
    takes_brotli = re.search(r"\bbr\b", request.headers.get("Accept-Encoding", "")) is not None
    response = HttpResponse(
        _brotli_stylesheet(brand) if takes_brotli else stylesheet(brand), content_type="text/css; charset=utf-8"
    )
    if takes_brotli:
        response.headers["Content-Encoding"] = "br"
    patch_vary_headers(response, ["Accept-Encoding"])
    return response


@lru_cache(maxsize=200)
def _brotli_stylesheet(brand: BrandInForce) -> bytes:
    # In 20 ms, and 1 KB more than with the best quality.
    return bytes(brotli.compress(stylesheet(brand).encode(), mode=brotli.MODE_TEXT, quality=5))


@transaction.non_atomic_requests
@require_safe
def favicon(request: HttpRequest) -> HttpResponse:
    """Lead programs that ask for the icon at its old address to where the pages say that it is."""
    return redirect(static("network/img/icon.svg"), permanent=True)


@transaction.non_atomic_requests
@require_safe
def safety(request: HttpRequest) -> HttpResponse:
    """Say on each site what leaving it hides, and what it can't: in every language of the network, not of the site."""
    brand, shown = brand_of(Site.find_for_request(request).pk), get_language() or settings.LANGUAGE_CODE
    paths = {code: translate_url(request.path, code) for code, _label in settings.LANGUAGES}
    context = {
        "exit_host": urlsplit(brand.exit_url).hostname,
        "metadata": PageMetadata(
            title=gettext("How to stay safe on this site"),
            language=shown,
            description=gettext("How to leave this site quickly, and what that can’t hide."),
            url=f"{brand.root_url}{paths[shown]}",
            alternates=with_default({code: f"{brand.root_url}{path}" for code, path in paths.items()}),
        ),
        "safety_languages": [
            {"code": code, "label": get_language_info(code)["name_local"], "url": path}
            for code, path in paths.items()
            if code != shown
        ],
    }
    return render(request, "network/safety.html", context)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Say in the site's own brand that a form can't be accepted."""
    return render(request, "403.html", {"csrf": True}, status=403)


def server_error(request: HttpRequest) -> HttpResponse:
    """The page for a failure: needs neither database nor brand."""
    return render(None, "500.html", status=500)
