"""Contact forms: what a visitor sends, who reads it, who is told, and when it is gone."""

import datetime
import io
import re
import time
import zipfile
from typing import Any

import pytest
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from chapters.form_entries import erase_expired, send_notice
from chapters.guarded_form import GuardedForm, new_stamp
from chapters.models import Chapter, ContactFormField, ContactFormPage, FormEntry, Role, SectionPage
from chapters.models.contact_form import KEPT_DAYS, FieldType
from network.clock import day_begun
from search.models import SearchEntry
from tests.conftest import Network
from tests.factories import make_chapter, make_person

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

CONTACT = "/contact/"
WORDS = {"your_name": "Ada", "how_to_reach_you": "ada@example.org", "your_message": "May I bring my choir?"}


def form_of(chapter: Chapter) -> ContactFormPage:
    page: ContactFormPage = ContactFormPage.objects.get(path__startswith=chapter.root_page.path)
    return page


def filled(page: ContactFormPage, *, seconds_ago: float = 60, **words: Any) -> dict[str, Any]:
    """Return what a browser sends that opened the form *seconds_ago*."""
    stamp = new_stamp(page.pk, opened_at=time.time() - seconds_ago)
    return {GuardedForm.stamp_name: stamp, GuardedForm.trap_name: "", **WORDS, **words}


def send(chapter: Chapter, **words: Any) -> Any:
    page = form_of(chapter)
    return Client(headers={"host": chapter.site.hostname}).post(CONTACT, filled(page, **words))


def make_entry(chapter: Chapter, message: str = "May I bring my choir?", *, age: int = 0) -> FormEntry:
    """Make an entry that came *age* days ago."""
    entry: FormEntry = FormEntry.objects.create(
        page=form_of(chapter).page_ptr,
        chapter=chapter,
        form_data={**WORDS, "your_message": message},
        fingerprint=f"{chapter.pk}-{FormEntry.objects.count()}",
    )
    FormEntry.objects.filter(pk=entry.pk).update(submit_time=timezone.now() - datetime.timedelta(days=age))
    return entry


def add_field(page: ContactFormPage, label: str, **fields: Any) -> None:
    page.form_fields = [*page.form_fields.all(), ContactFormField(label=label, sort_order=9, **fields)]
    page.save_revision().publish()


# What a visitor meets


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

    assert "error-summary" in answer.content.decode()
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


# Against programs


def test_program_that_fills_the_hidden_field_is_refused_and_a_person_is_told_why(network: Network) -> None:
    answer = send(network.chicago, **{GuardedForm.trap_name: "https://spam.example"})

    page = answer.content.decode()
    assert "A field that people don’t see had been filled in" in page
    assert "spam.example" not in page
    assert "May I bring my choir?" in page
    assert not FormEntry.objects.exists()


def test_form_that_comes_back_at_once_is_refused_and_its_time_runs_on(network: Network) -> None:
    sent = filled(form_of(network.chicago), seconds_ago=0)

    page = Client(headers={"host": "chicago.localhost"}).post(CONTACT, sent).content.decode()

    assert "faster than people write" in page
    assert f'value="{sent[GuardedForm.stamp_name]}"' in page
    assert not FormEntry.objects.exists()


@pytest.mark.parametrize("stamp", ["", "made up", "WzEsMSwieCJd:1:abc"])
def test_form_without_a_good_stamp_is_refused_and_gets_a_new_one(network: Network, stamp: str) -> None:
    form = form_of(network.chicago)

    answer = send(network.chicago, **{GuardedForm.stamp_name: stamp})

    assert "open for too long" in answer.content.decode()
    new = re.search(rf'name="{GuardedForm.stamp_name}" value="([^"]+)"', answer.content.decode())
    assert new is not None
    assert form.get_form({GuardedForm.stamp_name: new[1]}, page=form).stamp == new[1]


def test_stamp_of_another_form_is_refused(network: Network) -> None:
    stamp = new_stamp(form_of(network.milwaukee).pk, opened_at=time.time() - 60)

    send(network.chicago, **{GuardedForm.stamp_name: stamp})

    assert not FormEntry.objects.exists()


def test_stamp_of_yesterday_is_refused(network: Network) -> None:
    send(network.chicago, seconds_ago=25 * 60 * 60)

    assert not FormEntry.objects.exists()


def test_form_needs_the_token_of_its_page(network: Network) -> None:
    visitor = Client(headers={"host": "chicago.localhost"}, enforce_csrf_checks=True)
    sent = filled(form_of(network.chicago))
    refused = visitor.post(CONTACT, sent).status_code
    visitor.get(CONTACT)

    accepted = visitor.post(CONTACT, {**sent, "csrfmiddlewaretoken": visitor.cookies["csrf"].value}).status_code

    assert (refused, accepted) == (403, 302)


# Privacy


def test_page_with_the_form_sets_one_cookie_and_other_pages_none(network: Network) -> None:
    visitor = Client(headers={"host": "chicago.localhost"})
    for path in ("/", "/about/", "/contact/?sent"):
        visitor.get(path)
    before = set(visitor.cookies)

    visitor.get(CONTACT)

    assert before == set()
    assert set(visitor.cookies) == {"csrf"}
    assert not visitor.cookies["csrf"]["expires"]
    assert not visitor.cookies["csrf"]["max-age"]


@pytest.mark.parametrize("path", [CONTACT, "/contact/?sent"])
def test_no_browser_keeps_the_page_of_a_form(network: Network, visit: Any, path: str) -> None:
    assert "no-store" in visit("chicago.localhost", path)["Cache-Control"]


def test_nothing_about_the_senders_device_is_kept(network: Network) -> None:
    form = form_of(network.chicago)
    visitor = Client(headers={"host": "chicago.localhost", "user-agent": "Netscape 4"}, REMOTE_ADDR="203.0.113.9")

    visitor.post(CONTACT, filled(form))

    kept = " ".join(str(value) for value in FormEntry.objects.values().get().values())
    assert "203.0.113.9" not in kept
    assert "Netscape" not in kept


def test_form_behind_a_restriction_takes_nothing_from_strangers(network: Network) -> None:
    PageViewRestriction.objects.create(page=form_of(network.chicago).page_ptr, restriction_type="login")

    answer = send(network.chicago)

    assert "sign" in answer["Location"] or "login" in answer["Location"]
    assert not FormEntry.objects.exists()


def test_form_is_found_by_the_search_as_contact(network: Network, visit: Any) -> None:
    assert SearchEntry.objects.get(page=form_of(network.chicago).page_ptr).kind == "contact"


# Who is told


def test_leads_are_told_that_something_came_and_not_what(network: Network) -> None:
    lead = make_person(network.chicago, Role.LEAD)
    make_person(network.chicago, Role.EDITOR)
    make_person(network.milwaukee, Role.LEAD)

    send(network.chicago)

    [message] = mail.outbox
    assert message.to == [lead.email]
    assert "Lantern Chicago" in message.subject
    assert f"http://localhost:8000/admin/forms/submissions/{form_of(network.chicago).pk}/" in message.body
    whole = str(message.message())
    assert not [word for word in WORDS.values() if word in whole]


def test_addresses_of_the_form_are_told_instead_each_by_itself(network: Network) -> None:
    make_person(network.chicago, Role.LEAD)
    form = form_of(network.chicago)
    form.notice_addresses = "desk@example.org, door@example.org"
    form.save_revision().publish()

    send(network.chicago)

    assert [message.to for message in mail.outbox] == [["desk@example.org"], ["door@example.org"]]


def test_national_is_told_where_nobody_leads(network: Network) -> None:
    make_person(network.national, Role.CURATOR, "curator@example.org")

    send(network.chicago)

    assert [message.to for message in mail.outbox] == [["curator@example.org"]]


def test_notice_is_in_the_language_of_the_chapter(network: Network) -> None:
    chapter = make_chapter("laredo", languages=("es",))
    make_person(chapter, Role.LEAD)
    entry = make_entry(chapter)

    send_notice.func(entry.pk, chapter.pk)

    assert re.search(r"\d+ de \w+ de \d{4}", str(mail.outbox[-1].body))  # the day on which it will be erased


def test_notice_that_runs_twice_is_sent_once(network: Network) -> None:
    make_person(network.chicago, Role.LEAD)
    entry = make_entry(network.chicago)

    for _time in range(2):
        send_notice.func(entry.pk, network.chicago.pk)

    assert len(mail.outbox) == 1


# Who reads


def addresses(page: ContactFormPage) -> list[str]:
    """Return every address of the admin that shows entries of a form."""
    base = f"/admin/forms/submissions/{page.pk}/"
    return [base, f"{base}results/", f"{base}?export=csv", f"{base}?export=xlsx", f"{base}results/?export=csv"]


def test_lead_reads_the_entries_of_the_own_chapter(network: Network, sign_in: Any) -> None:
    make_entry(network.chicago)
    lead = sign_in(make_person(network.chicago, Role.LEAD))

    listed = lead.get("/admin/forms/").content.decode()
    pages = [lead.get(address) for address in addresses(form_of(network.chicago))]

    assert f"/admin/forms/submissions/{form_of(network.chicago).pk}/" in listed
    assert [page.status_code for page in pages] == [200] * 5
    assert "May I bring my choir?" in pages[0].content.decode()
    assert f"erased {KEPT_DAYS} days after it came" in pages[0].content.decode()
    assert "May I bring my choir?" in b"".join(pages[2].streaming_content).decode()


@pytest.mark.parametrize("role", [Role.CURATOR, Role.ADMINISTRATOR])
def test_national_reads_the_entries_of_every_chapter(network: Network, sign_in: Any, role: Role) -> None:
    make_entry(network.chicago)
    client = sign_in(make_person(network.national, role))

    assert [client.get(address).status_code for address in addresses(form_of(network.chicago))] == [200] * 5


@pytest.mark.parametrize(
    ("slug", "role"),
    [("chicago", Role.CONTRIBUTOR), ("chicago", Role.EDITOR), ("milwaukee", Role.LEAD), ("milwaukee", Role.EDITOR)],
)
def test_others_get_the_answer_of_a_page_that_does_not_exist(
    network: Network, sign_in: Any, slug: str, role: Role
) -> None:
    entry = make_entry(network.chicago)
    page, client = form_of(network.chicago), sign_in(make_person(getattr(network, slug), role))
    delete = f"/admin/forms/submissions/{{}}/delete/?selected-submissions={entry.pk}"
    missing = ContactFormPage(pk=999_999)

    answers = [client.get(address).status_code for address in addresses(page)]
    deletions = [client.post(delete.format(pk)) for pk in (page.pk, missing.pk)]

    assert answers == [client.get(address).status_code for address in addresses(missing)] == [404] * 5
    assert [deletion.status_code for deletion in deletions] == [404, 404]
    assert len(deletions[0].content) == len(deletions[1].content)
    assert FormEntry.objects.filter(pk=entry.pk).exists()
    listing = client.get("/admin/forms/")
    assert f"/submissions/{page.pk}/" not in (listing.content.decode() if listing.status_code == 200 else "")


def test_list_of_forms_holds_those_of_the_chapters_that_one_leads(network: Network, sign_in: Any) -> None:
    lead = make_person(network.chicago, Role.LEAD)
    lead.groups.add(network.milwaukee.group(Role.EDITOR))

    listing = sign_in(lead).get("/admin/forms/").content.decode()

    shown = {int(pk) for pk in re.findall(r"/admin/forms/submissions/(\d+)/", listing)}
    assert shown == {form_of(network.chicago).pk}


def test_lead_deletes_an_entry_of_the_own_form_and_no_other(network: Network, sign_in: Any) -> None:
    own, other = make_entry(network.chicago), make_entry(network.milwaukee)
    lead = sign_in(make_person(network.chicago, Role.LEAD))
    chosen = f"selected-submissions={own.pk}&selected-submissions={other.pk}"

    lead.post(f"/admin/forms/submissions/{form_of(network.chicago).pk}/delete/?{chosen}")

    assert list(FormEntry.objects.all()) == [other]


def test_menu_offers_entries_to_leads_only(network: Network, sign_in: Any) -> None:
    lead = sign_in(make_person(network.chicago, Role.LEAD)).get("/admin/").content.decode()
    editor = sign_in(make_person(network.chicago, Role.EDITOR)).get("/admin/").content.decode()

    assert "Form entries" in lead
    assert "/admin/forms/" not in editor


def test_entries_stay_behind_when_a_form_moves_to_another_chapter(network: Network, sign_in: Any) -> None:
    entry = make_entry(network.chicago)
    page = form_of(network.chicago)
    page.slug = "write"
    page.save()
    page.move(network.milwaukee.root_page, pos="last-child")
    lead = sign_in(make_person(network.milwaukee, Role.LEAD))

    listed = lead.get(f"/admin/forms/submissions/{page.pk}/").content.decode()

    assert "May I bring my choir?" not in listed
    assert FormEntry.objects.filter(pk=entry.pk).exists()


def test_answers_to_a_field_that_is_gone_stay_readable(network: Network, sign_in: Any) -> None:
    make_entry(network.chicago, "About the choir")
    form = form_of(network.chicago)
    form.form_fields = form.form_fields.all()[:2]
    form.save_revision().publish()

    listed = sign_in(make_person(network.chicago, Role.LEAD)).get(addresses(form)[0]).content.decode()

    assert "About the choir" in listed
    assert "your_message (no longer asked)" in listed


def test_what_a_stranger_wrote_is_escaped_in_the_list(network: Network, sign_in: Any) -> None:
    make_entry(network.chicago, "<script>alert(1)</script>\nsecond line")

    listed = sign_in(make_person(network.chicago, Role.LEAD)).get(addresses(form_of(network.chicago))[0])

    assert "&lt;script&gt;alert(1)&lt;/script&gt;<br>second line" in listed.content.decode()


def test_spreadsheet_calculates_nothing_that_a_stranger_wrote(network: Network, sign_in: Any) -> None:
    make_entry(network.chicago, '=HYPERLINK("https://spam.example")')
    lead = sign_in(make_person(network.chicago, Role.LEAD))
    _page, _results, csv, xlsx, _rest = addresses(form_of(network.chicago))

    text = b"".join(lead.get(csv).streaming_content).decode()
    with zipfile.ZipFile(io.BytesIO(lead.get(xlsx).getvalue())) as workbook:
        sheet = workbook.read("xl/worksheets/sheet1.xml").decode()

    assert "'=HYPERLINK" in text
    assert "HYPERLINK" in sheet
    assert "<f>" not in sheet


def test_telephone_number_stays_as_it_was_written_in_a_spreadsheet(network: Network, sign_in: Any) -> None:
    send(network.chicago, how_to_reach_you="+1 (312) 555-0100")
    lead = sign_in(make_person(network.chicago, Role.LEAD))

    text = b"".join(lead.get(addresses(form_of(network.chicago))[2]).streaming_content).decode()

    assert ",+1 (312) 555-0100," in text


# When it is gone


@pytest.mark.parametrize(("age", "left"), [(KEPT_DAYS - 1, 1), (KEPT_DAYS, 0)])
def test_entry_is_erased_on_the_day_that_was_promised(network: Network, age: int, left: int) -> None:
    entry = make_entry(network.chicago, age=age)
    entry.refresh_from_db()

    erase_expired()

    assert FormEntry.objects.count() == left
    assert (entry.erased_on <= timezone.localdate()) is (left == 0)


def test_new_day_erases_what_has_been_kept_long_enough(network: Network) -> None:
    make_entry(network.chicago, age=KEPT_DAYS)

    day_begun.send(sender=None)

    assert not FormEntry.objects.exists()


# What an editor makes


def test_editor_adds_a_form_below_home_and_section_pages(network: Network) -> None:
    about = SectionPage.objects.get(path__startswith=network.chicago.root_page.path, slug="about")

    assert ContactFormPage.can_create_at(network.chicago.root_page.specific)
    assert ContactFormPage.can_create_at(about)
    assert ContactFormPage.allowed_subpage_models() == []


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"field_type": FieldType.RADIO, "choices": " "}, "Write the choices, one in each line."),
        ({"label": "Submit time"}, "can’t be the name of a field"),
        ({"label": "¿?"}, "can’t be the name of a field"),
    ],
)
def test_field_that_could_not_work_is_refused_with_a_sentence(
    network: Network, sign_in: Any, values: dict[str, str], sentence: str
) -> None:
    form = form_of(network.chicago)
    field = {"label": "Why", "field_type": FieldType.SINGLE_LINE, "required": "on", "choices": "", **values}
    editor = sign_in(make_person(network.chicago, Role.EDITOR))
    sent = {
        "title": "Contact", "slug": "contact", "introduction": "", "thanks": "", "notice_addresses": "",
        "body-count": "0", "lead_picture": "", "lead_picture_alt": "", "action-publish": "1",
        "form_fields-TOTAL_FORMS": "1", "form_fields-INITIAL_FORMS": "0", "form_fields-MIN_NUM_FORMS": "0",
        "form_fields-MAX_NUM_FORMS": "20", "form_fields-0-ORDER": "1",
        **{f"form_fields-0-{name}": value for name, value in field.items()},
        **{f"comments-{name}_FORMS": "0" for name in ("TOTAL", "INITIAL", "MIN_NUM", "MAX_NUM")},
    }  # fmt: skip

    page = editor.post(f"/admin/pages/{form.pk}/edit/", sent)

    assert sentence in page.content.decode()


def test_preview_shows_the_form_and_the_thanks(network: Network, sign_in: Any) -> None:
    page = form_of(network.chicago)

    modes = [name for name, _label in page.preview_modes]
    shown = {mode: page.make_preview_request(preview_mode=mode).render().content.decode() for mode in modes}

    assert "Your message" in shown["form"]
    assert "Your message has been sent" in shown["landing"]


def test_page_of_the_tree_does_not_show_what_came_in(network: Network, sign_in: Any) -> None:
    make_entry(network.chicago)
    editor = sign_in(make_person(network.chicago, Role.EDITOR))
    pk = form_of(network.chicago).pk

    for address in (f"/admin/pages/{pk}/edit/", f"/admin/pages/usage/{pk}/", f"/admin/pages/{pk}/delete/"):
        assert "choir" not in editor.get(address, follow=True).content.decode()
    assert "choir" not in str(FormEntry.objects.get())
    assert Page.objects.get(pk=pk).specific.get_submissions().count() == 1
