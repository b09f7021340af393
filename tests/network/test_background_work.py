"""The report on background work, and trying again what has failed."""

from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from chapters.models import Role
from tests.conftest import Network
from tests.factories import make_person

pytestmark = pytest.mark.django_db

LIST = "/admin/reports/background-work/"


@pytest.fixture
def administrator(network: Network, sign_in: Any) -> Client:
    client: Client = sign_in(make_person(network.national, Role.ADMINISTRATOR))
    return client


@pytest.fixture(autouse=True)
def _nothing_yet(network: Network) -> None:
    DBTaskResult.objects.all().delete()


def make_result(path: str = "network.example.draw_cover", **fields: Any) -> "DBTaskResult[Any, Any]":
    values: dict[str, Any] = {
        "status": TaskResultStatus.READY,
        "task_path": path,
        "args_kwargs": {"args": [7, "poster"], "kwargs": {}},
        "backend_name": "default",
        "run_after": timezone.now(),
        "exception_class_path": "",
        "traceback": "",
        **fields,
    }
    return DBTaskResult.objects.create(**values)


def make_failed(**fields: Any) -> "DBTaskResult[Any, Any]":
    traceback = "Traceback (most recent call last):\n  File x\nOSError: the disk is full\n"
    return make_result(status=TaskResultStatus.FAILED, traceback=traceback, finished_at=timezone.now(), **fields)


def test_failed_work_is_listed_with_the_last_line_of_its_error(administrator: Client) -> None:
    make_failed()

    page = administrator.get(LIST).content.decode()

    assert "Draw cover" in page
    assert "7, poster" in page
    assert "OSError: the disk is full" in page
    assert "Traceback" not in page


def test_invitation_says_for_which_chapter_it_is(administrator: Client, network: Network) -> None:
    arguments = {"args": [1, network.chicago.pk, "lead"], "kwargs": {}}
    make_result("chapters.invitations.send_invitation", args_kwargs=arguments)

    assert "Lantern Chicago: Lead" in administrator.get(LIST).content.decode()


def test_housekeeping_is_listed_when_asked_for_or_failed(administrator: Client) -> None:
    make_result("wagtail.tasks.update_reference_index_task")
    unasked = administrator.get(LIST).content.decode()
    asked = administrator.get(LIST, {"kind": "all"}).content.decode()
    DBTaskResult.objects.update(status=TaskResultStatus.FAILED)

    assert "Update reference index" not in unasked
    assert "Update reference index" in asked
    assert "Update reference index" in administrator.get(LIST).content.decode()


def test_list_is_filtered_by_state(administrator: Client) -> None:
    make_failed()
    make_result("network.example.send_letter")

    page = administrator.get(LIST, {"status": "FAILED"}).content.decode()

    assert "Draw cover" in page
    assert "Send letter" not in page


def test_empty_list_says_what_would_be_there(administrator: Client) -> None:
    assert "Nothing has been done in the background yet" in administrator.get(LIST).content.decode()


def test_failed_work_is_tried_again_by_post(administrator: Client) -> None:
    failed = make_failed()

    response = administrator.post(f"{LIST}{failed.pk}/retry/")

    failed.refresh_from_db()
    assert response.status_code == 302
    assert failed.status == TaskResultStatus.READY
    assert failed.traceback == ""


def test_asking_for_the_address_of_retry_changes_nothing(administrator: Client) -> None:
    failed = make_failed()

    response = administrator.get(f"{LIST}{failed.pk}/retry/")

    failed.refresh_from_db()
    assert response.status_code == 405
    assert failed.status == TaskResultStatus.FAILED


def test_work_that_is_done_is_not_done_again(administrator: Client) -> None:
    done = make_result(status=TaskResultStatus.SUCCESSFUL)

    administrator.post(f"{LIST}{done.pk}/retry/")

    done.refresh_from_db()
    assert done.status == TaskResultStatus.SUCCESSFUL


@pytest.mark.parametrize("role", [Role.CONTRIBUTOR, Role.EDITOR, Role.LEAD])
def test_chapters_people_see_and_change_nothing_of_it(network: Network, sign_in: Any, role: Role) -> None:
    failed = make_failed()
    client = sign_in(make_person(network.chicago, role))

    assert client.get(LIST).status_code == 404
    assert client.post(f"{LIST}{failed.pk}/retry/").status_code == 404
    failed.refresh_from_db()
    assert failed.status == TaskResultStatus.FAILED


def test_list_takes_as_many_queries_with_fifty_rows_as_with_one(
    administrator: Client, django_assert_max_num_queries: Any
) -> None:
    for _ in range(50):
        make_failed()
    administrator.get(LIST)

    with django_assert_max_num_queries(20):
        administrator.get(LIST)
