"""The form of a site's brand: what is in force is said, what can't be read is refused, what is empty inherits."""

from typing import Any

import pytest
from django.test import Client
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from chapters.models import Chapter, Role
from network.models import Brand
from tests.conftest import Network
from tests.factories import make_person

pytestmark = pytest.mark.django_db


def address(chapter: Chapter) -> str:
    return f"/admin/settings/network/brand/{chapter.site_id}/"


def typed(**changes: Any) -> dict[str, Any]:
    fields = [name for name in Brand.INHERITED if name not in ("social", "footer")]
    empty = {"menu": streamfield([]), "social": streamfield([]), "footer": rich_text("")}
    data: dict[str, Any] = nested_form_data({**dict.fromkeys(fields, ""), **empty, **changes})
    return data


@pytest.fixture
def lead(network: Network, sign_in: Any) -> Client:
    client: Client = sign_in(make_person(network.chicago, Role.LEAD))
    return client


@pytest.fixture
def curator(network: Network, sign_in: Any) -> Client:
    client: Client = sign_in(make_person(network.national, Role.CURATOR))
    return client


def test_lead_changes_the_brand_of_the_own_site(network: Network, lead: Client, visit: Any) -> None:
    response = lead.post(address(network.chicago), typed(name="Light by the Lake", primary_colour="#224433"))

    assert response.status_code == 302
    assert "Light by the Lake" in visit("chicago.localhost", "/").content.decode()


def test_lead_is_led_to_the_own_site(network: Network, lead: Client) -> None:
    assert lead.get("/admin/settings/network/brand/").headers["Location"] == address(network.chicago)


@pytest.mark.parametrize("whose", ["sacramento", "national"])
def test_lead_neither_sees_nor_changes_another_sites_brand(network: Network, lead: Client, whose: str) -> None:
    other = getattr(network, whose)

    assert lead.get(address(other)).status_code == 404
    assert lead.post(address(other), typed(name="Taken over")).status_code == 404
    assert not Brand.objects.filter(name="Taken over").exists()


@pytest.mark.parametrize("role", [Role.CONTRIBUTOR, Role.EDITOR])
def test_brand_is_not_for_editors(network: Network, sign_in: Any, role: Role) -> None:
    client = sign_in(make_person(network.chicago, role))

    assert client.get(address(network.chicago)).status_code == 302


def test_curator_changes_every_brand(network: Network, curator: Client) -> None:
    assert curator.post(address(network.sacramento), typed(name="Valley Light")).status_code == 302
    assert Brand.objects.get(site=network.sacramento.site).name == "Valley Light"


def test_form_says_what_is_in_force_and_whose_it_is(network: Network, lead: Client) -> None:
    Brand.objects.filter(site=network.national.site).update(tagline="Light for everyone")

    page = lead.get(address(network.chicago)).content.decode()

    assert "Empty, so in force: <strong>Light for everyone</strong> (National&#x27;s)" in page
    assert "Empty, so in force: <strong>#ffffff</strong> (the network&#x27;s standard)" in page
    assert "Own value in force. If you empty the field, it shows <strong>Lantern Network</strong>" in page
    assert "National has none" in page
    assert 'data-inherited="#27306b"' in page


def test_first_choice_of_a_list_is_the_inherited_one(network: Network, lead: Client) -> None:
    Brand.objects.filter(site=network.national.site).update(typeface="serif")

    form = lead.get(address(network.chicago)).context["form"]

    assert form.fields["typeface"].choices[0] == ("", "Serif headings, sans text (bookish) (National's)")


def test_unreadable_pair_is_refused_beside_the_field_and_kept_as_typed(network: Network, lead: Client) -> None:
    response = lead.post(address(network.chicago), typed(primary_colour="#eeeeee"))

    assert "1.16 to 1" in response.context["form"].errors["on_primary_colour"][0]
    assert 'value="#eeeeee"' in response.content.decode()
    assert Brand.objects.get(site=network.chicago.site).primary_colour is None


def test_emptied_fields_are_null_and_inherit(network: Network, lead: Client) -> None:
    lead.post(
        address(network.chicago),
        typed(tagline="Own", primary_colour="#224433", typeface="slab", footer=rich_text("<p>Own words</p>")),
    )
    filled = Brand.objects.get(site=network.chicago.site)

    lead.post(address(network.chicago), typed(footer=rich_text("<p></p>")))

    emptied = Brand.objects.get(site=network.chicago.site)
    fields = ("tagline", "primary_colour", "typeface", "footer")
    assert all(getattr(filled, field) for field in fields)
    assert [getattr(emptied, field) for field in fields] == [None] * 4
    assert not emptied.social


def test_national_cannot_make_a_chapter_unreadable(network: Network, curator: Client) -> None:
    Brand.objects.filter(site=network.chicago.site).update(primary_colour="#224433")

    response = curator.post(
        address(network.national), typed(primary_colour="#ffeecc", on_primary_colour="#1a1a1a", name="Lantern Network")
    )

    sentence = response.context["form"].errors["on_primary_colour"][0]
    assert sentence.startswith("On the site of Lantern Chicago: #1a1a1a on #224433")


def test_form_takes_few_queries(network: Network, lead: Client, django_assert_max_num_queries: Any) -> None:
    lead.get(address(network.chicago))

    with django_assert_max_num_queries(25):
        lead.get(address(network.chicago))
