"""Bulk actions of chapters do what they do to their own."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Page

from chapters.models import NewsIndexPage
from network.models import Picture, UploadedDocument, User
from tests.conftest import Network
from tests.factories import make_article
from tests.pictures import make_picture

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.mark.parametrize("action", ["delete", "publish", "unpublish", "move"])
def test_bulk_action_leaves_out_foreign_pages(network: Network, lead: Client, action: str) -> None:
    own = make_article(network.chicago, "Our article")
    foreign = make_article(network.sacramento, "Their draft", live=False)
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])

    page = lead.get(url, {"id": [own.pk, foreign.pk], "next": "/admin/"}).content.decode()

    assert "Our article" in page
    assert "Their draft" not in page
    only_foreign, missing = lead.get(url, {"id": foreign.pk}), lead.get(url, {"id": 999_999})
    assert (only_foreign.status_code, missing.status_code) == (404, 404)
    assert len(only_foreign.content) == len(missing.content)


def test_all_means_all_of_ones_own(network: Network, lead: Client) -> None:
    make_article(network.chicago, "Our article")
    foreign = make_article(network.sacramento, "Their article")
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "unpublish"])

    page = lead.get(url, {"id": "all"}).content.decode()
    lead.post(f"{url}?id=all&next=/admin/")

    assert "Their article" not in page
    assert Page.objects.get(pk=foreign.pk).live


def test_own_pages_are_published_together(network: Network, lead: Client) -> None:
    drafts = [make_article(network.chicago, f"Draft {number}", live=False) for number in range(2)]
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])

    lead.post(f"{url}?id={drafts[0].pk}&id={drafts[1].pk}&next=/admin/")

    assert Page.objects.filter(pk__in=[draft.pk for draft in drafts], live=True).count() == 2


def test_foreign_target_and_foreign_list_of_a_bulk_action_are_not_there(network: Network, lead: Client) -> None:
    own = make_article(network.chicago, "Our article")
    there = NewsIndexPage.objects.descendant_of(network.sacramento.root_page).get()
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "move"])

    assert lead.post(f"{url}?id={own.pk}", {"chooser": there.pk}).status_code == 404
    assert lead.get(url, {"id": "all", "childOf": there.pk}).status_code == 404


@pytest.mark.parametrize("model", [Picture, UploadedDocument])
@pytest.mark.parametrize("action", ["delete", "add_tags", "add_to_collection"])
def test_bulk_action_leaves_out_foreign_media(network: Network, lead: Client, model: Any, action: str) -> None:
    titles = {}
    for title, chapter in (("Ours.", network.chicago), ("Theirs.", network.sacramento)):
        row = (
            make_picture(title, chapter.collection)
            if model is Picture
            else model.objects.create(title=title, file="a.pdf", collection=chapter.collection)
        )
        titles[title] = row.pk
    url = reverse("wagtail_bulk_action", args=["network", model._meta.model_name, action])

    page = lead.get(url, {"id": list(titles.values()), "next": "/admin/"}).content.decode()

    assert "Ours." in page
    assert "Theirs." not in page
    assert "Sacramento" not in page


def test_people_are_in_no_bulk_action_of_chapters(lead: Client, person: User, other: User) -> None:
    for action in ("delete", "set_active_state", "assign_role"):
        url = reverse("wagtail_bulk_action", args=["network", "user", action])
        for user in (person, other):
            assert lead.get(url, {"id": user.pk}).status_code == 404
            assert lead.post(f"{url}?id={user.pk}").status_code == 404
    assert User.objects.filter(pk=other.pk, is_active=True).exists()
