"""Contact forms: who is told that something came."""

import re

import pytest
from django.core import mail

from chapters.form_entries import send_notice
from chapters.models import Role
from tests.chapters.contact_forms import WORDS, form_of, make_entry, send
from tests.conftest import Network
from tests.factories import make_chapter, make_person

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def test_leads_are_told_that_something_came_and_not_what(network: Network) -> None:
    lead = make_person(network.chicago, Role.LEAD)
    make_person(network.chicago, Role.EDITOR)
    make_person(network.milwaukee, Role.LEAD)

    send(network.chicago)

    [message] = mail.outbox
    assert message.to == [lead.email]
    assert "Lantern Chicago" in message.subject
    assert f"http://localhost:8000/admin/forms/submissions/{form_of(network.chicago).pk}/" in message.body
    whole = str(message.message())
    assert not [word for word in WORDS.values() if word in whole]


def test_addresses_of_the_form_are_told_instead_each_by_itself(network: Network) -> None:
    make_person(network.chicago, Role.LEAD)
    form = form_of(network.chicago)
    form.notice_addresses = "desk@example.org, door@example.org"
    form.save_revision().publish()

    send(network.chicago)

    assert [message.to for message in mail.outbox] == [["desk@example.org"], ["door@example.org"]]


def test_national_is_told_where_nobody_leads(network: Network) -> None:
    make_person(network.national, Role.CURATOR, "curator@example.org")

    send(network.chicago)

    assert [message.to for message in mail.outbox] == [["curator@example.org"]]


def test_notice_is_in_the_language_of_the_chapter(network: Network) -> None:
    chapter = make_chapter("laredo", languages=("es",))
    make_person(chapter, Role.LEAD)
    entry = make_entry(chapter)

    send_notice.func(entry.pk, chapter.pk)

    assert re.search(r"\d+ de \w+ de \d{4}", str(mail.outbox[-1].body))  # the day on which it will be erased


def test_notice_that_runs_twice_is_sent_once(network: Network) -> None:
    make_person(network.chicago, Role.LEAD)
    entry = make_entry(network.chicago)

    for _time in range(2):
        send_notice.func(entry.pk, network.chicago.pk)

    assert len(mail.outbox) == 1
