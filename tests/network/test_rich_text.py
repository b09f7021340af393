"""References to hotlines in running text: right on every page, whole in the editor."""

import json
from typing import Any

import pytest
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.models import ReferenceIndex
from wagtail.rich_text import RichText, expand_db_html

from chapters.models import Role
from network import epochs
from network.models import Hotline
from tests.conftest import Network
from tests.factories import make_article, make_person

pytestmark = pytest.mark.django_db


@pytest.fixture
def hotline(network: Network) -> Hotline:
    return Hotline.objects.create(
        name="Example Hotline", phone="1-888-373-7888", hours="Always", languages="English", area="Everywhere"
    )


def reference(pk: Any) -> str:
    return f'<embed embedtype="hotline" id="{pk}"/>'


def converter() -> ContentstateConverter:
    return ContentstateConverter(features=["bold", "link", "hotline"])


def test_reference_is_shown_as_a_number_to_call(hotline: Hotline) -> None:
    html = expand_db_html(f"<p>Call {reference(hotline.pk)} now.</p>")

    assert html == (
        '<p>Call <span class="hotline-ref"><a href="tel:+18883737888" '
        'aria-label="Example Hotline: 1-888-373-7888">1-888-373-7888</a></span> now.</p>'
    )


def test_corrected_number_is_in_every_text_at_once(hotline: Hotline) -> None:
    expand_db_html(reference(hotline.pk))
    hotline.phone = "1-800-000-0000"
    hotline.save()

    assert "1-800-000-0000" in expand_db_html(reference(hotline.pk))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"phone": "", "text_number": "233733"}, 'href="sms:233733"'),
        ({"phone": "", "url": "https://example.org/chat"}, '<a href="https://example.org/chat">Example Hotline</a>'),
    ],
)
def test_hotline_without_a_number_to_call_is_reached_the_next_best_way(
    hotline: Hotline, changes: dict[str, str], expected: str
) -> None:
    Hotline.objects.filter(pk=hotline.pk).update(**changes)
    hotline.refresh_from_db()
    hotline.save()

    assert expected in expand_db_html(reference(hotline.pk))


@pytest.mark.parametrize("pk", ["999999", "", "x", "-1", "³", "1 or 1=1"])
def test_reference_to_nothing_shows_nothing(network: Network, pk: str) -> None:
    assert expand_db_html(f"<p>Call {reference(pk)}.</p>") == "<p>Call .</p>"


def test_name_of_a_hotline_is_escaped(hotline: Hotline) -> None:
    hotline.name = '<script>"'
    hotline.save()

    assert "<script>" not in expand_db_html(reference(hotline.pk))


def test_thirty_references_cost_no_query(hotline: Hotline, django_assert_num_queries: Any) -> None:
    epochs.begin_request()
    expand_db_html(reference(hotline.pk))

    with django_assert_num_queries(0):
        expand_db_html(f"<p>{reference(hotline.pk) * 30}</p>")

    epochs.end_request()


def test_editor_gets_an_entity_that_cannot_be_typed_into(hotline: Hotline) -> None:
    state = json.loads(converter().from_database_format(f"<p>Call {reference(hotline.pk)} now.</p>"))

    block = state["blocks"][0]
    entity = state["entityMap"]["0"]
    assert block["text"] == "Call 1-888-373-7888 now."
    assert block["entityRanges"] == [{"key": 0, "offset": 5, "length": len("1-888-373-7888")}]
    assert (entity["type"], entity["mutability"]) == ("HOTLINE", "IMMUTABLE")
    assert entity["data"]["id"] == hotline.pk
    assert entity["data"]["label"] == "Example Hotline"


@pytest.mark.parametrize("text", ["<p>Call {0} now.</p>", "<p>{0}</p>", "<p>{0} {0}, <b>or</b> {0}</p>"])
def test_editor_writes_back_what_it_was_given(hotline: Hotline, text: str) -> None:
    source = text.format(reference(hotline.pk))
    editor = converter()

    written = editor.to_database_format(editor.from_database_format(source))

    assert written.replace(' data-block-key="', "|").split("|")[0] == "<p"
    assert RichText(written).source.split(">", 1)[1] == source.split(">", 1)[1]


def test_reference_to_a_deleted_hotline_is_marked_in_the_editor_and_kept(network: Network) -> None:
    editor = converter()
    state = editor.from_database_format(f"<p>{reference(999)}</p>")

    assert "no longer exists" in json.loads(state)["blocks"][0]["text"]
    assert reference(999) in editor.to_database_format(state)


def test_forged_entity_is_dropped(network: Network) -> None:
    editor = converter()
    state = json.loads(editor.from_database_format(f"<p>a {reference(1)} b</p>"))
    state["entityMap"]["0"]["data"]["id"] = '"><script>'

    assert "script" not in editor.to_database_format(json.dumps(state))


def test_article_that_refers_to_a_hotline_is_in_its_usage(network: Network, hotline: Hotline) -> None:
    article = make_article(network.chicago, body=[("paragraph", RichText(f"<p>{reference(hotline.pk)}</p>"))])
    ReferenceIndex.create_or_update_for_object(article)

    used_by = ReferenceIndex.get_references_to(hotline)

    assert {row.object_id for row in used_by} == {str(article.pk)}


def test_chooser_answers_with_the_chip(network: Network, hotline: Hotline, sign_in: Any) -> None:
    editor = sign_in(make_person(network.chicago, Role.EDITOR))

    answer = editor.get(f"/admin/snippets/choose/network/hotline/chosen/{hotline.pk}/").json()["result"]

    assert answer["id"] == str(hotline.pk)
    assert answer["reference"] == {"text": "1-888-373-7888", "label": "Example Hotline", "url": ""}
