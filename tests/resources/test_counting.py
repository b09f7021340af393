"""What of the visitors' looking and taking is counted, and that nothing else of it is."""

import datetime
import logging
from typing import Any

import pytest
from django.conf import settings
from django.db import OperationalError
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from network.clock import day_begun
from network.models import User
from resources.counting import is_program
from resources.models import DailyUse, LibraryEntry, Resource
from resources.models.use import DailyUseQuerySet, UseKind
from resources.usage import first_day, rank_by_use
from tests.conftest import Network
from tests.resources.factories import make_own_resource, make_shared_resource, make_upload

pytestmark = pytest.mark.django_db

BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
PAGE = "/resources/know-the-signs/"


@pytest.fixture
def poster(network: Network, curator: User) -> Resource:
    """A poster of Chicago's that the whole network has, in Spanish."""
    page = make_shared_resource(network.chicago, curator, files=[(make_upload(), "es", "")])
    resource: Resource = page.resource
    return resource


def get(path: str, host: str = "milwaukee.localhost", method: str = "get", **headers: str) -> Any:
    """Ask as a browser does, and take all of the answer."""
    headers = {"host": host, "user-agent": BROWSER, **headers}
    response = getattr(Client(headers=headers), method)(path)
    if response.streaming:
        b"".join(response.streaming_content)
    return response


def counted() -> list[tuple[str, str, str, int]]:
    return sorted(DailyUse.objects.values_list("chapter__slug", "language", "kind", "count"))


def test_views_and_downloads_are_counted_by_host_and_language(poster: Resource) -> None:
    file = poster.files.get().get_absolute_url()
    get(PAGE)
    get(PAGE)
    get(PAGE, "localhost")
    get(file)

    assert counted() == [
        ("milwaukee", "en", "view", 2),
        ("milwaukee", "es", "download", 1),
        ("national", "en", "view", 1),
    ]
    assert set(DailyUse.objects.values_list("resource", "day")) == {(poster.pk, timezone.localdate())}


def test_number_has_no_room_for_a_trace_of_a_person() -> None:
    kept = {field.name for field in DailyUse._meta.get_fields()}
    assert kept == {"id", "resource", "chapter", "language", "kind", "day", "count"}


@pytest.mark.parametrize(
    "headers",
    [
        {"user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"},
        {"user-agent": "curl/8.5.0"},
        {"user-agent": ""},
        {"sec-purpose": "prefetch;prerender"},
        {"purpose": "prefetch"},
    ],
)
def test_robot_and_page_fetched_ahead_are_not_counted(poster: Resource, headers: dict[str, str]) -> None:
    assert get(PAGE, **headers).status_code == 200
    assert counted() == []


def test_question_without_a_page_in_answer_is_not_counted(poster: Resource) -> None:
    get(PAGE, method="head")
    get(poster.files.get().get_absolute_url(), method="head")
    get(PAGE, method="post")
    get("/resources/")
    get("/resources/nothing-here/")
    get(poster.files.get().cover_url() or "")

    assert counted() == []


def test_resource_of_one_chapter_is_counted_there_alone(network: Network) -> None:
    make_own_resource(network.chicago)
    get(PAGE, "chicago.localhost")
    get(PAGE, "milwaukee.localhost")

    assert counted() == [("chicago", "en", "view", 1)]


@pytest.mark.parametrize(
    ("status", "part", "is_counted"),
    [
        (200, "", True),
        (206, "bytes 0-99/500", True),
        (206, "bytes 100-499/500", False),
        (304, "", False),
        (302, "", True),
    ],
)
def test_download_is_counted_at_its_beginning(
    poster: Resource, monkeypatch: pytest.MonkeyPatch, status: int, part: str, is_counted: bool
) -> None:
    answer = HttpResponse(status=status, headers={"Content-Range": part} if part else {})
    monkeypatch.setattr("resources.views.download", lambda *args, **kwargs: answer)

    get(poster.files.get().get_absolute_url())

    assert bool(counted()) is is_counted


def test_preview_in_the_admin_is_not_counted(poster: Resource, curator: User, sign_in: Any) -> None:
    client = sign_in(curator)
    page, file = poster.pages.get(), poster.files.get()
    for path in (f"/admin/pages/{page.pk}/view_draft/", f"/admin/library/{poster.pk}/files/{file.pk}/"):
        response = client.get(path, headers={"user-agent": BROWSER})
        assert response.status_code == 200
        assert response.getvalue()

    assert counted() == []


def test_visit_stays_whole_where_it_cant_be_counted(
    poster: Resource, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*args: Any, **kwargs: Any) -> None:
        raise OperationalError("database is locked")

    monkeypatch.setattr(DailyUseQuerySet, "count_one", fail)
    with caplog.at_level(logging.WARNING, "resources.counting"):
        response = get(PAGE)

    assert (response.status_code, counted()) == (200, [])
    assert [record.name for record in caplog.records] == ["resources.counting"]


def test_counting_asks_one_statement_after_the_answer(poster: Resource, django_assert_max_num_queries: Any) -> None:
    get(PAGE)
    with django_assert_max_num_queries(20) as queries:
        get(PAGE)
    ours = [query["sql"] for query in queries if "resources_dailyuse" in query["sql"]]
    assert len(ours) == 1
    assert queries[-1]["sql"] == ours[0] or "SAVEPOINT" in queries[-1]["sql"] or "PRAGMA" in queries[-1]["sql"]


def test_list_is_ranked_each_day_by_the_uses_of_the_last_year(poster: Resource, network: Network) -> None:
    today = timezone.localdate()
    for days_ago, count in ((0, 2), (364, 1), (365, 50)):
        day = today - datetime.timedelta(days=days_ago)
        DailyUse.objects.create(
            resource=poster, chapter=network.chicago, language="en", kind=UseKind.VIEW, day=day, count=count
        )

    day_begun.send(sender=None)

    assert LibraryEntry.objects.get(pk=poster.pk).uses == 3
    assert rank_by_use() == 0


def test_old_numbers_go_once_a_day(poster: Resource, network: Network) -> None:
    last = first_day(settings.LIBRARY_USE_DAYS)
    for day in (last, last - datetime.timedelta(days=1)):
        DailyUse.objects.count_one(
            resource=poster.pk, chapter=network.chicago.pk, language="en", kind=UseKind.VIEW, day=day
        )

    day_begun.send(sender=None)

    assert [use.day for use in DailyUse.objects.all()] == [last]


def test_browser_is_no_program() -> None:
    assert not is_program(BROWSER)
