"""What keeps people from reading a page: found in its words, and listed for the chapter whose page it is."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from chapters.models import Role
from chapters.page_faults import faults_of
from tests import pages
from tests.conftest import Network
from tests.factories import make_person, make_section
from tests.pictures import make_picture

pytestmark = pytest.mark.django_db

REPORT = "/admin/reports/readable-pages/"


def paragraph(markup: str) -> list[dict[str, Any]]:
    return [{"type": "paragraph", "value": markup}]


def faults(network: Network, body: Any, **fields: Any) -> list[str]:
    return faults_of(make_section(network.chicago.root_page, body=body, **fields))


@pytest.mark.parametrize(
    ("markup", "fault"),
    [
        ("<h3>Too small</h3>", "The heading “Too small” skips a level: make it a larger one."),
        ("<h2>Fine</h2><h4>Too small</h4>", "The heading “Too small” skips a level: make it a larger one."),
        ("<h2> </h2>", "A heading is empty."),
        ('<p><a href="https://example.org/">Click here</a></p>', "The link “Click here” doesn’t say where it leads."),
        ('<p><a linktype="page" id="3"><b>aquí</b></a></p>', "The link “aquí” doesn’t say where it leads."),
        (
            '<p><a href="https://example.org/">https://example.org/a</a></p>',
            "The link “https://example.org/a” is a bare address: write what is there instead.",
        ),
        ('<p><a href="https://example.org/"></a></p>', "A link has no words."),
        (
            "<p>PLEASE DO NOT CALL THE OFFICE today</p>",
            "“PLEASE DO NOT CALL THE OFFICE” is all in capitals, which is hard to read.",
        ),
    ],
)
def test_fault_in_rich_text_is_said_in_a_sentence(network: Network, markup: str, fault: str) -> None:
    assert faults(network, paragraph(markup)) == [fault]


@pytest.mark.parametrize(
    "markup",
    [
        "<h2>First</h2><h3>Below</h3><h2>Second</h2>",
        '<p>Read <a href="https://example.org/">what the law says</a>.</p>',
        "<p>The TVPA of 2000, SB 1193 and SB 657 in CALIFORNIA</p>",
    ],
)
def test_nothing_is_said_of_what_is_right(network: Network, markup: str) -> None:
    assert faults(network, paragraph(markup)) == []


def test_undescribed_picture_is_a_fault_unless_it_decorates(network: Network) -> None:
    picture = make_picture()

    def figure(alt: str, *, decorative: bool) -> list[dict[str, Any]]:
        image = {"image": picture.pk, "alt_text": alt, "decorative": decorative}
        return [{"type": "figure", "value": {"image": image, "caption": "", "credit": ""}}]

    [fault] = faults(network, figure("", decorative=False), slug="one")
    assert fault.startswith("A picture has no words for people who can’t see it.")
    assert faults(network, figure("An empty hall", decorative=False), slug="two") == []
    assert faults(network, figure("", decorative=True), slug="three") == []


def test_link_of_a_step_is_looked_at_too(network: Network) -> None:
    step = pages.step()
    step["links"][0]["label"] = "Read more"
    page = pages.make_action_steps(network.chicago.root_page, steps=pages.stream("step", step))

    assert faults_of(page) == ["The link “Read more” doesn’t say where it leads."]


def test_report_has_the_own_chapters_pages_and_no_others(network: Network, sign_in: Any) -> None:
    own = make_section(network.chicago.root_page, "Ours", body=paragraph("<h4>Deep</h4>"))
    make_section(network.sacramento.root_page, "Theirs", body=paragraph("<h4>Deep</h4>"))
    make_section(network.chicago.root_page, "All right", body=paragraph("<h2>Fine</h2>"))
    editor: Client = sign_in(make_person(network.chicago, Role.EDITOR))

    page = editor.get(REPORT).content.decode()
    assert f"/admin/pages/{own.pk}/edit/" in page
    assert "The heading “Deep” skips a level" in page
    assert "Theirs" not in page
    assert "All right" not in page


def test_report_of_national_has_every_chapters_pages_with_their_chapters(network: Network, sign_in: Any) -> None:
    make_section(network.chicago.root_page, "Ours", body=paragraph("<h4>Deep</h4>"))
    make_section(network.sacramento.root_page, "Theirs", body=paragraph("<h4>Deep</h4>"))
    curator: Client = sign_in(make_person(network.national, Role.CURATOR))

    page = curator.get(REPORT).content.decode()
    for words in ("Ours", "Theirs", network.chicago.name, network.sacramento.name):
        assert words in page


def test_draft_is_not_reported(network: Network, sign_in: Any) -> None:
    make_section(network.chicago.root_page, "Ours", body=paragraph("<h4>Deep</h4>")).unpublish()
    editor: Client = sign_in(make_person(network.chicago, Role.EDITOR))

    assert "Nothing to mend" in editor.get(REPORT).content.decode()


def test_report_costs_the_same_for_few_pages_and_for_many(network: Network, sign_in: Any) -> None:
    editor: Client = sign_in(make_person(network.chicago, Role.EDITOR))

    def queries() -> int:
        editor.get(REPORT)  # what was published since makes each process load what it holds
        with CaptureQueriesContext(connection) as captured:
            assert editor.get(REPORT).status_code == 200
        return len(captured)

    for number in range(2):
        make_section(network.chicago.root_page, f"Page {number}", body=paragraph("<h4>Deep</h4>"))
    few = queries()
    for number in range(2, 20):
        make_section(network.chicago.root_page, f"Page {number}", body=paragraph("<h4>Deep</h4>"))
    assert queries() <= few


def test_checks_in_the_editor_look_at_what_the_editor_writes(network: Network, sign_in: Any) -> None:
    page = make_section(network.chicago.root_page, "Ours")
    editor: Client = sign_in(make_person(network.chicago, Role.EDITOR))
    address = f"/admin/pages/{page.pk}/edit/preview/"
    form = editor.get(f"/admin/pages/{page.pk}/edit/").context["form"]
    values = {field.html_name: field.value() or "" for field in form}
    editor.post(address, {**values, "body-count": 0, "comments-TOTAL_FORMS": 0, "comments-INITIAL_FORMS": 0})

    shown = editor.get(f"{address}?in_preview_panel=true").content.decode()
    assert "wagtail-userbar" in shown
    assert "image-redundant-alt" in shown
    assert "wagtail-userbar" not in Client(headers={"host": "chicago.localhost"}).get(page.url).content.decode()
