"""Collections and featured resources in the admin: a chapter takes its own and the network's, nothing else."""

from collections.abc import Callable
from html import unescape
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale
from wagtail.test.utils.form_data import nested_form_data, streamfield
from wagtail_localize.models import Translation, TranslationSource
from wagtail_localize.segments.extract import extract_segments

from network.models import User
from resources.models import LibraryPage, ResourceCollectionPage
from tests.conftest import Network
from tests.resources.factories import make_own_resource, make_shared_resource

pytestmark = pytest.mark.slow

SignIn = Callable[[User], Client]
COMMENTS = {"comments-TOTAL_FORMS": 0, "comments-INITIAL_FORMS": 0}


def _section(network: Network) -> LibraryPage:
    section: LibraryPage = LibraryPage.objects.descendant_of(network.chicago.root_page).get()
    return section


def _add(client: Client, network: Network, *resources: int) -> Any:
    items = [("resource", {"resource": pk, "note": "Typed by hand"}) for pk in resources]
    data = nested_form_data(
        {
            "title": "For our evenings",
            "slug": "for-our-evenings",
            "introduction": "Four of them.",
            "items": streamfield(items),
            "lead_picture": "",
            "lead_picture_alt": "",
            "body": streamfield([]),
            "seo_title": "",
            "search_description": "",
            "review_on": "",
            **COMMENTS,
        }
    )
    path = reverse("wagtailadmin_pages:add", args=["resources", "resourcecollectionpage", _section(network).pk])
    return client.post(path, data)


def _feature(client: Client, section: LibraryPage, *resources: int) -> Any:
    data = nested_form_data(
        {
            "title": section.title,
            "slug": section.slug,
            "introduction": section.introduction,
            "featured": streamfield([("resource", pk) for pk in resources]),
            "seo_title": "",
            "search_description": "",
            **COMMENTS,
        }
    )
    return client.post(reverse("wagtailadmin_pages:edit", args=[section.pk]), data)


def test_editor_drafts_a_collection_of_own_and_shared_resources_with_notes(
    network: Network, curator: User, editor: User, sign_in: SignIn
) -> None:
    own = make_own_resource(network.chicago, title="Ours")
    shared = make_shared_resource(network.sacramento, curator, title="Shared")
    assert _add(sign_in(editor), network, own.resource_id, shared.resource_id).status_code == 302
    collection = ResourceCollectionPage.objects.get(slug="for-our-evenings")
    assert collection.chosen_keys == (own.resource_id, shared.resource_id)
    assert [value["note"] for value in collection.values_of(collection.items)] == ["Typed by hand"] * 2
    assert not collection.live


def test_another_chapters_own_resource_is_taken_neither_into_a_collection_nor_to_the_front(
    network: Network, lead: User, sign_in: SignIn
) -> None:
    client, section = sign_in(lead), _section(network)
    theirs = make_own_resource(network.sacramento, title="Their secret")
    for response in (_add(client, network, theirs.resource_id), _feature(client, section, theirs.resource_id)):
        page = unescape(response.content.decode()).replace("\\u2019", "’")
        assert response.status_code == 200
        assert "isn’t there (any more)" in page
        assert "Their secret" not in page
    assert not ResourceCollectionPage.objects.filter(slug="for-our-evenings").exists()
    assert section.get_latest_revision_as_object().featured_keys == ()


def test_translation_begins_with_the_same_resources_in_the_same_order(network: Network, curator: User) -> None:
    section = LibraryPage.objects.descendant_of(network.national.root_page).get()
    one, two = (make_shared_resource(network.chicago, curator, title=title) for title in ("One", "Two"))
    section.featured = [("resource", one.resource_id)]
    section.save_revision().publish()
    collection = ResourceCollectionPage(title="Start here", slug="start-here", locale=section.locale, live=False)
    collection.items = [("resource", {"resource": page.resource_id, "note": "Why."}) for page in (two, one)]
    section.add_child(instance=collection)
    collection.save_revision().publish()
    spanish = Locale.objects.get(language_code="es")
    source, _created = TranslationSource.get_or_create_from_instance(collection)
    Translation.objects.create(source=source, target_locale=spanish).save_target(publish=False)
    assert collection.get_translation(spanish).chosen_keys == (two.resource_id, one.resource_id)
    assert extract_segments(section)
