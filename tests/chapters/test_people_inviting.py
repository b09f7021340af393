"""The form that invites, and the list of who is invited: nobody learns from them who has an account."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from chapters.invitations import invite
from chapters.models import Chapter, Invitation, Role
from network.models import User
from tests.conftest import Network
from tests.factories import make_person

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

SignIn = Callable[[User], Client]
TOO_LONG = f"{'x' * 64}@{'y' * 63}.{'y' * 63}.{'y' * 63}.org"


@pytest.fixture
def client(network: Network, sign_in: SignIn) -> Client:
    return sign_in(make_person(network.chicago, Role.LEAD))


def at(name: str, chapter: Chapter, *keys: int) -> str:
    return reverse(f"people:{name}", args=[chapter.pk, *keys])


def words(response: Any) -> str:
    text: str = response.content.decode()
    return " ".join(text.split())


def send(client: Client, chapter: Chapter, emails: str, role: str = "editor", **more: Any) -> Any:
    return client.post(at("invite", chapter), {"emails": emails, "role": role}, **more)


def test_people_are_invited_each_by_a_mail_of_their_own(network: Network, client: Client) -> None:
    response = send(client, network.chicago, "Ana@Example.org, ben@example.org\nana@example.org", follow=True)

    assert sorted(message.to[0] for message in mail.outbox) == ["ana@example.org", "ben@example.org"]
    assert "2 people are invited." in words(response)
    assert {invitation.email for invitation in response.context["invitations"]} == {
        "ana@example.org",
        "ben@example.org",
    }


@pytest.mark.parametrize("kind", ["editor elsewhere", "national", "superuser", "switched off", "without a role"])
def test_address_with_an_account_is_answered_as_one_without(network: Network, client: Client, kind: str) -> None:
    known, unknown = "known@example.org", "empty@example.org"
    account = get_user_model().objects.create_user(known, first_name="Very", last_name="Secret")
    if kind == "editor elsewhere":
        account.groups.add(network.sacramento.group(Role.EDITOR))
    elif kind == "national":
        account.groups.add(network.national.group(Role.CURATOR), network.chicago.group(Role.EDITOR))
    get_user_model().objects.filter(pk=account.pk).update(
        is_superuser=kind == "superuser", is_active=kind != "switched off"
    )

    answers, pages, mails = [], [], []
    for email in (known, unknown):
        answers.append(send(client, network.chicago, email))
        page = words(client.get(at("list", network.chicago))).replace(email, "#")
        pages.append(page.replace(f"/{Invitation.objects.get().pk}/", "/#/"))  # keys may have another digit
        mails.append(mail.outbox.pop())
        Invitation.objects.all().delete()

    assert [answer.status_code for answer in answers] == [302, 302]
    assert answers[0].content == answers[1].content
    assert len(pages[0]) == len(pages[1])
    assert mails[0].subject == mails[1].subject
    assert len(str(mails[0].body)) == len(str(mails[1].body))
    assert "Secret" not in pages[0]


def test_who_works_here_is_said_at_the_field_and_nobody_is_invited(network: Network, client: Client) -> None:
    make_person(network.chicago, Role.EDITOR, "ana@example.org")
    make_person(network.sacramento, Role.EDITOR, "ben@example.org")

    response = send(client, network.chicago, "ben@example.org ANA@example.org")

    assert response.context["form"].errors["emails"] == [
        "ana@example.org works here already. Roles are changed in the list of people."
    ]
    assert "ben@example.org" in words(response)  # what was typed is still there
    assert not Invitation.objects.exists()


def test_who_is_invited_already_is_said_at_the_field(network: Network, client: Client) -> None:
    invite(chapter=network.chicago, email="ana@example.org", role=Role.EDITOR, by=None)
    invite(chapter=network.sacramento, email="ben@example.org", role=Role.EDITOR, by=None)

    refused = send(client, network.chicago, "ana@example.org")
    taken = send(client, network.chicago, "ben@example.org")

    assert "is invited already" in refused.context["form"].errors["emails"][0]
    assert taken.status_code == 302


def test_invitation_that_has_ended_is_listed_as_such_and_can_be_made_anew(network: Network, client: Client) -> None:
    invite(chapter=network.chicago, email="ana@example.org", role=Role.EDITOR, by=None)
    Invitation.objects.update(ends_at=timezone.now() - timedelta(days=1))

    listed = words(client.get(at("list", network.chicago)))
    send(client, network.chicago, "ana@example.org", "contributor")

    assert "not accepted" in listed
    assert [invitation.role for invitation in Invitation.objects.unanswered()] == ["contributor"]


@pytest.mark.parametrize(
    ("data", "field", "sentence"),
    [
        ({"emails": "", "role": "editor"}, "emails", "required"),
        ({"emails": "nobody", "role": "editor"}, "emails", "“nobody” is not an e-mail address"),
        (
            {"emails": f"{'x' * 64}@{'y' * 63}.{'y' * 63}.{'y' * 63}.org", "role": "editor"},
            "emails",
            "is not an e-mail",
        ),
        ({"emails": " ".join(f"a{n}@example.org" for n in range(21)), "role": "editor"}, "emails", "20 people"),
        ({"emails": "ana@example.org"}, "role", "required"),
    ],
)
def test_bad_input_is_said_at_its_field(
    network: Network, client: Client, data: dict[str, str], field: str, sentence: str
) -> None:
    response = client.post(at("invite", network.chicago), data)

    assert sentence in response.context["form"].errors[field][0]
    assert not Invitation.objects.exists()
    assert mail.outbox == []


def test_lead_sends_again_and_withdraws_by_post_only(network: Network, client: Client) -> None:
    invitation = invite(chapter=network.chicago, email="ana@example.org", role=Role.EDITOR, by=None)
    mail.outbox.clear()

    asked = [client.get(at(name, network.chicago, invitation.pk)).status_code for name in ("send_again", "withdraw")]
    again = client.post(at("send_again", network.chicago, invitation.pk), follow=True)
    withdrawn = client.post(at("withdraw", network.chicago, invitation.pk), follow=True)
    gone = client.post(at("withdraw", network.chicago, invitation.pk))

    assert asked == [405, 405]
    assert "ana@example.org gets a new link" in words(again)
    assert len(mail.outbox) == 1
    assert "is withdrawn" in words(withdrawn)
    assert not withdrawn.context["invitations"]
    assert gone.status_code == 404


def test_lead_reads_national_instead_of_the_name_of_its_staff(network: Network, client: Client) -> None:
    boss = make_person(network.national, Role.ADMINISTRATOR)
    User.objects.filter(pk=boss.pk).update(first_name="Very", last_name="Secret")
    colleague = make_person(network.chicago, Role.LEAD, "another.lead@example.org")
    User.objects.filter(pk=colleague.pk).update(first_name="Lois")
    invite(chapter=network.chicago, email="ana@example.org", role=Role.EDITOR, by=boss)
    invite(chapter=network.chicago, email="ben@example.org", role=Role.EDITOR, by=colleague)

    page = words(client.get(at("list", network.chicago)))

    assert "invited by National" in page
    assert "invited by Lois Example" in page
    assert "Secret" not in page


def test_accepted_invitation_is_no_longer_listed(network: Network, client: Client) -> None:
    invitation = invite(chapter=network.chicago, email="ana@example.org", role=Role.EDITOR, by=None)
    Invitation.objects.filter(pk=invitation.pk).update(accepted_at=timezone.now())

    assert not client.get(at("list", network.chicago)).context["invitations"]
    assert client.post(at("send_again", network.chicago, invitation.pk)).status_code == 404


def test_account_page_does_not_say_which_addresses_have_accounts(network: Network, client: Client) -> None:
    make_person(network.sacramento, Role.EDITOR, "known@example.org")
    page = client.get("/admin/account/")

    for email in ("known@example.org", "unknown@example.org"):
        client.post("/admin/account/", {"name_email-email": email, "name_email-first_name": "Pat"})

    assert "name_email-email" not in words(page)
    assert not User.objects.filter(email="unknown@example.org").exists()
