"""Counts what visitors look at and take with them, once they have it: a number, no cookie, no address, no trace.

The view says what it has answered; the number is written when the answer has gone out (Django's request_finished), so
that nobody waits for it and nothing that goes wrong with it can spoil a visit. Programs, and browsers that fetch ahead
of their people, are left out.
"""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from crawleruseragents import is_crawler
from django.core.signals import request_finished, request_started
from django.db import Error, connection
from django.http import HttpRequest, HttpResponseBase
from django.utils import timezone

from network.locales import language_of
from resources.models import DailyUse, ResourceFile, ResourcePage
from resources.models.use import UseKind

logger = logging.getLogger(__name__)

#: How long SQLite may wait for another writer, in milliseconds: a number isn't worth more of a server's thread.
_SQLITE_PATIENCE = 1000

#: The whole answer, and the way to a video or form that is kept elsewhere.
_GIVEN = frozenset({200, 302, 303, 307})

#: Headers by which a browser says that nobody has asked for the page yet.
_AHEAD_HEADERS = ("Sec-Purpose", "Purpose", "X-Moz")


@dataclass(frozen=True)
class _Waiting:
    """A number that is written once the answer has gone out; ``what`` names it in the log if it can't be."""

    write: Callable[[], None]
    program: str
    what: str


_waiting: ContextVar[_Waiting | None] = ContextVar("number_of_this_visit", default=None)


def connect() -> None:
    """Start to count. Called once, when the application starts."""
    request_started.connect(_begin, dispatch_uid="resources.counting")
    request_finished.connect(_write, dispatch_uid="resources.counting")


def count_view(request: HttpRequest, response: HttpResponseBase, page: ResourcePage) -> None:
    """Let *response*, which shows *page* to a visitor, be counted once it has gone out."""
    if response.status_code == 200:
        _note(request, response, page.resource_id, language_of(page.locale_id), UseKind.VIEW)


def count_download(request: HttpRequest, response: HttpResponseBase, file: ResourceFile) -> None:
    """Let *response*, which sends *file*, or leads to where it is kept, be counted once it has gone out."""
    _note(request, response, file.resource_id, file.language, UseKind.DOWNLOAD)


def count_later(request: HttpRequest, write: Callable[[], None], *, what: str) -> None:
    """Let *write* add its number once the answer to *request* has gone out, if a person has asked for it.

    One number for each request: the last one. *what* stands in the log where it couldn't be written.
    """
    if not _is_ahead(request):
        _waiting.set(_Waiting(write, request.headers.get("User-Agent", ""), what))


def is_program(user_agent: str) -> bool:
    """Whether a request with this User-Agent comes from a robot: one that is known, or one that gives no name.

    Which are known is kept by the project crawler-user-agents, whose list is part of its package.
    """
    return not user_agent or is_crawler(user_agent)


def _note(request: HttpRequest, response: HttpResponseBase, resource: int, language: str, kind: UseKind) -> None:
    chapter = getattr(request, "chapter", None)
    if chapter is None or request.method != "GET" or not _is_beginning(response):
        return

    def write() -> None:
        DailyUse.objects.count_one(
            resource=resource, chapter=chapter.pk, language=language, kind=kind, day=timezone.localdate()
        )

    count_later(request, write, what=f"{kind} of resource {resource}")


def _is_beginning(response: HttpResponseBase) -> bool:
    """Whether the answer is what was asked for, its first part (a download taken up again is one), or the way to it."""
    if response.status_code == 206:
        return response.headers.get("Content-Range", "").startswith("bytes 0-")
    return response.status_code in _GIVEN


def _is_ahead(request: HttpRequest) -> bool:
    return any("prefetch" in request.headers.get(name, "").lower() for name in _AHEAD_HEADERS)


def _begin(**kwargs: Any) -> None:
    _waiting.set(None)


def _write(**kwargs: Any) -> None:
    waiting = _waiting.get()
    if waiting is None:
        return
    _waiting.set(None)
    if is_program(waiting.program):
        return
    try:
        with _little_patience():
            waiting.write()
    except Error:
        logger.warning("Not counted: a %s.", waiting.what, exc_info=True)
    # Django has looked after the request's connection already, perhaps before this one was opened.
    if not connection.in_atomic_block:
        connection.close_if_unusable_or_obsolete()


@contextmanager
def _little_patience() -> Iterator[None]:
    if connection.vendor != "sqlite":
        yield
        return
    usual = int(connection.settings_dict["OPTIONS"].get("timeout", 5) * 1000)
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA busy_timeout = {_SQLITE_PATIENCE}")
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute(f"PRAGMA busy_timeout = {usual}")
