"""Elasticsearch is stopped, or accepts and never answers: visitors search on, editors save on."""

import logging
import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client

from search.engines import choice, fallback
from search.engines.elasticsearch import indexes
from search.indexing import check_index, tend
from search.models import Unsent
from search.outbox import send_changes
from tests.conftest import Network
from tests.factories import make_article
from tests.search.conftest import Search

pytestmark = [pytest.mark.postgresql, pytest.mark.slow]


@pytest.fixture(autouse=True)
def _no_trouble_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    choice._WITH_INDEX.reset()
    yield
    choice._WITH_INDEX.reset()


@pytest.fixture
def hung(db: None, settings: Any) -> Iterator[list[socket.socket]]:
    """A server that accepts and never answers; its connections so far."""
    accepted: list[socket.socket] = []
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def accept() -> None:
            while True:
                try:
                    accepted.append(listening.accept()[0])
                except OSError:
                    return

        threading.Thread(target=accept, daemon=True).start()
        settings.ELASTICSEARCH_URL = f"http://127.0.0.1:{listening.getsockname()[1]}"
        yield accepted
        for one in accepted:
            one.close()


def test_a_hung_server_costs_one_search_a_second_and_the_others_nothing(
    network: Network, hung: list[socket.socket], search: Search, caplog: pytest.LogCaptureFixture
) -> None:
    make_article(network.chicago, "Walrus")
    started = time.monotonic()
    assert search("walrus") == ["Walrus"]
    assert time.monotonic() - started < 5
    assert [search("walrus") for _again in range(3)] == [["Walrus"]] * 3
    assert len(hung) == 1
    assert sum("answered by the database" in record.message for record in caplog.records) == 1


def test_saving_asks_nothing_of_a_hung_server(
    network: Network, hung: list[socket.socket], settings: Any, django_capture_on_commit_callbacks: Any
) -> None:
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": []}}
    with django_capture_on_commit_callbacks(execute=True):
        make_article(network.chicago, "Walrus")
    assert hung == []
    assert Unsent.objects.exists()


def test_a_stopped_server_is_asked_again_after_a_pause(
    index: str, network: Network, settings: Any, search: Search, monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    caplog.set_level(logging.WARNING)
    check_index()
    make_article(network.chicago, "Walrus")
    up = settings.ELASTICSEARCH_URL
    with socket.create_server(("127.0.0.1", 0)) as free:
        settings.ELASTICSEARCH_URL = f"http://127.0.0.1:{free.getsockname()[1]}"
    assert search("walrus") == ["Walrus"]
    send_changes.func()
    assert Unsent.objects.exists()

    settings.ELASTICSEARCH_URL = up
    send_changes.func()
    monkeypatch.setattr(choice, "database_engine", None)
    now = time.monotonic()
    monkeypatch.setattr("search.engines.fallback.time.monotonic", lambda: now + fallback.PAUSE)
    assert search("walrus") == ["Walrus"]
    assert "Elasticsearch answers again." in caplog.messages
    assert not Unsent.objects.exists()


def test_a_server_that_comes_back_empty_is_filled_before_it_answers(
    index: str, network: Network, search: Search
) -> None:
    make_article(network.chicago, "Walrus")
    indexes.remove_all()
    assert search("walrus") == ["Walrus"]
    assert indexes.targets() == []
    tend()
    choice._WITH_INDEX.reset()
    assert search("walrus") == ["Walrus"]
    assert check_index().total == 0


def test_the_health_says_what_answers(network: Network, hung: list[socket.socket], settings: Any) -> None:
    asked = Client(headers={"host": "localhost"})
    told = asked.get("/health/parts/?format=text")
    assert (told.status_code, b"answered by the database" in told.content) == (500, True)
    assert asked.get("/health/ready/?format=text").status_code == 200
    settings.ELASTICSEARCH_URL = ""
    assert asked.get("/health/parts/?format=text").status_code == 200
