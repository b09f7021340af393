"""A chapter ends and comes back; nothing is deleted."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from wagtail.models import Page

from chapters.amending import add_language
from chapters.invitations import invite
from chapters.models import Invitation, Role
from chapters.retirement import restore_chapter, retire_chapter
from chapters.tenancy import chapters_of
from network import epochs
from network.models import Brand, Hotline, User
from tests.conftest import Network
from tests.factories import make_article, make_person

pytestmark = pytest.mark.django_db


def again(user: User) -> User:
    """Return the person as a new request would see them, without remembered permissions."""
    return User.objects.get(pk=user.pk)


def test_retired_chapters_host_says_that_it_has_closed(network: Network, visit: Any) -> None:
    article = make_article(network.chicago)
    retire_chapter(network.chicago)

    for address in ("/", "/news/", f"/news/{article.slug}/", "/resources/", "/search/?q=rainy"):
        response = visit("chicago.localhost", address)
        assert response.status_code == 410, address
        assert "A rainy Tuesday" not in response.content.decode()
    assert "http://localhost:8000/" in visit("chicago.localhost", "/").content.decode()


@pytest.mark.parametrize(
    ("path", "closed"),
    [("/", "This site is closed: its pages can’t be read"), ("/es/", "Este sitio está cerrado: sus páginas no se")],
)
def test_retired_chapters_page_keeps_the_hotlines_and_says_nothing_as_if_it_were_open(
    network: Network, visit: Any, path: str, closed: str
) -> None:
    Hotline.objects.create(name="A hotline", phone="1-888-373-7888", shown_everywhere=True)
    Brand.objects.filter(site=network.chicago.site).update(donate_url="https://give.example.org/")
    epochs.advance()
    assert "https://give.example.org/" in visit("chicago.localhost", "/").content.decode()
    add_language(network.chicago, "es")
    retire_chapter(network.chicago)

    page = visit("chicago.localhost", path).content.decode()

    assert closed in page
    assert "tel:" in page.split("<footer")[1]
    for word in ("https://give.example.org/", "site-footer__base", "site-nav", "<form"):
        assert word not in page, word


def test_invitation_waits_again_when_the_chapter_comes_back(network: Network) -> None:
    invite(chapter=network.chicago, email="new@example.org", role=Role.EDITOR, by=None)
    retire_chapter(network.chicago)

    assert not Invitation.objects.waiting().exists()
    restore_chapter(network.chicago)
    assert Invitation.objects.waiting().exists()


def test_other_chapters_stay(network: Network, visit: Any) -> None:
    retire_chapter(network.chicago)

    assert visit("milwaukee.localhost", "/").status_code == 200


def test_nothing_is_deleted_and_all_of_it_comes_back(network: Network, visit: Any) -> None:
    article = make_article(network.chicago)
    draft = make_article(network.chicago, "Not yet", live=False)
    pages = set(Page.objects.values_list("pk", "live"))
    retire_chapter(network.chicago)

    assert set(Page.objects.values_list("pk", "live")) == pages
    restore_chapter(network.chicago)
    assert visit("chicago.localhost", f"/news/{article.slug}/").status_code == 200
    assert visit("chicago.localhost", f"/news/{draft.slug}/").status_code == 404


def test_people_may_edit_again_only_when_it_comes_back(network: Network) -> None:
    editor = make_person(network.chicago, Role.EDITOR)
    retire_chapter(network.chicago)

    assert not network.chicago.root_page.permissions_for_user(again(editor)).can_edit()
    assert not chapters_of(again(editor)).exists()
    restore_chapter(network.chicago)
    assert network.chicago.root_page.permissions_for_user(again(editor)).can_edit()
    assert list(chapters_of(again(editor))) == [network.chicago]


def test_national_can_not_be_retired(network: Network) -> None:
    with pytest.raises(ValidationError):
        retire_chapter(network.national)
