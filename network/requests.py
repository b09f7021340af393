"""The request that is being answered, for code that Wagtail calls without one (rich text, blocks)."""

from contextvars import ContextVar

from django.http import HttpRequest

_current: ContextVar[HttpRequest | None] = ContextVar("current_request", default=None)


def current_request() -> HttpRequest | None:
    """Return the request that this thread answers, or None (in a command, a task, a test)."""
    return _current.get()


def set_current_request(request: HttpRequest | None) -> None:
    """Called by network.hosts.HostMiddleware alone."""
    _current.set(request)
