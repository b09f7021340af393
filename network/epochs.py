"""Values held in each process, right in all of them at the next request.

Brands, menus, sites and hotlines are needed on every page and change a few times a month. Each process holds them
in memory under an *epoch*: a token in the cache that all processes share. A change makes a new token; a process that
sees another token than the one it loaded under loads again. The token is read once for each request.
"""

import secrets
import time
from collections.abc import Callable, Iterable
from contextvars import ContextVar
from typing import Any, Generic, TypeVar
from weakref import WeakSet

from django.core.cache import cache
from django.db import models, transaction
from django.db.models.signals import post_delete, post_save

T = TypeVar("T")


class Token:
    """A mark in the cache, shared by all processes: it is another one whenever something has changed."""

    def __init__(self, key: str) -> None:
        self._key = key

    def read(self) -> str:
        token = cache.get(self._key)
        if token is None:
            token = secrets.token_hex(8)
            if not cache.add(self._key, token, timeout=None):
                token = cache.get(self._key, token)
        return str(token)

    def renew(self) -> None:
        """Make another one at once, and one more when the transaction commits: meanwhile another process may have
        loaded what was there before under the first."""
        self._make()
        if transaction.get_connection().in_atomic_block:
            transaction.on_commit(self._make)

    def _make(self) -> str:
        token = secrets.token_hex(8)
        cache.set(self._key, token, timeout=None)
        return token


class _Epoch(Token):
    """Within a request its thread keeps to the epoch that it read at the start, but for changes of its own."""

    def _make(self) -> str:
        token = super()._make()
        if _of_this_request.get() is not None:
            _of_this_request.set(token)
        return token


KEY = "network:epoch"
_epoch = _Epoch(KEY)
#: Held values are loaded again after this many seconds in any case: the way back if a process is killed between
#: its commit and the new token.
LONGEST_HOLD = 300.0

_of_this_request: ContextVar[str | None] = ContextVar("epoch_of_this_request", default=None)


def current() -> str:
    """Return the epoch in force: within a request the one read at its start, else the shared one of now."""
    return _of_this_request.get() or _epoch.read()


def begin_request() -> None:
    """Read the shared epoch; until ``end_request`` this thread keeps to it."""
    _of_this_request.set(_epoch.read())


def end_request() -> None:
    _of_this_request.set(None)


def advance() -> None:
    """Say that something held has changed: at once for this thread, for all others when the transaction commits."""
    _epoch.renew()


def advance_on_change(senders: Iterable[type[models.Model]]) -> None:
    """Make every save and deletion of the models *senders* advance the epoch."""
    for sender in senders:
        for signal in (post_save, post_delete):
            signal.connect(_on_change, sender=sender, dispatch_uid=f"epoch:{sender._meta.label}")


_everything_held: "WeakSet[Held[Any]]" = WeakSet()


def forget_everything_held() -> None:
    """Make this process load again what it holds: after a rollback, which changes rows back without a new epoch."""
    for held in _everything_held:
        held.forget()


class Held(Generic[T]):
    """A value that *load* makes from the database, held in this process while the epoch stays the same.

    What *load* returns is shared by all threads: it must not be changed, so return frozen dataclasses and tuples.
    """

    def __init__(self, load: Callable[[], T]) -> None:
        self._load = load
        self._kept: tuple[str, float, T] | None = None
        _everything_held.add(self)

    def forget(self) -> None:
        """Load again at the next use, whatever the epoch."""
        self._kept = None

    def get(self) -> T:
        epoch = current()
        kept = self._kept
        if kept is None or kept[0] != epoch or time.monotonic() - kept[1] > LONGEST_HOLD:
            kept = (epoch, time.monotonic(), self._load())
            self._kept = kept
        return kept[2]


def _on_change(sender: type[models.Model], **kwargs: Any) -> None:
    advance()
