"""Spanish: the compiled catalogue, and what a visitor of a Spanish page reads."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import polib  # type: ignore[import-untyped]  # it brings no types
import pytest
from django.conf import settings
from django.utils.translation import gettext, ngettext, override
from wagtail.models import Locale, Page

from chapters.models import Chapter
from tests.conftest import Network

CATALOGUE = Path(settings.LOCALE_PATHS[0]) / "es" / "LC_MESSAGES" / "django.po"

Entries = dict[tuple[str, str, str], tuple[str, ...]]


def entries(catalogue: polib.POFile | polib.MOFile) -> Entries:
    """Return the translations of a catalogue by context, message and plural."""
    return {
        (entry.msgctxt or "", entry.msgid, entry.msgid_plural or ""): (
            tuple(text for _, text in sorted(entry.msgstr_plural.items())) or (entry.msgstr,)
        )
        for entry in catalogue
        if entry.msgid
    }


def test_compiled_catalogue_holds_what_the_written_one_says(tmp_path: Path) -> None:
    written = polib.pofile(str(CATALOGUE))
    written.save_as_mofile(str(tmp_path / "django.mo"))

    compiled = polib.mofile(str(CATALOGUE.with_suffix(".mo")))

    assert entries(compiled) == entries(polib.mofile(str(tmp_path / "django.mo"))) == entries(written)
    assert compiled.metadata["Plural-Forms"] == written.metadata["Plural-Forms"]


def test_every_written_message_is_translated() -> None:
    written = polib.pofile(str(CATALOGUE))

    assert written.percent_translated() == 100
    assert not written.fuzzy_entries()
    assert not written.obsolete_entries()


def test_number_decides_the_form() -> None:
    with override("es"):
        forms = [ngettext("%(counter)s page", "%(counter)s pages", n) % {"counter": n} for n in (0, 1, 2)]

    assert forms == ["0 páginas", "1 página", "2 páginas"]


def test_footer_does_without_the_english_word_for_a_chapter() -> None:
    values = {"name": "Lantern Chicago", "word": "chapter", "url": "https://example.org", "network": "Lantern Network"}
    with override("es"):
        sentence = gettext('%(name)s is a %(word)s of the <a href="%(url)s/">%(network)s</a>.') % values

    assert sentence == 'Lantern Chicago forma parte de <a href="https://example.org/">Lantern Network</a>.'


@pytest.mark.django_db
def test_frame_of_a_spanish_page_speaks_spanish(network: Network, visit: Any) -> None:
    text = visit("localhost", "/es/").content.decode()

    assert '<html lang="es"' in text
    assert "Saltar al contenido principal" in text
    assert 'placeholder="Buscar"' in text
    assert "Cerrar el menú" in text
    assert "Skip to main content" not in text


@pytest.mark.django_db
def test_english_page_stays_english(network: Network, visit: Any) -> None:
    text = visit("localhost", "/").content.decode()

    assert "Skip to main content" in text
    assert "Saltar" not in text


@pytest.mark.django_db
def test_spanish_search_says_what_it_found(network: Network, visit: Any) -> None:
    text = visit("localhost", "/es/search/", data={"q": "xyzzy"}).content.decode()

    assert "No se encontró nada para «xyzzy»" in text


@pytest.mark.django_db
def test_new_chapter_gets_spanish_sections(make_chapter: Callable[..., Chapter], visit: Any) -> None:
    chapter = make_chapter("fresno", languages=("en", "es"))

    english, spanish = (
        list(Page.objects.child_of(home).filter(show_in_menus=True).values_list("title", flat=True))
        for home in (chapter.root_page, chapter.root_page.get_translation(Locale.objects.get(language_code="es")))
    )

    assert english == ["About us", "News", "Events", "Get involved", "Resources", "Contact"]
    assert spanish == ["Quiénes somos", "Noticias", "Eventos", "Participe", "Recursos", "Contacto"]
    assert "Quiénes somos" in visit("fresno.localhost", "/es/").content.decode()
