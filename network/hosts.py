"""Request → host → site. A host without a site gets a neutral 421; the admin lives on National's host only."""

from collections.abc import Callable

from django.core.exceptions import DisallowedHost
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.http.request import split_domain_port
from django.template.loader import render_to_string

from network import epochs
from network.requests import set_current_request
from network.sites import national_site, site_for_host

#: Addresses that only National's host answers; chapters' hosts redirect there.
NATIONAL_PREFIXES = ("/admin/", "/demonstration/")
#: Addresses that answer whatever the host: a load balancer asks by number.
HOSTLESS_PREFIXES = ("/health/",)

MISDIRECTED = 421  # RFC 9110, section 15.5.20


class HostMiddleware:
    """Finds the site of the request by its host and opens the request's epoch."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if request.path_info.startswith(HOSTLESS_PREFIXES):
            return self.get_response(request)
        epochs.begin_request()
        set_current_request(request)
        try:
            return self._answer(request)
        finally:
            set_current_request(None)
            epochs.end_request()

    def _answer(self, request: HttpRequest) -> HttpResponseBase:
        try:
            host = split_domain_port(request.get_host())[0]
        except DisallowedHost:
            return _unknown_host()
        site = site_for_host(host)
        if site is None:
            return _unknown_host()
        if not site.is_default_site and _is_national_address(request.path_info):
            national = national_site()
            if national is None:
                return _unknown_host()
            return HttpResponseRedirect(f"{national.root_url}{request.get_full_path()}")
        # Wagtail keeps the site that it found here (Site.find_for_request) and asks the database again wherever
        # the attribute is missing. The name is private: tests/network/test_hosts.py fails when it moves.
        request._wagtail_site = site  # type: ignore[attr-defined]
        return self.get_response(request)


def _is_national_address(path: str) -> bool:
    return any(path.startswith(prefix) or path == prefix.rstrip("/") for prefix in NATIONAL_PREFIXES)


def _unknown_host() -> HttpResponse:
    return HttpResponse(render_to_string("network/unknown_host.html"), status=MISDIRECTED)
