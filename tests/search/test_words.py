"""Synonyms, misspelt words and suggestions: the network's own words, and none that a visitor may not see."""

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from network import epochs
from resources.models import Topic
from search.advice import Advice
from search.asking import prepare
from search.expansion import expand
from search.misspellings import faults_between
from search.models import SearchEntry, SearchWord, SynonymGroup
from search.query import SearchQuery
from search.starting_synonyms import load_synonyms
from search.stems import singular, stem
from search.texts import phrases_of
from search.vocabulary import recount
from tests.conftest import Network
from tests.factories import make_article
from tests.search.conftest import MakeResource, Search, restrict

Visit = Callable[..., Any]


def synonyms(words: str, also: str = "", **values: Any) -> SynonymGroup:
    return SynonymGroup.objects.create(words="\n".join(words.split(", ")), also="\n".join(also.split(", ")), **values)


# Synonyms


def test_words_of_a_group_find_each_other_and_what_has_the_typed_word_comes_first(
    network: Network, search: Search
) -> None:
    make_article(network.chicago, "Juvenile immunity")
    make_article(network.chicago, "A safe harbor")
    synonyms("safe harbor, safe harbour, juvenile immunity")
    assert search("safe harbor") == ["A safe harbor", "Juvenile immunity"]
    assert search("juvenile immunity") == ["Juvenile immunity", "A safe harbor"]


def test_what_is_looked_for_one_way_only_does_not_find_the_other(network: Network, search: Search) -> None:
    make_article(network.chicago, "The walrus")
    make_article(network.chicago, "The lanyard")
    synonyms("walrus", also="lanyard")
    assert search("walrus") == ["The walrus", "The lanyard"]
    assert search("lanyard") == ["The lanyard"]


def test_a_changed_group_is_in_force_at_the_next_search(network: Network, search: Search) -> None:
    make_article(network.chicago, "The lanyard")
    group = synonyms("walrus, lanyard")
    assert search("walrus") == ["The lanyard"]
    group.active = False
    group.save()
    assert search("walrus") == []


def test_a_group_of_a_language_is_for_others_where_their_own_knows_nothing_of_the_word(
    network: Network, search: Search
) -> None:
    make_article(network.chicago, "The lanyard")
    synonyms("walrus, lanyard", language="es")
    assert search("walrus") == ["The lanyard"]
    assert search("walrus", path="/es/search/") == ["The lanyard"]
    synonyms("walrus, oboe", language="en")
    assert search("walrus") == []
    assert search("walrus", path="/es/search/") == ["The lanyard"]


def test_a_word_that_has_synonyms_is_no_misspelling(network: Network, search: Search, visit: Visit) -> None:
    for number in range(3):
        make_article(network.chicago, f"The lanyard {number}")
    make_article(network.chicago, "The walrus")
    recount()
    assert set(search("lanyrd")) == {"The lanyard 0", "The lanyard 1", "The lanyard 2"}
    synonyms("lanyrd, walrus", language="es")
    assert search("lanyrd") == ["The walrus"]
    assert visit("chicago.localhost", "/search/?q=lanyrd").context["results"].advice == Advice()


def test_a_plural_is_recognized_and_a_quoted_word_looked_for_as_it_stands(network: Network, search: Search) -> None:
    make_article(network.chicago, "The lanyard")
    synonyms("walrus, seal, lanyard")
    assert search("seals") == ["The lanyard"]
    assert search('"seal"') == []


def test_the_other_words_of_a_topic_are_looked_for(network: Network, search: Search) -> None:
    Topic.objects.create(handle="labour", label="Labour", alternatives="Oboe work", definition="Work.")
    make_article(network.chicago, "Oboe work in the hall")
    assert search("labour") == ["Oboe work in the hall"]


def test_a_phrase_of_one_telling_word_is_recognized_as_a_whole(network: Network) -> None:
    synonyms("without a home, homeless")
    epochs.forget_everything_held()

    def others_of(text: str) -> int:
        return len(expand(SearchQuery.parse(text)).terms[0]) - 1

    assert [others_of(text) for text in ("home", "a home of my own", "homeless")] == [0, 0, 1]
    assert others_of("where to go without a home") == 1


def test_the_synonyms_to_start_with_are_sound_and_loaded_once(network: Network) -> None:
    assert load_synonyms() > 50
    assert load_synonyms() == 0
    groups = list(SynonymGroup.objects.all())
    seen = Counter((group.language, bool(group.also), phrase) for group in groups for phrase in phrases_of(group.words))
    assert [phrase for phrase, count in seen.items() if count > 1] == []
    SynonymGroup.objects.all().delete()  # each for itself: comparing each with all takes half a minute
    for group in groups:
        group.full_clean()


# Misspelt words


def test_a_misspelt_word_finds_what_was_meant_and_says_so(network: Network, search: Search, visit: Visit) -> None:
    for number in range(2):
        make_article(network.chicago, f"Testimony {number}")
    recount()
    assert len(search("testimny")) == 2
    results = visit("localhost", "/search/", data={"q": "the testimny"}).context["results"]
    assert results.advice == Advice(showing_for="the Testimony", instead_for='the "testimny"')
    assert search('"testimny"') == []


def test_a_word_that_the_network_has_is_not_corrected(network: Network, search: Search) -> None:
    make_article(network.chicago, "Walrus one")
    make_article(network.chicago, "Walrus two")
    make_article(network.chicago, "Walrux")
    assert search("walrux") == ["Walrux"]


def test_a_rare_word_near_a_common_one_is_asked_about(network: Network, visit: Visit) -> None:
    for number in range(2):
        make_article(network.chicago, f"Testimony {number}")
    make_article(network.chicago, "Testimny")
    SearchWord.objects.filter(word="testimony").update(entries=40)
    advice = visit("localhost", "/search/", data={"q": "testimny"}).context["results"].advice
    assert advice == Advice(did_you_mean="Testimony")


def test_a_word_that_only_a_chapter_has_is_not_shown_elsewhere(
    network: Network, make_resource: MakeResource, visit: Visit
) -> None:
    for number in range(3):
        make_resource(network.chicago, f"Quillfeather {number}", shared=False)
    recount()
    assert not SearchWord.objects.filter(word="quillfeather").exists()
    for host in ("localhost", "milwaukee.localhost"):
        assert not visit(host, "/search/", data={"q": "quillfeathr"}).context["results"].advice


def test_a_word_that_has_become_private_is_not_shown_at_the_next_request(network: Network, visit: Visit) -> None:
    pages = [make_article(network.chicago, f"Quillfeather {number}") for number in range(3)]
    recount()
    assert visit("localhost", "/search/", data={"q": "quillfeathr"}).context["results"].advice
    for page in pages:
        restrict(page)
    assert not visit("localhost", "/search/", data={"q": "quillfeathr"}).context["results"].advice


def test_another_form_of_a_private_word_does_not_make_it_public(network: Network, visit: Visit) -> None:
    private = [make_article(network.chicago, f"Quillfeathers {number}") for number in range(3)]
    make_article(network.chicago, "A quillfeather")
    recount()
    for page in private:
        restrict(page)
    advice = visit("localhost", "/search/", data={"q": "quillfeathrs"}).context["results"].advice
    assert "feathers" not in advice.showing_for


@pytest.mark.parametrize(
    ("one", "other", "faults"),
    [("abuse", "abuse", 0), ("abuse", "abues", 1), ("abuse", "abse", 1), ("abuse", "abbuse", 1), ("abuse", "xyuse", 2)],
)
def test_faults_are_counted_as_people_make_them(one: str, other: str, faults: int) -> None:
    assert faults_between(one, other) == faults


# The vocabulary


def test_new_words_come_with_their_entries_and_are_counted_anew(network: Network) -> None:
    make_article(network.chicago, "Walrus one")
    make_article(network.chicago, "Walrus two")
    row = SearchWord.objects.get(word="walrus", language="en")
    assert (row.entries, row.written) == (1, "Walrus")
    recount()
    assert SearchWord.objects.get(word="walrus").entries == 2
    SearchEntry.objects.all().delete()
    recount()
    assert not SearchWord.objects.exclude(word="").exists()


def test_forms_of_a_spanish_word_find_each_other(network: Network, search: Search) -> None:
    make_article(network.chicago, "Trabajadores del campo")
    SearchEntry.objects.update(language="es")
    recount()
    assert "Trabajadores del campo" in search("trabajador")
    assert "Trabajadores del campo" in search("trabajadoras")


@pytest.mark.parametrize(
    ("forms", "language"),
    [
        ("trafficked trafficking", "en"),
        ("planning planned plan", "en"),
        ("policy policies", "en"),
        ("trabajo trabajos trabajar trabajador trabajadoras trabajando", "es"),
        ("voluntaria voluntarios", "es"),
        ("explotacion explotado explotada", "es"),
        ("taller talleres", "es"),
    ],
)
def test_forms_of_a_word_have_one_stem(forms: str, language: str) -> None:
    assert len({stem(form, language) for form in forms.split()}) == 1


def test_a_singular_is_no_verb() -> None:
    assert singular("avisos", "es") == singular("aviso", "es") != singular("avisar", "es")
    assert singular("bus", "en") == "bus"


def test_a_query_without_words_is_left_as_it_is(network: Network) -> None:
    assert prepare(SearchQuery.parse("- -")).query.terms == ()
