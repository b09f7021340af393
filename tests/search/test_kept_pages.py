"""A page of results that was asked for before is shown again, until anything of it has changed."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from chapters.models import Role
from network import epochs
from search import kept_pages
from search.models import DailySearch, PromotedResult, SearchEntry
from tests.conftest import Network
from tests.factories import make_article, make_person
from tests.search.conftest import restrict

ADDRESS = "/search/?q=walrus"
BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"


@pytest.fixture(autouse=True)
def keeps_pages(keeps_no_pages: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_pages, "MOST", 10)


@pytest.fixture
def titles(visit: Callable[..., Any]) -> Callable[[], list[str]]:
    """Return a function that tells which of the articles stand on the page of results."""

    def of_page() -> list[str]:
        content = visit("chicago.localhost", ADDRESS).content.decode().replace("<mark>", "").replace("</mark>", "")
        return [title for title in ("Walrus one", "Walrus two", "Walrus three") if title in content]

    return of_page


def test_a_page_that_is_asked_for_again_is_not_made_again(network: Network, visit: Callable[..., Any]) -> None:
    make_article(network.chicago, "Walrus one")
    first = visit("chicago.localhost", ADDRESS)
    with CaptureQueriesContext(connection) as asked:
        again = visit("chicago.localhost", ADDRESS)
    assert again.content == first.content
    assert (again["X-Robots-Tag"], again["Content-Type"]) == (first["X-Robots-Tag"], first["Content-Type"])
    assert len([query for query in asked.captured_queries if "search_searchentry" in query["sql"]]) == 1


def test_each_host_language_and_address_has_its_own(network: Network, visit: Callable[..., Any]) -> None:
    make_article(network.chicago, "Walrus one")
    pages = [
        visit(host, address).content
        for host in ("chicago.localhost", "milwaukee.localhost", "localhost")
        for address in (ADDRESS, f"{ADDRESS}&scope=chapter", "/es/search/?q=walrus")
        for _twice in range(2)
    ]
    assert pages[::2] == pages[1::2]
    assert len(set(pages[:6])) == 3
    assert len({pages[0], pages[6], pages[12]}) == 3


def test_whatever_is_published_changed_or_hidden_is_seen_at_once(
    network: Network, titles: Callable[[], list[str]]
) -> None:
    one = make_article(network.chicago, "Walrus one", slug="one")
    assert titles() == ["Walrus one"]
    two = make_article(network.milwaukee, "Walrus two", slug="two")
    assert titles() == ["Walrus one", "Walrus two"]
    one.title = "Walrus three"
    one.save_revision().publish()
    assert titles() == ["Walrus two", "Walrus three"]
    restriction = restrict(two)
    assert titles() == ["Walrus three"]
    restriction.delete()
    assert titles() == ["Walrus two", "Walrus three"]
    type(one).objects.get(pk=one.pk).unpublish()
    assert titles() == ["Walrus two"]
    type(two).objects.get(pk=two.pk).delete()
    assert titles() == []


def test_an_address_that_changes_is_followed(network: Network, visit: Callable[..., Any]) -> None:
    page = make_article(network.chicago, "Walrus one", slug="one")
    assert b"/news/one/" in visit("chicago.localhost", ADDRESS).content
    page.slug = "another"
    page.save_revision().publish()
    assert b"/news/another/" in visit("chicago.localhost", ADDRESS).content


def test_what_is_published_makes_no_process_load_what_else_it_holds(network: Network) -> None:
    make_article(network.chicago, "Walrus one", slug="one")
    epoch = epochs.current()
    make_article(network.chicago, "Walrus two", slug="two")
    assert epochs.current() == epoch


def test_what_is_promoted_meanwhile_is_shown(network: Network, visit: Callable[..., Any]) -> None:
    page = make_article(network.chicago, "Walrus one", slug="one")
    visit("chicago.localhost", ADDRESS)
    PromotedResult.objects.create(chapter=network.chicago, phrases="walrus", page=page, title="Look here first")
    assert b"Look here first" in visit("chicago.localhost", ADDRESS).content


def test_what_is_gone_is_not_shown_even_if_nobody_was_told(network: Network, titles: Callable[[], list[str]]) -> None:
    """As when a process is killed between its commit and the new epoch."""
    make_article(network.chicago, "Walrus one", slug="one")
    make_article(network.chicago, "Walrus two", slug="two")
    assert titles() == ["Walrus one", "Walrus two"]
    SearchEntry.objects.filter(title="Walrus two").delete()
    assert titles() == ["Walrus one"]
    SearchEntry.objects.update(title="Walrus three", version=1)
    assert titles() == ["Walrus three"]


def test_who_has_signed_in_gets_a_page_of_their_own(network: Network, sign_in: Callable[..., Any]) -> None:
    make_article(network.chicago, "Walrus one")
    client = sign_in(make_person(network.chicago, Role.EDITOR))
    client.get(ADDRESS)
    assert client.get(ADDRESS).context is not None


def test_each_submission_counts_whether_its_page_is_kept_or_not(network: Network, visit: Callable[..., Any]) -> None:
    make_article(network.chicago, "Walrus one")
    for _visitor in range(3):
        visit("chicago.localhost", ADDRESS, headers={"referer": "http://chicago.localhost/", "user-agent": BROWSER})
    assert [(search.count, search.found) for search in DailySearch.objects.filter(text="walrus")] == [(3, 1)]


def test_only_the_last_pages_are_kept(network: Network, visit: Callable[..., Any]) -> None:
    for number in range(12):
        visit("chicago.localhost", f"{ADDRESS}{number}")
    assert visit("chicago.localhost", f"{ADDRESS}0").context is not None
    assert visit("chicago.localhost", f"{ADDRESS}11").context is None
