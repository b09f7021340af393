"""Somebody has lost phone and recovery codes: a network administrator resets, nobody else does."""

from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command
from wagtail.models import ModelLogEntry

from chapters.models import Role
from network.models import User
from tests.conftest import Network
from tests.factories import PASSWORD, make_person
from tests.two_factors import give_password, make_app, make_recovery_codes, visitor

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture
def lead(network: Network) -> User:
    person = make_person(network.chicago, Role.LEAD)
    make_app(person)
    make_recovery_codes(person)
    return person


@pytest.fixture
def administrator(network: Network) -> User:
    return make_person(network.national, Role.ADMINISTRATOR)


def address_of(person: User) -> str:
    return f"/admin/users/{person.pk}/reset-two-factors/"


def has_app(person: User) -> bool:
    return bool(Authenticator.objects.filter(user=person).exists())


def test_administrator_resets_after_being_asked_and_it_is_logged(lead: User, administrator: User, sign_in: Any) -> None:
    client = sign_in(administrator)
    page = client.get(address_of(lead)).content.decode()
    assert lead.email in page
    assert has_app(lead)

    client.post(address_of(lead))

    assert not has_app(lead)
    entry = ModelLogEntry.objects.for_instance(lead).get(action="network.reset_two_factors")
    assert (entry.user, entry.data["email"]) == (administrator, lead.email)
    assert give_password(visitor(), lead)["Location"] == "/admin/"


def test_reset_signs_out_whoever_is_signed_in_as_the_person(lead: User, administrator: User, sign_in: Any) -> None:
    open_elsewhere = sign_in(lead)
    assert open_elsewhere.get("/admin/").status_code == 200

    sign_in(administrator).post(address_of(lead))

    assert open_elsewhere.get("/admin/").status_code == 302


def test_person_without_a_factor_has_nothing_to_reset(network: Network, administrator: User, sign_in: Any) -> None:
    page = sign_in(administrator).get(address_of(make_person(network.chicago, Role.EDITOR))).content.decode()

    assert "there is nothing to reset" in page
    assert "serious" not in page


def test_list_of_people_leads_to_it(lead: User, administrator: User, sign_in: Any) -> None:
    page = sign_in(administrator).get("/admin/users/").content.decode()

    assert f'href="{address_of(lead)}"' in page
    assert address_of(administrator) not in page  # one's own are on one's own page


@pytest.mark.parametrize("who", ["curator", "lead", "editor"])
def test_nobody_else_resets(network: Network, lead: User, sign_in: Any, who: str) -> None:
    chapter, role = {
        "curator": (network.national, Role.CURATOR),
        "lead": (network.milwaukee, Role.LEAD),
        "editor": (network.chicago, Role.EDITOR),
    }[who]
    client = sign_in(make_person(chapter, role))

    foreign, missing = client.post(address_of(lead)), client.post("/admin/users/987654/reset-two-factors/")

    assert foreign.status_code == missing.status_code != 200
    assert has_app(lead)


def test_superusers_factors_are_reset_by_superusers_only(network: Network, administrator: User, sign_in: Any) -> None:
    boss = get_user_model().objects.create_superuser("boss@example.org", PASSWORD)
    other = get_user_model().objects.create_superuser("other@example.org", PASSWORD)
    make_app(boss)
    sign_in(administrator).post(address_of(boss))
    assert has_app(boss)

    sign_in(other).post(address_of(boss))

    assert not has_app(boss)


def test_command_resets_whatever_the_case_of_the_address(lead: User, capsys: Any) -> None:
    call_command("reset_two_factors", lead.email.upper())

    assert not has_app(lead)
    assert lead.email in capsys.readouterr().out
    assert ModelLogEntry.objects.for_instance(lead).get().action == "network.reset_two_factors"


def test_command_says_that_an_address_is_unknown(network: Network) -> None:
    with pytest.raises(CommandError, match="There is no account"):
        call_command("reset_two_factors", "nobody@example.org")
