"""The library's panels on the admin's first page."""

import datetime
from typing import Any

import pytest
from django.utils import timezone

from chapters.admin.home import Scope
from network.models import User
from resources.admin.home import ResourcesPastReview, ResourcesPastReviewByChapter, Submissions
from resources.contributing import submit
from tests.conftest import Network
from tests.resources.factories import make_draft, make_own_resource, make_shared_resource

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

YESTERDAY = timezone.localdate() - datetime.timedelta(days=1)


def test_national_sees_what_was_submitted_by_whom(network: Network, editor: User, curator: User) -> None:
    page = make_draft(network.chicago, editor, "Know the signs")
    submit(page=page, user=editor)

    (row,) = Submissions().rows(Scope(curator), 50)

    assert (row.title, row.chapter, row.note) == ("Know the signs", "Lantern Chicago", "Submitted by Pat Example")
    assert row.url == f"/admin/library/{page.resource_id}/"


def test_change_to_what_the_network_has_waits_in_the_same_panel(network: Network, editor: User, curator: User) -> None:
    page = make_shared_resource(network.chicago, curator, "Know the signs")
    page.title = "Know all the signs"
    page.save_revision(user=editor)
    submit(page=page, user=editor)

    (row,) = Submissions().rows(Scope(curator), 50)

    assert (row.title, row.mark) == ("Know all the signs", "Change")


def test_submissions_are_nationals_to_see(
    network: Network, editor: User, lead: User, curator: User, sign_in: Any
) -> None:
    submit(page=make_draft(network.chicago, editor), user=editor)

    assert "Submitted to the library" in sign_in(curator).get("/admin/").content.decode()
    assert "Submitted to the library" not in sign_in(lead).get("/admin/").content.decode()
    assert sign_in(lead).get("/admin/home/library-submissions/").status_code == 404


def test_chapter_sees_its_own_resources_past_their_review_date(network: Network, editor: User, stranger: User) -> None:
    make_own_resource(network.chicago, "Old", review_on=YESTERDAY, review_owner=editor)
    make_own_resource(network.chicago, "Fresh")

    (row,) = ResourcesPastReview().rows(Scope(editor), 50)

    assert (row.title, row.note) == ("Old", "Owner: Pat Example")
    assert ResourcesPastReview().rows(Scope(stranger), 50) == []


def test_national_sees_them_counted_by_chapter(network: Network, curator: User, sign_in: Any) -> None:
    make_own_resource(network.sacramento, "Theirs", review_on=YESTERDAY)
    for title in ("One", "Two"):
        make_own_resource(network.chicago, title, review_on=YESTERDAY)

    rows = ResourcesPastReviewByChapter().rows(Scope(curator), 50)

    assert [(row.title, row.note) for row in rows] == [
        ("Lantern Chicago", "2 resources"),
        ("Lantern Sacramento", "1 resource"),
    ]
    whole = sign_in(curator).get(rows[0].url).content.decode()
    assert "Two" in whole
    assert "Theirs" not in whole


def test_curators_are_told_of_a_submission_in_the_chapters_name(
    network: Network, editor: User, lead: User, curator: User, mailoutbox: Any
) -> None:
    page = make_draft(network.chicago, editor, "Know the signs")

    submit(page=page, user=editor)

    (message,) = mailoutbox
    assert message.to == [curator.email]
    assert message.subject == "Lantern Chicago: “Know the signs” waits for your approval"
    assert f"/admin/library/{page.resource_id}/" in message.body
