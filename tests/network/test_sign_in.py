"""Who may sign in, and where."""

from typing import Any

import pytest
from django.db import IntegrityError
from django.test import Client

from chapters.models import Role
from network.models import User
from tests.conftest import Network
from tests.factories import PASSWORD, make_person

pytestmark = pytest.mark.django_db

FORM = "/admin/login/"


def try_to_sign_in(email: str) -> Any:
    return Client(headers={"host": "localhost"}).post(FORM, {"username": email, "password": PASSWORD})


def test_person_signs_in_with_the_address_in_any_case(network: Network) -> None:
    make_person(network.chicago, Role.EDITOR)

    assert try_to_sign_in("Chicago.Editor@Example.org").status_code == 302


def test_account_of_the_demonstration_is_refused_outside_of_it(network: Network, settings: Any) -> None:
    person = make_person(network.chicago, Role.EDITOR)
    person.is_demonstration = True
    person.save()
    assert try_to_sign_in(person.email).status_code == 302

    settings.DEMONSTRATION = False

    assert try_to_sign_in(person.email).status_code == 200  # the form again


def test_open_session_of_the_demonstration_ends_outside_of_it(network: Network, settings: Any, sign_in: Any) -> None:
    person = make_person(network.chicago, Role.EDITOR)
    person.is_demonstration = True
    person.save()
    client = sign_in(person)
    assert client.get("/admin/").status_code == 200

    settings.DEMONSTRATION = False

    assert client.get("/admin/").status_code == 302


def test_two_accounts_can_not_differ_by_case_alone(network: Network) -> None:
    User.objects.create(email="pat@example.org")
    with pytest.raises(IntegrityError):
        User.objects.create(email="Pat@example.org")
