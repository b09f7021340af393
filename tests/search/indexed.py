"""Elasticsearch in tests: asked only once it has what the test's own transaction has written."""

from search.engines import Found, WorksFound
from search.engines.elasticsearch import ElasticsearchEngine
from search.engines.elasticsearch.client import client
from search.engines.elasticsearch.indexes import alias
from search.indexing import check_index, rebuild_index
from search.outbox import send
from search.query import SearchQuery

_MOST_DELETED = 8


class CaughtUpEngine(ElasticsearchEngine):
    """Without a database behind it. The index outlives a test whose transaction is rolled back: it is mended first."""

    def __init__(self) -> None:
        self._is_compared = False

    def compare_again(self) -> None:
        """Say that a part of the test has been rolled back, too."""
        self._is_compared = False

    def find(self, query: SearchQuery, *, limit: int) -> Found:
        self._catch_up()
        return super().find(query, limit=limit)

    def find_works(self, query: SearchQuery) -> WorksFound:
        self._catch_up()
        return super().find_works(query)

    def refresh(self) -> None:
        rebuild_index()

    def _catch_up(self) -> None:
        if not self._is_compared:
            check_index()
            # What former tests have deleted is still counted in how rare a word is.
            numbers = client().indices.stats(index=alias(), metric="docs")["_all"]["primaries"]["docs"]
            if numbers["deleted"] > _MOST_DELETED:
                rebuild_index()
            self._is_compared = True
        assert send() == 0
