"""Attempts are counted in the shared cache, under keys that keep no address of a person and none of a machine."""

import ipaddress
from typing import Any

from allauth import app_settings
from django.forms import Form
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.crypto import salted_hmac

TOO_MANY_REQUESTS = 429  # RFC 6585, section 4
#: Seconds after which a person may try again (but for the day's limit of codes, which only programs reach).
RETRY_AFTER = 5 * 60
#: Codes of the form errors that mean "too many".
_TOO_MANY = frozenset({"too_many_login_attempts", "too_many_codes", "rate_limited"})


def daily_digest(kind: str, value: str) -> str:
    """Return what stands for *value* in the cache: keyed by the secret key, and another one each day (UTC)."""
    return salted_hmac(f"attempts.{kind}.{timezone.now():%Y-%m-%d}", value, algorithm="sha256").hexdigest()


def source_digest(address: str) -> str:
    """Return what stands for the address that a request came from: of IPv6, for its network."""
    if ":" in address:
        network = ipaddress.ip_network(f"{address}/{app_settings.RATE_LIMIT_IPV6_PREFIX}", strict=False)
        address = str(network.network_address)
    return daily_digest("source", address)


def too_many_attempts(request: HttpRequest, *args: Any, seconds: int = RETRY_AFTER) -> HttpResponse:
    """Answer 429 with a page that says when to try again. (handler429 of network.urls, which allauth asks.)"""
    response = TemplateResponse(
        request,
        "network/admin/sign_in/too_many.html",
        {"minutes": seconds // 60},
        status=TOO_MANY_REQUESTS,
        headers={"Retry-After": seconds},
    )
    return response.render()


class LimitedFormMixin:
    """A view whose form may say "too many attempts": the page is shown again, with status 429."""

    def form_invalid(self, form: Form) -> HttpResponseBase:
        response: HttpResponseBase = super().form_invalid(form)  # type: ignore[misc]
        codes = {error.code for errors in form.errors.as_data().values() for error in errors}
        if codes & _TOO_MANY and response.status_code == 200:
            response.status_code = TOO_MANY_REQUESTS
            response["Retry-After"] = str(RETRY_AFTER)
        return response
