"""What is learned from searches, and what is not."""

import csv
import datetime
import io
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from chapters.models import Chapter, Role
from search.learned import forget, popular_queries
from search.models import DailyOpening, DailySearch
from search.models.asked import DailySearchQuerySet
from tests.conftest import Network
from tests.factories import make_article, make_person

pytestmark = pytest.mark.slow

BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
HOME = "http://chicago.localhost/"
REPORT = "/admin/reports/searches/"


@pytest.fixture
def search(network: Network) -> Callable[..., Any]:
    """Return a function that asks Chicago's search as a person's browser does."""
    client = Client(headers={"host": "chicago.localhost", "user-agent": BROWSER})

    def ask(address: str, referer: str = HOME, **headers: str) -> Any:
        return client.get(f"/search/{address}", headers={"referer": referer, **headers})

    return ask


def counted() -> list[tuple[str, int, int]]:
    return list(DailySearch.objects.order_by("text").values_list("text", "count", "found"))


def searched(chapter: Chapter, text: str, *, days: int, a_day: int = 1, found: int = 0, ago: int = 0) -> None:
    """Let *text* have been looked for on so many days, the last of them so many days ago."""
    searches: DailySearchQuerySet = DailySearch.objects.all()
    for day in range(days):
        for _time in range(a_day):
            on = timezone.localdate() - datetime.timedelta(days=ago + day)
            searches.count_one(chapter=chapter.pk, language="en", text=text, found=found, day=on)


def test_submission_is_counted_with_what_it_found(network: Network, search: Any) -> None:
    make_article(network.milwaukee, "Walrus and oboe")
    search("?q=Walrus")
    search("?q=++wALRUS++", referer=f"{HOME}search/?q=oboe")
    search("?q=walrus+lanyard")  # only some of the words
    assert counted() == [("walrus", 2, 1), ("walrus lanyard", 1, 0)]
    [row] = DailySearch.objects.filter(text="walrus")
    assert (row.chapter, row.language, row.day) == (network.chicago, "en", timezone.localdate())


@pytest.mark.parametrize(
    ("address", "headers"),
    [
        ("?q=walrus&page=2", {}),
        ("?q=walrus&kind=news", {}),
        ("?q=walrus&since=2024", {}),
        ("?q=walrus", {"referer": f"{HOME}search/?q=Walrus&kind=news"}),
        ("?q=walrus&scope=chapter", {"referer": f"{HOME}search/?q=walrus"}),
        ("?q=walrus&sort=newest", {"referer": f"{HOME}search/?q=walrus"}),
        ("?q=walrus", {"cache-control": "max-age=0"}),
        ("?q=walrus", {"user-agent": "Googlebot/2.1 (+http://www.google.com/bot.html)"}),
        ("?q=walrus", {"user-agent": ""}),
        ("?q=walrus", {"sec-purpose": "prefetch"}),
        ("?q=", {}),
        ("?q=pat@example.org", {}),
        ("?q=call+(312)+555-0100", {}),
        ("?q=" + "walrus+" * 20, {}),
    ],
)
def test_what_is_no_submission_of_a_person_or_tells_of_one_is_not_counted(
    search: Any, address: str, headers: dict[str, str]
) -> None:
    search(address, **headers)
    assert counted() == []


def test_opened_result_is_counted_by_the_ping_of_its_link(network: Network, search: Any) -> None:
    article = make_article(network.chicago, "Walrus")
    response = search("?q=walrus")
    address = f"http://chicago.localhost/search/opened/{article.search_entry.pk}/"
    assert f'ping="{address}"' in response.content.decode()
    client = Client(enforce_csrf_checks=True, headers={"host": "chicago.localhost", "user-agent": BROWSER})
    for ping_from in (f"{HOME}search/?q=walrus&page=1", f"{HOME}search/?q=oboe", f"{HOME}?q=walrus", "http://[", ""):
        answer = client.post(address, "PING", content_type="text/ping", headers={"ping-from": ping_from})
        assert (answer.status_code, answer.content, dict(answer.cookies)) == (204, b"", {})
    assert client.get(address).status_code == 405
    assert list(DailySearch.objects.values_list("text", "count", "opened")) == [("walrus", 1, 1)]
    assert list(DailyOpening.objects.values_list("page", "count")) == [(article.pk, 1)]


def test_opening_of_what_is_not_found_here_is_not_counted(network: Network, search: Any) -> None:
    search("?q=walrus")
    client = Client(
        headers={"host": "chicago.localhost", "user-agent": BROWSER, "ping-from": f"{HOME}search/?q=walrus"}
    )
    assert client.post("/search/opened/99999999/", "PING", content_type="text/ping").status_code == 204
    assert not DailyOpening.objects.exists()


def test_report_shows_no_word_that_is_rare_in_what_it_sums(network: Network, sign_in: Any) -> None:
    searched(network.chicago, "walrus", days=3)
    searched(network.chicago, "pat example", days=2, a_day=9)
    searched(network.milwaukee, "pat example", days=1, ago=5)
    lead, national = make_person(network.chicago, Role.LEAD), make_person(network.national, Role.CURATOR)
    for person, seen in ((lead, ["walrus"]), (national, ["pat example", "walrus"])):
        client = sign_in(person)
        exported = client.get(f"{REPORT}?export=csv")
        rows = list(csv.reader(io.StringIO(b"".join(exported.streaming_content).decode())))
        assert sorted(row[0] for row in rows[1:]) == seen
        assert ("pat example" in client.get(REPORT).content.decode()) == ("pat example" in seen)
    assert "21 searches in all" in sign_in(lead).get(REPORT).content.decode()


def test_chapter_reads_of_its_own_site_only(network: Network, sign_in: Any) -> None:
    searched(network.milwaukee, "quillwort", days=4)
    client = sign_in(make_person(network.chicago, Role.LEAD))
    for address in (REPORT, f"{REPORT}?period=year", f"{REPORT}?what=vain&chapter={network.milwaukee.pk}"):
        assert "quillwort" not in client.get(address).content.decode()


def test_report_tells_what_was_in_vain_and_what_is_hardly_opened(network: Network, sign_in: Any) -> None:
    searched(network.chicago, "vain", days=3)
    searched(network.chicago, "dull", days=4, a_day=3, found=5)
    searched(network.chicago, "good", days=4, a_day=3, found=5)
    DailySearch.objects.filter(text="good").update(opened=2)
    client = sign_in(make_person(network.chicago, Role.EDITOR))
    for what, texts in (("", {"vain", "dull", "good"}), ("vain", {"vain"}), ("few", {"dull"})):
        listed = client.get(f"{REPORT}?what={what}").context["object_list"]
        assert {row["text"] for row in listed} == texts


def test_words_in_vain_on_the_first_page_lead_to_a_promoted_result(network: Network, sign_in: Any) -> None:
    searched(network.chicago, "walrus & oboe", days=3)
    client = sign_in(make_person(network.chicago, Role.EDITOR))
    page = client.get("/admin/").content.decode()
    assert "/admin/search/promoted/new/?words=walrus+%26+oboe" in page
    assert client.get("/admin/home/searched-in-vain/").status_code == 200


def test_good_queries_of_others_are_suggested_the_own_site_s_first(network: Network, visit: Any) -> None:
    searched(network.milwaukee, "walrus", days=3, a_day=5, found=1)
    searched(network.chicago, "Wálrus kit".casefold(), days=3, found=2)
    searched(network.chicago, "walrus vain", days=3)
    searched(network.chicago, "walrus rare", days=2, found=1)

    def asked(prefix: str, language: str = "en") -> list[str]:
        return popular_queries(prefix, chapter_id=network.chicago.pk, language=language)

    assert asked("WAL") == ["wálrus kit", "walrus"]
    offered = visit("chicago.localhost", "/search/suggestions/", data={"q": "wal"}).json()["suggestions"]
    assert [one["text"] for one in offered] == ["wálrus kit", "walrus"]
    assert asked("oboe") == asked("wal", "es") == []


def test_rare_words_are_forgotten_after_a_month_and_all_after_their_time(network: Network) -> None:
    searched(network.chicago, "rare", days=2, ago=31)
    searched(network.chicago, "common", days=3, ago=31)
    searched(network.chicago, "new", days=1)
    searched(network.chicago, "old", days=9, ago=500)
    forget()
    assert set(DailySearch.objects.values_list("text", flat=True)) == {"common", "new"}
