"""The way from the entries to Elasticsearch: nothing is lost on it, whatever dies, and nothing hidden is counted."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from search import indexing, outbox
from search.differences import Differences
from search.engines.elasticsearch import ElasticsearchEngine, documents, indexes
from search.engines.elasticsearch.client import IndexTrouble, client
from search.engines.elasticsearch.documents import documents_of
from search.indexing import check_index, rebuild_index, tend
from search.models import SearchEntry, Unsent
from search.outbox import operation, send, send_entries
from search.query import SearchQuery, SearchScope
from search.versions import version_of_now
from tests.conftest import Network
from tests.factories import make_article
from tests.search.conftest import MakeResource

pytestmark = [pytest.mark.postgresql, pytest.mark.slow]


@pytest.fixture
def ready(index: str, network: Network) -> Network:
    """Elasticsearch has what the network has."""
    check_index()
    Unsent.objects.all().delete()
    return network


def total(text: str) -> int:
    return ElasticsearchEngine().find(SearchQuery.parse(text), limit=10).network_total


def entry_of(page: Any) -> SearchEntry:
    return SearchEntry.objects.get(page_id=page.pk)


# Notes


def test_every_change_of_an_entry_is_noted_whoever_makes_it(network: Network) -> None:
    article = make_article(network.chicago, "Walrus")
    entry = entry_of(article)
    assert Unsent.objects.filter(entry=entry.pk).exists()
    for change in (lambda: SearchEntry.objects.filter(pk=entry.pk).update(title="Oboe"), article.delete):
        Unsent.objects.all().delete()
        change()
        assert Unsent.objects.filter(entry=entry.pk).exists()


def test_a_change_has_the_sender_started_once_it_is_committed(
    ready: Network, monkeypatch: pytest.MonkeyPatch, django_capture_on_commit_callbacks: Any
) -> None:
    started: list[object] = []
    monkeypatch.setattr(outbox, "enqueue", started.append)
    with django_capture_on_commit_callbacks(execute=True):
        make_article(ready.chicago, "Walrus")
        assert not started
    assert started


# Sending


def test_what_is_published_changed_and_hidden_is_sent(ready: Network) -> None:
    article = make_article(ready.chicago, "Walrus")
    send()
    assert (total("walrus"), Unsent.objects.count()) == (1, 0)
    article.title = "Oboe"
    article.save_revision().publish()
    send()
    assert (total("walrus"), total("oboe")) == (0, 1)
    article.unpublish()
    send()
    assert (total("oboe"), Unsent.objects.count()) == (0, 0)


@pytest.mark.parametrize("moment", ["before Elasticsearch has it", "before its note is deleted"])
def test_a_sender_that_is_killed_loses_nothing(ready: Network, monkeypatch: pytest.MonkeyPatch, moment: str) -> None:
    make_article(ready.chicago, "Walrus")
    with monkeypatch.context() as patched:
        if moment == "before Elasticsearch has it":
            patched.setattr(outbox, "targets", _killed)
        else:
            patched.setattr(outbox, "send_entries", lambda ids: (send_entries(ids), _killed()))
        with pytest.raises(KeyboardInterrupt):
            send()
    assert Unsent.objects.exists()
    send()
    assert (total("walrus"), Unsent.objects.count()) == (1, 0)
    assert check_index() == Differences(0, 0, 0)


def _killed() -> Any:
    raise KeyboardInterrupt


def test_a_sender_that_comes_late_does_not_put_back_what_was(ready: Network) -> None:
    article = make_article(ready.chicago, "Walrus")
    [late] = documents_of(SearchEntry.objects.filter(pk=entry_of(article).pk))
    article.title = "Oboe"
    article.save_revision().publish()
    send()
    client().bulk(operations=operation(indexes.alias(), late.pk, late), refresh=True)
    assert (total("walrus"), total("oboe")) == (0, 1)
    article.delete()
    send()
    client().bulk(operations=operation(indexes.alias(), late.pk, late), refresh=True)
    assert total("walrus") == 0


def test_an_entry_that_is_refused_does_not_keep_others_back(ready: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    refused = entry_of(make_article(ready.chicago, "Walrus"))
    make_article(ready.chicago, "Oboe")
    made = documents.fields_of
    monkeypatch.setattr(
        documents,
        "fields_of",
        lambda entry, is_alone: made(entry, is_alone=is_alone) | ({"no such": 1} if entry.pk == refused.pk else {}),
    )
    assert send() == 1
    assert (total("walrus"), total("oboe")) == (0, 1)
    assert set(Unsent.objects.values_list("entry", flat=True)) == {refused.pk}


def test_what_was_hidden_is_not_even_counted_before_the_index_knows(ready: Network) -> None:
    article = make_article(ready.chicago, "Walrus")
    send()
    article.unpublish()
    found = ElasticsearchEngine().find(SearchQuery.parse("walrus"), limit=10)
    assert (found.network_total, found.entry_ids, found.counts.get("kind", {})) == (0, (), {})


# Counting


def test_works_are_counted_by_facet_and_a_choice_hides_no_other(ready: Network, make_resource: MakeResource) -> None:
    kit = make_resource(ready.chicago, "Walrus kit", type="toolkit")
    make_resource(ready.milwaukee, "Walrus poster", type="poster")
    news = make_article(ready.chicago, "Walrus news")
    # One more entry of the kit's work, in another language.
    keys = ["kind:resource", "type:toolkit", "language:es", f"chapter:{ready.chicago.pk}"]
    SearchEntry.objects.filter(page_id=news.pk).update(work=entry_of(kit).work, language="es", facets=keys)
    send()

    def counted(**values: Any) -> tuple[int, int, Any, Any]:
        query = SearchQuery.parse("walrus", chapter_id=ready.chicago.pk, **values)
        found = ElasticsearchEngine().find(query, limit=10)
        return found.network_total, found.chapter_total, found.counts.get("type"), found.counts.get("language")

    both = {"toolkit": 1, "poster": 1}
    assert counted() == (2, 1, both, {"en": 2, "es": 1})
    assert counted(choices=(("type", ("poster",)),)) == (1, 0, both, {"en": 1})
    assert counted(choices=(("type", ("poster",)), ("language", ("es",)))) == (0, 0, {"toolkit": 1}, {"en": 1})
    assert counted(scope=SearchScope.CHAPTER) == (2, 1, {"toolkit": 1}, {"en": 1, "es": 1})
    assert counted(until=date(2000, 1, 1)) == (0, 0, None, None)


def test_a_list_gets_every_work_once(ready: Network, make_resource: MakeResource) -> None:
    works = [entry_of(make_resource(ready.chicago, f"Walrus {name}")).work for name in ("kit", "card")]
    send()
    found = ElasticsearchEngine().find_works(SearchQuery.parse("walrus oboe"))
    assert (sorted(found.works), found.is_relaxed) == (sorted(works), True)


# Building and comparing


def test_a_new_index_takes_in_what_changes_while_it_is_built(ready: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexing, "_REQUEST_ENTRIES", 1)
    gone, changed = make_article(ready.chicago, "Walrus"), make_article(ready.chicago, "Lanyard")
    send()
    todo: list[Callable[[], object]] = [
        gone.unpublish,
        lambda: SearchEntry.objects.filter(page_id=changed.pk).update(title="Oboe", version=version_of_now()),
        lambda: make_article(ready.chicago, "Ukulele"),
        send,
    ]

    def edit(done: int, total: int) -> None:
        if todo:
            todo.pop(0)()

    rebuild_index(edit)
    send()
    assert not todo
    assert (total("walrus"), total("lanyard"), total("oboe"), total("ukulele")) == (0, 0, 1, 1)
    assert check_index() == Differences(0, 0, 0)


def test_a_building_that_fails_leaves_the_present_index(ready: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    make_article(ready.chicago, "Walrus")
    send()
    monkeypatch.setattr(documents, "fields_of", lambda entry, is_alone: {"no such": 1})
    with pytest.raises(IndexTrouble):
        rebuild_index()
    assert total("walrus") == 1
    monkeypatch.undo()
    rebuild_index()
    assert (total("walrus"), indexes.targets()) == (1, [indexes.alias()])


def test_every_difference_is_found_and_mended(ready: Network) -> None:
    missing, changed, ahead = (entry_of(make_article(ready.chicago, f"Walrus {name}")) for name in ("a", "b", "c"))
    send()
    rows = SearchEntry.objects.filter(pk__in=[missing.pk, ahead.pk]).order_by("pk")
    [of_surplus, of_ahead] = documents_of(rows)
    of_surplus.fields["pk"] = 999_999_999
    of_ahead = replace(of_ahead, version=ahead.version + 1)
    of_ahead.fields["version"] += 1
    operations = operation(indexes.alias(), 999_999_999, of_surplus) + operation(indexes.alias(), ahead.pk, of_ahead)
    client().bulk(operations=operations, refresh=True)
    client().delete(index=indexes.alias(), id=str(missing.pk), refresh=True)
    SearchEntry.objects.filter(pk=changed.pk).update(version=version_of_now())
    Unsent.objects.all().delete()
    assert check_index() == Differences(missing=1, changed=2, surplus=1)
    assert check_index() == Differences(0, 0, 0)
    assert total("walrus") == 3


def test_an_index_that_went_away_is_built_again(ready: Network) -> None:
    make_article(ready.chicago, "Walrus")
    indexes.remove_all()
    tend()
    assert total("walrus") == 1


def test_an_index_that_lost_entries_is_mended_in_the_next_round(ready: Network) -> None:
    entry = entry_of(make_article(ready.chicago, "Walrus"))
    send()
    client().delete(index=indexes.alias(), id=str(entry.pk), refresh=True)
    tend()
    assert total("walrus") == 1
