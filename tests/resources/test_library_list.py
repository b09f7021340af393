"""The visitors' list: what is narrowed, counted, ordered and paged, and in how many queries."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from chapters.models import Chapter, Role
from chapters.retirement import restore_chapter, retire_chapter
from resources.library.facets import FACETS
from resources.models import LibraryEntry, Resource, Topic, Visibility
from tests.conftest import Network
from tests.factories import make_light_chapters, make_person
from tests.resources.factories import make_own_resource, make_shared_resource, make_topic, make_upload
from tests.services.once import made_once

pytestmark = pytest.mark.slow
Ask = Callable[..., Any]
CHICAGO, MILWAUKEE = "chicago.localhost", "milwaukee.localhost"


@pytest.fixture
def ask(visit: Callable[..., Any]) -> Ask:
    """Return a function that gives the context of a list's page."""

    def answer(query: str = "", host: str = MILWAUKEE) -> Any:
        response = visit(host, f"/resources/{query}")
        assert response.status_code == 200
        return response.context

    return answer


@pytest.fixture(scope="module")
def _media(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("shelf") / "media"


@pytest.fixture(scope="module")
def _filled(django_db_setup: None, django_db_blocker: Any, _media: Path) -> Iterator[None]:
    yield from made_once(django_db_blocker, _fill, MEDIA_ROOT=_media)


def _fill() -> None:
    chicago, national = Chapter.objects.get(slug="chicago"), Chapter.objects.get(slug="national")
    curator = make_person(national, Role.CURATOR)
    topics = [make_topic(f"topic-{number}", f"Topic {number}") for number in range(3)]
    for number in range(8):
        make_shared_resource(
            (chicago, national)[number % 2],
            curator,
            title=f"Work {number}",
            type=("poster", "toolkit", "report")[number % 3],
            topics=[topics[number % 3], topics[number % 2]],
            audience=[("youth", "survivors")[number // 4]],
            jurisdiction=("", "US", "US-IL", "US-IL/Chicago")[number % 4],
            published_on=f"{2020 + number % 3}-05-0{number + 1}",
            files=[(make_upload(), ("en", "es", "tl")[number % 3], "")] if number % 2 else (),
        )
    make_own_resource(chicago, title="Kept at home", topics=topics[:1], jurisdiction="US-CA")


@pytest.fixture
def shelf(_filled: None, _media: Path, network: Network, settings: Any) -> list[Resource]:
    """Nine works of two chapters that differ in every facet, one of them Chicago's own."""
    settings.MEDIA_ROOT = _media
    return list(Resource.objects.order_by("pk"))


def titles(context: Any) -> list[str]:
    return [card.title for card in context["cards"]]


def counts(context: Any, facet: str) -> dict[str, int]:
    """Return what stands beside the values of a facet."""
    return {
        value.value: value.count
        for shown in context["facets"]
        if shown.name == facet
        for value in (*shown.first, *shown.rest)
    }


def values_of(resource: Resource) -> dict[str, set[str]]:
    """Read the facets of a resource from its rows, one after the other."""
    place = resource.jurisdiction
    return {
        "topic": {topic.handle for topic in resource.topics.all()},
        "type": {resource.type},
        "audience": {row.audience for row in resource.audiences.all()},
        "language": {"en"} | {file.language for file in resource.files.all()},
        "jurisdiction": {place, place.split("/")[0]} - {""},
        "chapter": {resource.contributor.slug},
        "year": {str(resource.published_on.year)} if resource.published_on else set(),
    }


def test_counts_of_every_combination_are_those_of_asking_each_resource(shelf: list[Resource], ask: Ask) -> None:
    public = [values_of(resource) for resource in shelf if resource.visibility == Visibility.NETWORK]
    choices = [
        {"topic": ["topic-0", "topic-1"], "type": ["poster"]},
        {"jurisdiction": ["US-IL"], "language": ["en"]},
        {"year": ["2020", "2022"], "audience": ["youth"], "chapter": ["national"]},
        {"topic": ["topic-2"], "type": ["report", "toolkit"], "language": ["es", "tl"], "chapter": ["chicago"]},
        {},
    ]
    for chosen in choices:
        query = "&".join(f"{facet}={value}" for facet, values in chosen.items() for value in values)
        context = ask(f"?{query}")

        def fits(values: dict[str, set[str]], but: str = "", chosen: Any = chosen) -> bool:
            return all(values[facet] & set(wanted) for facet, wanted in chosen.items() if facet != but)

        assert context["cards"].paginator.count == sum(fits(values) for values in public)
        for facet in FACETS:
            others = [values[facet.name] for values in public if fits(values, but=facet.name)]
            expected = {value: sum(value in values for values in others) for value in set().union(*others)}
            assert {value: n for value, n in counts(context, facet.name).items() if n} == expected, (query, facet.name)


def test_what_a_chapter_keeps_is_listed_and_counted_on_its_own_host_only(shelf: list[Resource], ask: Ask) -> None:
    here, elsewhere = ask("", CHICAGO), ask("", MILWAUKEE)
    assert "Kept at home" in titles(here)
    assert "Kept at home" not in titles(elsewhere)
    assert counts(here, "topic")["topic-0"] == counts(elsewhere, "topic")["topic-0"] + 1
    assert "US-CA" in counts(here, "jurisdiction")
    assert "US-CA" not in counts(elsewhere, "jurisdiction")


def test_value_that_only_other_hosts_have_is_as_unknown_as_nonsense(shelf: list[Resource], ask: Ask) -> None:
    for value in ("US-CA", "Nowhere"):
        context = ask(f"?jurisdiction={value}&type=nonsense&year=1066")
        assert not context["selection"].is_narrowed
        assert context["cards"].paginator.count == 8


def test_entries_follow_privacy_and_the_end_of_a_chapter_at_once(
    network: Network, shelf: list[Resource], ask: Ask
) -> None:
    branch = shelf[0].main_page.get_parent()  # type: ignore[union-attr]
    locked = PageViewRestriction.objects.create(page=branch, restriction_type="login")
    assert counts(ask(), "chapter") == {"national": 4}
    locked.delete()
    assert counts(ask(), "chapter") == {"chicago": 4, "national": 4}
    retire_chapter(network.chicago)
    assert not LibraryEntry.objects.listed().filter(resource__handle="kept-at-home").exists()
    assert ask()["cards"].paginator.count == 8
    restore_chapter(Chapter.objects.get(slug="chicago"))
    assert "Kept at home" in titles(ask("", CHICAGO))


def test_entries_follow_what_is_edited(shelf: list[Resource], ask: Ask) -> None:
    before = counts(ask(), "topic")["topic-1"]
    Topic.objects.get(handle="topic-1").delete()
    assert before
    assert "topic-1" not in counts(ask(), "topic")
    shelf[0].main_page.unpublish()  # type: ignore[union-attr]
    assert "Work 0" not in titles(ask())
    assert ask()["cards"].paginator.count == 7


def test_orders_are_by_date_title_and_use(shelf: list[Resource], ask: Ask) -> None:
    assert titles(ask())[:3] == ["Work 5", "Work 2", "Work 7"]
    assert titles(ask("?sort=title")) == sorted(titles(ask()))
    entry = shelf[3].library_entry
    type(entry).objects.filter(pk=entry.pk).update(uses=9)
    assert titles(ask("?sort=used"))[0] == "Work 3"
    assert ask("?sort=relevance")["selection"].order == "newest"


def test_words_narrow_with_the_facets_and_are_ranked(shelf: list[Resource], ask: Ask) -> None:
    page = shelf[6].main_page
    assert page is not None
    page.summary = "Quillfeather, a word that no other has."
    page.save_revision().publish()
    context = ask("?q=quillfeather")
    assert titles(context) == ["Work 6"]
    assert context["selection"].order == "relevance"
    assert counts(context, "type") == {"poster": 1}
    nothing = ask("?q=quillfeather&type=report")
    assert [(way.label, way.count) for way in nothing["ways_out"]] == [("“quillfeather”", 2), ("Report", 1)]
    further = ask("?q=quillfeather&type=report&year=2021")
    assert [(way.label, way.is_only, way.count) for way in further["ways_out"]] == [
        ("2021", True, 3),
        ("Report", True, 2),
        ("“quillfeather”", True, 1),
    ]
    assert ask("?q=...")["cards"].paginator.count == 8


def test_number_of_a_page_that_is_none_gives_the_nearest(shelf: list[Resource], ask: Ask, monkeypatch: Any) -> None:
    monkeypatch.setattr("resources.library.paging.CARDS_ON_A_PAGE", 5)
    asked = {"2": 2, "9" * 30: 2, "-4": 2, "0": 2, "many": 1, "9" * 6000: 1}
    contexts = {number: ask(f"?page={number}") for number in asked}
    assert {number: context["cards"].number for number, context in contexts.items()} == asked
    assert [len(titles(contexts[number])) for number in ("2", "many")] == [3, 5]


def test_address_holds_the_whole_choice_and_each_chip_leads_to_the_rest(shelf: list[Resource], ask: Ask) -> None:
    query = "?topic=topic-0&topic=topic-1&type=poster&sort=title&view=list"
    context = ask(query)
    assert context["selection"].address == query
    urls = {chip.label: chip.url for chip in context["chips"]}
    assert urls["Topic 0"] == "?topic=topic-1&type=poster&sort=title&view=list"
    assert context["clear_url"] == "?sort=title&view=list"


def test_page_costs_the_same_queries_whatever_is_chosen_and_however_many_chapters(
    shelf: list[Resource], ask: Ask, django_assert_max_num_queries: Any
) -> None:
    queries = ["", "?topic=topic-0&type=poster&audience=youth&language=en&jurisdiction=US-IL&chapter=chicago&year=2020"]
    queries += ["?q=work&type=poster", "?view=list&sort=title"]
    few = [_queries(ask, query) for query in queries]
    make_light_chapters(57)
    many = [_queries(ask, query) for query in queries]
    assert many == few
    assert max(few) <= 14


def _queries(ask: Ask, query: str) -> int:
    ask(query)
    with CaptureQueriesContext(connection) as captured:
        ask(query)
    counting = [sql for sql in captured.captured_queries if "facetvalue" in sql["sql"]]
    assert len(counting) == 1
    return len(captured)
