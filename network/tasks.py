"""Work that takes long: enqueued in the transaction of what it belongs to, safe to run twice.

The queue is a table of the same database, so that a task exists exactly if its cause was committed: a rolled-back
upload leaves no task, and a process killed after the commit loses none. (A queue elsewhere would have to be filled
on commit, and loses what was committed just before a crash.)
"""

from datetime import timedelta
from typing import Any

from django.utils import timezone
from django_tasks.base import Task, TaskResultStatus
from django_tasks_db.models import DBTaskResult

#: A task that runs for longer was on a worker that died: the clock gives it to another one.
LONGEST_RUN = timedelta(minutes=10)

#: How long the list of background work shows what went well.
KEEP_FINISHED = timedelta(days=1)


def enqueue(task: "Task[Any, Any]", *args: int | str) -> None:
    """Put *task* into the queue with ids or words as its arguments; a worker runs it after the commit."""
    task.enqueue(*args)


def requeue_lost(now: Any = None) -> int:
    """Give tasks of workers that died back to the queue; return how many."""
    since = (now or timezone.now()) - LONGEST_RUN
    return (
        DBTaskResult.objects.running()
        .filter(started_at__lt=since)
        .update(status=TaskResultStatus.READY, started_at=None)
    )


def forget_finished(now: Any = None) -> int:
    """Delete the records of tasks that succeeded more than KEEP_FINISHED ago; failed ones stay. Return how many."""
    before = (now or timezone.now()) - KEEP_FINISHED
    return DBTaskResult.objects.successful().filter(finished_at__lt=before).delete()[0]


def retry(result: "DBTaskResult[Any, Any]") -> None:
    """Put a failed task into the queue again; its traceback goes, its arguments stay."""
    DBTaskResult.objects.failed().filter(pk=result.pk).update(
        status=TaskResultStatus.READY,
        started_at=None,
        finished_at=None,
        exception_class_path="",
        traceback="",
        enqueued_at=timezone.now(),
    )
