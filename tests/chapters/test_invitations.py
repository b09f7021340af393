"""Somebody is invited to a chapter, and accepts: a link that works once, ends, and says nothing to anybody else."""

import re
from collections.abc import Callable
from datetime import timedelta
from io import StringIO

import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core import mail
from django.core.management import CommandError, call_command
from django.test import Client
from django.utils import timezone
from wagtail.models import ModelLogEntry

from chapters.invitations import erase_over, invite, send_again, withdraw
from chapters.models import Chapter, Invitation, Role
from chapters.retirement import retire_chapter
from network.models import User
from tests.conftest import Network
from tests.factories import PASSWORD, make_person

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

NEW = "new.person@example.org"
ABOUT_ME = {"first_name": "Noor", "last_name": "Hale", "password": "a lamp in May", "password_again": "a lamp in May"}
SignIn = Callable[[User], Client]


@pytest.fixture
def lead(network: Network) -> User:
    return make_person(network.chicago, Role.LEAD)


@pytest.fixture
def visitor() -> Client:
    return Client(headers={"host": "localhost"})


def invited(chapter: Chapter, by: User | None, email: str = NEW, role: Role = Role.EDITOR) -> str:
    """Invite somebody and return the address in the mail, without the host."""
    invite(chapter=chapter, email=email, role=role, by=by)
    return link()


def link() -> str:
    found = re.search(r"http://localhost:8000(/admin/invitation/\S+)", str(mail.outbox[-1].body))
    assert found is not None
    return found[1]


def roles(email: str) -> list[str]:
    groups = get_user_model().objects.get(email=email).groups
    return sorted(groups.values_list("name", flat=True))


def test_mail_names_chapter_inviter_role_and_last_day(network: Network, lead: User) -> None:
    invited(network.chicago, lead)

    message = mail.outbox[-1]
    last_day = timezone.localdate() + timedelta(days=settings.INVITATION_DAYS)
    assert message.to == [NEW]
    for words in ("Pat Example", "Lantern Chicago", "Editor", f"{last_day.day}, {last_day.year}"):
        assert words in message.subject
        assert words in str(message.body)


def test_invitation_that_nobody_made_by_name_says_so(network: Network) -> None:
    invited(network.chicago, None)

    assert mail.outbox[-1].subject.startswith("Invitation to Lantern Chicago as Editor")
    assert "None" not in str(mail.outbox[-1].body)


def test_only_a_digest_of_the_links_secret_is_kept(network: Network, lead: User) -> None:
    secret = invited(network.chicago, lead).rstrip("/").rsplit("/", 1)[-1]

    kept = str(list(Invitation.objects.values()))
    assert secret not in kept
    assert len(Invitation.objects.get().token_digest or "") == 64


def test_asking_for_the_link_changes_nothing(network: Network, lead: User, visitor: Client) -> None:
    address = invited(network.chicago, lead)

    for _time in range(2):
        assert visitor.get(address).status_code == 200
        assert visitor.head(address).status_code == 200

    assert not get_user_model().objects.filter(email=NEW).exists()
    assert Invitation.objects.get().accepted_at is None


def test_new_person_gives_name_and_password_and_is_in(network: Network, lead: User, visitor: Client) -> None:
    address = invited(network.chicago, lead)

    response = visitor.post(address, ABOUT_ME, follow=True)

    person = get_user_model().objects.get(email=NEW)
    assert (person.first_name, person.last_name) == ("Noor", "Hale")
    assert roles(NEW) == ["Lantern Chicago: Editor"]
    assert response.request["PATH_INFO"] == "/admin/"
    assert "Welcome to Lantern Chicago" in response.content.decode()


@pytest.mark.parametrize(
    ("changes", "field", "words"),
    [
        ({"first_name": " "}, "first_name", "required"),
        ({"last_name": ""}, "last_name", "required"),
        ({"password": "short", "password_again": "short"}, "password", "at least 10"),
        ({"password": "new.person@example", "password_again": "new.person@example"}, "password", "too similar"),
        ({"password": "1234567890123", "password_again": "1234567890123"}, "password", "numeric"),
        ({"password_again": "another lamp"}, "password_again", "same password"),
    ],
)
def test_bad_input_is_said_at_its_field_and_the_link_still_works(
    network: Network, lead: User, visitor: Client, changes: dict[str, str], field: str, words: str
) -> None:
    address = invited(network.chicago, lead)

    response = visitor.post(address, {**ABOUT_ME, **changes})

    assert words in " ".join(response.context["form"].errors[field])
    assert not get_user_model().objects.filter(email=NEW).exists()
    assert visitor.post(address, ABOUT_ME).status_code == 302


def test_link_works_once(network: Network, lead: User, visitor: Client) -> None:
    address = invited(network.chicago, lead)
    visitor.post(address, ABOUT_ME)

    again = Client(headers={"host": "localhost"}).post(address, {**ABOUT_ME, "password": "x", "first_name": "Else"})

    assert again.status_code == 410
    assert "has been accepted" in again.content.decode()
    assert get_user_model().objects.get(email=NEW).first_name == "Noor"


def test_person_with_an_account_signs_in_comes_back_and_accepts(network: Network, lead: User, visitor: Client) -> None:
    person = make_person(network.sacramento, Role.LEAD)
    address = invited(network.chicago, lead, person.email)

    page = visitor.get(address).content.decode()
    asked = visitor.post(address, ABOUT_ME)
    assert f"/admin/login/?next={address.replace('/', '%2F')}" in page
    assert "password_again" not in page
    assert asked.status_code == 200
    assert roles(person.email) == ["Lantern Sacramento: Lead"]
    signed_in = visitor.post(
        "/admin/login/", {"username": person.email, "password": PASSWORD, "next": address}, follow=True
    )
    assert signed_in.request["PATH_INFO"] == address
    assert visitor.post(address).status_code == 302
    assert roles(person.email) == ["Lantern Chicago: Editor", "Lantern Sacramento: Lead"]


def test_somebody_else_who_is_signed_in_can_not_accept(network: Network, lead: User, sign_in: SignIn) -> None:
    address = invited(network.chicago, lead)
    other = make_person(network.sacramento, Role.EDITOR)
    client = sign_in(other)

    page = client.get(address).content.decode()
    client.post(address)
    client.post(address, ABOUT_ME)

    assert "is for another address" in page
    assert Invitation.objects.get().accepted_at is None
    assert roles(other.email) == ["Lantern Sacramento: Editor"]
    client.post(address, {"sign_out": "1"})
    assert "password_again" in client.get(address).content.decode()


def test_account_without_a_password_gets_one_by_the_link(network: Network, lead: User, visitor: Client) -> None:
    account = get_user_model().objects.create_user(NEW)
    address = invited(network.chicago, lead)

    visitor.post(address, ABOUT_ME)

    account.refresh_from_db()
    assert account.check_password("a lamp in May")
    assert roles(NEW) == ["Lantern Chicago: Editor"]


def test_account_that_is_switched_off_is_told_so(network: Network, lead: User, visitor: Client) -> None:
    get_user_model().objects.create_user(NEW, PASSWORD, is_active=False)
    address = invited(network.chicago, lead)

    assert "switched off" in visitor.get(address).content.decode()
    assert visitor.post(address, ABOUT_ME).status_code == 200
    assert Invitation.objects.get().accepted_at is None


@pytest.mark.parametrize("role", [Role.CURATOR, Role.ADMINISTRATOR])
def test_national_is_told_that_there_is_nothing_to_accept(
    network: Network, lead: User, sign_in: SignIn, role: Role
) -> None:
    national = make_person(network.national, role)
    address = invited(network.chicago, lead, national.email)
    client = sign_in(national)

    page = client.get(address).content.decode()
    client.post(address)

    assert "have all chapters already" in page
    assert national.groups.count() == 1


def test_ended_withdrawn_and_wrong_links_each_have_their_page(network: Network, lead: User, visitor: Client) -> None:
    ended = invited(network.chicago, lead)
    Invitation.objects.update(ends_at=timezone.now())
    withdrawn = invited(network.sacramento, lead)
    withdraw(Invitation.objects.waiting().get(), by=lead)
    retired = invited(network.milwaukee, lead)
    retire_chapter(network.milwaukee)

    pages = {address: visitor.get(address) for address in (ended, withdrawn, retired, "/admin/invitation/x/")}

    assert [page.status_code for page in pages.values()] == [410, 410, 410, 404]
    words = ["has ended", "was withdrawn", "was withdrawn", "leads to no invitation"]
    assert all(word in page.content.decode() for word, page in zip(words, pages.values(), strict=True))
    for address in pages:
        assert visitor.post(address, ABOUT_ME).status_code in {404, 410}
    assert not get_user_model().objects.filter(email=NEW).exists()


def test_page_of_a_dead_link_is_the_same_with_and_without_an_account(
    network: Network, lead: User, visitor: Client
) -> None:
    make_person(network.sacramento, Role.EDITOR, "an.account@example.org")
    addresses = [
        invited(network.chicago, lead, email) for email in ("an.account@example.org", "no.account@example.org")
    ]
    Invitation.objects.update(ends_at=timezone.now())

    first, second = (visitor.get(address).content.decode() for address in addresses)

    token = re.compile(r'"CSRF_TOKEN": "\w+"')
    assert token.sub("", first) == token.sub("", second)


def test_sent_again_the_new_link_works_and_the_old_one_does_not(network: Network, lead: User, visitor: Client) -> None:
    old = invited(network.chicago, lead)
    Invitation.objects.update(ends_at=timezone.now())

    send_again(Invitation.objects.get(), by=lead)

    assert visitor.get(old).status_code == 404
    assert visitor.get(link()).status_code == 200
    assert Invitation.objects.waiting().count() == 1


def test_what_happens_is_logged_at_the_chapter_with_the_address(network: Network, lead: User, visitor: Client) -> None:
    invited(network.chicago, lead)
    send_again(Invitation.objects.get(), by=lead)
    visitor.post(link(), ABOUT_ME)
    invited(network.chicago, lead, "other@example.org")
    withdraw(Invitation.objects.waiting().get(), by=lead)

    entries = ModelLogEntry.objects.for_instance(network.chicago).order_by("pk")

    assert [(entry.message, entry.user.email if entry.user else "") for entry in entries] == [
        (f"Invited {NEW}: Editor", lead.email),
        (f"Sent the invitation of {NEW} again: Editor", lead.email),
        (f"Invitation accepted by {NEW}: Editor", NEW),
        ("Invited other@example.org: Editor", lead.email),
        ("Withdrew the invitation of other@example.org: Editor", lead.email),
    ]


def test_invitations_that_are_long_over_are_erased(network: Network, lead: User) -> None:
    invited(network.chicago, lead)
    invited(network.chicago, lead, "other@example.org")
    Invitation.objects.filter(email=NEW).update(ends_at=timezone.now() - timedelta(days=31))

    assert erase_over() == 1
    assert Invitation.objects.get().email == "other@example.org"


def test_command_invites_and_names_roles_that_there_are(network: Network) -> None:
    call_command("invite", "national", NEW, role="administrator")

    assert "Lantern Network" in mail.outbox[-1].subject
    with pytest.raises(CommandError, match="curator, administrator"):
        call_command("invite", "national", NEW, role="lead")
    with pytest.raises(CommandError, match="not an e-mail address"):
        call_command("invite", "chicago", "nobody", role="lead")


def test_command_prints_a_link_where_mail_does_not_work_yet(network: Network, visitor: Client) -> None:
    said = StringIO()

    call_command("invite", "national", NEW, role="administrator", print_link=True, stdout=said)

    assert mail.outbox == []
    visitor.post(said.getvalue().split("http://localhost:8000")[1].strip(), ABOUT_ME)
    assert roles(NEW) == ["Lantern Network: Network administrator (National)"]


def test_name_with_a_line_break_can_not_break_the_subject(network: Network, lead: User) -> None:
    lead.first_name = "Pat\nBcc: x@example.org"
    lead.save()

    invited(network.chicago, lead)

    assert "\n" not in mail.outbox[-1].subject


def test_first_administrator_gets_in_by_the_link(network: Network, visitor: Client) -> None:
    address = invited(network.national, None, NEW, Role.ADMINISTRATOR)

    visitor.post(address, ABOUT_ME)

    assert visitor.get("/admin/chapters/").status_code == 200
