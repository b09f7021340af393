"""What results are narrowed by, and how much each choice would give: the same on every engine."""

import datetime
from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from network import epochs
from resources.models import Topic
from search.engines import Found
from search.engines.choice import engine_in_force
from search.engines.elasticsearch import asking
from search.engines.elasticsearch import counting as elasticsearch_counting
from search.models import SearchEntry
from search.query import SearchOrder, SearchQuery, SearchScope
from search.vocabulary import recount
from tests.conftest import Network
from tests.factories import make_article, make_section
from tests.search.conftest import MakeResource

Find = Callable[..., Found]

every_engine = pytest.mark.every_engine


@pytest.fixture
def find(network: Network) -> Find:
    """Return a function that asks the engine for everything with "walrus" from Chicago's site."""

    def answer(text: str = "walrus", **asked: Any) -> Found:
        choices = tuple((name, tuple(values)) for name, values in asked.pop("choices", {}).items())
        query = SearchQuery.parse(text, chapter_id=network.chicago.pk, choices=choices, **asked)
        return engine_in_force().find(query, limit=100)

    return answer


@pytest.fixture
def collection(network: Network, make_resource: MakeResource) -> None:
    """Two toolkits on law (one by Chicago), a poster on law, a poster on work, and a piece of news by Milwaukee."""
    law, work = (
        Topic.objects.create(handle=name, label=name.title(), definition="What it is.") for name in ("law", "work")
    )
    make_resource(network.chicago, "Walrus kit one", topics=[law], files={"en": "one", "es": "uno"})
    make_resource(network.milwaukee, "Walrus kit two", topics=[law], jurisdiction="US-WI/Milwaukee")
    make_resource(network.milwaukee, "Walrus poster one", type="poster", topics=[law, work], audience=["youth"])
    make_resource(network.milwaukee, "Walrus poster two", type="poster", topics=[work])
    make_article(network.milwaukee, "Walrus news")


@every_engine
def test_without_a_choice_every_facet_counts_all_that_was_found(network: Network, find: Find, collection: None) -> None:
    found = find()
    chicago, milwaukee = str(network.chicago.pk), str(network.milwaukee.pk)
    assert (found.network_total, found.chapter_total) == (5, 1)
    assert found.counts == {
        "kind": {"resource": 4, "news": 1},
        "topic": {"law": 3, "work": 2},
        "type": {"toolkit": 2, "poster": 2},
        "audience": {"youth": 1},
        "language": {"en": 5, "es": 1},
        "jurisdiction": {"US-WI": 1, "US-WI/Milwaukee": 1},
        "chapter": {chicago: 1, milwaukee: 4},
    }


@every_engine
def test_a_chosen_value_leaves_the_others_of_its_facet_to_choose_and_narrows_the_rest(
    find: Find, collection: None
) -> None:
    found = find(choices={"topic": ["work"]})
    assert found.network_total == len(found.entry_ids) == 2
    assert found.counts["topic"] == {"law": 3, "work": 2}
    assert found.counts["type"] == {"poster": 2}


@every_engine
def test_values_of_a_facet_add_and_facets_narrow_each_other(network: Network, find: Find, collection: None) -> None:
    both = find(choices={"topic": ["law", "work"]})
    assert (both.network_total, both.chapter_total) == (4, 1)
    narrowed = find(choices={"topic": ["law", "work"], "type": ["toolkit"], "chapter": [str(network.milwaukee.pk)]})
    assert (narrowed.network_total, narrowed.chapter_total, len(narrowed.entry_ids)) == (1, 0, 1)
    assert narrowed.counts["chapter"] == {str(network.chicago.pk): 1, str(network.milwaukee.pk): 1}
    assert narrowed.counts["type"] == {"toolkit": 1, "poster": 2}


@every_engine
def test_counts_are_those_of_the_scope_and_both_totals_stay(network: Network, find: Find, collection: None) -> None:
    found = find(scope=SearchScope.CHAPTER)
    assert (found.network_total, found.chapter_total) == (5, 1)
    assert found.counts["type"] == {"toolkit": 1}


@every_engine
def test_translations_are_counted_as_one_work(network: Network, find: Find) -> None:
    home = network.national.root_page.specific
    english = make_section(home, "Walrus project")
    spanish = english.copy_for_translation(home.get_translations().get().locale)
    spanish.title = "Proyecto walrus"
    spanish.save_revision().publish()
    make_section(network.chicago.root_page.specific, "Walrus page")
    found = find()
    assert found.network_total == 2
    assert found.counts["kind"] == {"page": 2}
    assert found.counts["language"] == {"en": 2, "es": 1}
    assert find(choices={"language": ["es"]}).network_total == 1


@every_engine
def test_more_translations_than_are_compared_are_counted_by_a_sample_of_works(
    network: Network, find: Find, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "MOST_COMPARED", 5)
    monkeypatch.setattr(elasticsearch_counting, "_TELLING", 1)
    home = network.national.root_page.specific
    for number in range(4):
        english = make_section(home, f"Walrus project {number}", slug=f"project-{number}")
        spanish = english.copy_for_translation(home.get_translations().get().locale)
        spanish.title = f"Proyecto walrus {number}"
        spanish.save_revision().publish()
    make_section(network.chicago.root_page.specific, "Walrus page")
    found = find()
    assert (found.network_total, found.chapter_total) == (5, 1)
    assert found.counts["kind"] == {"page": 5}
    assert found.counts["language"] == {"en": 5, "es": 4}


@every_engine
def test_of_very_many_a_share_is_counted_and_the_total_in_full(
    network: Network, find: Find, monkeypatch: pytest.MonkeyPatch, engine: str
) -> None:
    for number in range(23):
        make_section(network.milwaukee.root_page.specific, f"Walrus page {number}", slug=f"page-{number}")
    recount()
    monkeypatch.setattr(elasticsearch_counting, "SAMPLED_FROM", 10)
    found = find()
    assert (found.network_total, len(found.entry_ids)) == (23, 23)
    assert set(found.counts["kind"]) == {"page"}
    assert find(choices={"kind": ["page"]}).counts["kind"] == {"page": 23}
    if engine == "elasticsearch":
        assert 0 < found.counts["kind"]["page"] <= 46


@every_engine
def test_of_very_many_those_without_the_word_in_a_title_fill_a_page_that_others_do_not(
    network: Network, find: Find, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(5):
        make_article(network.chicago, f"News {number}", slug=f"news-{number}", introduction="Of a walrus")
    titled = make_article(network.chicago, "Walrus")
    recount()
    monkeypatch.setattr(elasticsearch_counting, "SAMPLED_FROM", 2)
    found = find()
    assert (found.entry_ids[0], len(found.entry_ids), found.network_total) == (titled.search_entry.pk, 6, 6)


@every_engine
def test_what_only_another_chapter_s_site_shows_counts_nowhere(
    network: Network, make_resource: MakeResource, find: Find
) -> None:
    make_resource(network.milwaukee, "Walrus of our own", shared=False, type="poster")
    found = find()
    assert (found.network_total, dict(found.counts)) == (0, {})


@every_engine
def test_days_narrow_and_what_has_none_is_left_out(network: Network, find: Find) -> None:
    make_article(network.chicago, "Walrus in March", date=datetime.date(2024, 3, 31))
    make_article(network.chicago, "Walrus in April", date=datetime.date(2024, 4, 1))
    make_section(network.chicago.root_page.specific, "Walrus page")
    march = find(since=datetime.date(2024, 3, 1), until=datetime.date(2024, 3, 31))
    assert (march.network_total, march.counts["kind"]) == (1, {"news": 1})


@every_engine
def test_the_newest_can_come_first_and_what_has_no_day_last(network: Network, find: Find) -> None:
    page = make_section(network.chicago.root_page.specific, "Walrus page")
    old = make_article(network.chicago, "Walrus walrus", date=datetime.date(2020, 1, 1))
    new = make_article(network.chicago, "News", introduction="Of a walrus", date=datetime.date(2025, 1, 1))
    assert find(order=SearchOrder.NEWEST).entry_ids == tuple(one.search_entry.pk for one in (new, old, page))


@every_engine
def test_choices_do_not_change_how_many_of_the_words_are_needed(network: Network, find: Find, collection: None) -> None:
    for number in range(10):
        make_article(network.chicago, f"Kit {number}", slug=f"kit-{number}", date=datetime.date(2024, 3, 31))
        make_article(network.chicago, f"Walrus and kit {number}", slug=f"both-{number}")
    for narrow in ({"choices": {"kind": ["event"]}}, {"until": datetime.date(2024, 3, 31)}):
        assert find("walrus kit", **narrow).network_total == 0


@every_engine
def test_a_choice_that_leaves_nothing_leaves_nothing_of_other_words_either(
    network: Network, find: Find, collection: None
) -> None:
    make_article(network.chicago, "Only a kit", date=datetime.date(2024, 3, 31))
    for narrow in ({"choices": {"kind": ["event"]}}, {"since": datetime.date(2090, 1, 1)}):
        found = find("walrus kit", **narrow)
        assert (found.network_total, found.enough, found.entry_ids) == (0, 0, ())


@every_engine
def test_any_value_is_only_a_value(find: Find, collection: None) -> None:
    for value in ("'", '"', "%", "\\", "law') OR 1=1 --", "\u202e", "ñ", "{}", "a" * 120):
        found = find(choices={"topic": [value]})
        assert (found.network_total, found.counts["topic"]) == (0, {"law": 3, "work": 2}), value


def test_totals_and_all_facets_are_one_statement(find: Find, collection: None) -> None:
    find()  # what each process holds is loaded now
    epochs.begin_request()
    with CaptureQueriesContext(connection) as asked:
        find(choices={"topic": ["law"], "type": ["toolkit", "poster"]})
    epochs.end_request()
    # What the vocabulary knows, all numbers, the candidates, and what two questions about them put in order.
    assert len(asked) == 5


@every_engine
def test_entries_of_one_work_are_counted_once_whenever_they_were_written(network: Network, find: Find) -> None:
    home = network.national.root_page.specific
    english = make_section(home, "Walrus project")
    spanish = english.copy_for_translation(home.get_translations().get().locale)
    for page in (spanish, english, spanish):
        page.save_revision().publish()
        assert find().network_total == 1
    type(spanish).objects.get(pk=spanish.pk).unpublish()
    assert (find().network_total, find().counts["language"]) == (1, {"en": 1})


def test_entry_without_marks_is_counted_all_the_same(network: Network, find: Find, collection: None) -> None:
    before = find(choices={"topic": ["law"]})
    SearchEntry.objects.update(lone_marks=None)
    assert find(choices={"topic": ["law"]}) == before
