"""What the search adds to the health of an installation."""

from dataclasses import dataclass

from asgiref.sync import sync_to_async
from health_check.base import HealthCheck
from health_check.exceptions import ServiceWarning

from search.engines.elasticsearch import indexes
from search.engines.elasticsearch.client import SEARCH_SECONDS, TROUBLE, client, is_configured


@dataclass
class SearchIndex(HealthCheck):
    """Elasticsearch answers searches. While it doesn't, the database does: slower, and nothing is lost."""

    async def run(self) -> None:
        problem = await sync_to_async(_problem)()
        if problem:
            raise ServiceWarning(problem)


def _problem() -> str:
    if not is_configured():
        return ""
    try:
        there = client(SEARCH_SECONDS).indices.exists_alias(name=indexes.alias())
    except TROUBLE:
        return "Elasticsearch does not answer; searches are answered by the database"
    return "" if there else "the index is being built; searches are answered by the database"
