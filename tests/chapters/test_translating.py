"""An editor translates a page of their own, passage by passage, and publishes it."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart
from django.urls import reverse
from wagtail.models import Locale, Page
from wagtail_localize.models import StringSegment, Translation, TranslationSource

from chapters.models import Chapter, NewsIndexPage, Role
from network.models import User
from tests.conftest import Network
from tests.factories import make_article, make_person

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

HOST = "fresno.localhost"
SPANISH = {
    "A rainy Tuesday": "Un martes de lluvia",
    "Forty people came.": "Vinieron cuarenta personas.",
    "They brought <b>soup</b>.": "Trajeron <b>sopa</b>.",
    "a-rainy-tuesday": "un-martes",
}


@pytest.fixture
def fresno(make_chapter: Callable[..., Chapter], network: Network) -> Chapter:
    return make_chapter("fresno", languages=("en", "es"))


@pytest.fixture
def editor(fresno: Chapter, sign_in: Callable[[User], Client]) -> Client:
    return sign_in(make_person(fresno, Role.EDITOR))


def submit(client: Client, page: Page) -> Any:
    """Ask for the Spanish translation of a page, as the form does."""
    address = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    return client.post(address, {"locales": [Locale.objects.get(language_code="es").pk]})


def write(client: Client, translation: Translation) -> None:
    """Write a translation for each passage."""
    for segment in StringSegment.objects.filter(source=translation.source).select_related("string"):
        words = SPANISH.get(segment.string.data)
        if words:
            address = reverse("wagtail_localize:edit_string_translation", args=[translation.pk, segment.pk])
            answer = client.put(address, encode_multipart(BOUNDARY, {"value": words}), MULTIPART_CONTENT)
            assert answer.status_code == 201


def test_editor_translates_a_page_and_publishes_it(
    fresno: Chapter, editor: Client, visit: Any, django_capture_on_commit_callbacks: Any
) -> None:
    article = make_article(
        fresno,
        introduction="Forty people came.",
        body=[{"type": "paragraph", "value": "<p>They brought <b>soup</b>.</p>"}],
    )
    assert submit(editor, article).status_code == 302
    translation = Translation.objects.get(source=TranslationSource.objects.get_for_instance(article))
    copy = translation.get_target_instance()
    edit = reverse("wagtailadmin_pages:edit", args=[copy.pk])
    assert visit(HOST, "/es/news/a-rainy-tuesday/").status_code == 404
    assert editor.get(edit).status_code == 200

    write(editor, translation)
    with django_capture_on_commit_callbacks(execute=True):
        assert editor.post(edit, {"action": "publish"}).status_code == 302

    content = visit(HOST, "/es/news/un-martes/").content.decode()
    for words in SPANISH.values():
        assert words in content
    assert '<html lang="es"' in content
    english = visit(HOST, "/news/a-rainy-tuesday/").content.decode()
    assert 'hreflang="es" href="http://fresno.localhost:8000/es/news/' in english


def test_translation_stands_below_the_list_in_its_language(fresno: Chapter, editor: Client) -> None:
    article = make_article(fresno)
    submit(editor, article)

    copy = Page.objects.get(translation_key=article.translation_key, locale__language_code="es")
    home = fresno.root_page.get_translation(Locale.objects.get(language_code="es"))
    assert copy.get_parent().pk == NewsIndexPage.objects.child_of(home).get().pk


def test_chapter_that_offers_one_language_translates_into_none(
    network: Network, sign_in: Callable[[User], Client]
) -> None:
    article = make_article(network.chicago)
    client = sign_in(make_person(network.chicago, Role.EDITOR))

    submit(client, article)

    assert not Page.objects.filter(translation_key=article.translation_key).exclude(pk=article.pk).exists()
