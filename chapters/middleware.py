"""Site → chapter, and what a retired chapter's host answers."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render

from chapters.registry import chapter_of_site

GONE = 410
#: A closed site offers no way to pages that it doesn't show.
_NO_WAYS: dict[str, Any] = {"menu": (), "visitors_search_url": ""}


class ChapterMiddleware:
    """Puts ``request.chapter`` (a chapters.registry.ChapterInForce or None) beside the site of the request."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        site = getattr(request, "_wagtail_site", None)
        chapter = chapter_of_site(site.pk) if site is not None else None
        request.chapter = chapter  # type: ignore[attr-defined]
        if chapter is not None and chapter.is_retired and not request.path_info.startswith(("/style/", "/static/")):
            return render(request, "chapters/retired.html", _NO_WAYS, status=GONE)
        return self.get_response(request)
