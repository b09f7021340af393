"""A figure in running text is never without its source."""

import datetime
import json
from typing import Any

import pytest
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.rich_text import expand_db_html

from chapters.blocks.body import StatisticBlock
from chapters.models import Role, Statistic
from tests.conftest import Network
from tests.factories import make_person

pytestmark = pytest.mark.django_db


@pytest.fixture
def statistic(network: Network) -> Statistic:
    return Statistic.objects.create(
        key="example",
        figure="10,359",
        statement="situations were reported",
        source="Example & Co",
        year=2021,
        url="https://example.org/?a=1&b=2",
        review_on=datetime.date(2030, 1, 1),
    )


def reference(statistic: Statistic) -> str:
    return f'<embed embedtype="statistic" id="{statistic.pk}"/>'


def test_figure_is_shown_with_source_year_and_link(statistic: Statistic) -> None:
    assert expand_db_html(reference(statistic)) == (
        '<span class="statistic-ref">10,359 '
        '<a href="https://example.org/?a=1&amp;b=2">(Source: Example &amp; Co, 2021)</a></span>'
    )


def test_figure_is_shown_with_the_short_source_where_there_is_one(statistic: Statistic) -> None:
    statistic.short_source = "E & C"
    statistic.save()

    assert ">(Source: E &amp; C, 2021)</a>" in expand_db_html(reference(statistic))


def test_figure_in_a_block_names_its_whole_source(statistic: Statistic) -> None:
    statistic.short_source = "E & C"
    statistic.save()

    block = StatisticBlock()
    html = block.render(block.to_python({"statistic": statistic.pk}))

    assert "Example &amp; Co" in html
    assert "E &amp; C" not in html


def test_corrected_figure_is_in_every_text_at_once(statistic: Statistic) -> None:
    expand_db_html(reference(statistic))
    statistic.figure = "10,360"
    statistic.save()

    assert "10,360" in expand_db_html(reference(statistic))


def test_deleted_figure_leaves_nothing_behind(statistic: Statistic) -> None:
    text = reference(statistic)
    statistic.delete()

    assert expand_db_html(f"<p>{text}</p>") == "<p></p>"


def test_editor_shows_the_figure_and_what_it_counts(statistic: Statistic) -> None:
    editor = ContentstateConverter(features=["statistic"])
    state = editor.from_database_format(f"<p>There were {reference(statistic)}.</p>")

    assert json.loads(state)["blocks"][0]["text"] == "There were 10,359."
    assert json.loads(state)["entityMap"]["0"]["data"]["label"] == "situations were reported (Example & Co, 2021)"
    assert reference(statistic) in editor.to_database_format(state)


@pytest.mark.parametrize("field", ["source", "year", "url", "review_on"])
def test_figure_without_a_source_is_refused(network: Network, sign_in: Any, field: str) -> None:
    curator = sign_in(make_person(network.national, Role.CURATOR))
    values = {
        "key": "new",
        "figure": "12",
        "statement": "things",
        "source": "Example",
        "year": "2024",
        "url": "https://example.org/",
        "review_on": "2030-01-01",
        "translations-TOTAL_FORMS": "0",
        "translations-INITIAL_FORMS": "0",
    }

    refused = curator.post("/admin/snippets/chapters/statistic/add/", {**values, field: ""})
    accepted = curator.post("/admin/snippets/chapters/statistic/add/", values)

    assert field in refused.context["form"].errors
    assert accepted.status_code == 302
    assert Statistic.objects.filter(key="new").count() == 1


def test_list_marks_what_is_past_its_review_date(network: Network, sign_in: Any, statistic: Statistic) -> None:
    curator = sign_in(make_person(network.national, Role.CURATOR))
    before = curator.get("/admin/snippets/chapters/statistic/").content.decode()
    Statistic.objects.update(review_on=datetime.date(2020, 1, 1))

    after = curator.get("/admin/snippets/chapters/statistic/").content.decode()

    assert "w-status--critical" not in before
    assert "w-status--critical" in after


def test_nobody_copies_a_statistic(network: Network, sign_in: Any, statistic: Statistic) -> None:
    """Wagtail's copy view writes over the original."""
    curator = sign_in(make_person(network.national, Role.CURATOR))

    assert curator.post(f"/admin/snippets/chapters/statistic/copy/{statistic.pk}/").status_code == 404
