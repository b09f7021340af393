"""Signing in with two factors: who must, who may, and that there is one way in only."""

import re
from typing import Any

import pytest
import time_machine
from django.contrib.auth import get_user_model
from django.core import mail
from django.urls import resolve

from chapters.models import Role
from network.admin.sign_in.adapters import AccountAdapter
from network.models import User
from tests.conftest import Network
from tests.factories import PASSWORD, make_person
from tests.two_factors import (
    code_now,
    give_code,
    give_password,
    make_app,
    make_recovery_codes,
    visitor,
)

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

SET_UP = "/admin/sign-in/"
NOON = "2030-05-06T12:00:05Z"


@pytest.fixture
def _required(settings: Any) -> None:
    settings.TWO_FACTORS_REQUIRED = True


def make_boss(network: Network, who: str) -> User:
    if who == "superuser":
        return get_user_model().objects.create_superuser("boss@example.org", PASSWORD)
    chapter, role = {
        "lead": (network.chicago, Role.LEAD),
        "curator": (network.national, Role.CURATOR),
        "administrator": (network.national, Role.ADMINISTRATOR),
    }[who]
    return make_person(chapter, role)


@pytest.mark.usefixtures("_required")
@pytest.mark.parametrize("who", ["lead", "curator", "administrator", "superuser"])
@pytest.mark.parametrize(
    "address", ["/admin/", "/admin/pages/", "/admin/account/", "/admin/images/", "/admin/nothing/"]
)
def test_who_must_have_two_factors_reaches_only_their_setting_up(
    network: Network, sign_in: Any, who: str, address: str
) -> None:
    client = sign_in(make_boss(network, who))

    for response in (client.get(address), client.post(address)):
        assert (response.status_code, response["Location"]) == (302, SET_UP)


@pytest.mark.usefixtures("_required")
def test_page_of_setting_up_says_why_and_offers_the_way_out(network: Network, sign_in: Any) -> None:
    page = sign_in(make_boss(network, "lead")).get(SET_UP).content.decode()

    assert "Your role needs a second factor" in page
    assert 'action="/admin/logout/"' in page
    assert "wagtail-sidebar" not in page


@pytest.mark.usefixtures("_required")
@pytest.mark.parametrize("who", ["lead", "curator"])
def test_recovery_codes_alone_are_no_second_factor(network: Network, sign_in: Any, who: str) -> None:
    person = make_boss(network, who)
    make_recovery_codes(person)

    assert sign_in(person).get("/admin/")["Location"] == SET_UP


@pytest.mark.usefixtures("_required")
@pytest.mark.parametrize("role", [Role.EDITOR, Role.CONTRIBUTOR])
def test_other_roles_may_do_without(network: Network, sign_in: Any, role: Role) -> None:
    assert sign_in(make_person(network.chicago, role)).get("/admin/").status_code == 200


def test_where_they_are_only_offered_a_lead_may_do_without(network: Network, sign_in: Any) -> None:
    client = sign_in(make_person(network.chicago, Role.LEAD))

    assert client.get("/admin/").status_code == 200
    assert "Set up an app" in client.get(SET_UP).content.decode()


@pytest.mark.usefixtures("_required")
def test_lead_signs_in_by_password_and_code(network: Network) -> None:
    person, client = make_person(network.chicago, Role.LEAD), visitor()
    make_app(person)

    first = give_password(client, person)
    assert (first.status_code, first["Location"]) == (302, "/admin/login/code/")
    assert client.get("/admin/")["Location"].startswith("/admin/login/")

    assert give_code(client, code_now())["Location"] == "/admin/"
    assert client.get("/admin/").status_code == 200


def test_second_step_is_closed_to_who_has_not_taken_the_first(network: Network) -> None:
    assert visitor().get("/admin/login/code/")["Location"] == "/admin/login/"


def test_wrong_code_lets_nobody_in_and_says_so(network: Network) -> None:
    person, client = make_person(network.chicago, Role.EDITOR), visitor()
    make_app(person)
    give_password(client, person)

    page = give_code(client, "000000")

    assert "This code is wrong, too old or was used before" in page.content.decode()
    assert client.get("/admin/").status_code == 302


def test_code_works_once(network: Network) -> None:
    person = make_person(network.chicago, Role.EDITOR)
    make_app(person)
    with time_machine.travel(NOON, tick=False):
        code = code_now()
    # The minute and a half for which a code is good is longer than allauth remembers it.
    for moment, is_in in ((NOON, True), ("2030-05-06T12:00:40Z", False)):
        with time_machine.travel(moment, tick=False):
            client = visitor()
            give_password(client, person)
            give_code(client, f"{code[:3]} {code[3:]}")
            assert ("_auth_user_id" in client.session) is is_in


@pytest.mark.parametrize(("steps", "is_in"), [(-2, False), (-1, True), (1, True), (2, False)])
def test_code_is_good_for_half_a_minute_on_either_side(network: Network, steps: int, is_in: bool) -> None:
    person, client = make_person(network.chicago, Role.EDITOR), visitor()
    make_app(person)
    with time_machine.travel(NOON, tick=False):
        give_password(client, person)
        give_code(client, code_now(steps=steps))

    assert ("_auth_user_id" in client.session) is is_in


def test_recovery_code_works_once_in_place_of_the_app(network: Network) -> None:
    person = make_person(network.chicago, Role.EDITOR)
    make_app(person)
    codes = make_recovery_codes(person)

    for code, is_in in ((codes[3], True), (codes[3], False), (codes[4], True)):
        client = visitor()
        give_password(client, person)
        give_code(client, code)
        assert ("_auth_user_id" in client.session) is is_in


def test_new_password_does_not_skip_the_second_step(network: Network) -> None:
    person, client = make_person(network.chicago, Role.EDITOR), visitor()
    make_app(person)
    client.post("/admin/password_reset/", {"email": person.email})
    link = re.search(r"/admin/password_reset/confirm/\S+", str(mail.outbox[-1].body))
    assert link
    form = client.get(link[0])["Location"]
    client.post(form, {"new_password1": "another long word", "new_password2": "another long word"})
    assert client.get("/admin/").status_code == 302

    response = give_password(client, person, "another long word")

    assert response["Location"] == "/admin/login/code/"


@pytest.mark.parametrize(
    ("wanted", "led_to"),
    [("/admin/pages/", "/admin/pages/"), ("https://elsewhere.example/", "/admin/"), ("//elsewhere.example", "/admin/")],
)
@pytest.mark.parametrize("has_app", [True, False])
def test_one_is_led_to_where_one_wanted_on_this_host_only(
    network: Network, wanted: str, led_to: str, has_app: bool
) -> None:
    person, client = make_person(network.chicago, Role.EDITOR), visitor()
    if has_app:
        make_app(person)
    response = give_password(client, person, next=wanted)
    if has_app:
        response = give_code(client, code_now())

    assert response["Location"] == led_to


def test_sign_in_form_of_wagtail_is_ours(network: Network) -> None:
    assert resolve("/admin/login/").func.__module__.startswith("network.")
    assert resolve("/_util/login/").func.__module__.startswith("network.")


def test_form_has_the_fields_of_wagtails(network: Network) -> None:
    page = visitor().get("/admin/login/").content.decode()

    for name in ("username", "password", "remember", "next", "csrfmiddlewaretoken"):
        assert f'name="{name}"' in page


@pytest.mark.parametrize("address", ["signup", "email", "password/reset", "password/set", "login/code/request"])
def test_other_doors_of_allauth_do_not_exist(network: Network, address: str) -> None:
    for prefix in ("/accounts/", "/admin/"):
        assert visitor().get(f"{prefix}{address}/").status_code in (302, 404)
    assert not AccountAdapter().is_open_for_signup(None)  # type: ignore[arg-type]


def test_signed_in_person_is_led_past_the_form(network: Network, sign_in: Any) -> None:
    assert sign_in(make_person(network.chicago, Role.EDITOR)).get("/admin/login/")["Location"] == "/admin/"


def test_who_may_not_enter_the_admin_is_told_so_without_going_round(network: Network) -> None:
    person, client = make_person(None, None), visitor()
    give_password(client, person)

    answers = client.get("/admin/", follow=True)

    assert answers.status_code == 403
    assert "Sign out" in answers.content.decode()
    assert not answers.redirect_chain


def test_signing_out_ends_the_session(network: Network, sign_in: Any) -> None:
    client = sign_in(make_person(network.chicago, Role.EDITOR))

    client.post("/admin/logout/")

    assert client.get("/admin/").status_code == 302


def test_signing_out_between_the_steps_forgets_the_password(network: Network) -> None:
    person, client = make_person(network.chicago, Role.EDITOR), visitor()
    make_app(person)
    give_password(client, person)

    assert client.post("/admin/logout/").status_code == 302

    assert give_code(client, code_now())["Location"] == "/admin/login/"


def test_person_who_left_between_the_steps_is_not_let_in(network: Network) -> None:
    person, client = make_person(network.chicago, Role.EDITOR), visitor()
    make_app(person)
    give_password(client, person)
    User.objects.filter(pk=person.pk).update(is_active=False)

    give_code(client, code_now())

    assert client.get("/admin/").status_code == 302


def test_admins_addresses_lead_from_a_chapters_host_to_national(network: Network) -> None:
    for address in ("/admin/login/", "/admin/login/code/", SET_UP):
        location = visitor("chicago.localhost").get(address)["Location"]
        assert location == f"http://localhost:8000{address}"
