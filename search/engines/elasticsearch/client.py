"""The connection to Elasticsearch: one pooled client in each process."""

from functools import cache
from typing import Any

from django.conf import settings
from django.db import connection
from elastic_transport import TransportError
from elasticsearch import ApiError, Elasticsearch

#: Seconds that a visitor's search waits at most before the database is asked instead.
SEARCH_SECONDS = 0.9
#: Seconds for everything else: it runs in the background.
WORK_SECONDS = 30.0


class IndexTrouble(Exception):  # noqa: N818 (a condition, as in TROUBLE)
    """Elasticsearch has answered with an error, or knows too little to answer."""


#: All that goes wrong with a server: not there, too slow, or an error as its answer.
TROUBLE = (TransportError, ApiError, IndexTrouble)


def is_configured() -> bool:
    """Return whether this installation has an index. It needs the outbox, which only PostgreSQL keeps."""
    return bool(settings.ELASTICSEARCH_URL) and connection.vendor == "postgresql"


def client(seconds: float = WORK_SECONDS) -> Elasticsearch:
    """Return the process's client, with that much time for each request. Safe in threads."""
    return _pooled(settings.ELASTICSEARCH_URL).options(request_timeout=seconds)


@cache
def _pooled(url: str) -> Elasticsearch:
    """Connect to the nodes named in *url*, separated by commas; what is wrong with one is tried on the next.

    A request that took too long is not tried again: the server has enough to do.
    """
    nodes: list[Any] = [node.strip() for node in url.split(",") if node.strip()]
    return Elasticsearch(nodes, max_retries=3, retry_on_timeout=False, connections_per_node=16)
