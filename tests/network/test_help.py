"""Help on every page: the hotlines that are right for a site, and the way out."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError

from network.exits import STANDARD_EXIT, validate_exit
from network.hotlines import hotlines_of_site
from network.models import Brand, Hotline
from network.states import states_in
from tests.conftest import Network

pytestmark = pytest.mark.django_db


def make_hotline(name: str, states: str = "", **fields: Any) -> Hotline:
    values = {
        "phone": "312-555-0100",
        "hours": "At any hour",
        "languages": "English",
        "area": "Here",
        "shown_everywhere": True,
        **fields,
    }
    hotline: Hotline = Hotline.objects.create(name=name, states=states, **values)
    return hotline


def names(chapter: Any) -> list[str]:
    return [hotline.name for hotline in hotlines_of_site(chapter.site_id)]


def serve_in(chapter: Any, states: str) -> None:
    chapter.states = states
    chapter.save()


def test_site_shows_hotlines_for_everywhere_and_for_its_own_states(network: Network) -> None:
    serve_in(network.chicago, "IL, IN")
    serve_in(network.sacramento, "CA")
    make_hotline("Everywhere")
    make_hotline("By the lake", "IL, WI")
    make_hotline("By the sea", "CA")

    assert set(names(network.chicago)) == {"Everywhere", "By the lake"}
    assert set(names(network.sacramento)) == {"Everywhere", "By the sea"}


def test_site_of_no_state_shows_hotlines_for_everywhere_only(network: Network) -> None:
    make_hotline("Everywhere")
    make_hotline("By the lake", "IL")

    assert names(network.national) == ["Everywhere"]


def test_order_is_nationals_and_nearer_ones_come_first_at_the_same_place(network: Network) -> None:
    serve_in(network.chicago, "IL")
    make_hotline("Near, last", "IL", sort_order=20)
    make_hotline("At any hour", sort_order=10)
    make_hotline("Another", sort_order=20)

    assert names(network.chicago) == ["At any hour", "Near, last", "Another"]


def test_states_are_kept_by_two_letters_however_they_are_written() -> None:
    hotline = Hotline(name="Near", phone="988", hours="Always", languages="English", area="Here")
    hotline.states = " illinois,wi , IL"

    hotline.full_clean()

    assert hotline.states == "IL, WI"


def test_word_that_is_no_state_is_refused_with_the_word() -> None:
    with pytest.raises(ValidationError, match="Chicagoland"):
        states_in("IL, Chicagoland")


@pytest.mark.parametrize("address", ["/", "/news/", "/resources/", "/safety-note/", "/nothing/", "/es/safety-note/"])
def test_every_page_has_the_hotline_to_call_and_to_text_with_its_facts(
    network: Network, visit: Any, address: str
) -> None:
    make_hotline(
        "A hotline", text_number="233733", confidential=True, hours="Day and night", languages="English, Spanish"
    )

    html = visit("chicago.localhost", address).content.decode()

    strip = html[html.index('class="help"') : html.index("</aside>")]
    for part in ('href="tel:+13125550100"', 'href="sms:233733"', "Day and night", "English, Spanish", "safety-note/"):
        assert part in strip
    assert "Confiden" in strip


def test_words_of_a_hotline_are_marked_where_the_page_is_in_another_language(network: Network, visit: Any) -> None:
    make_hotline("A hotline", hours="Day and night")

    english, spanish = (visit("localhost", path).content.decode() for path in ("/safety-note/", "/es/safety-note/"))

    assert spanish.count(' lang="en">Day and night') == 2  # at the top and at the end
    assert english.count(">Day and night") == 2
    assert ' lang="en">Day and night' not in english


def test_hotline_that_promises_no_confidentiality_says_so(network: Network, visit: Any) -> None:
    make_hotline("A hotline")

    html = visit("chicago.localhost", "/safety-note/").content.decode()

    assert html.count("No promise of confidentiality") == 2  # at the top, and with the hotline in full


def test_way_out_leads_to_the_weather_unless_somebody_says_otherwise(network: Network, visit: Any) -> None:
    html = visit("chicago.localhost", "/safety-note/").content.decode()

    assert f'href="{STANDARD_EXIT}"' in html
    assert f'data-exit="{STANDARD_EXIT}"' in html


def test_way_out_is_nationals_and_a_chapter_may_have_its_own(network: Network, visit: Any) -> None:
    Brand.objects.get(site=network.national.site)
    for chapter, address in (
        (network.national, "https://www.example.org/recipes"),
        (network.chicago, "https://www.example.org/birds"),
    ):
        brand = Brand.objects.get(site=chapter.site)
        brand.exit_url = address
        brand.full_clean()
        brand.save()

    assert 'data-exit="https://www.example.org/birds"' in visit("chicago.localhost", "/").content.decode()
    assert 'data-exit="https://www.example.org/recipes"' in visit("milwaukee.localhost", "/").content.decode()


@pytest.mark.parametrize(
    "address",
    [
        "http://www.example.org/",
        "javascript:alert(1)",
        "https://chicago.localhost/",
        "https://chicago.localhost.:443/",
        "https://a:b@www.example.org/",
        "https://www.example.org:8443/",
    ],
)
def test_way_out_that_is_not_neutral_ground_is_refused(network: Network, address: str) -> None:
    with pytest.raises(ValidationError):
        validate_exit(address)


@pytest.mark.parametrize(("address", "language"), [("/safety-note/", "en"), ("/es/safety-note/", "es")])
@pytest.mark.parametrize("host", ["localhost", "chicago.localhost", "milwaukee.localhost"])
def test_safety_note_is_on_every_host_in_every_language(
    network: Network, visit: Any, host: str, address: str, language: str
) -> None:
    response = visit(host, address)

    assert response.status_code == 200
    html = response.content.decode()
    assert f'<html lang="{language}"' in html
    assert '<meta name="description"' in html
    assert f'<link rel="canonical" href="http://{host}:8000{address}">' in html
    assert f'<link rel="alternate" hreflang="es" href="http://{host}:8000/es/safety-note/">' in html
    assert not response.cookies
