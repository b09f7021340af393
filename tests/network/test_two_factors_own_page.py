"""Sign-in and security: setting up, recovery codes, passkeys by name, removing, and what is stored of it."""

import re
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.core import mail
from django.test import Client
from django.urls import reverse
from wagtail.models import ModelLogEntry

from chapters.models import Role
from network.admin.sign_in import ENTRANCE_VIEWS, OWN_VIEWS, encryption, urls
from network.models import User
from network.two_factors import with_two_factors
from tests.conftest import Network
from tests.factories import PASSWORD, make_person
from tests.two_factors import (
    KEY,
    code_now,
    give_code,
    give_password,
    make_app,
    make_passkey,
    make_recovery_codes,
    visitor,
)

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

OWN_PAGE = "/admin/sign-in/"


@pytest.fixture
def lead(network: Network) -> User:
    return make_person(network.chicago, Role.LEAD)


def signed_in(person: User) -> Client:
    """Return a client that has just signed in with the password."""
    client = visitor()
    give_password(client, person)
    return client


def key_on(page: str) -> str:
    found = re.search(r'set-up__key">([A-Z2-7 ]+)<', page)
    assert found
    return found[1].replace(" ", "")


def log_actions(person: User) -> list[str]:
    return list(ModelLogEntry.objects.for_instance(person).order_by("pk").values_list("action", flat=True))


def test_lead_sets_up_an_app_keeps_the_codes_and_gets_in(
    lead: User, settings: Any, django_capture_on_commit_callbacks: Any
) -> None:
    settings.TWO_FACTORS_REQUIRED = True
    client = signed_in(lead)
    page = client.get(f"{OWN_PAGE}app/").content.decode()
    assert "data:image/svg+xml;base64," in page

    wrong = client.post(f"{OWN_PAGE}app/", {"code": "000000"})
    assert "This code is wrong" in wrong.content.decode()
    assert key_on(wrong.content.decode()) == key_on(client.get(f"{OWN_PAGE}app/").content.decode()) == key_on(page)

    with django_capture_on_commit_callbacks(execute=True):
        right = client.post(f"{OWN_PAGE}app/", {"code": code_now(key_on(page))})

    assert right["Location"] == f"{OWN_PAGE}codes/"
    assert client.get("/admin/").status_code == 200
    assert log_actions(lead) == ["network.add_factor", "network.add_factor"]  # the app, and its recovery codes


def test_recovery_codes_are_shown_once_with_a_file_of_them(lead: User) -> None:
    client = signed_in(lead)
    make_app(lead)
    codes = make_recovery_codes(lead)

    first, second = (client.get(f"{OWN_PAGE}codes/").content.decode() for _ in range(2))

    assert all(f"<code>{code}</code>" in first for code in codes)
    assert 'download="recovery-codes.txt"' in first
    assert not any(code in second for code in codes)
    assert "10 codes are left" in second


def test_new_codes_void_the_old_ones(lead: User, django_capture_on_commit_callbacks: Any) -> None:
    client = signed_in(lead)
    make_app(lead)
    old = make_recovery_codes(lead)

    with django_capture_on_commit_callbacks(execute=True):
        client.post(f"{OWN_PAGE}codes/new/")

    assert Authenticator.objects.get(user=lead, type="recovery_codes").wrap().generate_codes() != old
    assert "network.new_recovery_codes" in log_actions(lead)


def test_new_codes_without_a_factor_are_refused_with_a_sentence(lead: User) -> None:
    page = signed_in(lead).post(f"{OWN_PAGE}codes/new/").content.decode()

    assert "Set up an authenticator app or a passkey first" in page


@pytest.mark.parametrize("kind", ["app", "passkey"])
def test_who_must_have_two_factors_keeps_the_last_one(lead: User, settings: Any, kind: str) -> None:
    settings.TWO_FACTORS_REQUIRED = True
    client = signed_in(lead)
    if kind == "app":
        make_app(lead)
    else:
        passkey = make_passkey(lead)
    address = f"{OWN_PAGE}app/remove/" if kind == "app" else f"{OWN_PAGE}passkeys/{passkey.pk}/remove/"

    for page in (client.get(address), client.post(address)):
        assert "This is your only second factor" in page.content.decode()
        assert "Yes, remove it" not in page.content.decode()

    assert with_two_factors([lead.pk]) == {lead.pk}


def test_who_has_another_factor_may_remove_one(lead: User, settings: Any) -> None:
    settings.TWO_FACTORS_REQUIRED = True
    client = signed_in(lead)
    make_app(lead)
    passkey = make_passkey(lead)

    client.post(f"{OWN_PAGE}passkeys/{passkey.pk}/remove/")

    assert not Authenticator.objects.filter(pk=passkey.pk).exists()
    assert "network.remove_factor" in log_actions(lead)


def test_who_may_do_without_removes_the_last_one_and_the_codes_go_with_it(network: Network) -> None:
    editor = make_person(network.chicago, Role.EDITOR)
    client = signed_in(editor)
    make_app(editor)
    make_recovery_codes(editor)

    client.post(f"{OWN_PAGE}app/remove/")

    assert not Authenticator.objects.filter(user=editor).exists()


def test_passkey_gets_another_name(lead: User) -> None:
    client = signed_in(lead)
    passkey = make_passkey(lead, "Passkey")

    assert "The name is missing" in client.post(f"{OWN_PAGE}passkeys/{passkey.pk}/", {"name": ""}).content.decode()
    client.post(f"{OWN_PAGE}passkeys/{passkey.pk}/", {"name": "My phone"})

    assert "My phone" in client.get(OWN_PAGE).content.decode()


@pytest.mark.parametrize("what", ["", "remove/"])
@pytest.mark.parametrize("role", [Role.EDITOR, Role.CURATOR])
def test_passkey_of_somebody_else_is_answered_as_one_that_does_not_exist(
    network: Network, lead: User, what: str, role: Role
) -> None:
    client = signed_in(make_person(network.national if role is Role.CURATOR else network.chicago, role))
    theirs = make_passkey(lead)

    foreign, missing = (client.get(f"{OWN_PAGE}passkeys/{pk}/{what}") for pk in (theirs.pk, 987654))

    assert foreign.status_code == missing.status_code == 404
    assert len(foreign.content) == len(missing.content)


@pytest.mark.parametrize(
    "address", ["app/", "app/remove/", "codes/", "codes/new/", "passkeys/add/", "passkeys/1/", "passkeys/1/remove/"]
)
def test_session_of_long_ago_is_asked_for_the_password_first(lead: User, sign_in: Any, address: str) -> None:
    make_app(lead)
    make_recovery_codes(lead)
    Authenticator.objects.filter(user=lead, type="webauthn").delete()
    passkey = make_passkey(lead)
    address = OWN_PAGE + address.replace("passkeys/1/", f"passkeys/{passkey.pk}/")
    client = sign_in(lead)  # without having given the password
    for response in (client.get(address), client.post(address)):
        assert response.status_code == 302
        assert response["Location"].startswith(f"{OWN_PAGE}again/?next=")
        assert "REMOTE_ADDR" not in str(dict(client.session))  # what was sent isn't kept, nor from where

    asked = response["Location"]
    assert "This is not your password" in client.post(asked, {"password": "guessed"}).content.decode()
    assert client.post(asked, {"password": PASSWORD})["Location"] == address


def test_code_and_passkey_are_other_ways_to_show_that_it_is_oneself(lead: User, sign_in: Any) -> None:
    make_app(lead)
    client = sign_in(lead)
    page = client.get(f"{OWN_PAGE}again/?next={OWN_PAGE}codes/new/").content.decode()
    assert f'href="{OWN_PAGE}again/code/?next=' in page

    response = client.post(f"{OWN_PAGE}again/code/?next={OWN_PAGE}codes/new/", {"code": code_now()})

    assert response["Location"] == f"{OWN_PAGE}codes/new/"


def test_person_is_told_of_a_change_by_mail(lead: User, settings: Any) -> None:
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
    client = signed_in(lead)
    make_app(lead)
    make_passkey(lead)

    client.post(f"{OWN_PAGE}app/remove/")

    assert mail.outbox[-1].to == [lead.email]
    assert "The authenticator app of your account was removed." in mail.outbox[-1].body
    assert f"http://localhost:8000{OWN_PAGE}" in mail.outbox[-1].body


def test_account_page_leads_to_it(lead: User) -> None:
    assert f'href="{OWN_PAGE}"' in signed_in(lead).get("/admin/account/").content.decode()


def test_every_view_of_it_is_known_as_ones_own() -> None:
    names = {pattern.name for pattern in urls.urlpatterns}

    assert set(OWN_VIEWS) <= names
    assert {name for name in names if name.startswith(("mfa_", "account_"))} == {*OWN_VIEWS, *ENTRANCE_VIEWS}
    assert reverse("mfa_index") == OWN_PAGE


def test_keys_of_apps_and_codes_are_not_stored_in_clear(lead: User) -> None:
    make_app(lead)
    codes = make_recovery_codes(lead)

    stored = str(list(Authenticator.objects.filter(user=lead).values_list("data", flat=True)))

    assert KEY not in stored
    assert not any(code in stored for code in codes)


def test_changed_secret_key_voids_the_codes_unless_the_old_one_is_named(lead: User, settings: Any) -> None:
    make_app(lead)
    old = settings.SECRET_KEY
    settings.SECRET_KEY = "another one"
    client = visitor()
    give_password(client, lead)
    assert "This code is wrong" in give_code(client, code_now()).content.decode()

    settings.SECRET_KEY_FALLBACKS = [old]

    assert give_code(client, code_now())["Location"] == "/admin/"


def test_unreadable_secret_is_answered_with_one_that_nobody_can_know() -> None:
    assert len({encryption.decrypt("nothing"), encryption.decrypt("nothing"), ""}) == 3


def test_with_two_factors_names_those_who_have_a_factor_by_one_query(
    network: Network, lead: User, django_assert_num_queries: Any
) -> None:
    editor, other = make_person(network.chicago, Role.EDITOR), make_person(network.milwaukee, Role.EDITOR)
    make_app(lead)
    make_passkey(lead)
    make_passkey(editor)
    make_recovery_codes(other)

    with django_assert_num_queries(1):
        assert with_two_factors(person.pk for person in (lead, editor, other)) == {lead.pk, editor.pk}
