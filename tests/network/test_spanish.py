"""Spanish: the compiled catalogue, and what a visitor of a Spanish page reads."""

import ast
import datetime
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import html5lib
import polib  # type: ignore[import-untyped]  # it brings no types
import pytest
from django.conf import settings
from django.utils.translation import gettext, ngettext, override
from django.utils.translation.template import templatize
from wagtail.models import Locale, Page

from chapters.models import Chapter, ContactFormPage, EventIndexPage, EventPage, NewsArticlePage, NewsIndexPage
from tests.conftest import Network
from tests.pages import make_campaign, make_faq, make_issue, make_people, publish

CATALOGUE = Path(settings.LOCALE_PATHS[0]) / "es" / "LC_MESSAGES" / "django.po"
TEMPLATES = Path(settings.PROJECT_DIR) / "templates"

#: Folders of what editors see: English is allowed there until somebody translates it.
ADMIN_FOLDERS = {"admin", "wagtailadmin"}

_STRING = r"""u?('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
_CALL = re.compile(rf"(?<!\w)(n?p?gettext|_)\({_STRING}(?:, {_STRING})?(?:, {_STRING})?")
_PLACEHOLDER = re.compile(r"%\(\w+\)s")

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


def messages_of(template: Path) -> Iterator[tuple[str, str, str]]:
    """Yield context, message and plural of each string that a template translates, as makemessages finds them."""
    source = templatize(template.read_text(encoding="utf-8"))
    for function, *literals in _CALL.findall(source):
        words = [ast.literal_eval(literal) for literal in literals if literal]
        context = words.pop(0) if "p" in function.removesuffix("gettext") else ""
        yield context, words[0], words[1] if "n" in function.removesuffix("gettext") else ""


def public_templates() -> list[Path]:
    return [
        path
        for path in sorted(TEMPLATES.rglob("*"))
        if path.suffix in {".html", ".txt"} and not ADMIN_FOLDERS.intersection(path.relative_to(TEMPLATES).parts)
    ]


def test_every_string_of_a_public_template_is_in_the_catalogue() -> None:
    written = polib.pofile(str(CATALOGUE))
    translated = {(e.msgctxt or "", e.msgid, e.msgid_plural or "") for e in written if e.translated()}

    found = [
        (str(path.relative_to(TEMPLATES)), message) for path in public_templates() for message in messages_of(path)
    ]

    assert ("base.html", ("", "Skip to main content", "")) in found
    assert [(path, message) for path, message in found if message not in translated] == []


def test_strings_of_every_form_are_found_in_a_template(tmp_path: Path) -> None:
    template = tmp_path / "page.html"
    template.write_text(
        """{% translate "It's here" as here %}{% translate 'to' context "from one to another" %}
        {{ x|default:_("None") }}
        {% include "card.html" with label=_("Go on") only %}{% blocktranslate trimmed with a=b %}
          {{ a }} of
          100%
        {% endblocktranslate %}
        {% blocktranslate count n=n %}{{ n }} page{% plural %}{{ n }} pages{% endblocktranslate %}
        {# translate "not this" #}{% translate variable %}""",
        encoding="utf-8",
    )

    assert list(messages_of(template)) == [
        ("", "It's here", ""),
        ("from one to another", "to", ""),
        ("", "None", ""),
        ("", "Go on", ""),
        ("", "%(a)s of 100%%", ""),
        ("", "%(n)s page", "%(n)s pages"),
    ]


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


def address_of_news(home: Page) -> str:
    news = NewsIndexPage.objects.descendant_of(home).get()
    article = publish(news, NewsArticlePage(title="Taller de mayo", byline="Ana", date=datetime.date(2026, 5, 1)))
    article.tags.add("taller")
    article.save_revision().publish()
    return f"{news.url}?tag=taller"


def address_of_event(home: Page) -> str:
    values = {
        "starts_at": datetime.datetime(2099, 5, 7, 19, tzinfo=ZoneInfo("America/Chicago")),
        "time_zone": "America/Chicago",
        "repeats": "weekly",
        "repeats_until": datetime.date(2099, 8, 1),
        "place": "Sala del puerto",
        "online_link": "https://example.org/sala",
        "co_hosts": "Casa del Puerto",
        "contact_email": "ana@example.org",
        "campaign": make_campaign(home, "Conozca el número"),
    }
    event = publish(EventIndexPage.objects.descendant_of(home).get(), EventPage(title="Una noche", **values))
    return f"{event.url}"


def address_of_form(home: Page) -> str:
    return f"{ContactFormPage.objects.descendant_of(home).get().url}"


SPANISH_PAGES: dict[str, Callable[[Page], str]] = {
    "home": lambda home: f"{home.url}",
    "news": address_of_news,
    "news without a find": lambda home: f"{address_of_news(home)}&year=1999",
    "event": address_of_event,
    "events": lambda home: address_of_event(home).removesuffix("una-noche/"),
    "campaign": lambda home: f"{make_campaign(home).url}",
    "issue": lambda home: f"{make_issue(home).url}",
    "questions": lambda home: f"{make_faq(home).url}",
    "people": lambda home: f"{make_people(home).url}",
    "form": address_of_form,
    "form sent": lambda home: f"{address_of_form(home)}?sent",
    "library": lambda home: "/es/resources/",
    "search": lambda home: "/es/search/?q=noticias",
    "nothing there": lambda home: "/es/nada/",
}


def words_of(element: Any) -> Iterator[str]:
    """Yield the texts and spoken attributes of an element, leaving out what says that it is English."""
    if element.get("lang") == "en" or element.tag in {"script", "style"}:
        return
    yield element.text or ""
    yield from (element.get(name, "") for name in ("aria-label", "placeholder", "title", "alt"))
    for child in element:
        yield from words_of(child)
        yield child.tail or ""


def english_pattern() -> re.Pattern[str]:
    """Return what matches any English message of the catalogue that Spanish says otherwise."""
    written = polib.pofile(str(CATALOGUE))
    messages = [m for e in written if e.msgid != e.msgstr for m in (e.msgid, e.msgid_plural) if m]
    return re.compile("|".join(".+".join(map(re.escape, _PLACEHOLDER.split(message))) for message in messages))


@pytest.mark.django_db
@pytest.mark.parametrize("address_of", SPANISH_PAGES.values(), ids=SPANISH_PAGES)
def test_frame_of_no_page_falls_back_to_english(
    address_of: Callable[[Page], str], network: Network, visit: Any
) -> None:
    home = network.national.root_page.get_translation(Locale.objects.get(language_code="es"))

    html = visit("localhost", address_of(home)).content.decode()

    root = html5lib.parse(html, namespaceHTMLElements=False)
    words = [" ".join(text.split()) for text in words_of(root)]
    assert root.get("lang") == "es"
    assert "Saltar al contenido principal" in words
    english = english_pattern()
    assert [text for text in words if english.fullmatch(text)] == []
