"""Words in the API of the library: the same engine as on the page."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.conftest import Network
from tests.factories import make_article
from tests.search.conftest import MakeResource

pytestmark = pytest.mark.slow

Ask = Callable[..., Any]


@pytest.fixture
def ask(visit: Callable[..., Any]) -> Ask:
    return lambda query: visit("localhost", f"/api/library/v1/resources/?{query}").json()


def titles(answer: Any) -> list[str]:
    return [record["titles"]["en"] for record in answer["results"]]


def test_works_with_the_words_come_best_first_page_after_page(
    network: Network, make_resource: MakeResource, visit: Callable[..., Any], ask: Ask
) -> None:
    make_resource(network.chicago, "Something else", files={"en": "a walrus"})
    make_resource(network.chicago, "Walrus kit", summary="All on the walrus.")
    make_resource(network.chicago, "Walrus poster", type="poster")
    make_resource(network.chicago, "Walrus of our own", shared=False)
    make_resource(network.national, "Walrus of the office", shared=False)
    make_resource(network.chicago, "Another thing")
    make_article(network.chicago, "Walrus news")
    found = ask("q=walrus")
    assert (found["total"], titles(found)[-1]) == (3, "Something else")
    assert titles(ask("q=walrus&type=poster")) == ["Walrus poster"]
    assert titles(ask("q=walrus&sort=number")) == ["Something else", "Walrus kit", "Walrus poster"]
    page, read = ask("q=walrus&limit=1"), []
    while page["next"]:
        read += titles(page)
        page = ask(page["next"].partition("?")[2])
    assert read + titles(page) == titles(found)


def test_order_by_relevance_needs_words(network: Network, ask: Ask) -> None:
    assert "give them as “q”" in str(ask("sort=relevance"))
    assert ask("q=%22%22")["results"] == []
