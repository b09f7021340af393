"""Serves a page of the library as Wagtail serves one of its own: through the same hooks, in the same order."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from wagtail import hooks
from wagtail.models import Page

from chapters.registry import ChapterInForce
from resources.presentation import active_language

#: Called with page, request, arguments; returns the answer.
Answer = Callable[[Any, HttpRequest, list[Any], dict[str, Any]], HttpResponseBase]


def serve_through_hooks(page: Page, request: HttpRequest, answer: Answer) -> HttpResponseBase:
    """Return what *answer* returns, unless a hook (a login or password in front of the page) answers instead."""
    chain = answer
    for wrap in reversed(hooks.get_hooks("on_serve_page")):
        chain = wrap(chain)
    for before in hooks.get_hooks("before_serve_page"):
        response = before(page, request, [], {})
        if isinstance(response, HttpResponse):
            return response
    return chain(page, request, [], {})


def chapter_or_404(request: HttpRequest) -> ChapterInForce:
    """Return the chapter of the host. Raises Http404 without one, or in a language that its site doesn't offer."""
    chapter: ChapterInForce | None = getattr(request, "chapter", None)
    language = active_language()
    if chapter is None or (language != settings.LANGUAGE_CODE and language not in chapter.languages):
        raise Http404
    return chapter
