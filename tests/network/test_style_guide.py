"""The style guide: every component in a brand, as it is kept and as it is being edited."""

from typing import Any

import pytest
from django.test import Client
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from chapters.blocks import BODY_BLOCKS
from chapters.models import Chapter, Role
from network.models import Brand
from tests.conftest import Network
from tests.factories import make_person

pytestmark = pytest.mark.django_db


def form(chapter: Chapter) -> str:
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


def preview(lead: Client, chapter: Chapter, mode: str = "light", **changes: Any) -> str:
    kept = lead.post(form(chapter) + "preview/", typed(**changes))
    assert kept.json() == {"is_valid": True, "is_available": True}
    return lead.get(form(chapter) + f"preview/?mode={mode}").content.decode()


def test_guide_shows_every_block_and_is_the_own_sites(network: Network, lead: Client) -> None:
    page = lead.get(form(network.chicago) + "components/").content.decode()

    assert "Lantern Chicago" in page
    assert not [name for name, block in BODY_BLOCKS if f">{block.label}</h2>" not in page and name in ALWAYS_SHOWN]


#: Blocks that show something without rows of anybody's to refer to.
ALWAYS_SHOWN = {"paragraph", "quotation", "takeaways", "action_steps", "call_to_action", "policy_position", "people"}


def test_guide_shows_components_of_every_layer(network: Network, lead: Client) -> None:
    page = lead.get(form(network.chicago) + "components/").content.decode()

    assert [part for part in ("event-card", "month__table", "resource-card", "result__title") if part in page] == [
        "event-card",
        "month__table",
        "resource-card",
        "result__title",
    ]


@pytest.mark.parametrize("whose", ["sacramento", "national"])
def test_guide_of_another_site_is_not_there(network: Network, lead: Client, whose: str) -> None:
    other = form(getattr(network, whose))

    assert lead.get(other + "components/").status_code == 404
    assert lead.get(other + "preview/").status_code == 404


def test_guide_is_not_for_editors(network: Network, sign_in: Any) -> None:
    client = sign_in(make_person(network.chicago, Role.EDITOR))

    assert client.get(form(network.chicago) + "components/").status_code == 404


def test_preview_shows_what_is_typed_and_keeps_nothing(network: Network, lead: Client) -> None:
    page = preview(lead, network.chicago, name="Light by the Lake", accent_colour="#b3001b", shape="square")

    assert "Light by the Lake" in page
    assert "--brand-accent:#b3001b" in page
    assert 'data-shape="square"' in page
    assert not Brand.objects.filter(name="Light by the Lake").exists()


def test_dark_preview_has_the_dark_roles(network: Network, lead: Client) -> None:
    page = preview(lead, network.chicago, mode="dark", accent_colour="#b3001b")

    assert "color-scheme:dark" in page
    assert "--brand-accent:#b3001b" not in page


def test_pair_that_cannot_be_read_is_shown_with_a_sentence(network: Network, lead: Client) -> None:
    page = preview(lead, network.chicago, accent_colour="#eeeeee")

    assert "#eeeeee on #ffffff has a contrast of 1.16 to 1" in page
    assert lead.post(form(network.chicago), typed(accent_colour="#eeeeee")).status_code == 200
    assert not Brand.objects.filter(accent_colour="#eeeeee").exists()


def test_guide_opens_at_its_top(network: Network, lead: Client) -> None:
    page = lead.get(form(network.chicago) + "components/").content.decode()

    assert "There is a problem" in page
    assert "autofocus" not in page


def test_form_leads_to_the_guide(network: Network, lead: Client) -> None:
    assert form(network.chicago) + "components/" in lead.get(form(network.chicago)).content.decode()
