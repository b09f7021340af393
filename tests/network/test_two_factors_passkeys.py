"""Passkeys: added once, then good alone or in place of the code; what a program sends instead is refused."""

import json
import re
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.test import Client

from chapters.models import Role
from network.models import User
from tests.conftest import Network
from tests.factories import make_person
from tests.two_factors import SoftPasskey, give_password, make_app, visitor

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

ADD = "/admin/sign-in/passkeys/add/"
SIGN_IN = "/admin/login/passkey/"
NOT_KNOWN = "This passkey isn’t known here"


@pytest.fixture
def editor(network: Network) -> User:
    return make_person(network.chicago, Role.EDITOR)


def options_on(page: str) -> Any:
    found = re.search(r'<script id="passkey-options" type="application/json">(.+?)</script>', page)
    assert found
    return json.loads(found[1])


def add_passkey(person: User, name: str = "My phone") -> SoftPasskey:
    client, passkey = visitor(), SoftPasskey()
    give_password(client, person)
    answer = passkey.create(options_on(client.get(ADD).content.decode()))
    response = client.post(ADD, {"name": name, "credential": json.dumps(answer)})
    assert response["Location"] == "/admin/sign-in/codes/"
    return passkey


def use(client: Client, passkey: SoftPasskey) -> Any:
    """Sign in with the passkey alone."""
    answer = passkey.get(client.get(SIGN_IN).json())
    return client.post(SIGN_IN, {"credential": json.dumps(answer), "next": "/admin/pages/"})


def test_passkey_is_added_under_its_name_with_the_networks(editor: User) -> None:
    add_passkey(editor, "Kitchen table")

    client = visitor()
    give_password(client, editor)
    assert str(Authenticator.objects.get(user=editor, type="webauthn")) == "Kitchen table"
    asked = options_on(client.get("/admin/login/code/").content.decode())["publicKey"]
    assert (asked["rpId"], len(asked["allowCredentials"])) == ("localhost", 1)


def test_options_ask_for_a_passkey_that_knows_its_owner(editor: User) -> None:
    client = visitor()
    give_password(client, editor)

    asked = options_on(client.get(ADD).content.decode())["publicKey"]

    assert asked["rp"] == {"id": "localhost", "name": "Lantern Network"}
    assert asked["authenticatorSelection"]["userVerification"] == "required"
    assert asked["authenticatorSelection"]["residentKey"] == "required"


def test_passkey_alone_signs_in_and_leads_to_where_one_wanted(editor: User) -> None:
    passkey, client = add_passkey(editor), visitor()

    assert use(client, passkey)["Location"] == "/admin/pages/"
    assert client.get("/admin/").status_code == 200


def test_passkey_does_in_place_of_the_code(editor: User) -> None:
    passkey, client = add_passkey(editor), visitor()
    assert give_password(client, editor)["Location"] == "/admin/login/code/"

    answer = passkey.get(options_on(client.get("/admin/login/code/").content.decode()))

    assert client.post("/admin/login/code/", {"credential": json.dumps(answer)})["Location"] == "/admin/"


def test_passkey_of_somebody_else_does_not_do_in_place_of_the_code(network: Network, editor: User) -> None:
    theirs = add_passkey(make_person(network.milwaukee, Role.EDITOR))
    make_app(editor)
    client = visitor()
    give_password(client, editor)

    answer = theirs.get(client.get(SIGN_IN).json())
    page = client.post("/admin/login/code/", {"credential": json.dumps(answer)}).content.decode()

    assert NOT_KNOWN in page
    assert "_auth_user_id" not in client.session


def test_answer_of_a_passkey_works_once(editor: User) -> None:
    passkey, first, second = add_passkey(editor), visitor(), visitor()
    answer = json.dumps(passkey.get(first.get(SIGN_IN).json()))
    first.post(SIGN_IN, {"credential": answer})
    second.get(SIGN_IN)

    second.post(SIGN_IN, {"credential": answer})

    assert "_auth_user_id" in first.session
    assert "_auth_user_id" not in second.session


def test_passkey_shows_that_it_is_oneself(editor: User, sign_in: Any) -> None:
    passkey, client = add_passkey(editor), sign_in(editor)
    address = f"/admin/sign-in/again/passkey/?next={ADD}"

    answer = passkey.get(options_on(client.get(address).content.decode()))

    assert client.post(address, {"credential": json.dumps(answer)})["Location"] == ADD


@pytest.mark.parametrize("state", ["inactive", "demonstration"])
def test_passkey_lets_in_nobody_whom_a_password_does_not(editor: User, settings: Any, state: str) -> None:
    passkey, client = add_passkey(editor), visitor()
    changed = {"is_active": False} if state == "inactive" else {"is_demonstration": True}
    User.objects.filter(pk=editor.pk).update(**changed)
    settings.DEMONSTRATION = False

    response = use(client, passkey)

    assert response["Location"] == "/admin/login/"
    assert "This account can’t sign in any more" in client.get("/admin/login/").content.decode()
    assert "_auth_user_id" not in client.session


NONSENSE = ["", "no JSON", "[]", "{}", '{"id": "x"}', '{"response": {"userHandle": "eno"}}', "forged"]


def nonsense(kind: str, passkey: SoftPasskey, options: dict[str, Any]) -> str:
    """Return what a program sends: some of it well-formed, but signed by another key."""
    if kind != "forged":
        return kind
    forger = SoftPasskey()
    forger.user_handle = passkey.user_handle
    return json.dumps(forger.get(options))


@pytest.mark.parametrize("kind", NONSENSE)
def test_nonsense_in_place_of_a_passkey_is_answered_with_a_sentence(editor: User, kind: str) -> None:
    passkey, client = add_passkey(editor), visitor()
    sent = nonsense(kind, passkey, client.get(SIGN_IN).json())

    page = client.post(SIGN_IN, {"credential": sent}, follow=True)
    assert NOT_KNOWN in page.content.decode()

    give_password(client, editor)
    client.get("/admin/login/code/")
    assert client.post("/admin/login/code/", {"credential": sent}).status_code == 200
    assert "_auth_user_id" not in client.session


@pytest.mark.parametrize("kind", NONSENSE[:-1])
def test_nonsense_in_place_of_a_new_passkey_leaves_the_form_as_it_was(editor: User, kind: str) -> None:
    client = visitor()
    give_password(client, editor)
    client.get(ADD)

    response = client.post(ADD, {"name": "Kitchen table", "credential": kind})

    assert response.status_code == 200
    assert 'value="Kitchen table"' in response.content.decode()
    assert not Authenticator.objects.exists()
