"""Reading a private page on a chapter's host: signing in on National's, and back with a ticket."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from django.test import Client
from wagtail.models import PageViewRestriction

from chapters.models import Role
from network.models import User
from tests.conftest import Network
from tests.factories import make_article, make_person

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture
def article(network: Network) -> Any:
    article = make_article(network.chicago, "Among ourselves")
    PageViewRestriction.objects.create(page=article, restriction_type=PageViewRestriction.LOGIN)
    return article


@pytest.fixture
def person(network: Network) -> User:
    return make_person(network.chicago, Role.CONTRIBUTOR)


class Browser:
    """Keeps cookies for each host, as a browser does, and follows redirects one by one."""

    def __init__(self, person: User | None = None) -> None:
        self.hosts: dict[str, Client] = {}
        if person is not None:
            self.at("localhost").force_login(person, backend="network.sign_in.AccountBackend")

    def at(self, host: str) -> Client:
        return self.hosts.setdefault(host, Client(headers={"host": host}))

    def get(self, url: str) -> Any:
        parts = urlsplit(url)
        query = f"?{parts.query}" if parts.query else ""
        return self.at(parts.hostname or "chicago.localhost").get(f"{parts.path}{query}")

    def go_to_national(self, page: Any) -> Any:
        """Ask for the page and go on until National's host answers."""
        return self.get(self.get(self.get(page.full_url)["Location"])["Location"])


def test_stranger_is_sent_to_sign_in_on_nationals_host(network: Network, article: Any) -> None:
    answer = Browser().go_to_national(article)

    assert answer.status_code == 302
    assert answer["Location"].startswith("/admin/login/?next=/admin/visit/%3Fto%3Dchicago.localhost")


def test_who_is_signed_in_there_comes_back_to_the_page(network: Network, article: Any, person: User) -> None:
    browser = Browser(person)

    ticket = browser.go_to_national(article)["Location"]
    entered = browser.get(ticket)

    assert ticket.startswith("http://chicago.localhost:8000/_util/enter/?ticket=")
    assert entered["Location"] == article.relative_url(network.chicago.site)
    assert entered.cookies["session"]["expires"] == ""
    assert "Among ourselves" in browser.get(entered["Location"]).content.decode()


def test_session_of_the_chapters_host_opens_no_admin(network: Network, article: Any, person: User) -> None:
    browser = Browser(person)
    browser.get(browser.go_to_national(article)["Location"])

    answer = browser.get("http://chicago.localhost/admin/")

    assert answer["Location"] == "http://localhost:8000/admin/"


@pytest.fixture
def ticket(network: Network, article: Any, person: User) -> tuple[Browser, str]:
    browser = Browser(person)
    return browser, browser.go_to_national(article)["Location"]


def assert_no_good(response: Any) -> None:
    assert response.status_code == 400
    assert "Please sign in again" in response.content.decode()
    assert "session" not in response.cookies


def test_ticket_is_good_once(ticket: tuple[Browser, str]) -> None:
    browser, url = ticket
    visit = browser.at("chicago.localhost").cookies["visit"].value
    assert browser.get(url).status_code == 302
    browser.at("chicago.localhost").cookies["visit"] = visit

    assert_no_good(browser.get(url))


def test_ticket_is_no_good_in_another_browser(ticket: tuple[Browser, str]) -> None:
    assert_no_good(Browser().get(ticket[1]))


def test_ticket_is_no_good_on_another_site(ticket: tuple[Browser, str]) -> None:
    browser, url = ticket
    browser.hosts["sacramento.localhost"] = browser.at("chicago.localhost")
    browser.at("chicago.localhost").defaults["HTTP_HOST"] = "sacramento.localhost"

    assert_no_good(browser.get(url.replace("chicago.", "sacramento.")))


def test_ticket_is_no_good_after_a_minute(ticket: tuple[Browser, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("network.visiting._TICKET_SECONDS", -1)

    assert_no_good(ticket[0].get(ticket[1]))


def test_ticket_that_somebody_wrote_is_no_good(ticket: tuple[Browser, str]) -> None:
    assert_no_good(ticket[0].get(ticket[1] + "x"))


def test_ticket_of_a_person_who_was_switched_off_is_no_good(ticket: tuple[Browser, str], person: User) -> None:
    person.is_active = False
    person.save()

    assert_no_good(ticket[0].get(ticket[1]))


def test_host_of_nobody_gets_no_ticket(network: Network, person: User) -> None:
    assert Browser(person).get("http://localhost/admin/visit/?to=elsewhere.example").status_code == 404


def test_way_back_leads_to_no_other_host(network: Network, person: User) -> None:
    browser = Browser(person)
    begun = browser.get("http://chicago.localhost/_util/login/?next=https://elsewhere.example/")

    assert parse_qs(urlsplit(begun["Location"]).query)["next"] == ["/"]
    assert browser.get(browser.get(begun["Location"])["Location"])["Location"] == "/"


def test_person_of_another_chapter_finds_nothing(network: Network, article: Any) -> None:
    browser = Browser(make_person(network.sacramento, Role.LEAD))

    entered = browser.get(browser.go_to_national(article)["Location"])

    assert browser.get(entered["Location"]).status_code == 404
