"""The library in the admin: the chooser, the topics and the menu."""

import pytest
from django.urls import reverse

from network.models import User
from resources.models import Resource
from tests.conftest import Network
from tests.resources.admin import SignIn, library_url
from tests.resources.factories import (
    make_draft,
    make_shared_resource,
    make_topic,
)

pytestmark = pytest.mark.slow


def test_chooser_offers_the_networks_and_the_own_resources(
    network: Network, editor: User, curator: User, sign_in: SignIn
) -> None:
    make_shared_resource(network.sacramento, curator, title="Shared by others")
    make_draft(network.chicago, title="Own draft")
    secret = make_draft(network.sacramento, title="Secret draft")
    client = sign_in(editor)
    chooser = "wagtailsnippetchoosers_resources_resource"
    content = client.get(reverse(f"{chooser}:choose")).json()["html"]
    assert "Shared by others" in content
    assert "Own draft" in content
    assert "Secret draft" not in content
    found = client.get(reverse(f"{chooser}:choose_results"), {"q": "own"}).content.decode()
    assert "Own draft" in found
    assert "Shared" not in found
    assert client.get(reverse(f"{chooser}:chosen", args=[secret.resource.pk])).status_code == 404
    many = client.get(reverse(f"{chooser}:chosen_multiple"), {"id": secret.resource.pk}).json()
    assert many["result"] == []


@pytest.mark.parametrize("brought_along", [0, 2])
def test_words_are_found_however_many_have_them(
    network: Network, monkeypatch: pytest.MonkeyPatch, brought_along: int
) -> None:
    monkeypatch.setattr("resources.models.resource._MOST_NAMED", brought_along)
    titles = {"one": "Red Walrus", "two": "A walrus"}
    titled = [make_draft(network.chicago, title=title, handle=handle).resource for handle, title in titles.items()]
    named = make_draft(network.chicago, title="Other", handle="of-walruses").resource
    make_draft(network.chicago, title="Another")
    assert set(Resource.objects.named("walrus")) == {*titled, named}


def test_topics_are_nationals(network: Network, lead: User, curator: User, sign_in: SignIn) -> None:
    topic = make_topic()
    listing = reverse("wagtailsnippets_resources_topic:list")
    edit = reverse("wagtailsnippets_resources_topic:edit", args=[topic.pk])
    assert sign_in(curator).get(listing).status_code == 200
    assert sign_in(curator).get(edit).status_code == 200
    assert sign_in(lead).get(listing).status_code == 404
    assert sign_in(lead).get(edit).status_code == 404


def test_menu_leads_to_the_library(network: Network, contributor: User, sign_in: SignIn) -> None:
    assert library_url("list") in sign_in(contributor).get(reverse("wagtailadmin_home")).content.decode()
