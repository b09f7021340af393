"""What the search's tests start from: ways to publish things, and to ask as a visitor, of each engine."""

import os
import re
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
from django.db import connection
from django.test import override_settings
from wagtail.models import Page, PageViewRestriction

from chapters.models import Chapter, Role
from network.models import User
from resources.contributing import contribute, publish_to_network
from resources.models import Resource, ResourceFile, ResourcePage
from resources.publication import announce
from search import kept_pages
from search.engines import choice
from search.engines.elasticsearch import engine as elasticsearch_engine
from search.engines.elasticsearch import indexes
from tests.conftest import Network
from tests.factories import make_person
from tests.search.indexed import CaughtUpEngine

Search = Callable[..., list[str]]
MakeResource = Callable[..., ResourcePage]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run what is marked ``every_engine`` on Elasticsearch, too, where there is one beside PostgreSQL."""
    if metafunc.definition.get_closest_marker("every_engine") and has_elasticsearch():
        metafunc.parametrize("engine", ["database", "elasticsearch"], indirect=True)


def has_elasticsearch() -> bool:
    return bool(os.environ.get("ELASTICSEARCH_URL")) and connection.vendor == "postgresql"


@pytest.fixture(scope="session")
def _index_prefix() -> Iterator[str]:
    """The index of this worker; nothing is left of it, and nothing was."""
    prefix = f"test-{os.environ.get('PYTEST_XDIST_WORKER', 'alone')}"
    _remove_indexes(prefix)
    yield prefix
    _remove_indexes(prefix)


def _remove_indexes(prefix: str) -> None:
    with override_settings(ELASTICSEARCH_URL=os.environ["ELASTICSEARCH_URL"], ELASTICSEARCH_INDEX=prefix):
        indexes.remove_all()


@pytest.fixture
def index(db: None, request: pytest.FixtureRequest, settings: Any) -> str:
    """Let this test have Elasticsearch; return how the names of its indexes begin."""
    prefix: str = request.getfixturevalue("_index_prefix")
    settings.ELASTICSEARCH_URL, settings.ELASTICSEARCH_INDEX = os.environ["ELASTICSEARCH_URL"], prefix
    return prefix


@pytest.fixture(autouse=True)
def engine(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Which engine answers in this test: "database" or "elasticsearch", which then has what the test has written."""
    name: str = getattr(request, "param", "database")
    if name == "elasticsearch":
        request.getfixturevalue("index")
        monkeypatch.setattr(choice, "_WITH_INDEX", CaughtUpEngine())
        monkeypatch.setattr(elasticsearch_engine, "SEARCH_SECONDS", 20)  # what is tested here is what is found
    return name


@pytest.fixture(autouse=True)
def keeps_no_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every search of a test is made anew, and can be looked into."""
    monkeypatch.setattr(kept_pages, "MOST", 0)


@pytest.fixture
def search(visit: Callable[..., Any]) -> Search:
    """Return a function that gives the titles found on a host, in their order, without marks.

    Those that have only some of the words are left out behind others, unless ``with_fewer``.
    """

    def titles(
        query: str, host: str = "localhost", path: str = "/search/", *, with_fewer: bool = False, **parameters: Any
    ) -> list[str]:
        asked = urlencode({"q": query, **parameters}, errors="surrogatepass")
        response = visit(host, f"{path}?{asked}")
        assert response.status_code == 200
        results = response.context["results"]
        if not results:
            return []
        end = None if with_fewer or not results.enough else results.first_with_fewer
        return [re.sub(r"</?mark>", "", item.title) for item in results.items.object_list[:end]]

    return titles


@pytest.fixture
def curator(network: Network) -> User:
    return make_person(network.national, Role.CURATOR)


@pytest.fixture
def make_resource(curator: User) -> MakeResource:
    """Return a function that publishes a resource, on every site unless ``shared=False``."""

    def make(
        chapter: Chapter,
        title: str = "A kit for teachers",
        *,
        shared: bool = True,
        files: dict[str, str] | None = None,
        summary: str = "For an evening.",
        **values: Any,
    ) -> ResourcePage:
        values = {"type": "toolkit", "language": "en", **values}
        page = contribute(chapter=chapter, user=None, title=title, summary=summary, **values)
        for language, text in (files or {}).items():
            add_read_file(page.resource, language, text)
        if shared:
            publish_to_network(page=page, user=curator)
        else:
            page.get_latest_revision().publish()
        page.refresh_from_db()
        return page

    return make


def add_read_file(resource: Resource, language: str, text: str) -> ResourceFile:
    """Add a file whose text has been drawn out already."""
    file: ResourceFile = ResourceFile.objects.create(
        resource=resource,
        language=language,
        format="pdf",
        file="resources/files/a.pdf",
        original_name="a.pdf",
        size=1,
        sha256="0" * 64,
        extraction="done",
        searchable=bool(text),
        text=text,
    )
    announce(resource)
    return file


def restrict(page: Page) -> PageViewRestriction:
    """Make *page* and all below it private, as the admin's form does."""
    restriction = PageViewRestriction(page=page, restriction_type=PageViewRestriction.PASSWORD, password="ground")
    restriction.save()
    return restriction
