"""What a translation puts in place of what its source refers to: nothing that its translator couldn't choose."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart
from django.urls import reverse
from wagtail.models import Locale
from wagtail_localize.models import OverridableSegment, SegmentOverride, Translation, TranslationSource

from chapters.models import Chapter, Role
from chapters.permissions import grant
from network.models import User
from tests.conftest import Network
from tests.factories import make_article, make_person
from tests.pictures import make_picture

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture
def translator(network: Network, sign_in: Callable[[User], Client]) -> Client:
    return sign_in(make_person(network.chicago, Role.EDITOR))


@pytest.fixture
def segments(network: Network) -> dict[str, OverridableSegment]:
    """The places of an article that its translation may fill otherwise, by their path without the numbers of blocks."""
    chapter = network.chicago
    picture = make_picture("Ours", chapter.collection)
    blocks = [("figure", {"image": picture, "caption": "", "credit": ""})]
    article = make_article(chapter, "Our article", lead_picture=picture, body=blocks)
    spanish, _made = Locale.objects.get_or_create(language_code="es")
    article.copy_for_translation(spanish, copy_parents=True)
    grant(chapter)  # on the home page in Spanish, too
    source, _created = TranslationSource.get_or_create_from_instance(article)
    Translation.objects.create(source=source, target_locale=spanish)
    found = OverridableSegment.objects.filter(source=source).select_related("context")
    return {segment.context.get_field_path(article): segment for segment in found}


def address_of(segment: OverridableSegment) -> str:
    translation = Translation.objects.get(source=segment.source)
    return reverse("wagtail_localize:edit_override", args=[translation.pk, segment.pk])


def put(client: Client, segment: OverridableSegment, value: Any) -> Any:
    return client.put(address_of(segment), encode_multipart(BOUNDARY, {"value": value}), MULTIPART_CONTENT)


def picture_of(chapter: Chapter) -> str:
    return str(make_picture("Another one", chapter.collection).pk)


@pytest.mark.parametrize("place", ["lead_picture", "body.figure.image.image"])
def test_translation_takes_own_pictures_only(
    network: Network, translator: Client, segments: dict[str, OverridableSegment], place: str
) -> None:
    own, foreign = picture_of(network.chicago), picture_of(network.sacramento)

    answers = {value: put(translator, segments[place], value) for value in (foreign, "999999", "True", "")}
    assert {answer.status_code for answer in answers.values()} == {404}
    assert len({len(answer.content) for answer in answers.values()}) == 1
    assert translator.put(address_of(segments[place]), {"value": int(foreign)}, "application/json").status_code == 404
    assert not SegmentOverride.objects.exists()

    assert put(translator, segments[place], own).status_code == 201
    assert SegmentOverride.objects.get().data == own
