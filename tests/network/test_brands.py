"""A site's brand: its own values, else National's; unreadable pairs are refused."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError

from chapters.models import Role
from network.brands import brand_of
from network.contrast import contrast_ratio
from network.models import Brand
from tests.conftest import Network
from tests.factories import make_person

pytestmark = pytest.mark.django_db


def brand(chapter: Any) -> Brand:
    found: Brand = Brand.objects.get(site=chapter.site)
    return found


def test_contrast_is_measured_as_wcag_defines_it() -> None:
    assert contrast_ratio("#000000", "#ffffff") == pytest.approx(21)
    assert contrast_ratio("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


def test_empty_field_falls_back_to_national(network: Network) -> None:
    national = brand(network.national)
    national.tagline = "Light for everyone"
    national.save()

    assert brand_of(network.chicago.site_id).tagline == "Light for everyone"


def test_own_value_wins_over_national(network: Network) -> None:
    own = brand(network.chicago)
    own.tagline = "Light by the lake"
    own.save()

    assert brand_of(network.chicago.site_id).tagline == "Light by the lake"
    assert brand_of(network.milwaukee.site_id).tagline == ""


def test_emptied_field_inherits_again(network: Network) -> None:
    own = brand(network.chicago)
    own.tagline = ""
    own.full_clean()

    assert own.tagline is None


def test_unreadable_pair_is_refused_with_the_measured_ratio(network: Network) -> None:
    own = brand(network.chicago)
    own.accent_colour = "#777777"

    with pytest.raises(ValidationError) as refusal:
        own.full_clean()

    assert "4.48 to 1" in refusal.value.message_dict["accent_colour"][0]


def test_pair_is_measured_with_the_inherited_colour(network: Network) -> None:
    national = brand(network.national)
    national.background_colour = "#000000"
    national.text_colour = "#ffffff"
    national.accent_colour = "#ffd700"
    national.full_clean()
    national.save()
    own = brand(network.chicago)
    own.text_colour = "#1a1a1a"

    with pytest.raises(ValidationError) as refusal:
        own.full_clean()

    assert "text_colour" in refusal.value.message_dict


@pytest.mark.parametrize("address", ["/", "/news/", "/nothing/here/", "/_util/enter/"])
def test_brand_is_in_force_on_every_page(network: Network, visit: Any, address: str) -> None:
    response = visit("chicago.localhost", address)

    assert f"/style/{network.chicago.site_id}-" in response.content.decode()
    assert "Lantern Chicago" in response.content.decode()


def test_stylesheet_holds_the_brand_and_may_be_kept_for_ever(network: Network, visit: Any) -> None:
    own = brand(network.chicago)
    own.accent_colour = "#b3001b"
    own.save()
    address = brand_of(network.chicago.site_id).stylesheet_url

    response = visit("chicago.localhost", address)

    assert "--brand-accent:#b3001b" in response.content.decode()
    assert "immutable" in response["Cache-Control"]


def test_old_stylesheet_address_leads_to_the_new_one(network: Network, visit: Any) -> None:
    old = brand_of(network.chicago.site_id).stylesheet_url
    own = brand(network.chicago)
    own.accent_colour = "#b3001b"
    own.save()

    response = visit("chicago.localhost", old)

    assert response["Location"] == brand_of(network.chicago.site_id).stylesheet_url != old


def test_public_page_makes_no_brand_row(network: Network, visit: Any) -> None:
    Brand.objects.filter(site=network.chicago.site).delete()

    assert visit("chicago.localhost", "/").status_code == 200
    assert not Brand.objects.filter(site=network.chicago.site).exists()


def test_brand_form_of_a_chapter_shows_what_it_inherits(network: Network, sign_in: Any) -> None:
    national = brand(network.national)
    national.tagline = "Light for everyone"
    national.social = [("link", {"label": "Our letters", "url": "https://letters.example.org/", "page": None})]
    national.save()
    lead = make_person(network.chicago, Role.LEAD)

    response = sign_in(lead).get(f"/admin/settings/network/brand/{network.chicago.site_id}/")

    assert response.status_code == 200
    assert "Light for everyone" in response.content.decode()


def test_refused_colour_comes_with_the_nearest_one_that_passes(network: Network) -> None:
    own = brand(network.chicago)
    own.accent_colour = "#e4572e"

    with pytest.raises(ValidationError) as refusal:
        own.full_clean()

    message = refusal.value.message_dict["accent_colour"][0]
    nearest = message.split()[-1].rstrip(".")
    assert nearest != "#e4572e"
    own.accent_colour = nearest
    own.full_clean()


def test_stylesheet_has_a_dark_scheme_for_screens_only(network: Network, visit: Any) -> None:
    css = visit("chicago.localhost", brand_of(network.chicago.site_id).stylesheet_url).content.decode()

    assert "color-scheme:light dark" in css
    dark = css.split("@media screen and (prefers-color-scheme:dark){:root{")[1].split("}")[0]
    assert "--brand-background:#" in dark


def test_opening_of_the_home_page_follows_the_brand(network: Network, visit: Any) -> None:
    own = brand(network.chicago)
    own.hero = "banner"
    own.save()

    assert 'data-hero="banner"' in visit("chicago.localhost", "/").content.decode()
    assert 'data-hero="split"' in visit("milwaukee.localhost", "/").content.decode()
