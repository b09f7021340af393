"""Home pages come and go with their chapter: the admin's own buttons don't take them away."""

from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Page

from chapters.models import Role
from network.models import User
from tests.conftest import Network
from tests.factories import make_person

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

ACTIONS = ["delete", "unpublish"]
SENTENCE = "A site begins at its home page"


@pytest.mark.parametrize("role", [Role.LEAD, Role.ADMINISTRATOR])
@pytest.mark.parametrize("action", ACTIONS)
def test_home_page_is_refused_with_a_sentence(
    network: Network, sign_in: Callable[[User], Client], role: Role, action: str
) -> None:
    chapter = network.national if role is Role.ADMINISTRATOR else network.chicago
    client = sign_in(make_person(chapter, role))

    for address in (
        reverse(f"wagtailadmin_pages:{action}", args=[network.chicago.root_page_id]),
        f"{reverse('wagtail_bulk_action', args=['wagtailcore', 'page', action])}?id={network.chicago.root_page_id}",
    ):
        answer = client.post(address, {"confirm_site_name": "Lantern Network"}, follow=True)
        assert answer.status_code == 200
        assert SENTENCE in answer.content.decode()
    assert Page.objects.get(pk=network.chicago.root_page_id).live


def test_home_page_is_not_moved(network: Network, sign_in: Callable[[User], Client]) -> None:
    client = sign_in(make_person(network.national, Role.ADMINISTRATOR))
    home, there = network.chicago.root_page_id, network.national.root_page_id

    asked = client.get(reverse("wagtailadmin_pages:move", args=[home]), follow=True)
    answer = client.post(reverse("wagtailadmin_pages:move_confirm", args=[home, there]), follow=True)

    assert SENTENCE in asked.content.decode()
    assert answer.status_code in {200, 403}
    assert Page.objects.get(pk=home).depth == 2


@pytest.mark.parametrize("view", ["wagtailadmin_explore", "wagtailadmin_pages:edit"])
def test_home_page_is_offered_nothing_that_is_refused(
    network: Network, sign_in: Callable[[User], Client], view: str
) -> None:
    home = network.chicago.root_page_id
    client = sign_in(make_person(network.national, Role.ADMINISTRATOR))

    page = client.get(reverse(view, args=[home])).content.decode()
    beside = client.get(reverse("wagtailadmin_explore", args=[Page.get_first_root_node().pk])).content.decode()

    for action in (*ACTIONS, "copy", "move"):
        address = reverse(f"wagtailadmin_pages:{action}", args=[home])
        assert address not in page
        assert address not in beside
    assert reverse("wagtailadmin_pages:edit", args=[home]) in beside
