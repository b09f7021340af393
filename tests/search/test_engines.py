"""What a query finds and in which order: the same on every engine (SQLite, PostgreSQL, Elasticsearch)."""

import datetime
import time
from collections.abc import Callable
from typing import Any

import pytest
from django.utils import timezone

from resources.models import Topic
from search.engines.choice import engine_in_force
from search.engines.refining import Aims
from search.models import SearchEntry
from search.query import Alternative, SearchQuery
from search.vocabulary import Known, recount
from tests import bulk_entries
from tests.conftest import Network
from tests.factories import make_article, make_section
from tests.search.conftest import MakeResource, Search

pytestmark = pytest.mark.every_engine

# Words


WRITTEN_AND_TYPED = [
    ("Posters for bars", "poster bar"),
    ("Trafficking of students", "trafficked student"),
    ("Información para víctimas", "informacion victimas"),
    ("Los albergues de la region", "albergue región"),
    ("CALIFORNIA SB 1193", "sb 1193"),
    ("Call 1-888-373-7888", "888-373-7888"),
    ("Text 233733.", "233733"),
    ("Anti-trafficking/labor", "anti trafficking labor"),
    ("A women’s shelter", "women's shelter"),
    ("Плакат для баров", "плакат"),
    ("Safe_harbor", "safe harbor"),
    ("Write to help@example.org", "help@example.org"),
]


def test_a_word_is_found_in_other_forms_and_spellings(network: Network, search: Search) -> None:
    for number, (title, _query) in enumerate(WRITTEN_AND_TYPED):
        make_article(network.chicago, title, slug=f"article-{number}")
    found = {query: search(query) for _title, query in WRITTEN_AND_TYPED}
    assert found == {query: [title] for title, query in WRITTEN_AND_TYPED}


def test_accents_make_no_difference_whether_written_or_typed(network: Network, search: Search) -> None:
    written = ["Informacion para victimas", "Información para víctimas"]
    for number, title in enumerate(written):
        make_article(network.chicago, title, slug=f"article-{number}")
    assert sorted(search("informacion victimas")) == sorted(search("información víctimas")) == written


def test_all_words_must_occur_wherever_they_stand(
    network: Network, make_resource: MakeResource, search: Search
) -> None:
    make_resource(network.chicago, "Lanyard", summary="A walrus.", files={"en": "with oboes"})
    make_article(network.chicago, "Lanyard news")
    assert search("lanyard walrus oboe") == ["Lanyard"]


def test_most_of_the_words_are_enough_and_what_has_all_of_them_comes_first(network: Network, search: Search) -> None:
    make_article(network.chicago, "Lanyard and walrus")
    make_article(network.chicago, "Lanyard, walrus and oboe for a night in the hall")
    make_article(network.chicago, "Lanyard")
    found = search("lanyard walrus oboe")
    assert found == ["Lanyard, walrus and oboe for a night in the hall", "Lanyard and walrus"]


def test_a_page_is_filled_with_what_has_only_some_of_the_words_and_says_where_it_begins(
    network: Network, search: Search, visit: Callable[..., Any]
) -> None:
    make_article(network.chicago, "Lanyard and walrus", introduction="An oboe, far down in the text.")
    make_article(network.milwaukee, "Lanyard and walrus in the title", slug="some")
    assert search("oboe walrus", with_fewer=True)[0] == "Lanyard and walrus"
    response = visit("milwaukee.localhost", "/search/?q=oboe+walrus")
    results = response.context["results"]
    assert (results.total, results.enough, results.first_with_fewer) == (2, 1, 1)
    assert "What follows has only some of these words." in response.content.decode()
    assert "1 result for “oboe walrus”, 1 more with some of the words" in response.content.decode()
    own = visit("milwaukee.localhost", "/search/?q=oboe+walrus&scope=chapter")
    assert (own.context["results"].enough, own.context["results"].total) == (0, 1)
    assert "Nothing has all of these words." in own.content.decode()


def test_nothing_is_added_to_a_page_that_is_full(network: Network, visit: Callable[..., Any]) -> None:
    for number in range(10):
        make_article(network.chicago, f"Oboe and walrus {number}", slug=f"both-{number}")
    make_article(network.chicago, "Walrus")
    results = visit("localhost", "/search/?q=oboe+walrus").context["results"]
    assert (results.total, results.enough) == (10, 10)


def test_words_that_nearly_everything_has_add_nothing(network: Network, search: Search) -> None:
    for number in range(18):
        make_article(network.chicago, f"Lanyard {number}", slug=f"lanyard-{number}")
    make_article(network.chicago, "Oboe and walrus")
    make_article(network.chicago, "Walrus", slug="some")
    recount()
    assert search("lanyard oboe walrus", with_fewer=True) == ["Oboe and walrus", "Walrus"]


def test_a_word_that_tells_most_of_what_is_meant_is_enough_by_itself(network: Network, search: Search) -> None:
    for number in range(18):
        make_article(network.chicago, f"Lanyard and walrus {number}", slug=f"both-{number}")
    make_article(network.chicago, "Oboe")
    make_article(network.chicago, "Oboe with a lanyard", slug="with")
    recount()
    assert "Oboe" in search("lanyard walrus oboe")
    assert "Oboe" not in search("oboe lanyard")


def test_a_rare_word_stays_telling_though_something_common_is_looked_for_along_with_it(network: Network) -> None:
    entries = {"oboe": 1, "lanyard": 50}
    known = Known(totals={"en": 100}, entries=entries, languages={word: {"en": entries[word]} for word in entries})
    oboe, lanyard = Alternative(("oboe",)), Alternative(("lanyard",))
    query = SearchQuery(words=("oboe", "oboe", "lanyard"), expanded=((oboe,), (oboe, lanyard), (lanyard,)))
    alone, with_another, common = Aims.of(query, known).rarities
    assert alone > with_another > common


def test_if_nothing_has_enough_of_the_words_what_has_any_of_them_is_found(network: Network, search: Search) -> None:
    make_article(network.chicago, "Lanyard and walrus")
    make_article(network.chicago, "Lanyard")
    assert search("lanyard walrus oboe harp flute") == ["Lanyard and walrus", "Lanyard"]


def test_what_is_in_quotes_is_needed_unless_nothing_has_it(network: Network, search: Search) -> None:
    make_article(network.chicago, "Walrus and lanyard")
    assert search('"safe harbor" lanyard') == ["Walrus and lanyard"]
    make_article(network.chicago, "Safe harbor")
    assert search('"safe harbor" lanyard', with_fewer=True) == ["Safe harbor"]


def test_a_quoted_phrase_must_be_there_however_much_else_is(network: Network, search: Search) -> None:
    make_article(network.chicago, "Lanyard, walrus and a harbor that is safe")
    make_article(network.chicago, "Safe harbor for a walrus")
    assert search('"safe harbor" lanyard walrus') == ["Safe harbor for a walrus"]


def test_of_a_long_sentence_some_words_are_enough(network: Network, search: Search) -> None:
    make_article(network.chicago, "Lanyard walrus oboe")
    make_article(network.chicago, "Lanyard walrus")
    assert search("lanyard walrus oboe harp flute drum bell horn viola") == ["Lanyard walrus oboe"]


def test_a_phrase_is_found_word_by_word(network: Network, search: Search) -> None:
    make_article(network.chicago, "A safe harbor")
    make_article(network.chicago, "A harbor is safe")
    assert sorted(search("safe harbor")) == ["A harbor is safe", "A safe harbor"]
    assert search('"safe harbor"') == ["A safe harbor"]
    assert search('"harbor is safe"') == ["A harbor is safe"]


def test_an_excluded_word_or_phrase_is_not_found(network: Network, search: Search) -> None:
    make_article(network.chicago, "Lanyard in Spanish")
    make_article(network.chicago, "Lanyard for a bar")
    assert search("lanyard -spanish") == ["Lanyard for a bar"]
    assert search('lanyard -"for a bar"') == ["Lanyard in Spanish"]
    assert search("lanyard oboe -spanish") == ["Lanyard for a bar"]
    assert search("-lanyard") == []


def test_the_chosen_words_of_a_resource_are_found(
    network: Network, make_resource: MakeResource, search: Search
) -> None:
    topic = Topic.objects.create(handle="labour", label="Labour", label_es="Trabajo", definition="Work.")
    make_resource(
        network.chicago,
        "Lanyard",
        type="poster",
        topics=[topic],
        tags=["night shift"],
        audience=["businesses"],
        jurisdiction="US-CA",
        files={"en": "one", "es": "uno", "tl": "isa"},
    )
    for query in ("poster", "labour", "trabajo", "night shift", "california", "spanish", "español", "tagalog"):
        assert search(f"lanyard {query}") == ["Lanyard"]


# Order


@pytest.mark.slow
def test_the_order_is_the_same_however_many_are_asked_for(network: Network) -> None:
    bulk_entries.seed(400, [network.chicago], with_vocabulary=False)
    query = SearchQuery.parse(bulk_entries.vocabulary()[0])
    few, many = ([work_of(pk) for pk in engine_in_force().find(query, limit=most).entry_ids] for most in (50, 400))
    assert len(many) > 300
    assert many[:50] == few


def work_of(pk: int) -> str:
    return SearchEntry.objects.get(pk=pk).work


def test_a_title_counts_more_than_a_summary_than_a_body_than_a_file(
    network: Network, make_resource: MakeResource, search: Search
) -> None:
    filler = "Something else altogether that is of the same length. " * 3
    make_resource(network.chicago, "In the file", files={"en": f"walrus {filler}"})
    make_resource(network.chicago, "In the body", body=f"<p>walrus {filler}</p>")
    make_resource(network.chicago, "In the summary", summary=f"walrus {filler}")
    make_resource(network.chicago, "Walrus", summary=filler)
    assert search("walrus") == ["Walrus", "In the summary", "In the body", "In the file"]


def test_many_repetitions_in_a_file_do_not_beat_a_title(
    network: Network, make_resource: MakeResource, search: Search
) -> None:
    make_resource(network.chicago, "In the file", files={"en": "walrus walrus and more " * 200})
    make_resource(network.chicago, "Walrus")
    assert search("walrus") == ["Walrus", "In the file"]


def test_the_toolkit_comes_before_the_news_about_it(
    network: Network, make_resource: MakeResource, search: Search
) -> None:
    make_article(network.chicago, "A kit on walrus", introduction="For an evening.")
    make_resource(network.chicago, "Kit on walrus")
    assert search("walrus kit") == ["Kit on walrus", "A kit on walrus"]


def test_recent_news_comes_before_old_news(network: Network, search: Search) -> None:
    today = timezone.localdate()
    make_article(network.chicago, "Walrus once", date=today - datetime.timedelta(days=800))
    make_article(network.chicago, "Walrus today", date=today)
    make_article(network.chicago, "Walrus lately", date=today - datetime.timedelta(days=200))
    assert search("walrus") == ["Walrus today", "Walrus lately", "Walrus once"]


def test_what_is_over_comes_after_what_is_still_to_come(network: Network, search: Search) -> None:
    today = timezone.localdate()
    make_article(network.chicago, "Walrus evening")
    make_article(network.chicago, "Walrus night")
    SearchEntry.objects.filter(title="Walrus evening").update(kind="event", ends_on=today - datetime.timedelta(days=1))
    SearchEntry.objects.filter(title="Walrus night").update(kind="event", ends_on=today)
    assert search("walrus") == ["Walrus night", "Walrus evening"]


def test_a_rare_word_counts_more_than_one_that_everything_has(network: Network, search: Search) -> None:
    for number in range(6):
        make_article(network.chicago, f"Lanyard number {number}")
    make_article(network.chicago, "A walrus", introduction="About a lanyard.")
    recount()
    assert search("lanyard walrus oboe")[0] == "A walrus"


def test_the_own_chapter_s_things_come_first_among_equals(network: Network, search: Search) -> None:
    make_article(network.chicago, "Walrus in Chicago")
    make_article(network.milwaukee, "Walrus in Milwaukee")
    assert search("walrus", "milwaukee.localhost")[0] == "Walrus in Milwaukee"
    assert search("walrus", "chicago.localhost")[0] == "Walrus in Chicago"


# Languages and scope


def test_translations_of_a_work_are_one_result_in_the_visitor_s_language(network: Network, search: Search) -> None:
    home = network.national.root_page.specific
    english = make_section(home, "Walrus project")
    spanish = english.copy_for_translation(home.get_translations().get().locale)
    spanish.title = "Proyecto walrus"
    spanish.save_revision().publish()
    assert search("walrus") == ["Walrus project"]
    assert search("walrus", path="/es/search/") == ["Proyecto walrus"]
    assert search("proyecto") == ["Proyecto walrus"]


def test_a_scope_narrows_what_is_listed_and_not_the_counts(network: Network, visit: Callable[..., Any]) -> None:
    make_article(network.chicago, "Walrus in Chicago")
    make_article(network.milwaukee, "Walrus in Milwaukee")
    for scope, total in (("network", 2), ("chapter", 1)):
        response = visit("chicago.localhost", "/search/", data={"q": "walrus", "scope": scope})
        results = response.context["results"]
        assert (results.total, results.network_total, results.chapter_total) == (total, 2, 1)
        assert len(results.items.object_list) == total


def test_a_kind_narrows_the_results(network: Network, make_resource: MakeResource, search: Search) -> None:
    make_article(network.chicago, "Walrus news")
    make_resource(network.chicago, "Walrus kit")
    assert search("walrus", kind="resource") == ["Walrus kit"]
    assert search("walrus", kind="news") == ["Walrus news"]


# What must not happen


SYNTAX = [
    '"',
    'walrus"',
    "walrus AND",
    "AND OR NOT NEAR",
    "NEAR(walrus, 5)",
    "title:walrus",
    "title : walrus*",
    "^walrus",
    "{title summary}: walrus",
    "walrus + oboe",
    "(walrus",
    "walrus:*",
    "walrus & | ! <-> <2>",
    "'; DROP TABLE search_searchentry; --",
    "walrus' OR '1'='1",
    "%s %(a)s %",
    "\\ \\0 \\'",
    "walrus\x00oboe",
    "\u202ewalrus",
    "\ud800walrus",
    "-walrus",
    "- - -",
    "a" * 10_000,
    "a " * 5_000,
    '"' * 10_000,
    "-" * 10_000,
    "(" * 10_000,
    "é" * 10_000,
    "ﷺ" * 200,
    "walrus 漢字 हिन्दी العربية",
    "² ½ ٣ Ⅷ",
]


def test_no_text_is_an_error_or_takes_long(network: Network, search: Search) -> None:
    make_article(network.chicago, "Walrus")
    for text in SYNTAX:
        started = time.monotonic()
        search(text)
        assert time.monotonic() - started < 5, text[:20]
    assert SearchEntry.objects.exists()


def test_the_syntax_of_an_engine_is_words(network: Network, search: Search) -> None:
    make_article(network.chicago, "Walrus", introduction="near title")
    make_article(network.chicago, "Oboe")
    assert search("title:walrus") == ["Walrus"]
    assert search("NEAR(walrus)") == ["Walrus"]
    assert search("oboe NOT walrus") == search("oboe walrus")
