"""Contact forms: what programs send is refused, and a person is told why."""

import re
import time

import pytest
from django.test import Client

from chapters.guarded_form import GuardedForm, new_stamp
from chapters.models import FormEntry
from tests.chapters.contact_forms import CONTACT, filled, form_of, send
from tests.conftest import Network

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def test_program_that_fills_the_hidden_field_is_refused_and_a_person_is_told_why(network: Network) -> None:
    answer = send(network.chicago, **{GuardedForm.trap_name: "https://spam.example"})

    page = answer.content.decode()
    assert "A field that people don’t see had been filled in" in page
    assert "spam.example" not in page
    assert "May I bring my choir?" in page
    assert not FormEntry.objects.exists()


def test_form_that_comes_back_at_once_is_refused_and_its_time_runs_on(network: Network) -> None:
    sent = filled(form_of(network.chicago), seconds_ago=0)

    page = Client(headers={"host": "chicago.localhost"}).post(CONTACT, sent).content.decode()

    assert "faster than people write" in page
    assert f'value="{sent[GuardedForm.stamp_name]}"' in page
    assert not FormEntry.objects.exists()


@pytest.mark.parametrize("stamp", ["", "made up", "WzEsMSwieCJd:1:abc"])
def test_form_without_a_good_stamp_is_refused_and_gets_a_new_one(network: Network, stamp: str) -> None:
    form = form_of(network.chicago)

    answer = send(network.chicago, **{GuardedForm.stamp_name: stamp})

    assert "open for too long" in answer.content.decode()
    new = re.search(rf'name="{GuardedForm.stamp_name}" value="([^"]+)"', answer.content.decode())
    assert new is not None
    assert form.get_form({GuardedForm.stamp_name: new[1]}, page=form).stamp == new[1]


def test_stamp_of_another_form_is_refused(network: Network) -> None:
    stamp = new_stamp(form_of(network.milwaukee).pk, opened_at=time.time() - 60)

    send(network.chicago, **{GuardedForm.stamp_name: stamp})

    assert not FormEntry.objects.exists()


def test_stamp_of_yesterday_is_refused(network: Network) -> None:
    send(network.chicago, seconds_ago=25 * 60 * 60)

    assert not FormEntry.objects.exists()


def test_form_needs_the_token_of_its_page(network: Network) -> None:
    visitor = Client(headers={"host": "chicago.localhost"}, enforce_csrf_checks=True)
    sent = filled(form_of(network.chicago))
    refused = visitor.post(CONTACT, sent).status_code
    visitor.get(CONTACT)

    accepted = visitor.post(CONTACT, {**sent, "csrfmiddlewaretoken": visitor.cookies["csrf"].value}).status_code

    assert (refused, accepted) == (403, 302)
