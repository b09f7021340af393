"""A cluster of three nodes loses the one that leads it, and visitors notice nothing."""

import threading
from typing import Any

import pytest

from search.engines import choice
from search.engines.elasticsearch import engine as elasticsearch_engine
from search.engines.elasticsearch.client import client
from search.engines.fallback import EngineWithFallback
from search.indexing import check_index, tend
from tests.conftest import Network
from tests.factories import make_article
from tests.search.conftest import Search
from tests.services.elasticsearch import throwaway_cluster

pytestmark = [pytest.mark.postgresql, pytest.mark.slow]

SEARCHES = 60


def no_database() -> Any:
    raise AssertionError("Elasticsearch did not answer")


def test_searches_go_on_when_the_elected_master_is_killed(
    network: Network, settings: Any, search: Search, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_article(network.chicago, "Walrus")
    monkeypatch.setattr(choice, "_WITH_INDEX", EngineWithFallback(choice._WITH_INDEX._first, no_database))
    monkeypatch.setattr(elasticsearch_engine, "SEARCH_SECONDS", 20)  # three new nodes on a busy computer are slow
    with throwaway_cluster(3) as nodes:
        settings.ELASTICSEARCH_URL = ",".join(node.url for node in nodes)
        check_index()
        client().cluster.health(wait_for_status="green", wait_for_nodes="3")
        led_by = master_of()
        killing = threading.Timer(0.5, next(node for node in nodes if node.directory.name == led_by).kill)
        killing.start()
        found = [search("walrus") for _visit in range(SEARCHES)]
        killing.join()
        found += [search("walrus") for _visit in range(SEARCHES)]
        assert found == [["Walrus"]] * (2 * SEARCHES)

        client().cluster.health(wait_for_nodes="2")
        assert master_of() != led_by
        make_article(network.chicago, "Walrus again")
        tend()
        assert len(search("walrus")) == 2


def master_of() -> str:
    answer: Any = client().cat.master(format="json")
    [master] = answer
    return str(master["node"])
