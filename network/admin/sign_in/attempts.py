"""Attempts are counted in the shared cache, under keys that keep no address of a person and none of a machine."""

import ipaddress
import secrets
from typing import Any

from allauth import app_settings
from django.core.cache import cache
from django.forms import Form
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.crypto import salted_hmac

from network.epochs import Held

TOO_MANY_REQUESTS = 429  # RFC 6585, section 4
#: Seconds after which a person may try again (but for the day's limit of codes, which only programs reach).
RETRY_AFTER = 5 * 60
SALT_KEY = "network:attempts:salt"
_DAY = 24 * 60 * 60
#: Codes of the form errors that mean "too many".
_TOO_MANY = frozenset({"too_many_login_attempts", "too_many_codes", "rate_limited"})


def daily_digest(kind: str, value: str) -> str:
    """Return what stands for *value* in the cache: keyed by the secret key, and another one each day (UTC).

    The day's salt is random and in the cache only, where the next day's takes its place: afterwards nobody can find out
    what a digest stood for, not even with the secret key and a copy of the cache.
    """
    return salted_hmac(f"attempts.{kind}.{_salt_of_today()}", value, algorithm="sha256").hexdigest()


def _salt_of_today() -> str:
    day, salt = _held_salt.get()
    if day != _today():
        _held_salt.forget()
        day, salt = _held_salt.get()
    return f"{day}.{salt}"


def _load_salt() -> tuple[str, str]:
    """Return today and its salt out of the cache; the first one of a day draws it and puts it over yesterday's."""
    kept: tuple[str, str] | None = cache.get(SALT_KEY)
    if kept is None or kept[0] != _today():
        drawn = (_today(), secrets.token_hex(16))
        cache.set(SALT_KEY, drawn, _DAY)
        kept = cache.get(SALT_KEY) or drawn  # of two processes at midnight the last one wins
    return kept


def _today() -> str:
    return f"{timezone.now():%Y-%m-%d}"


_held_salt: Held[tuple[str, str]] = Held(_load_salt)


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
