"""Elasticsearch answers while it can; when it can't, the database does, and nobody waits for it again and again."""

import logging
import threading
import time
from collections.abc import Callable
from typing import TypeVar

from search.engines import Engine, Found, WorksFound
from search.engines.elasticsearch.client import TROUBLE
from search.query import SearchQuery

logger = logging.getLogger(__name__)

#: After a failure, this process asks the database alone for so many seconds; then one search tries again.
PAUSE = 10.0

T = TypeVar("T")


class EngineWithFallback:
    """Asks ``first``; after trouble with it, ``second``. The pause is shared by the threads of a process."""

    def __init__(self, first: Engine, second: Callable[[], Engine]) -> None:
        self._first = first
        self._second = second
        self._lock = threading.Lock()
        self._again_at = 0.0
        self._in_trouble = False

    def find(self, query: SearchQuery, *, limit: int) -> Found:
        return self._ask(lambda engine: engine.find(query, limit=limit))

    def find_works(self, query: SearchQuery) -> WorksFound:
        return self._ask(lambda engine: engine.find_works(query))

    def refresh(self) -> None:
        self._second().refresh()

    def reset(self) -> None:
        """Forget what went wrong."""
        self._again_at, self._in_trouble = 0.0, False

    def _ask(self, question: Callable[[Engine], T]) -> T:
        if self._may_try():
            try:
                answer = question(self._first)
            except TROUBLE as trouble:
                self._note(trouble)
            else:
                self._note(None)
                return answer
        return question(self._second())

    def _may_try(self) -> bool:
        with self._lock:
            now = time.monotonic()
            if now < self._again_at:
                return False
            if self._in_trouble:
                self._again_at = now + PAUSE  # this one tries; the others don't wait with it
            return True

    def _note(self, trouble: Exception | None) -> None:
        with self._lock:
            began, ended = trouble and not self._in_trouble, self._in_trouble and not trouble
            self._in_trouble = trouble is not None
            self._again_at = time.monotonic() + PAUSE if trouble else 0.0
        if began:
            logger.warning("Elasticsearch can't answer; searches are answered by the database: %s", trouble)
        elif ended:
            logger.warning("Elasticsearch answers again.")
