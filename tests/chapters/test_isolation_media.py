"""Another chapter's pictures and documents aren't there, whatever the view; one's own are."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Collection

from network.models import Picture, UploadedDocument
from tests.chapters.browsing import MISSING, assert_same_answer
from tests.conftest import Network
from tests.pictures import make_picture

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

MEDIA_VIEWS = {
    Picture: [
        "wagtailimages:edit",
        "wagtailimages:delete",
        "wagtailimages:edit_multiple",
        "wagtailimages:delete_multiple",
        "wagtailimages:image_usage",
        "wagtailimages:url_generator",
        "wagtailimages:url_generator_output",
        "wagtailimages_chooser:chosen",
        "wagtailimages_chooser:select_format",
    ],
    UploadedDocument: [
        "wagtaildocs:edit",
        "wagtaildocs:delete",
        "wagtaildocs:edit_multiple",
        "wagtaildocs:delete_multiple",
        "wagtaildocs:document_usage",
        "wagtaildocs_chooser:chosen",
    ],
}


def make_media(model: Any, collection: Collection) -> Any:
    if model is Picture:
        return make_picture("Their picture", collection=collection)
    return UploadedDocument.objects.create(title="Their document", file="their.pdf", collection=collection)


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("model", [Picture, UploadedDocument])
def test_foreign_media_are_not_there(network: Network, lead: Client, model: Any, method: str) -> None:
    key = make_media(model, network.sacramento.collection).pk
    for name in MEDIA_VIEWS[model]:
        assert_same_answer(lead, reverse(name, args=[key]), key, method)
    assert model.objects.filter(pk=key).exists()


@pytest.mark.parametrize("model", [Picture, UploadedDocument])
def test_own_media_are_there(network: Network, lead: Client, model: Any) -> None:
    key = make_media(model, network.chicago.collection).pk
    names = ("edit", "image_usage") if model is Picture else ("edit", "document_usage")
    app = "wagtailimages" if model is Picture else "wagtaildocs"
    for name in names:
        assert lead.get(reverse(f"{app}:{name}", args=[key])).status_code == 200
    assert lead.get(reverse(f"{app}_chooser:chosen", args=[key])).status_code == 200


@pytest.mark.parametrize(("model", "app"), [(Picture, "wagtailimages"), (UploadedDocument, "wagtaildocs")])
def test_several_media_chosen_leave_out_foreign_ones(network: Network, lead: Client, model: Any, app: str) -> None:
    ours = make_media(model, network.chicago.collection)
    theirs = make_media(model, network.sacramento.collection)
    url = reverse(f"{app}_chooser:chosen_multiple")

    both = lead.get(url, {"id": [ours.pk, theirs.pk]})
    with_missing = lead.get(url, {"id": [ours.pk, MISSING]})

    assert [item["id"] for item in both.json()["result"]] == [str(ours.pk)]
    assert both.json() == with_missing.json()
