"""Serves a page of the library as Wagtail serves one of its own: through the same hooks, in the same order."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from wagtail import hooks

from resources.models import ResourcePage

#: Called with page, request, arguments; returns the answer.
Answer = Callable[[ResourcePage, HttpRequest, list[Any], dict[str, Any]], HttpResponseBase]


def serve_through_hooks(page: ResourcePage, request: HttpRequest, answer: Answer) -> HttpResponseBase:
    """Return what *answer* returns, unless a hook (a login or password in front of the page) answers instead."""
    chain = answer
    for wrap in reversed(hooks.get_hooks("on_serve_page")):
        chain = wrap(chain)
    for before in hooks.get_hooks("before_serve_page"):
        response = before(page, request, [], {})
        if isinstance(response, HttpResponse):
            return response
    return chain(page, request, [], {})
