"""Somebody is removed from a chapter: what they could do ends at once, what they wrote stays."""

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.tokens import default_token_generator
from django.contrib.contenttypes.models import ContentType
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.admin.models import EditingSession
from wagtail.models import APIToken, ModelLogEntry, Page, PageSubscription

from chapters.invitations import invite
from chapters.models import Chapter, ContactFormPage, Invitation, Role
from network.models import User
from network.sign_in import end_sign_ins
from tests.conftest import Network
from tests.factories import PASSWORD, make_article, make_person

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

SignIn = Callable[[User], Client]


@pytest.fixture
def client(network: Network, sign_in: SignIn) -> Client:
    return sign_in(make_person(network.chicago, Role.LEAD))


@pytest.fixture
def editor(network: Network) -> User:
    return make_person(network.chicago, Role.EDITOR)


def at(name: str, chapter: Chapter, *keys: int) -> str:
    return reverse(f"people:{name}", args=[chapter.pk, *keys])


def words(response: Any) -> str:
    text: str = response.content.decode()
    return " ".join(text.split())


def remove(client: Client, chapter: Chapter, person: User) -> Any:
    return client.post(at("remove", chapter, person.pk), follow=True)


def test_page_says_what_happens_and_asking_for_it_changes_nothing(
    network: Network, client: Client, editor: User
) -> None:
    page = words(client.get(at("remove", network.chicago, editor.pk)))

    assert "ends at once" in page
    assert "What this person wrote stays" in page
    assert editor.groups.exists()


def test_page_names_the_forms_that_go_on_telling_them(network: Network, client: Client, editor: User) -> None:
    form = ContactFormPage.objects.descendant_of(network.chicago.root_page).get()
    address = at("remove", network.chicago, editor.pk)
    ContactFormPage.objects.filter(pk=form.pk).update(notice_addresses=f"x{editor.email}")
    other = words(client.get(address))
    ContactFormPage.objects.filter(pk=form.pk).update(notice_addresses=f"a@example.org, {editor.email.upper()}")

    named = words(client.get(address))

    assert "go on telling" not in other
    assert reverse("wagtailadmin_pages:edit", args=[form.pk]) in named


def test_every_open_sign_in_ends_at_once(network: Network, client: Client, editor: User, sign_in: SignIn) -> None:
    devices = [sign_in(editor), sign_in(editor)]
    assert all(device.get("/admin/").status_code == 200 for device in devices)

    response = remove(client, network.chicago, editor)

    assert "Pat Example no longer works in Lantern Chicago." in words(response)
    assert all(device.get("/admin/")["Location"] == "/admin/login/?next=/admin/" for device in devices)
    assert client.get("/admin/").status_code == 200


def test_role_that_is_taken_ends_sign_ins_and_one_that_is_given_does_not(
    network: Network, client: Client, editor: User, sign_in: SignIn
) -> None:
    device = sign_in(editor)

    client.post(at("person", network.chicago, editor.pk), {"roles": ["editor", "contributor"]})
    given = device.get("/admin/").status_code
    client.post(at("person", network.chicago, editor.pk), {"roles": ["contributor"]})

    assert given == 200
    assert device.get("/admin/").status_code == 302


def test_sign_ins_in_other_chapters_end_too_but_roles_there_stay(
    network: Network, client: Client, editor: User, sign_in: SignIn
) -> None:
    editor.groups.add(network.sacramento.group(Role.EDITOR))

    remove(client, network.chicago, editor)

    assert list(editor.groups.values_list("name", flat=True)) == ["Lantern Sacramento: Editor"]
    assert sign_in(User.objects.get(pk=editor.pk)).get("/admin/").status_code == 200


def test_person_without_a_role_reads_a_clear_sentence_and_can_sign_out(
    network: Network, client: Client, editor: User
) -> None:
    remove(client, network.chicago, editor)
    device = Client(headers={"host": "localhost"})

    signed_in = device.post("/admin/login/", {"username": editor.email, "password": PASSWORD}, follow=True)
    page = device.get(reverse("wagtailadmin_explore_root"))

    assert signed_in.status_code == page.status_code == 403
    assert "You work for no chapter at the moment" in words(signed_in)
    assert len(signed_in.redirect_chain) == 1
    assert device.post(reverse("wagtailadmin_logout")).status_code == 302
    assert device.get("/admin/").status_code == 302


def test_what_they_wrote_stays_theirs(network: Network, client: Client, editor: User) -> None:
    draft = make_article(network.chicago, "A draft", live=False, owner=editor)
    draft.save_revision(user=editor)

    remove(client, network.chicago, editor)

    draft.refresh_from_db()
    assert draft.owner == editor
    assert draft.get_latest_revision().user == editor


def test_locks_notices_and_open_editors_of_the_chapter_end_and_others_stay(
    network: Network, client: Client, editor: User
) -> None:
    editor.groups.add(network.sacramento.group(Role.EDITOR))
    pages = {chapter: make_article(chapter, "An article") for chapter in (network.chicago, network.sacramento)}
    for page in pages.values():
        Page.objects.filter(pk=page.pk).update(locked=True, locked_by=editor, locked_at=timezone.now())
        PageSubscription.objects.create(page=page, user=editor, comment_notifications=True)
        EditingSession.objects.create(
            user=editor,
            content_type=ContentType.objects.get_for_model(page),
            object_id=str(page.pk),
            last_seen_at=timezone.now(),
        )

    remove(client, network.chicago, editor)

    theirs = pages[network.sacramento]
    assert list(Page.objects.filter(locked=True).values_list("pk", flat=True)) == [theirs.pk]
    assert PageSubscription.objects.get(user=editor).page_id == theirs.pk
    assert EditingSession.objects.get(user=editor).object_id == str(theirs.pk)


def test_waiting_invitation_to_this_chapter_is_withdrawn(network: Network, client: Client, editor: User) -> None:
    for chapter in (network.chicago, network.sacramento):
        invite(chapter=chapter, email=editor.email, role=Role.LEAD, by=None)

    remove(client, network.chicago, editor)

    assert [invitation.chapter for invitation in Invitation.objects.waiting()] == [network.sacramento]


@pytest.mark.parametrize("way", ["removed", "lead no more"])
def test_invitations_that_a_lead_made_end_with_the_role(network: Network, client: Client, way: str) -> None:
    other = make_person(network.chicago, Role.LEAD, "another.lead@example.org")
    boss = User.objects.get(email="chicago.lead@example.org")
    for email, by in (("own.second.address@example.org", other), ("somebody@example.org", boss)):
        invite(chapter=network.chicago, email=email, role=Role.LEAD, by=by)

    if way == "removed":
        remove(client, network.chicago, other)
    else:
        client.post(at("person", network.chicago, other.pk), {"roles": ["editor"]})

    assert [invitation.email for invitation in Invitation.objects.waiting()] == ["somebody@example.org"]


def test_removing_is_logged_with_the_address(network: Network, client: Client, editor: User) -> None:
    remove(client, network.chicago, editor)

    entry = ModelLogEntry.objects.for_instance(network.chicago).get()
    assert (entry.message, entry.user.email) == (f"Removed {editor.email}", "chicago.lead@example.org")


@pytest.mark.parametrize("signed_in_before", [True, False])
def test_links_to_choose_a_password_end_with_the_sign_ins(editor: User, signed_in_before: bool) -> None:
    if signed_in_before:
        editor.last_login = timezone.now()
        editor.save()
    token = default_token_generator.make_token(editor)
    assert default_token_generator.check_token(editor, token)

    end_sign_ins(editor)

    assert not default_token_generator.check_token(User.objects.get(pk=editor.pk), token)
    assert User.objects.get(pk=editor.pk).check_password(PASSWORD)


def test_tokens_for_programs_end_with_the_sign_ins(editor: User) -> None:
    APIToken.objects.create(user=editor, name="A program", key_hash="x" * 64, prefix="x")

    end_sign_ins(editor)

    assert APIToken.objects.get().revoked_at is not None


def test_sign_in_survives_another_secret_key_while_the_old_one_is_named(
    editor: User, sign_in: SignIn, settings: Any
) -> None:
    client = sign_in(editor)
    settings.SECRET_KEY_FALLBACKS, settings.SECRET_KEY = [settings.SECRET_KEY], "another one for tests"

    assert client.get("/admin/").status_code == 200
