"""The indexes follow every write, and hold what they are given."""

import pytest
from django.db import connection

from search.engines.choice import engine_in_force
from search.models import SearchEntry
from search.query import SearchQuery
from search.readers import BODY_LIMIT, FILE_TEXT_LIMIT
from search.texts import within
from tests.conftest import Network
from tests.factories import make_section

pytestmark = pytest.mark.every_engine


def find(text: str) -> int:
    return engine_in_force().find(SearchQuery.parse(text), limit=10).network_total


@pytest.fixture
def entry(network: Network) -> SearchEntry:
    page = make_section(network.chicago.root_page.specific, "Walrus")
    return SearchEntry.objects.get(page=page.pk)


@pytest.mark.parametrize("column", ["title", "summary", "keywords", "body", "file_text"])
def test_every_column_is_searched_and_follows_a_change(entry: SearchEntry, column: str) -> None:
    SearchEntry.objects.filter(pk=entry.pk).update(**{column: "oboe"})
    assert find("oboe") == 1
    SearchEntry.objects.filter(pk=entry.pk).update(**{column: "lanyard"})
    assert (find("oboe"), find("lanyard")) == (0, 1)


def test_a_deleted_entry_leaves_the_index(entry: SearchEntry) -> None:
    SearchEntry.objects.filter(pk=entry.pk).delete()
    assert find("walrus") == 0


def test_the_index_can_be_made_anew(entry: SearchEntry) -> None:
    engine_in_force().refresh()
    assert find("walrus") == 1


@pytest.mark.parametrize(
    "text",
    [
        " ".join(f"word{number}" for number in range(200_000)),
        " ".join(f"{number:x}" for number in range(300_000)),
        " ".join(f"a{number}-b{number}" for number in range(200_000)),
        " ".join(f"http://w{number}.example.org/p{number}" for number in range(60_000)),
        " ".join(chr(0x4E00 + number % 20_000) * 2 for number in range(200_000)),
        "walrus " * 200_000,
        "x" * 2_000_000,
    ],
    ids=["words", "numbers", "hyphens", "addresses", "ideographs", "one word", "no space"],
)
def test_the_longest_texts_fit_into_the_index(entry: SearchEntry, text: str) -> None:
    """PostgreSQL refuses a row whose tsvector has more than 1 MB."""
    body, file_text = within(text, BODY_LIMIT), within(text[::-1], FILE_TEXT_LIMIT)
    SearchEntry.objects.filter(pk=entry.pk).update(body=body, file_text=file_text)
    assert find("walrus") == 1


@pytest.mark.sqlite
def test_the_index_and_the_entries_agree(entry: SearchEntry) -> None:
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO search_entry_index(search_entry_index, rank) VALUES ('integrity-check', 1)")


@pytest.mark.postgresql
def test_a_rare_word_is_looked_up_in_the_index(network: Network, entry: SearchEntry) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
        cursor.execute(
            "EXPLAIN SELECT id FROM search_searchentry WHERE words @@ phraseto_tsquery('search_english', 'walrus')"
        )
        assert "search_entry_words" in str(cursor.fetchall())
