"""The clock: what is scheduled happens, what a dead worker left starts again, once a day everything is checked."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.management import call_command
from django.utils import timezone
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from network import tasks
from network.clock import announce_new_day, day_begun
from search.models import SearchEntry
from tests.conftest import Network
from tests.factories import make_article

pytestmark = pytest.mark.django_db


def make_task(status: TaskResultStatus, **fields: Any) -> "DBTaskResult[Any, Any]":
    values = {"args_kwargs": {"args": [1], "kwargs": {}}, "backend_name": "default", "run_after": timezone.now()}
    result: DBTaskResult[Any, Any] = DBTaskResult.objects.create(
        task_path="resources.extraction.tasks.extract", status=status, **values, **fields
    )
    return result


def test_scheduled_article_is_published_and_found(network: Network, visit: Any) -> None:
    article = make_article(network.chicago, "Tomorrow's news", live=False)
    article.go_live_at = timezone.now() - timedelta(minutes=1)
    article.save_revision(approved_go_live_at=article.go_live_at)

    call_command("run_clock", once=True)

    assert visit("chicago.localhost", f"/news/{article.slug}/").status_code == 200
    assert SearchEntry.objects.filter(page_id=article.pk).exists()


def test_task_of_a_dead_worker_starts_again(network: Network) -> None:
    lost = make_task(TaskResultStatus.RUNNING, started_at=timezone.now() - timedelta(hours=1))
    busy = make_task(TaskResultStatus.RUNNING, started_at=timezone.now())

    call_command("run_clock", once=True)

    lost.refresh_from_db()
    busy.refresh_from_db()
    assert (lost.status, busy.status) == (TaskResultStatus.READY, TaskResultStatus.RUNNING)


def test_failed_task_can_be_tried_again(network: Network) -> None:
    failed = make_task(TaskResultStatus.FAILED, traceback="ValueError: no")

    tasks.retry(failed)

    failed.refresh_from_db()
    assert (failed.status, failed.traceback) == (TaskResultStatus.READY, "")


def test_day_begins_once(network: Network) -> None:
    begun: list[str] = []

    def note(**kwargs: Any) -> None:
        begun.append("today")

    day_begun.connect(note)
    try:
        assert [announce_new_day(), announce_new_day()] == [True, False]
    finally:
        day_begun.disconnect(note)
    assert begun == ["today"]


def test_new_day_mends_the_search(network: Network) -> None:
    article = make_article(network.chicago)
    SearchEntry.objects.filter(page_id=article.pk).delete()

    announce_new_day()

    assert SearchEntry.objects.filter(page_id=article.pk).exists()
