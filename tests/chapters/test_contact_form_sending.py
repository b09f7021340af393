"""Contact forms: what a visitor meets and sends."""

import io
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from chapters.models import Chapter, ContactFormField, ContactFormPage, FormEntry
from chapters.models.contact_form import KEPT_DAYS, FieldType
from tests.chapters.contact_forms import CONTACT, WORDS, filled, form_of, send
from tests.conftest import Network
from tests.factories import make_chapter

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def add_field(page: ContactFormPage, label: str, **fields: Any) -> None:
    page.form_fields = [*page.form_fields.all(), ContactFormField(label=label, sort_order=9, **fields)]
    page.save_revision().publish()


def test_new_chapter_has_a_form_that_works(network: Network, visit: Any) -> None:
    page = visit("chicago.localhost", CONTACT).content.decode()

    answer = send(network.chicago)

    assert "Your message" in page
    assert "This form is not for emergencies" in page
    assert f"erased after {KEPT_DAYS} days" in page
    assert answer.status_code == 302
    entry = FormEntry.objects.get()
    assert entry.form_data == WORDS
    assert entry.chapter == network.chicago


def test_form_of_a_chapter_is_in_its_language(network: Network, visit: Any) -> None:
    make_chapter("laredo", languages=("es",))

    form = form_of(Chapter.objects.get(slug="laredo"))

    assert form.locale.language_code == "es"
    assert visit("laredo.localhost", form.get_url()).status_code == 200


def test_reload_after_sending_sends_nothing(network: Network) -> None:
    visitor = Client(headers={"host": "chicago.localhost"})

    thanks = visitor.post(CONTACT, filled(form_of(network.chicago)), follow=True)

    assert thanks.redirect_chain == [("/contact/?sent", 302)]
    assert "Your message has been sent" in thanks.content.decode()
    assert '<form class="stacked-form"' not in thanks.content.decode()
    assert FormEntry.objects.count() == 1


def test_same_form_sent_twice_is_one_entry(network: Network) -> None:
    sent = filled(form_of(network.chicago))
    visitor = Client(headers={"host": "chicago.localhost"})

    answers = [visitor.post(CONTACT, sent).status_code for _time in range(2)]

    assert answers == [302, 302]
    assert FormEntry.objects.count() == 1


def test_same_words_from_another_opening_are_another_entry(network: Network) -> None:
    send(network.chicago)
    send(network.chicago)

    assert FormEntry.objects.count() == 2


def test_missing_field_is_named_in_a_summary_and_nothing_typed_is_lost(network: Network) -> None:
    answer = send(network.chicago, your_message="", your_name="Grace")

    page = answer.content.decode()
    assert answer.status_code == 200
    assert '<a href="#id_your_message">“Your message” is missing.</a>' in page
    assert 'value="Grace"' in page
    assert "<title>Problem:" in " ".join(page.split())
    assert not FormEntry.objects.exists()


def test_fault_in_a_choice_leads_to_the_first_choice(network: Network) -> None:
    add_field(form_of(network.chicago), "Why", field_type=FieldType.RADIO, choices="To help\nTo ask")

    page = send(network.chicago).content.decode()

    assert 'href="#id_why_0"' in page
    assert 'id="id_why_0"' in page


def test_every_type_of_field_is_shown_and_kept(network: Network) -> None:
    form = form_of(network.chicago)
    for kind in FieldType:
        add_field(form, f"My {kind.value}", field_type=kind, choices="one\ntwo")
    answers = {
        "my_singleline": "a", "my_multiline": "b", "my_email": "c@example.org", "my_number": "4.5",
        "my_url": "https://example.org/", "my_date": "2027-02-03", "my_checkbox": "on", "my_checkboxes": ["one", "two"],
        "my_dropdown": "two", "my_radio": "one",
    }  # fmt: skip

    answer = send(network.chicago, **answers)

    assert answer.status_code == 302
    kept = FormEntry.objects.get().form_data
    assert kept["my_checkboxes"] == ["one", "two"]
    assert kept["my_date"] == "2027-02-03"
    assert kept["my_checkbox"] is True


@pytest.mark.parametrize(("field", "length"), [("your_message", 5001), ("your_name", 256)])
def test_text_beyond_the_limit_is_refused_with_a_sentence(network: Network, field: str, length: int) -> None:
    answer = send(network.chicago, **{field: "x" * length})

    assert 'class="error-summary" role="alert" tabindex="-1" autofocus' in answer.content.decode()
    assert not FormEntry.objects.exists()


def test_what_a_visitor_typed_is_escaped(network: Network) -> None:
    page = send(network.chicago, your_name="<script>alert(1)</script>", your_message="").content.decode()

    assert "<script>alert" not in page


def test_uploaded_file_is_not_kept(network: Network) -> None:
    send(network.chicago, your_name=io.BytesIO(b"a file"))

    assert [entry.form_data["your_name"] for entry in FormEntry.objects.all()] == [""]


def test_form_without_fields_says_that_it_is_not_ready(network: Network, visit: Any) -> None:
    form = form_of(network.chicago)
    form.form_fields = []
    form.save_revision().publish()

    assert "isn’t ready yet" in visit("chicago.localhost", CONTACT).content.decode()


@pytest.mark.parametrize("count", [3, 20])
def test_page_of_a_form_costs_few_queries_however_long_it_is(network: Network, visit: Any, count: int) -> None:
    form = form_of(network.chicago)
    form.form_fields = [ContactFormField(label=f"Question {number}", sort_order=number) for number in range(count)]
    form.save_revision().publish()
    visit("chicago.localhost", CONTACT)

    with CaptureQueriesContext(connection) as captured:
        page = visit("chicago.localhost", CONTACT)
    cost = len(captured)

    assert cost <= 12
    assert f"Question {count - 1}" in page.content.decode()
