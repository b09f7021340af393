"""Pages of results that somebody has asked for before, as long as nothing has changed.

Many ask the same. A page is kept by the process that made it, for the epoch (network.epochs), and under a token of its
own, which whatever is published, hidden, moved or renamed renews: that must not make every process load brands, menus
and synonyms again. Should a process be killed between its commit and the new token, what stands on a kept page is
looked up once more before it is shown: nothing that has been hidden is ever shown from here.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from threading import Lock

from django.conf import settings
from django.db import connection
from django.http import HttpRequest
from django.utils.translation import get_language

from network.epochs import Held, Token
from search.engines.narrowing import ENTRIES

#: So many pages are kept by a process: some 10 MB.
MOST = 200
_LONGEST_ADDRESS = 500

_Key = tuple[str, str, str, str | None, bool]
_content = Token("search:content")


@dataclass(frozen=True)
class KeptPage:
    """A page as it was sent. ``entries`` are the keys and versions of what stands on it; ``found`` is what is counted
    of its search (search.learning), None where nothing was asked."""

    content: bytes
    entries: frozenset[tuple[int, int]]
    found: int | None


class _Pages:
    """The pages of one epoch, those that were asked for last; of former tokens nobody asks. Threads share them."""

    def __init__(self) -> None:
        self._pages: OrderedDict[_Key, KeptPage] = OrderedDict()
        self._lock = Lock()

    def get(self, key: _Key) -> KeptPage | None:
        with self._lock:
            if key in self._pages:
                self._pages.move_to_end(key)
            return self._pages.get(key)

    def put(self, key: _Key, page: KeptPage) -> None:
        with self._lock:
            self._pages[key] = page
            while len(self._pages) > MOST:
                self._pages.popitem(last=False)


_pages: Held[_Pages] = Held(_Pages)


def kept_or_made(request: HttpRequest, make: Callable[[], KeptPage]) -> KeptPage:
    """Return the page for this address and language if it is kept and all on it may still be found, else what *make*
    returns. Nothing is kept of who has signed in: their pages have more on them."""
    key = _key(request)
    if key is None:
        return make()
    # The key is read before the page is made: what changes meanwhile makes another one.
    pages = _pages.get()
    page = pages.get(key)
    if page is None or not _is_current(page.entries):
        page = make()
        pages.put(key, page)
    return page


def content_changed() -> None:
    """Say that something which can be found, or its address, has changed: now, and when the transaction commits."""
    _content.renew()


def _key(request: HttpRequest) -> _Key | None:
    address = request.get_full_path()
    if settings.SESSION_COOKIE_NAME in request.COOKIES or len(address) > _LONGEST_ADDRESS:
        return None
    return _content.read(), request.get_host(), address, get_language(), request.is_secure()


def _is_current(entries: Iterable[tuple[int, int]]) -> bool:
    pks = [pk for pk, _version in entries]
    if not pks:
        return True
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT id, version FROM {ENTRIES} WHERE id IN ({', '.join(['%s'] * len(pks))})", pks)  # noqa: S608 (fixed names)
        return set(cursor.fetchall()) == entries
