"""What the library needs: the report, its counts, and the links that are tried."""

import csv
import datetime
import io
import socket
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from network.models import User
from resources import link_answers, upkeep
from resources.link_answers import Answer, ask
from resources.link_checks import gather, links_in, note
from resources.models import CheckedLink, LibraryExpectations, Resource, ResourceFile
from tests.conftest import Network
from tests.resources.admin import SignIn
from tests.resources.factories import make_draft, make_own_resource, make_shared_resource, make_upload

pytestmark = pytest.mark.slow

BODY = '<p><a href="https://example.org/a?b=1&amp;c=2#part">a</a> <a href="https://example.org/gone">b</a></p>'
YESTERDAY = datetime.date(2024, 1, 11)


def _needs(page: Any) -> list[str]:
    return upkeep.needs_of(upkeep.with_needs(Resource.objects.filter(pk=page.resource_id)).get())


def test_each_need_is_seen_and_counted(network: Network, curator: User) -> None:
    fine = make_shared_resource(network.chicago, curator, title="Fine", files=[(make_upload(), "en", "")])
    ResourceFile.objects.update(extraction="done")
    late = make_own_resource(network.chicago, title="Late", review_on=YESTERDAY)
    linked = make_own_resource(network.chicago, title="Linked", body=BODY)
    pictured = make_own_resource(
        network.chicago, title="Pictured", body='<embed alt="" embedtype="image" format="left" id="1"/>'
    )
    unread = make_draft(network.chicago, title="Unread", files=[(make_upload(), "en", "")])
    unread.resource.files.update(extraction="done", problem="no-text")
    gather()
    CheckedLink.objects.filter(url="https://example.org/gone").update(failed_days=2)
    assert [_needs(page) for page in (fine, late, linked, pictured, unread)] == [
        [], ["review"], ["link"], ["alt"], ["text"],
    ]  # fmt: skip
    LibraryExpectations.objects.create(languages=["en", "es"])
    unread.resource.files.update(language="es")
    assert "language" in _needs(fine)
    assert upkeep.counts(Resource.objects.all()) == {"review": 1, "language": 5, "link": 1, "alt": 1, "text": 1}


def test_report_shows_ones_own_and_is_safe_in_a_spreadsheet(
    network: Network, editor: User, stranger: User, curator: User, sign_in: SignIn
) -> None:
    make_own_resource(network.chicago, title="=1+1", review_on=YESTERDAY)
    report = reverse("library_upkeep")
    client = sign_in(editor)
    assert "=1+1" in client.get(report, {"need": "review"}).content.decode()
    assert "=1+1" not in client.get(report, {"need": "link"}).content.decode()
    assert "=1+1" not in sign_in(stranger).get(report).content.decode()
    table = b"".join(client.get(report, {"export": "csv"}).streaming_content).decode()  # type: ignore[attr-defined]
    assert "'=1+1" in table
    home = client.get(reverse("wagtailadmin_home")).content.decode()
    assert f"{report}?need=review" in home
    assert client.get(reverse("library_expectations")).status_code == 404
    assert sign_in(curator).post(reverse("library_expectations"), {"languages": ["es"]}).status_code == 302
    assert LibraryExpectations.wanted_languages() == ["es"]


def test_whole_record_is_nationals_to_export(network: Network, lead: User, curator: User, sign_in: SignIn) -> None:
    make_own_resource(network.chicago, title="@cmd", tags=["b", "a"], jurisdiction="US-IL/Chicago")
    assert sign_in(lead).get(reverse("library_export")).status_code == 404
    answer = sign_in(curator).get(reverse("library_export"))
    text = b"".join(answer.streaming_content).decode("utf-8-sig")  # type: ignore[attr-defined]
    (row,) = csv.DictReader(io.StringIO(text))
    assert (row["title"], row["tags"], row["jurisdiction"]) == ("'@cmd", "a, b", "US-IL/Chicago")
    assert row["sensitive"] == "no"


def test_link_is_dead_after_failures_on_two_days(network: Network) -> None:
    make_own_resource(network.chicago, body=BODY)
    assert len(gather()) == 2
    link = CheckedLink.objects.get(url="https://example.org/gone")
    failed = Answer(404, "There is nothing.")
    note(link, failed)
    note(link, failed)
    assert (link.failed_days, link.is_dead) == (1, False)
    link.checked_at = link.failing_since = timezone.now() - datetime.timedelta(days=1)
    note(link, failed)
    assert list(CheckedLink.objects.dead()) == [link]
    note(link, Answer(200, ""))
    assert not CheckedLink.objects.dead().exists()
    assert CheckedLink.objects.filter(failed_days=0, failing_since=None).count() == 2
    Resource.objects.get().pages.update(body="")
    assert gather() == []


def test_links_of_a_text_are_those_outside() -> None:
    found = links_in(BODY + '<a linktype="page" id="3">own</a> <a href="mailto:a@example.org">mail</a>')
    assert found == {"https://example.org/a?b=1&c=2", "https://example.org/gone"}


@pytest.mark.parametrize(
    "number",
    [
        "127.0.0.1", "10.0.0.8", "192.168.1.1", "169.254.169.254", "0.0.0.1", "100.64.0.1", "224.0.0.1",
        "::1", "fe80::1", "fd00::1", "::ffff:10.0.0.8",
    ],
)  # fmt: skip
def test_nothing_inside_is_asked(number: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def resolve(host: str, port: int, **kwargs: Any) -> list[Any]:
        public = (2, 1, 6, "", ("93.184.215.14", port))
        return [public, (2, 1, 6, "", (number, port))]

    def connect(*args: Any, **kwargs: Any) -> None:
        raise AssertionError

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    monkeypatch.setattr(socket, "create_connection", connect)
    assert "public" in ask("https://example.org/").problem


def test_redirect_to_the_inside_is_not_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def one(parts: Any, method: str) -> tuple[int, str]:
        link_answers.public_addresses(parts.hostname, 80)
        asked.append(parts.hostname)
        return 302, "http://inside.example.org/"

    def resolve(host: str, port: int, **kwargs: Any) -> list[Any]:
        return [(2, 1, 6, "", ("10.0.0.8" if host.startswith("inside") else "93.184.215.14", port))]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    monkeypatch.setattr(link_answers, "_one", one)
    assert "public" in ask("http://example.org/").problem
    assert asked == ["example.org"]


def test_server_that_does_not_know_head_is_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(link_answers, "_one", lambda parts, method: (200 if method == "GET" else 404, ""))
    assert ask("http://example.org/") == Answer(200, "")
    monkeypatch.setattr(link_answers, "_one", lambda parts, method: (404, ""))
    assert ask("http://example.org/").problem
