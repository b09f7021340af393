"""The blocks of a page's body: what they show, what they say to the editor, what the search reads of them."""

from typing import Any

import pytest
from django.urls import reverse
from wagtail.blocks import Block
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.models import Page

from chapters.blocks import BODY_BLOCKS
from chapters.models import PublicPage, Role
from network.models import Hotline, Picture
from tests import pages
from tests.conftest import Network
from tests.factories import make_article, make_event, make_person, make_section
from tests.pictures import make_picture

pytestmark = pytest.mark.django_db

BLOCKS: dict[str, Block] = dict(BODY_BLOCKS)


def show(network: Network, visit: Any, *blocks: tuple[str, Any], host: str = "chicago.localhost") -> str:
    """Return the main part of a page of Chicago's with these blocks."""
    home = network.chicago.root_page.specific
    make_section(home, "Shown", body=[{"type": name, "value": value} for name, value in blocks])
    html: str = visit(host, "/shown/").content.decode()
    return html.partition("<main")[2].partition("</main>")[0]


@pytest.mark.parametrize("name", BLOCKS)
def test_block_says_what_it_is_and_how_it_looks(name: str) -> None:
    block = BLOCKS[name]

    assert block.meta.icon != "placeholder"
    assert block.meta.label
    assert block.get_description()
    assert block.meta.group
    assert block.is_previewable


@pytest.mark.parametrize("name", BLOCKS)
def test_block_previews_in_the_editor(network: Network, sign_in: Any, name: str) -> None:
    Hotline.objects.create(name="Example", phone="1-888-373-7888", hours="Always", languages="English", area="US")
    pages.make_statistic()
    client = sign_in(make_person(network.chicago, Role.EDITOR))
    block = PublicPage._meta.get_field("body").stream_block.child_blocks[name]

    response = client.get(reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix})

    html = response.content.decode()
    assert response.status_code == 200
    assert "/style/" in html
    assert f'<div class="block-{name}">' in html
    assert html.partition(f'<div class="block-{name}">')[2].partition("</main>")[0].count("<") > 6


def test_words_of_every_block_are_in_the_search(network: Network) -> None:
    picture, target = make_picture(), make_article(network.milwaukee)
    body = pages.blocks(1, picture, pages.make_document(), pages.make_statistic(), target)
    text = make_section(network.chicago.root_page.specific, body=body).search_text()

    for words in (
        "Congregations on the South Side",
        "What made you stay?",
        "Four workshops a year",
        "SB 1193",
        "Harbor House",
        "Two volunteers tell",
        "Print it and bring it along",
        "Pat answers questions",
        "Before the doors opened",
    ):
        assert words in text


def test_download_says_title_format_and_size(network: Network, visit: Any) -> None:
    document = pages.make_document("Sign-up sheet")

    html = show(network, visit, ("download", {"document": document.pk, "title": "", "text": ""}))

    assert "Sign-up sheet" in html
    assert "PDF · 11" in html
    assert f'href="/documents/{document.pk}/' in html


def test_download_without_its_document_is_left_out(network: Network, visit: Any) -> None:
    assert "download__title" not in show(network, visit, ("download", {"document": 999, "title": "", "text": ""}))


def test_video_is_a_link_that_names_its_site_and_embeds_nothing(network: Network, visit: Any) -> None:
    video = {
        "title": "A night",
        "url": "https://www.example.org/v",
        "length": "12 minutes",
        "image": pages.image(make_picture()),
        "text": "",
    }
    html = show(network, visit, ("video", video))

    assert '<a href="https://www.example.org/v" rel="noreferrer">A night</a>' in html
    assert "Video, 12 minutes." in html
    assert "Opens on example.org." in html
    assert "<iframe" not in html
    assert 'alt="An empty hall with rows of chairs"' in html


def test_table_has_caption_and_headings_in_a_region_that_takes_the_keyboard(network: Network, visit: Any) -> None:
    html = show(network, visit, ("table", pages.table()))

    assert '<div class="table" role="region" tabindex="0" aria-label="Workshops by quarter">' in html
    assert "<caption>Workshops by quarter</caption>" in html
    assert '<th scope="col" class="table__number">Attendants</th>' in html
    assert '<td class="table__number">1,203</td>' in html


def test_same_picture_keeps_what_each_use_says_of_it(network: Network, visit: Any) -> None:
    picture = make_picture()
    figures = [
        ("figure", {"image": pages.image(picture, alt), "caption": "", "credit": ""}) for alt in ("First", "Second")
    ]
    html = show(network, visit, *figures, ("people", {"heading": "", "people": [pages.person(picture=picture)]}))

    assert 'alt="First"' in html
    assert 'alt="Second"' in html
    assert 'alt="An empty hall with rows of chairs"' in html


def test_every_question_has_an_address_of_its_own(network: Network, visit: Any) -> None:
    faq = {"heading": "", "questions": [pages.question("Who can come?"), pages.question("Who can come?")]}

    html = show(network, visit, ("faq", faq))

    assert 'id="question-who-can-come"' in html
    assert 'id="question-who-can-come-2"' in html


def _event_list(campaign: Page | None = None) -> tuple[str, dict[str, Any]]:
    return "event_list", {"heading": "", "campaign": campaign.pk if campaign else None, "most": 3}


def test_event_list_shows_the_coming_events_of_the_site(network: Network, visit: Any) -> None:
    make_event(network.chicago, "Ours")
    make_event(network.milwaukee, "Theirs")

    html = show(network, visit, _event_list())

    assert "Ours" in html
    assert "Theirs" not in html


def test_event_list_of_a_campaign_has_only_its_events(network: Network, visit: Any) -> None:
    campaign = pages.make_campaign(network.milwaukee.root_page.specific)
    make_event(network.chicago, "Ours")
    make_event(network.milwaukee, "Of the campaign", campaign=campaign)

    html = show(network, visit, _event_list(campaign))

    assert "Of the campaign" in html
    assert "Ours" not in html


def test_event_list_without_events_says_so_and_leads_to_the_list(network: Network, visit: Any) -> None:
    html = show(network, visit, _event_list())

    assert "Nothing is planned at the moment." in html
    assert '<a class="more-link" href="/events/">All events' in html


def test_link_to_a_draft_is_left_out_of_a_step(network: Network, visit: Any) -> None:
    draft = make_article(network.chicago, live=False)

    html = show(network, visit, ("action_steps", {"heading": "", "steps": [pages.step(page=draft.pk)]}))

    assert "Save the number" in html
    assert "Read about the number" not in html


def test_words_for_a_picture_begin_with_its_description_and_never_with_its_title(
    sign_in: Any, network: Network
) -> None:
    picture = make_picture("IMG_2034", network.chicago.collection)
    chosen = reverse("wagtailimages_chooser:chosen", args=[picture.pk])
    client = sign_in(make_person(network.chicago, Role.EDITOR))
    assert client.get(chosen).json()["result"]["default_alt_text"] == "An empty hall."

    Picture.objects.update(description="")

    assert client.get(chosen).json()["result"]["default_alt_text"] == ""


def test_picture_without_words_is_refused_unless_it_decorates() -> None:
    block = BLOCKS["figure"]

    def figure(alt: str, *, decorative: bool) -> Any:
        image = {"image": make_picture().pk, "alt_text": alt, "decorative": decorative}
        return block.to_python({"image": image, "caption": "", "credit": ""})

    with pytest.raises(StructBlockValidationError) as refused:
        block.clean(figure("", decorative=False))
    said = refused.value.block_errors["image"].block_errors["alt_text"].message
    assert said == "Please add some alt text for your image or mark it as decorative"
    block.clean(figure("", decorative=True))
    block.clean(figure("An empty hall", decorative=False))


def test_undescribed_picture_has_a_name_in_the_lists_of_the_admin(network: Network, sign_in: Any) -> None:
    picture = make_picture("IMG_2034", network.chicago.collection)
    Picture.objects.update(description="")
    client = sign_in(make_person(network.chicago, Role.EDITOR))

    listed = client.get(reverse("wagtailimages:index"), {"layout": "list"}).content.decode()
    assert 'alt="IMG_2034"' in listed

    picture.decorative = True
    assert picture.get_rendition("max-165x165").alt == ""
