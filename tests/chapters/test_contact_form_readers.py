"""Contact forms: who reads what came in."""

import io
import re
import zipfile
from typing import Any

import pytest

from chapters.models import ContactFormPage, FormEntry, Role
from chapters.models.contact_form import KEPT_DAYS
from tests.chapters.contact_forms import form_of, make_entry, send
from tests.conftest import Network
from tests.factories import make_person

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


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
