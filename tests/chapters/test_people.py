"""The people of a chapter: who is listed to whom, and who may do what about them."""

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import ModelLogEntry

from chapters.invitations import invite
from chapters.models import Chapter, Invitation, Role
from network.models import User
from tests.conftest import Network
from tests.factories import make_light_chapters, make_person

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

SignIn = Callable[[User], Client]
MISSING = 999_999


@pytest.fixture
def lead(network: Network) -> User:
    return make_person(network.chicago, Role.LEAD)


@pytest.fixture
def client(lead: User, sign_in: SignIn) -> Client:
    return sign_in(lead)


@pytest.fixture
def administrator(network: Network, sign_in: SignIn) -> Client:
    return sign_in(make_person(network.national, Role.ADMINISTRATOR))


def at(name: str, chapter: Chapter, *keys: int) -> str:
    return reverse(f"people:{name}", args=[chapter.pk, *keys])


def words(response: Any) -> str:
    text: str = response.content.decode()
    return " ".join(text.split())


def roles(person: User) -> set[str]:
    return set(User.objects.get(pk=person.pk).groups.values_list("name", flat=True))


def test_list_shows_who_works_here_with_the_roles_here(network: Network, client: Client, lead: User) -> None:
    both = make_person(network.chicago, Role.EDITOR)
    both.groups.add(network.sacramento.group(Role.LEAD))
    make_person(network.sacramento, Role.CONTRIBUTOR)

    response = client.get(at("list", network.chicago))

    people = {person.email: response.context["view"]._roles(person) for person in response.context["object_list"]}
    assert people == {lead.email: "Lead", both.email: "Editor"}
    assert "Sacramento" not in words(response)


def test_nationals_accounts_are_not_a_chapters_people(network: Network, client: Client) -> None:
    for national in (
        make_person(network.national, Role.CURATOR),
        get_user_model().objects.create_superuser("super@example.org"),
    ):
        national.groups.add(network.chicago.group(Role.EDITOR))
        assert national.email not in words(client.get(at("list", network.chicago)))
        for name in ("person", "remove"):
            foreign, missing = at(name, network.chicago, national.pk), at(name, network.chicago, MISSING)
            for answers in ((client.get(foreign), client.get(missing)), (client.post(foreign), client.post(missing))):
                assert [answer.status_code for answer in answers] == [404, 404]
                assert len(answers[0].content) == len(answers[1].content)
        assert network.chicago.group(Role.EDITOR) in national.groups.all()


def test_list_is_searched_by_whole_name_and_by_address(network: Network, client: Client) -> None:
    make_person(network.chicago, Role.EDITOR, "noor.hale@example.org")
    User.objects.filter(email="noor.hale@example.org").update(first_name="Noor", last_name="Hale")

    for query in ("noor hale", "hale@"):
        found = client.get(at("list_results", network.chicago), {"q": query}).context["object_list"]
        assert [person.email for person in found] == ["noor.hale@example.org"]
    assert "Nobody here has this name" in words(client.get(at("list", network.chicago), {"q": "sacramento"}))


@pytest.mark.parametrize("ordering", ["name", "-name", "email", "-last_login", "last_login", "password"])
def test_list_is_sorted_by_what_it_shows(network: Network, client: Client, ordering: str) -> None:
    assert client.get(at("list", network.chicago), {"ordering": ordering}).status_code == 200


def test_sixty_people_cost_as_many_queries_as_three(network: Network, client: Client) -> None:
    client.get(at("list", network.chicago))  # what a process asks once
    counts = []
    for more in (2, 57):
        for number in range(more):
            email = f"editor.{more}.{number}@example.org"
            make_person(network.chicago, Role.EDITOR, email)
            invite(chapter=network.chicago, email=f"x{email}", role=Role.EDITOR, by=None)
        with CaptureQueriesContext(connection) as queries:
            assert client.get(at("list", network.chicago)).status_code == 200
        counts.append(len(queries))

    assert counts[0] == counts[1] <= 40


def test_sixty_chapters_cost_as_many_queries_as_three(network: Network, administrator: Client) -> None:
    counts = []
    for more in (0, 57):
        make_light_chapters(more)
        administrator.get(reverse("people:index"))  # what a process asks once after a change of chapters
        with CaptureQueriesContext(connection) as queries:
            assert administrator.get(reverse("people:index")).status_code == 200
        counts.append(len(queries))

    assert counts[0] == counts[1] <= 30


def test_lead_of_one_chapter_is_led_to_it_and_of_two_chooses(network: Network, sign_in: SignIn) -> None:
    person = make_person(network.chicago, Role.LEAD)
    assert sign_in(person).get(reverse("people:index"))["Location"] == at("list", network.chicago)
    person.groups.add(network.milwaukee.group(Role.LEAD), network.sacramento.group(Role.EDITOR))

    page = words(sign_in(person).get(reverse("people:index")))

    assert at("list", network.chicago) in page
    assert at("list", network.milwaukee) in page
    assert at("list", network.sacramento) not in page


def test_menu_offers_people_to_leads_and_administrators_only(network: Network, sign_in: SignIn) -> None:
    offered = {
        role: reverse("people:index") in words(sign_in(make_person(chapter, role)).get("/admin/"))
        for chapter, role in (
            (network.chicago, Role.CONTRIBUTOR),
            (network.chicago, Role.EDITOR),
            (network.chicago, Role.LEAD),
            (network.national, Role.CURATOR),
            (network.national, Role.ADMINISTRATOR),
        )
    }

    assert [role for role, is_offered in offered.items() if is_offered] == [Role.LEAD, Role.ADMINISTRATOR]


@pytest.mark.parametrize("role", [Role.CONTRIBUTOR, Role.EDITOR, Role.CURATOR])
def test_who_looks_after_nobody_gets_a_missing_page(network: Network, sign_in: SignIn, role: Role) -> None:
    home = network.national if role is Role.CURATOR else network.chicago
    client = sign_in(make_person(home, role))
    person = make_person(network.chicago, Role.LEAD)

    for name, keys in (("list", ()), ("invite", ()), ("person", (person.pk,)), ("remove", (person.pk,))):
        assert client.get(at(name, network.chicago, *keys)).status_code == 404
        assert client.post(at(name, network.chicago, *keys)).status_code == 404
    assert roles(person) == {"Lantern Chicago: Lead"}


def test_foreign_chapter_person_and_invitation_are_not_there(network: Network, client: Client) -> None:
    other = make_person(network.sacramento, Role.EDITOR)
    invitation = invite(chapter=network.sacramento, email="x@example.org", role=Role.EDITOR, by=None)
    theirs, ours = network.sacramento, network.chicago
    nowhere = Chapter(pk=MISSING)
    pairs = [
        (at("list", theirs), at("list", nowhere)),
        (at("list_results", theirs), at("list_results", nowhere)),
        (at("invite", theirs), at("invite", nowhere)),
        (at("person", theirs, other.pk), at("person", nowhere, other.pk)),
        (at("person", ours, other.pk), at("person", ours, MISSING)),
        (at("remove", ours, other.pk), at("remove", ours, MISSING)),
        (at("withdraw", ours, invitation.pk), at("withdraw", ours, MISSING)),
        (at("send_again", ours, invitation.pk), at("send_again", ours, MISSING)),
        (at("withdraw", theirs, invitation.pk), at("withdraw", nowhere, invitation.pk)),
    ]
    mail.outbox.clear()

    for foreign, missing in pairs:
        for method in ("get", "post"):
            answers = [getattr(client, method)(address) for address in (foreign, missing)]
            assert [answer.status_code for answer in answers] == [404, 404], foreign
            assert len(answers[0].content) == len(answers[1].content), foreign
    assert Invitation.objects.waiting().count() == 1
    assert mail.outbox == []


def test_lead_of_two_chapters_can_not_reach_one_by_the_others_address(network: Network, sign_in: SignIn) -> None:
    person = make_person(network.chicago, Role.LEAD)
    person.groups.add(network.milwaukee.group(Role.LEAD))
    editor = make_person(network.milwaukee, Role.EDITOR)
    invitation = invite(chapter=network.milwaukee, email="x@example.org", role=Role.EDITOR, by=None)
    client = sign_in(person)

    assert client.post(at("remove", network.chicago, editor.pk)).status_code == 404
    assert client.post(at("withdraw", network.chicago, invitation.pk)).status_code == 404
    assert client.post(at("remove", network.milwaukee, editor.pk)).status_code == 302
    assert roles(editor) == set()


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.CURATOR, "owner"])
def test_role_of_national_gets_the_answer_of_a_role_that_is_not_there(
    network: Network, client: Client, lead: User, role: str
) -> None:
    editor = make_person(network.chicago, Role.EDITOR)

    invited = client.post(at("invite", network.chicago), {"emails": "x@example.org", "role": str(role)})
    changed = [
        client.post(at("person", network.chicago, person.pk), {"roles": ["editor", str(role)]})
        for person in (editor, lead)
    ]

    assert [list(answer.context["form"].errors) for answer in (invited, *changed)] == [["role"], ["roles"], ["roles"]]
    assert not Invitation.objects.exists()
    assert roles(editor) == {"Lantern Chicago: Editor"}
    assert roles(lead) == {"Lantern Chicago: Lead"}


def test_roles_are_given_and_taken_in_this_chapter_only_and_logged(network: Network, client: Client) -> None:
    person = make_person(network.chicago, Role.CONTRIBUTOR)
    person.groups.add(network.sacramento.group(Role.CONTRIBUTOR))

    response = client.post(at("person", network.chicago, person.pk), {"roles": ["editor", "lead"]}, follow=True)

    assert roles(person) == {"Lantern Chicago: Editor", "Lantern Chicago: Lead", "Lantern Sacramento: Contributor"}
    assert "Pat Example is now: Editor, Lead. Signing in again is needed." in words(response)
    said = {entry.message for entry in ModelLogEntry.objects.for_instance(network.chicago)}
    assert said == {
        f"Gave {person.email} a role: Editor",
        f"Gave {person.email} a role: Lead",
        f"Took a role from {person.email}: Contributor",
    }


def test_person_must_keep_a_role_or_be_removed(network: Network, client: Client) -> None:
    editor = make_person(network.chicago, Role.EDITOR)

    response = client.post(at("person", network.chicago, editor.pk), {})

    assert "remove the person" in response.context["form"].errors["roles"][0]
    assert roles(editor) == {"Lantern Chicago: Editor"}


def test_last_lead_stays_unless_national_says_else(
    network: Network, client: Client, lead: User, administrator: Client
) -> None:
    changed = client.post(at("person", network.chicago, lead.pk), {"roles": ["editor"]})
    removed = client.post(at("remove", network.chicago, lead.pk), follow=True)

    assert "needs a lead" in changed.context["form"].errors["roles"][0]
    assert "needs a lead" in words(removed)
    assert roles(lead) == {"Lantern Chicago: Lead"}
    administrator.post(at("person", network.chicago, lead.pk), {"roles": ["editor"]})
    assert roles(lead) == {"Lantern Chicago: Editor"}


def test_lead_who_is_not_the_last_may_go(network: Network, client: Client, lead: User) -> None:
    make_person(network.chicago, Role.LEAD, "another.lead@example.org")

    response = client.post(at("person", network.chicago, lead.pk), {"roles": ["editor"]})

    assert response["Location"] == "/admin/"
    assert roles(lead) == {"Lantern Chicago: Editor"}


def test_last_administrator_stays(network: Network, administrator: Client) -> None:
    person = get_user_model().objects.get(email="national.administrator@example.org")

    response = administrator.post(at("person", network.national, person.pk), {"roles": ["curator"]})

    assert "must be a network administrator" in response.context["form"].errors["roles"][0]


def test_national_looks_after_its_own_people_by_the_same_screen(network: Network, administrator: Client) -> None:
    administrator.post(at("invite", network.national), {"emails": "cora@example.org", "role": "curator"})
    refused = administrator.post(at("invite", network.national), {"emails": "x@example.org", "role": "lead"})

    assert Invitation.objects.get().role == Role.CURATOR
    assert list(refused.context["form"].errors) == ["role"]
    assert "cora@example.org" in words(administrator.get(at("list", network.national)))


def test_chapters_row_leads_administrators_to_its_people(network: Network, administrator: Client) -> None:
    assert at("list", network.chicago) in words(administrator.get("/admin/chapters/"))


def test_curator_is_not_led_to_people(network: Network, sign_in: SignIn) -> None:
    client = sign_in(make_person(network.national, Role.CURATOR))

    assert "/admin/people/" not in words(client.get("/admin/"))
