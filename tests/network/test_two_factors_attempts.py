"""Attempts to sign in are counted; what is kept of them names nobody."""

import datetime
import hashlib
import re
from typing import Any

import pytest
import time_machine
from django.contrib.auth.hashers import MD5PasswordHasher
from django.db import connection

from chapters.models import Role
from network.admin.sign_in import attempts
from network.admin.sign_in.adapters import AccountAdapter
from network.models import User
from tests.conftest import Network
from tests.factories import PASSWORD, make_person
from tests.two_factors import code_now, give_code, give_password, make_app, visitor

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

SOURCE = "203.0.113.9"
SENTENCE = "Too many attempts. Please wait five minutes, then try again."


@pytest.fixture
def editor(network: Network) -> User:
    return make_person(network.chicago, Role.EDITOR)


def assert_too_many(response: Any, seconds: int = 300) -> None:
    assert response.status_code == 429
    assert response["Retry-After"] == str(seconds)
    assert "Too many attempts" in response.content.decode()
    assert "sign-in-brand" in response.content.decode() or "wagtail-sidebar" in response.content.decode()


def test_account_is_closed_for_a_while_after_five_wrong_passwords(network: Network, editor: User) -> None:
    for _attempt in range(5):
        assert give_password(visitor(), editor, "guessed").status_code == 200

    response = give_password(visitor(), editor)  # the right one

    assert_too_many(response)
    assert SENTENCE in response.content.decode()
    assert give_password(visitor(), make_person(network.chicago, Role.LEAD)).status_code == 302


def test_source_is_closed_after_many_wrong_passwords_for_many_accounts(editor: User) -> None:
    client = visitor()
    for number in range(20):
        client.post("/admin/login/", {"username": f"{number}@example.org", "password": "guessed"}, REMOTE_ADDR=SOURCE)

    credentials = {"username": editor.email, "password": PASSWORD}

    assert_too_many(client.post("/admin/login/", credentials, REMOTE_ADDR=SOURCE))
    assert client.post("/admin/login/", credentials, REMOTE_ADDR="203.0.113.10").status_code == 302


def test_right_passwords_are_not_counted_against_the_account(editor: User) -> None:
    assert {give_password(visitor(), editor).status_code for _attempt in range(7)} == {302}


def test_wrong_codes_are_counted_for_the_account(editor: User) -> None:
    make_app(editor)
    for _attempt in range(5):
        client = visitor()
        give_password(client, editor)
        assert give_code(client, "000000").status_code == 200

    assert_too_many(give_code(client, code_now()))


def test_patient_guesser_of_codes_gets_twenty_a_day(editor: User) -> None:
    make_app(editor)
    noon = datetime.datetime(2030, 5, 6, 12, tzinfo=datetime.UTC)
    for number in range(21):
        with time_machine.travel(noon + number * datetime.timedelta(minutes=6), tick=False):
            client = visitor()
            give_password(client, editor)
            response = give_code(client, "000000" if number < 20 else code_now())

    assert response.status_code == 429
    assert "Too many wrong codes today" in response.content.decode()
    with time_machine.travel(noon + datetime.timedelta(days=1, hours=3), tick=False):
        client = visitor()
        give_password(client, editor)
        assert give_code(client, code_now())["Location"] == "/admin/"


def test_wrong_passwords_to_show_that_it_is_oneself_are_counted(editor: User, sign_in: Any) -> None:
    client = sign_in(editor)
    for _attempt in range(5):
        client.post("/admin/sign-in/again/", {"password": "guessed"})

    assert_too_many(client.post("/admin/sign-in/again/", {"password": PASSWORD}))


def test_mails_for_a_new_password_are_counted_for_the_account(editor: User, mailoutbox: list[Any]) -> None:
    for _attempt in range(5):
        visitor().post("/admin/password_reset/", {"email": editor.email})

    assert_too_many(visitor().post("/admin/password_reset/", {"email": editor.email.upper()}), 3600)
    assert len(mailoutbox) == 5


def test_unknown_address_and_wrong_password_are_answered_alike(editor: User, monkeypatch: pytest.MonkeyPatch) -> None:
    hashed: list[str] = []
    encode = MD5PasswordHasher.encode

    def noted(self: MD5PasswordHasher, password: str, salt: str) -> str:
        hashed.append(password)
        return encode(self, password, salt)

    monkeypatch.setattr(MD5PasswordHasher, "encode", noted)
    answers = []
    for address in (editor.email, "x" * (len(editor.email) - 12) + "@example.org"):
        hashed.clear()
        response = visitor().post("/admin/login/", {"username": address, "password": "guessed"})
        page = re.sub(r'(csrfmiddlewaretoken" value=|"CSRF_TOKEN": )"\w+"', "", response.content.decode())
        page = page.replace(address, "")
        answers.append((response.status_code, page, len(hashed)))

    assert answers[0] == answers[1]
    assert "don’t go together" in answers[0][1]


def test_nothing_kept_of_an_attempt_names_a_person_or_a_machine(editor: User) -> None:
    make_app(editor)
    client = visitor()
    client.post("/admin/login/", {"username": editor.email, "password": "guessed"}, REMOTE_ADDR=SOURCE)
    give_password(client, editor)
    give_code(client, "000000")
    client.post("/admin/password_reset/", {"email": editor.email}, REMOTE_ADDR=SOURCE)

    with connection.cursor() as cursor:
        cursor.execute("SELECT cache_key FROM network_cache")
        kept = [str(key) for (key,) in cursor.fetchall() if "allauth" in str(key)]

    assert len(kept) >= 5
    plain = (SOURCE, editor.email, f"localhost:{editor.email}", f"localhost:8000:{editor.email}")
    for word in plain:
        assert not any(word in key or hashlib.sha256(word.encode()).hexdigest() in key for key in kept)


def test_what_stands_for_an_address_is_another_one_on_another_day() -> None:
    found = set()
    for moment in ("2030-05-06T12:00:00Z", "2030-05-06T23:00:00Z", "2030-05-07T12:00:00Z"):
        with time_machine.travel(moment, tick=False):
            found.add(attempts.source_digest(SOURCE))

    assert len(found) == 2


def test_network_of_ipv6_counts_as_one_source() -> None:
    one, same, other = (attempts.source_digest(f"2001:db8:0:{net}") for net in ("1::1", "1:ffff::2", "2::1"))

    assert one == same != other


@pytest.mark.parametrize(("proxies", "is_believed"), [(0, False), (1, True)])
def test_header_of_a_proxy_is_believed_where_there_is_one(
    rf: Any, settings: Any, proxies: int, is_believed: bool
) -> None:
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = proxies
    request = rf.get("/", headers={"x-forwarded-for": f"198.51.100.1, {SOURCE}"}, REMOTE_ADDR="192.0.2.1")

    found = AccountAdapter().get_client_ip(request)

    assert found == attempts.source_digest(SOURCE if is_believed else "192.0.2.1")


def test_request_without_an_address_is_counted_too(rf: Any) -> None:
    assert AccountAdapter().get_client_ip(rf.get("/", REMOTE_ADDR="")) == attempts.source_digest("")
