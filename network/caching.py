"""What browsers and proxies may keep of an answer, and how it travels.

A public page may be kept, and must be asked for again each time: it may have been corrected or withdrawn since, and
the answer is "304 Not Modified" where nothing has changed. What was made for one person (somebody signed in, a form
with its token, a page behind a password) is for that person's browser alone. Answers that say something themselves
(files, stylesheets, the programs' interface) go through as they are.
"""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.middleware.gzip import GZipMiddleware
from django.utils.cache import get_conditional_response, set_response_etag

#: Kinds of content that get smaller; pictures and the library's files are compressed as they are.
_TEXT = ("text/", "application/json", "application/atom+xml", "application/xml", "image/svg+xml")
_PUBLIC = "no-cache"
_PERSONAL = "private, no-cache"


class CachingMiddleware:
    """Says of every answer who may keep it, and answers "304" to who has it already."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        if not isinstance(response, HttpResponse) or response.has_header("Cache-Control"):
            return response
        if response.cookies or settings.SESSION_COOKIE_NAME in request.COOKIES:
            response.headers["Cache-Control"] = _PERSONAL
            return response
        response.headers["Cache-Control"] = _PUBLIC
        if request.method != "GET" or response.status_code != 200:
            return response
        if not response.has_header("ETag"):
            set_response_etag(response)
        return get_conditional_response(request, etag=response.get("ETag"), response=response) or response


class TextCompressionMiddleware(GZipMiddleware):
    """Django's, for text alone: a file that is resumed where it broke off has its bytes counted as they are kept.

    Each answer gets a random length, so that nobody learns a form's token from how well it shrinks.
    """

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        if response.streaming or not response.get("Content-Type", "").startswith(_TEXT):
            return response
        answer: HttpResponseBase = super().process_response(request, response)
        return answer
