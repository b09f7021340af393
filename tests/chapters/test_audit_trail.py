"""The audit trail: what is written into it, that it stays true, and who reads it."""

import datetime
import uuid
from io import BytesIO
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.contrib.contenttypes.models import ContentType
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from PIL import Image
from wagtail.actions.move_page import MovePageAction
from wagtail.log_actions import LogContext, log
from wagtail.models import Page, PageLogEntry

from chapters.audit import forget_old, readable_entries
from chapters.models import AuditEntry, Chapter, ContactFormPage, FormEntry, NewsIndexPage, Role
from network.clock import day_begun
from network.models import Brand, Hotline, User
from tests.conftest import Network
from tests.factories import make_article, make_light_chapters, make_person
from tests.network.test_admin_brand import typed
from tests.pictures import make_picture

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

TRAIL = "/admin/reports/audit-trail/"


@pytest.fixture(autouse=True)
def _trail_without_the_making_of_the_network(network: Network) -> None:
    AuditEntry.objects.all().delete()


def entries(**conditions: Any) -> Any:
    return AuditEntry.objects.filter(**conditions).latest_first()


def note(chapter: Chapter | None, label: str = "Spring fair", *, who: User | None = None, **values: Any) -> AuditEntry:
    """Write an entry as the trail does: an edit of an article, unless *values* say else."""
    entry: AuditEntry = AuditEntry.objects.create(
        **{
            "when": timezone.now(),
            "chapter": chapter,
            "person": who,
            "person_name": who.email if who else "",
            "action": "wagtail.edit",
            "label": label,
            "model": "chapters.newsarticlepage",
            "object_id": "7",
            **values,
        }
    )
    return entry


def test_what_is_done_to_a_page_is_written_with_its_chapter_and_person(network: Network) -> None:
    editor = make_person(network.chicago, Role.EDITOR)
    article = make_article(network.chicago, "Spring fair", live=False)

    article.save_revision(user=editor, log_action=True)

    entry = entries(object_id=str(article.pk))[0]
    assert (entry.chapter, entry.person, entry.action) == (network.chicago, editor, "wagtail.edit")
    assert entry.person_name == "Pat Example (chicago.editor@example.org)"
    assert (entry.label, entry.model, entry.kind) == ("Spring fair", "chapters.newsarticlepage", "News article")


def test_deleted_page_and_its_children_stay_in_their_chapters_trail(network: Network) -> None:
    make_article(network.chicago, "Spring fair")
    index = NewsIndexPage.objects.descendant_of(network.chicago.root_page).get()

    index.delete(user=make_person(network.chicago, Role.LEAD))

    gone = entries(chapter=network.chicago, action="wagtail.delete")
    assert {entry.label for entry in gone} == {"Spring fair", "News"}


def test_entry_stays_with_its_chapter_when_the_page_moves_to_another(network: Network) -> None:
    curator = make_person(network.national, Role.CURATOR)
    article = make_article(network.chicago, "Spring fair")
    article.save_revision(user=curator, log_action=True)
    news = NewsIndexPage.objects.descendant_of(network.sacramento.root_page).get()

    MovePageAction(article.page_ptr, news, pos="last-child", user=curator).execute(skip_permission_checks=True)

    assert entries(action="wagtail.edit").get().chapter == network.chicago
    moved = entries(action="wagtail.move")
    assert {entry.chapter for entry in moved} == {network.chicago, network.sacramento}
    assert moved[0].details == "Moved from 'News' to 'News'"


def test_schedule_is_written_with_its_day(network: Network) -> None:
    article = make_article(network.chicago, live=False, go_live_at=datetime.datetime(2099, 5, 7, tzinfo=datetime.UTC))

    article.get_latest_revision().publish()

    assert "May 6, 2099" in entries(action="wagtail.publish.schedule").get().details


def test_account_may_go_and_its_name_stays(network: Network) -> None:
    editor = make_person(network.chicago, Role.EDITOR)
    article = make_article(network.chicago, live=False)
    article.save_revision(user=editor, log_action=True)

    get_user_model().objects.filter(pk=editor.pk).delete()

    entry = entries(object_id=str(article.pk))[0]
    assert entry.person is None
    assert entry.who == "Pat Example (chicago.editor@example.org)"


def test_settings_and_pictures_are_their_chapters_and_facts_the_networks(network: Network) -> None:
    picture = make_picture(collection=network.chicago.collection)
    hotline = Hotline.objects.create(name="Line", phone="1-888-373-7888")

    for thing in (Brand.objects.get(site=network.sacramento.site), picture, hotline, network.milwaukee):
        log(instance=thing, action="wagtail.edit")

    chapters = {entry.model: entry.chapter for entry in entries(action="wagtail.edit")}
    assert chapters == {
        "network.brand": network.sacramento,
        "network.picture": network.chicago,
        "network.hotline": None,
        "chapters.chapter": network.milwaukee,
    }


def test_lead_who_changes_the_brand_is_in_the_trail(network: Network, sign_in: Any) -> None:
    lead = make_person(network.chicago, Role.LEAD)
    address = f"/admin/settings/network/brand/{network.chicago.site_id}/"

    saved = sign_in(lead).post(address, typed(tagline="Light on the water"))

    assert saved.status_code == 302
    assert [(entry.person, entry.chapter) for entry in entries(model="network.brand")] == [(lead, network.chicago)]


@pytest.mark.parametrize(("address", "field"), [("multiple/add", "files[]"), ("add", "file")])
def test_upload_is_one_entry_by_who_uploaded(network: Network, sign_in: Any, address: str, field: str) -> None:
    editor = make_person(network.chicago, Role.EDITOR)
    data = BytesIO()
    Image.new("RGB", (9, 9)).save(data, "PNG")
    upload = SimpleUploadedFile("hall.png", data.getvalue())

    sign_in(editor).post(
        f"/admin/images/{address}/", {"title": "A hall", field: upload, "collection": network.chicago.collection_id}
    )

    (entry,) = entries(model="network.picture")
    assert (entry.action, entry.person, entry.chapter) == ("wagtail.create", editor, network.chicago)


def test_saves_of_one_visit_to_the_editor_are_one_entry_with_the_last_time(network: Network) -> None:
    editor = make_person(network.chicago, Role.EDITOR)
    article = make_article(network.chicago, live=False)
    visit = uuid.UUID(int=1)

    with LogContext(user=editor) as context:
        context.uuid = visit
        log(instance=article, action="wagtail.edit")
        log(instance=article, action="wagtail.edit")
        log(instance=article, action="wagtail.publish")

    kept = entries(object_id=str(article.pk), act=visit)
    assert [entry.action for entry in kept] == ["wagtail.publish", "wagtail.edit"]
    latest = PageLogEntry.objects.filter(page=article, action="wagtail.edit").latest("timestamp")
    assert kept[1].when == latest.timestamp


def test_every_log_entry_costs_one_insert(network: Network) -> None:
    article = make_article(network.chicago)
    log(instance=article, action="wagtail.publish")
    ContentType.objects.get_for_model(article)

    with CaptureQueriesContext(connection) as context:
        log(instance=article, action="wagtail.publish")

    ours = [query["sql"] for query in context.captured_queries if "chapters_" in query["sql"]]
    assert len(ours) == 1
    assert ours[0].startswith("INSERT")


def test_entry_is_neither_changed_nor_deleted(network: Network) -> None:
    entry = note(network.chicago)

    entry.label = "Autumn fair"
    with pytest.raises(TypeError, match="never changed"):
        entry.save()
    with pytest.raises(TypeError, match="never deleted"):
        entry.delete()
    assert not ContentType.objects.get_for_model(AuditEntry).permission_set.exists()


def test_entries_go_when_they_are_old(network: Network, settings: Any) -> None:
    now = timezone.now()
    kept = note(network.chicago, when=now - datetime.timedelta(days=settings.AUDIT_TRAIL_DAYS - 1))
    note(network.chicago, when=now - datetime.timedelta(days=settings.AUDIT_TRAIL_DAYS + 1))

    day_begun.send(sender=None)

    assert list(AuditEntry.objects.filter(label="Spring fair")) == [kept]
    assert forget_old() == 0


def test_leads_read_their_chapters_part_and_national_all_of_it(network: Network) -> None:
    chicago, sacramento, nobodys = note(network.chicago), note(network.sacramento), note(None)
    lead = make_person(network.chicago, Role.LEAD)
    lead.groups.add(network.sacramento.group(Role.EDITOR))

    assert list(readable_entries(lead)) == [chicago]
    assert {chicago, sacramento, nobodys} <= set(readable_entries(make_person(network.national, Role.CURATOR)))


@pytest.mark.parametrize("role", [Role.CONTRIBUTOR, Role.EDITOR])
def test_trail_is_not_there_for_others_of_the_chapter(network: Network, sign_in: Any, role: Role) -> None:
    client = sign_in(make_person(network.chicago, role))

    assert client.get(TRAIL).status_code == 404
    assert client.get(f"{TRAIL}results/").status_code == 404
    assert TRAIL not in client.get("/admin/").content.decode()


def test_lead_reads_that_it_was_national_and_finds_nothing_by_the_name(network: Network, sign_in: Any) -> None:
    curator = make_person(network.national, Role.CURATOR)
    note(network.chicago, who=curator, person_name="Cora Tor (cora@example.org)")
    client = sign_in(make_person(network.chicago, Role.LEAD))

    shown = client.get(TRAIL).content.decode()
    found = client.get(TRAIL, {"q": "Cora"}).content.decode()

    assert "National" in shown
    assert "Spring fair" in shown
    assert "Cora" not in shown
    assert str(curator.email) not in shown
    assert "Spring fair" not in found


def test_lead_finds_the_trail_with_nothing_of_other_chapters(network: Network, sign_in: Any) -> None:
    lead = make_person(network.chicago, Role.LEAD)
    stranger = make_person(network.sacramento, Role.EDITOR)
    note(network.chicago, "Spring fair", who=lead)
    note(network.sacramento, "Their secret", who=stranger)
    client = sign_in(lead)

    page = client.get(TRAIL).content.decode()

    assert TRAIL in client.get("/admin/").content.decode()
    assert "Spring fair" in page
    assert "Their secret" not in page
    assert stranger.email not in page
    assert network.sacramento.name not in page


@pytest.mark.parametrize("name", ["chapter", "person"])
def test_filter_answers_a_foreign_key_as_a_missing_one(network: Network, sign_in: Any, name: str) -> None:
    lead = make_person(network.chicago, Role.LEAD)
    lead.groups.add(network.milwaukee.group(Role.LEAD))
    stranger = make_person(network.sacramento, Role.EDITOR)
    note(network.sacramento, "Their secret", who=stranger)
    note(network.chicago, when=datetime.datetime(2026, 1, 2, 12, tzinfo=datetime.UTC))
    foreign = network.sacramento.pk if name == "chapter" else stranger.pk
    client = sign_in(lead)

    answers = [client.get(f"{TRAIL}results/", {name: key}).content.decode() for key in (foreign, 424242)]

    assert answers[0].replace(f"={foreign}", "=?") == answers[1].replace("=424242", "=?")
    assert "Their secret" not in answers[0]


@pytest.mark.parametrize(
    "query",
    [
        {"q": "spring"},
        {"action": "wagtail.publish"},
        {"model": "chapters.eventpage"},
        {"when_from": "2026-01-02", "when_to": "2026-01-02"},
    ],
)
def test_trail_is_searched_and_filtered(network: Network, sign_in: Any, query: dict[str, str]) -> None:
    day = datetime.datetime(2026, 1, 2, 12, tzinfo=datetime.UTC)
    note(network.chicago, "Spring fair", action="wagtail.publish", model="chapters.eventpage", when=day)
    note(network.chicago, "Autumn walk")

    page = sign_in(make_person(network.chicago, Role.LEAD)).get(f"{TRAIL}results/", query).content.decode()

    assert "Spring fair" in page
    assert "Autumn walk" not in page


def test_export_holds_ones_own_entries_and_no_formula(network: Network, sign_in: Any) -> None:
    note(network.chicago, "=HYPERLINK(1)", who=make_person(network.chicago, Role.EDITOR))
    note(network.sacramento, "Their secret")

    answer = sign_in(make_person(network.chicago, Role.LEAD)).get(TRAIL, {"export": "csv"})

    text = answer.getvalue().decode()
    assert "'=HYPERLINK(1)" in text
    assert "chicago.editor@example.org" in text
    assert "Their secret" not in text


@pytest.mark.slow
def test_trail_takes_as_many_queries_with_many_entries_and_chapters(
    network: Network, sign_in: Any, django_assert_max_num_queries: Any
) -> None:
    client = sign_in(make_person(network.national, Role.ADMINISTRATOR))
    note(network.chicago)
    client.get(TRAIL)
    with django_assert_max_num_queries(40) as few:
        client.get(TRAIL)
    for chapter in make_light_chapters(57):
        note(chapter, who=make_person(None, None, f"{chapter.slug}@example.org"))

    client.get(TRAIL)
    with django_assert_max_num_queries(40) as many:
        client.get(TRAIL)

    assert len(many) == len(few)


def test_taking_and_deleting_form_entries_leaves_a_trace(network: Network, sign_in: Any) -> None:
    form = ContactFormPage(title="Write to us")
    network.chicago.root_page.add_child(instance=form)
    entry = FormEntry.objects.create(page=form.page_ptr, chapter=network.chicago, fingerprint="1", form_data={})
    lead = make_person(network.chicago, Role.LEAD)
    client = sign_in(lead)

    client.get(f"/admin/forms/submissions/{form.pk}/", {"export": "csv"})
    client.post(f"/admin/forms/submissions/{form.pk}/delete/?selected-submissions={entry.pk}")

    traces = entries(action__startswith="chapters.entries").order_by("pk")
    assert [(trace.action, trace.details, trace.person) for trace in traces] == [
        ("chapters.entries.export", "", lead),
        ("chapters.entries.delete", "1 form entry deleted", lead),
    ]
    assert not FormEntry.objects.filter(pk=entry.pk).exists()
    assert Page.objects.filter(pk=form.pk).exists()
