"""What the search box offers while somebody types."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from resources.models import Topic
from search.models import SearchEntry
from search.vocabulary import recount
from tests.conftest import Network
from tests.factories import make_article
from tests.search.conftest import MakeResource, restrict

Visit = Callable[..., Any]
Suggest = Callable[..., list[str]]


@pytest.fixture
def suggest(visit: Visit) -> Suggest:
    """Return a function that gives the texts offered on a host for what has been typed."""

    def texts(typed: str, host: str = "localhost", path: str = "/search/suggestions/") -> list[str]:
        response = visit(host, path, data={"q": typed})
        assert response.status_code == 200
        return [one["text"] for one in response.json()["suggestions"]]

    return texts


def test_a_title_is_offered_by_its_beginning_and_by_words_in_its_middle(network: Network, suggest: Suggest) -> None:
    make_article(network.chicago, "A safe walrus in the harbor")
    for typed in ("safe", "a safe wal", "SAFE WALRUS in", "walr", "walrus har", "harb"):
        assert suggest(typed) == ["A safe walrus in the harbor"], typed
    assert suggest("oboe") == []


def test_accents_and_wrong_letters_at_the_end_of_a_word_do_no_harm(network: Network, suggest: Suggest) -> None:
    make_article(network.chicago, "Señales y víctimas")
    make_article(network.chicago, "Quillfeather")
    recount()
    assert suggest("senal") == suggest("señal") == suggest("victim") == ["Señales y víctimas"]
    assert suggest("quillfex") == ["Quillfeather"]


def test_topics_come_first_and_are_told_apart(network: Network, visit: Visit) -> None:
    Topic.objects.create(handle="labour", label="Walrus labour", label_es="Trabajo", definition="Work.")
    make_article(network.chicago, "Walrus")
    found = visit("localhost", "/search/suggestions/", data={"q": "wal"}).json()["suggestions"]
    assert found == [{"text": "Walrus labour", "about": "Topic"}, {"text": "Walrus", "about": ""}]


def test_at_most_eight_different_texts_are_offered(network: Network, suggest: Suggest) -> None:
    for number in range(12):
        make_article(network.chicago, f"Walrus {number % 10}")
    found = suggest("wal")
    assert len(found) == len(set(found)) == 8


def test_what_a_visitor_may_not_see_is_never_offered(
    network: Network, make_resource: MakeResource, suggest: Suggest
) -> None:
    make_resource(network.chicago, "Quillfeather", shared=False)
    assert suggest("quill", "chicago.localhost") == ["Quillfeather"]
    assert suggest("quill") == suggest("quill", "milwaukee.localhost") == []
    page = make_article(network.chicago, "The secret walrus")
    recount()
    assert suggest("walr") == suggest("secr") == ["The secret walrus"]
    restrict(page)
    assert suggest("walr") == suggest("secr") == suggest("walrux") == []


def test_titles_are_offered_in_the_visitor_s_language(network: Network, suggest: Suggest) -> None:
    make_article(network.chicago, "Walrus")
    make_article(network.chicago, "Walrus en español")
    SearchEntry.objects.filter(title="Walrus en español").update(language="es")
    assert suggest("wal") == ["Walrus"]
    assert suggest("wal", path="/es/search/suggestions/") == ["Walrus en español"]


def test_whatever_is_typed_gets_a_calm_answer(network: Network, suggest: Suggest) -> None:
    make_article(network.chicago, "Walrus")
    for typed in ("", " ", "a", "%", '"', "\x00\x00", "'; --", "\\", "_%", "(" * 5_000, "é" * 9_000):
        assert suggest(typed) == [], typed[:20]


def test_the_answer_is_kept_nowhere_and_takes_few_queries(network: Network, visit: Visit) -> None:
    make_article(network.chicago, "Walrus harbor")
    visit("localhost", "/search/suggestions/", data={"q": "harb"})
    with CaptureQueriesContext(connection) as asked:
        response = visit("localhost", "/search/suggestions/", data={"q": "harb"})
    assert (response["Cache-Control"], response["X-Robots-Tag"]) == ("no-store", "noindex, nofollow")
    assert "Set-Cookie" not in response.headers
    assert len(asked) <= 6
