"""Contact forms: what is kept of a visitor, and when it is gone."""

from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from wagtail.models import PageViewRestriction

from chapters.form_entries import erase_expired
from chapters.models import FormEntry
from chapters.models.contact_form import KEPT_DAYS
from network.clock import day_begun
from search.models import SearchEntry
from tests.chapters.contact_forms import CONTACT, filled, form_of, make_entry, send
from tests.conftest import Network

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def test_page_with_the_form_sets_one_cookie_and_other_pages_none(network: Network) -> None:
    visitor = Client(headers={"host": "chicago.localhost"})
    for path in ("/", "/about/", "/contact/?sent"):
        visitor.get(path)
    before = set(visitor.cookies)

    visitor.get(CONTACT)

    assert before == set()
    assert set(visitor.cookies) == {"csrf"}
    assert not visitor.cookies["csrf"]["expires"]
    assert not visitor.cookies["csrf"]["max-age"]


@pytest.mark.parametrize("path", [CONTACT, "/contact/?sent"])
def test_no_browser_keeps_the_page_of_a_form(network: Network, visit: Any, path: str) -> None:
    assert "no-store" in visit("chicago.localhost", path)["Cache-Control"]


def test_nothing_about_the_senders_device_is_kept(network: Network) -> None:
    form = form_of(network.chicago)
    visitor = Client(headers={"host": "chicago.localhost", "user-agent": "Netscape 4"}, REMOTE_ADDR="203.0.113.9")

    visitor.post(CONTACT, filled(form))

    kept = " ".join(str(value) for value in FormEntry.objects.values().get().values())
    assert "203.0.113.9" not in kept
    assert "Netscape" not in kept


def test_form_behind_a_restriction_takes_nothing_from_strangers(network: Network) -> None:
    PageViewRestriction.objects.create(page=form_of(network.chicago).page_ptr, restriction_type="login")

    answer = send(network.chicago)

    assert "sign" in answer["Location"] or "login" in answer["Location"]
    assert not FormEntry.objects.exists()


def test_form_is_found_by_the_search_as_contact(network: Network, visit: Any) -> None:
    assert SearchEntry.objects.get(page=form_of(network.chicago).page_ptr).kind == "contact"


@pytest.mark.parametrize(("age", "left"), [(KEPT_DAYS - 1, 1), (KEPT_DAYS, 0)])
def test_entry_is_erased_on_the_day_that_was_promised(network: Network, age: int, left: int) -> None:
    entry = make_entry(network.chicago, age=age)
    entry.refresh_from_db()

    erase_expired()

    assert FormEntry.objects.count() == left
    assert (entry.erased_on <= timezone.localdate()) is (left == 0)


def test_new_day_erases_what_has_been_kept_long_enough(network: Network) -> None:
    make_entry(network.chicago, age=KEPT_DAYS)

    day_begun.send(sender=None)

    assert not FormEntry.objects.exists()
