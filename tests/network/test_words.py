"""The words of shared facts in several languages: once in each, never a copy of the number or the source."""

import datetime
from typing import Any

import pytest
from django.utils.translation import override
from wagtail.rich_text import expand_db_html
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from chapters.blocks.body import StatisticBlock
from chapters.models import Role, Statistic, StatisticTranslation
from network.models import Hotline, HotlineTranslation
from tests.conftest import Network
from tests.factories import make_person

pytestmark = pytest.mark.django_db

WORDS = {"name": "A hotline", "phone": "988", "hours": "Day and night", "languages": "English", "area": "Here"}
SPANISH = {"language": "es", "name": "Una línea", "hours": "Día y noche"}


@pytest.fixture
def hotline(network: Network) -> Hotline:
    found = Hotline.objects.create(**WORDS, shown_everywhere=True)
    HotlineTranslation.objects.create(hotline=found, **SPANISH)
    return found


@pytest.fixture
def statistic(network: Network) -> Statistic:
    found = Statistic.objects.create(
        key="example",
        figure="27.6 million",
        statement="people on any day",
        source="Example & Co",
        year=2021,
        url="https://example.org/",
        review_on=datetime.date(2030, 1, 1),
    )
    StatisticTranslation.objects.create(
        statistic=found, language="es", figure="27,6 millones", statement="personas en un día"
    )
    return found


def page(visit: Any, path: str) -> str:
    return str(visit("chicago.localhost", path).content.decode())


def test_hotline_speaks_the_language_of_the_page(hotline: Hotline, visit: Any) -> None:
    spanish = page(visit, "/es/safety-note/")

    assert spanish.count(">Día y noche<") == 2  # at the top, and with the hotline in full
    assert ">Una línea<" in spanish
    assert "Day and night" not in spanish
    assert 'href="tel:988"' in spanish
    assert "Día y noche" not in page(visit, "/safety-note/")


def test_what_is_not_translated_is_said_in_the_networks_language_and_marked(hotline: Hotline, visit: Any) -> None:
    assert ' lang="en">English<' in page(visit, "/es/safety-note/")
    assert 'Presta servicio en <span lang="en">Here</span>' in page(visit, "/es/safety-note/")


def test_text_telephone_is_said_in_the_language_of_the_page(hotline: Hotline, visit: Any) -> None:
    Hotline.objects.create(**{**WORDS, "name": "Bare"}, tty="711", shown_everywhere=True)
    hotline.tty = "711, then 988"
    hotline.save()
    assert 'TTY): <span lang="en">711, then 988</span>' in page(visit, "/es/safety-note/")

    hotline.translations.update(tty="711 y después 988")
    hotline.save()

    spanish = page(visit, "/es/safety-note/")
    assert "TTY): 711 y después 988</span>" in spanish
    assert "TTY): 711</span>" in spanish  # digits are in no language
    assert "TTY): 711, then 988</span>" in page(visit, "/safety-note/")


def test_corrected_and_deleted_words_are_in_force_at_once(hotline: Hotline, visit: Any) -> None:
    page(visit, "/es/safety-note/")
    spanish = hotline.translations.get()
    spanish.hours = "De día"
    spanish.save()
    assert ">De día<" in page(visit, "/es/safety-note/")

    spanish.delete()

    assert ' lang="en">Day and night<' in page(visit, "/es/safety-note/")


def test_region_of_a_chapter_is_marked_where_the_page_is_in_another_language(network: Network, visit: Any) -> None:
    network.chicago.region = "Cook County"
    network.chicago.save()

    assert '<span lang="en">Cook County</span>' in page(visit, "/es/safety-note/")
    assert '<span lang="en">Cook County</span>' not in page(visit, "/safety-note/")


def test_statistic_speaks_the_language_of_the_page(statistic: Statistic) -> None:
    block = StatisticBlock()

    with override("es"):
        text = expand_db_html(f'<embed embedtype="statistic" id="{statistic.pk}"/>')
        html = block.render(block.to_python({"statistic": statistic.pk}))

    assert "27,6 millones " in text
    assert '(Fuente: <span lang="en">Example &amp; Co</span>, 2021)' in text
    assert ">personas en un día<" in html
    assert 'lang="en">Example &amp; Co<' in html
    assert "27.6 million" in expand_db_html(f'<embed embedtype="statistic" id="{statistic.pk}"/>')


def form(*translations: dict[str, str]) -> dict[str, str]:
    rows = [{"id": "", "ORDER": str(number), "DELETE": "", **row} for number, row in enumerate(translations, 1)]
    return {**WORDS, "sort_order": "100", **nested_form_data({"translations": inline_formset(rows)})}


def test_national_writes_the_words_in_the_form_of_the_hotline(network: Network, sign_in: Any) -> None:
    hotline = Hotline.objects.create(**WORDS)
    client = sign_in(make_person(network.national, Role.CURATOR, "curator@example.org"))
    address = f"/admin/snippets/network/hotline/edit/{hotline.pk}/"
    assert "In other languages" in client.get(address).content.decode()

    assert client.post(address, form({**SPANISH, "tty": "711 y después 988"})).status_code == 302

    assert [(one.language, one.name, one.tty) for one in hotline.translations.all()] == [
        ("es", "Una línea", "711 y después 988")
    ]


def test_the_same_language_twice_is_refused_and_nothing_is_lost(network: Network, sign_in: Any) -> None:
    hotline = Hotline.objects.create(**WORDS)
    client = sign_in(make_person(network.national, Role.CURATOR, "curator@example.org"))
    other = {"language": "es", "name": "Otra línea", "hours": "De noche"}

    answer = client.post(f"/admin/snippets/network/hotline/edit/{hotline.pk}/", form(SPANISH, other))

    assert answer.status_code == 200
    html = answer.content.decode()
    assert "Una línea" in html
    assert "Otra línea" in html
    assert not hotline.translations.exists()


def test_chapters_read_the_words_and_never_write_them(hotline: Hotline, network: Network, sign_in: Any) -> None:
    client = sign_in(make_person(network.chicago, Role.LEAD, "lead@example.org"))

    client.post(f"/admin/snippets/network/hotline/edit/{hotline.pk}/", form({**SPANISH, "hours": "Nunca"}))

    assert hotline.translations.get().hours == "Día y noche"
