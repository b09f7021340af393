"""What the search's tests start from: ways to publish things, and to ask as a visitor."""

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

import pytest
from wagtail.models import Page, PageViewRestriction

from chapters.models import Chapter, Role
from network.models import User
from resources.contributing import contribute, publish_to_network
from resources.models import Resource, ResourceFile, ResourcePage
from resources.publication import announce
from tests.conftest import Network
from tests.factories import make_person

Search = Callable[..., list[str]]
MakeResource = Callable[..., ResourcePage]


@pytest.fixture
def search(visit: Callable[..., Any]) -> Search:
    """Return a function that gives the titles found on a host, in their order, without marks."""

    def titles(query: str, host: str = "localhost", path: str = "/search/", **parameters: Any) -> list[str]:
        asked = urlencode({"q": query, **parameters}, errors="surrogatepass")
        response = visit(host, f"{path}?{asked}")
        assert response.status_code == 200
        results = response.context["results"]
        return [re.sub(r"</?mark>", "", item.title) for item in results.items.object_list] if results else []

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
