"""The admin's first page: what waits, what is to come, what should be looked after; of one's own chapters."""

import datetime
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from chapters.admin.home import SHOWN, Row, RowsPanel, Scope
from chapters.admin.home_calendar import ComingEvents, NewMessages, RecentEdits, Scheduled
from chapters.admin.home_moderation import LockedByYou, WaitingForYou, YourDrafts, YourSubmissions
from chapters.admin.home_upkeep import ChapterActivity, PastReview, PastReviewByChapter, WithoutTwoFactors
from chapters.models import Chapter, ContactFormPage, FormEntry, NewsArticlePage, Role
from network.models import User
from tests.conftest import Network
from tests.factories import make_article, make_event, make_light_chapters, make_person

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

DAY = datetime.timedelta(days=1)


def titles(panel: type[RowsPanel], user: User) -> list[str]:
    return [row.title for row in panel().rows(Scope(user), 50)]


def row(panel: type[RowsPanel], user: User) -> Row:
    (only,) = panel().rows(Scope(user), 50)
    return only


def write(chapter: Chapter, user: User, title: str = "Spring fair", **fields: Any) -> NewsArticlePage:
    """Make a draft by *user*."""
    article = make_article(chapter, title, live=False, owner=user, **fields)
    article.save_revision(user=user, log_action=True)
    return article


def submit(chapter: Chapter, user: User, title: str = "Spring fair") -> NewsArticlePage:
    article = write(chapter, user, title)
    article.get_workflow().start(article, user)
    return article


def give_back(article: NewsArticlePage, lead: User, comment: str) -> None:
    state = article.current_workflow_task_state
    state.task.specific.on_action(state, lead, "reject", comment=comment)


@pytest.fixture
def lead(network: Network) -> User:
    return make_person(network.chicago, Role.LEAD)


@pytest.fixture
def contributor(network: Network) -> User:
    return make_person(network.chicago, Role.CONTRIBUTOR)


@pytest.fixture
def curator(network: Network) -> User:
    return make_person(network.national, Role.CURATOR)


def test_lead_sees_what_waits_in_the_own_chapter_with_who_submitted_it(
    network: Network, lead: User, contributor: User
) -> None:
    article = submit(network.chicago, contributor)
    submit(network.sacramento, make_person(network.sacramento, Role.CONTRIBUTOR), "Their fair")

    found = row(WaitingForYou, lead)

    assert (found.title, found.note, found.when) == ("Spring fair", "Submitted by Pat Example", "just now")
    assert found.url == f"/admin/pages/{article.pk}/edit/"


def test_what_waits_in_a_chapter_is_not_the_curators(network: Network, curator: User, contributor: User) -> None:
    submit(network.chicago, contributor)

    assert titles(WaitingForYou, curator) == []


def test_contributor_is_told_first_what_came_back_and_why(network: Network, lead: User, contributor: User) -> None:
    give_back(submit(network.chicago, contributor, "Returned"), lead, "Say when it begins.")
    submit(network.chicago, contributor, "Waiting")

    returned, waiting = YourSubmissions().rows(Scope(contributor), 50)

    assert (returned.title, returned.is_urgent, waiting.title) == ("Returned", True, "Waiting")
    assert returned.note == "Pat Example: “Say when it begins.”"


def test_submissions_of_a_chapter_that_one_has_left_are_not_shown(
    network: Network, contributor: User, django_user_model: Any
) -> None:
    submit(network.chicago, contributor)
    contributor.groups.set([network.sacramento.group(Role.CONTRIBUTOR)])
    person = django_user_model.objects.get(pk=contributor.pk)

    assert titles(YourSubmissions, person) == []
    assert titles(YourDrafts, person) == []


def test_drafts_are_ones_own_and_neither_submitted_nor_scheduled(network: Network, contributor: User) -> None:
    write(network.chicago, contributor, "Draft")
    submit(network.chicago, contributor, "Submitted")
    scheduled = write(network.chicago, contributor, "Scheduled", go_live_at=timezone.now() + DAY)
    scheduled.get_latest_revision().publish()
    write(network.chicago, make_person(network.chicago, Role.EDITOR), "Another's draft")

    assert titles(YourDrafts, contributor) == ["Draft"]


def test_what_goes_live_and_what_expires_is_told_in_order_of_time(network: Network, lead: User) -> None:
    make_article(network.chicago, "Goes", live=False, go_live_at=timezone.now() + DAY).get_latest_revision().publish()
    make_article(network.chicago, "Ends", expire_at=timezone.now() + 2 * DAY)
    make_article(network.sacramento, "Theirs", expire_at=timezone.now() + DAY)

    found = Scheduled().rows(Scope(lead), 50)

    assert [(line.title, line.mark) for line in found] == [("Goes", "Goes live"), ("Ends", "Expires")]


def test_coming_events_are_those_of_the_own_site(network: Network, lead: User) -> None:
    make_event(network.chicago, "Open evening")
    make_event(network.chicago, "Not announced", live=False)
    make_event(network.sacramento, "Their evening")

    found = row(ComingEvents, lead)

    assert (found.title, found.note) == ("Open evening", "Harbor Hall")
    assert found.when == "May 7, 2099, 7 p.m."


def test_page_past_its_review_date_is_told_with_its_owner(network: Network, lead: User) -> None:
    today = timezone.localdate()
    make_article(network.chicago, "Old", owner=lead, review_on=today - DAY)
    make_article(network.chicago, "Fresh", review_on=today + DAY)
    make_article(network.chicago, "Draft", live=False, review_on=today - DAY)
    make_event(network.chicago, "Older", review_on=today - 2 * DAY)
    make_article(network.sacramento, "Theirs", review_on=today - DAY)

    older, old = PastReview().rows(Scope(lead), 50)

    assert (older.title, old.title, old.note) == ("Older", "Old", "Owner: Pat Example")


def test_recent_edits_are_the_chapters_with_who_made_them(network: Network, lead: User, contributor: User) -> None:
    write(network.chicago, contributor, "First")
    write(network.chicago, contributor, "Second")
    write(network.sacramento, contributor, "Theirs")

    found = RecentEdits().rows(Scope(lead), 2)

    assert [(line.title, line.note, line.mark) for line in found] == [
        ("Second", "Pat Example", "Draft"),
        ("First", "Pat Example", "Draft"),
    ]


def test_locked_pages_are_the_ones_that_one_locked_oneself(network: Network, lead: User, curator: User) -> None:
    for title, person in (("Mine", lead), ("Not mine", curator)):
        article = make_article(network.chicago, title)
        Page.objects.filter(pk=article.pk).update(locked=True, locked_by=person, locked_at=timezone.now())

    assert titles(LockedByYou, lead) == ["Mine"]


def test_new_messages_are_counted_and_not_quoted(network: Network, lead: User) -> None:
    form = ContactFormPage(title="Write to us")
    network.chicago.root_page.add_child(instance=form)
    for number in range(2):
        FormEntry.objects.create(
            page=form.page_ptr, chapter=network.chicago, fingerprint=str(number), form_data={"name": "Confidential"}
        )

    found = row(NewMessages, lead)

    assert (found.title, found.note) == ("Write to us", "2 messages")
    assert found.url == f"/admin/forms/submissions/{form.pk}/"


@pytest.mark.parametrize("role", [Role.CONTRIBUTOR, Role.EDITOR])
def test_approving_and_messages_are_for_leads(network: Network, sign_in: Any, role: Role) -> None:
    client = sign_in(make_person(network.chicago, role))

    page = client.get("/admin/").content.decode()

    assert "Waiting for your approval" not in page
    assert "New messages" not in page
    assert client.get("/admin/home/waiting/").status_code == 404
    assert client.get("/admin/home/activity/").status_code == 404


def test_first_page_says_what_each_empty_panel_is_for(network: Network, sign_in: Any) -> None:
    lead = sign_in(make_person(network.chicago, Role.LEAD)).get("/admin/").content.decode()
    contributor = sign_in(make_person(network.chicago, Role.CONTRIBUTOR)).get("/admin/").content.decode()

    assert "Nothing waits." in lead
    assert "Nothing is scheduled." in lead
    assert "Your submissions" not in lead
    assert "Nothing of yours waits." in contributor


def test_panel_shows_the_first_rows_and_leads_to_all(network: Network, sign_in: Any, lead: User) -> None:
    for number in range(SHOWN + 1):
        make_article(network.chicago, f"Ends {number}", expire_at=timezone.now() + (number + 1) * DAY)
    make_article(network.sacramento, "Their end", expire_at=timezone.now() + DAY)
    client = sign_in(lead)

    page = client.get("/admin/").content.decode()
    whole = client.get("/admin/home/scheduled/").content.decode()

    assert "/admin/home/scheduled/" in page
    panel = page.partition("scheduled-section")[2].partition("</section>")[0]
    assert f"Ends {SHOWN - 1}" in panel
    assert f"Ends {SHOWN}" not in panel
    assert f"Ends {SHOWN}" in whole
    assert "Their end" not in page + whole


def test_person_of_two_chapters_reads_whose_each_row_is(network: Network, sign_in: Any) -> None:
    person = make_person(network.chicago, Role.EDITOR)
    make_event(network.milwaukee, "Open evening")
    alone = sign_in(person).get("/admin/").content.decode()
    person.groups.add(network.milwaukee.group(Role.LEAD))

    both = sign_in(person).get("/admin/").content.decode()

    assert "Open evening" not in alone
    assert "Open evening" in both
    assert both.count("Lantern Milwaukee") > 2


def test_national_sees_the_quietest_chapters_first(network: Network, curator: User) -> None:
    now = timezone.now()
    Page.objects.filter(path__startswith=network.chicago.root_page.path).update(last_published_at=now - 3 * DAY)
    Page.objects.filter(path__startswith=network.milwaukee.root_page.path).update(last_published_at=None)
    Page.objects.filter(path__startswith=network.sacramento.root_page.path).update(last_published_at=now - 61 * DAY)
    article = make_article(network.sacramento, "Long ago")
    Page.objects.filter(pk=article.pk).update(last_published_at=now - 60.5 * DAY)

    found = ChapterActivity().rows(Scope(curator), 50)

    assert [(line.title, line.when, line.is_urgent) for line in found] == [
        ("Lantern Milwaukee", "never", True),
        ("Lantern Sacramento", "1\xa0month ago", True),
        ("Lantern Chicago", "3\xa0days ago", False),
    ]
    assert found[1].note == "Long ago"


def test_national_sees_how_many_pages_of_each_chapter_are_past_review(
    network: Network, curator: User, sign_in: Any
) -> None:
    for title in ("One", "Two"):
        make_article(network.chicago, title, review_on=timezone.localdate() - DAY)
    make_article(network.milwaukee, "Three", review_on=timezone.localdate() - DAY)

    most, fewest = PastReviewByChapter().rows(Scope(curator), 50)

    assert (most.title, most.note) == ("Lantern Chicago", "2 pages")
    assert (fewest.title, fewest.note) == ("Lantern Milwaukee", "1 page")
    whole = sign_in(curator).get(most.url).content.decode()
    assert "Two" in whole
    assert "Three" not in whole


@pytest.mark.slow
@pytest.mark.parametrize("role", [Role.LEAD, Role.ADMINISTRATOR])
def test_first_page_takes_as_many_queries_with_many_chapters_and_rows(
    network: Network, sign_in: Any, contributor: User, role: Role
) -> None:
    chapter = network.national if role is Role.ADMINISTRATOR else network.chicago
    client = sign_in(make_person(chapter, role))

    def fill(count: int) -> None:
        for number in range(count):
            submit(network.chicago, contributor, f"Submitted {count} {number}")
            make_event(network.chicago, f"Event {count} {number}", review_on=timezone.localdate() - DAY)
            make_article(network.chicago, f"Ends {count} {number}", expire_at=timezone.now() + DAY)

    fill(2)
    client.get("/admin/")
    with CaptureQueriesContext(connection) as few:
        client.get("/admin/")
    fill(SHOWN + 1)
    make_light_chapters(57)
    client.get("/admin/")

    with CaptureQueriesContext(connection) as many:
        client.get("/admin/")

    assert len(many) == len(few)
    assert len(many) <= 40


def test_chapter_in_force_is_the_one_whose_rows_are_shown(network: Network, sign_in: Any, curator: User) -> None:
    make_article(network.chicago, "Ours", expire_at=timezone.now() + DAY)
    make_article(network.milwaukee, "Theirs", expire_at=timezone.now() + DAY)
    client = sign_in(curator)
    client.post(reverse("put_chapter_in_force", args=[network.chicago.pk]))

    page = client.get("/admin/").content.decode()

    assert "Ours" in page
    assert "Theirs" not in page
    assert "Chapters by their last publication" not in page


def test_national_sees_who_must_have_two_factors_and_has_none(network: Network, curator: User, lead: User) -> None:
    safe = make_person(network.sacramento, Role.LEAD)
    Authenticator.objects.create(user=safe, type=Authenticator.Type.TOTP, data={})
    make_person(network.chicago, Role.EDITOR)
    root = User.objects.create_superuser("root@example.org", "light-the-lantern")

    found = WithoutTwoFactors().rows(Scope(curator), 50)

    assert [(line.note or line.title, line.chapter) for line in found] == [
        (lead.email, "Lead, Lantern Chicago"),
        (curator.email, "Curator (National), Lantern Network"),
        (root.email, "Superuser"),
    ]
