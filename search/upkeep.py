"""What the search does because time has passed: its entries are compared each day, its index all the time."""

import logging
from typing import Any

from django_tasks import task
from django_tasks_db.models import DBTaskResult

from network.clock import day_begun, round_begun
from network.tasks import enqueue
from search.engines.elasticsearch.client import TROUBLE, is_configured
from search.indexing import check_index, tend
from search.reconciliation import check
from search.vocabulary import recount

logger = logging.getLogger(__name__)


def connect() -> None:
    """Start to listen to the clock. Called once, when the application starts."""
    day_begun.connect(_check_daily, dispatch_uid="search.daily_check")
    round_begun.connect(_tend_index, dispatch_uid="search.tend_index")


@task(priority=60)
def tend_index() -> None:
    """Send what waits, and build or mend the index if it is not as it should be. Safe beside itself."""
    _unless_in_trouble(tend)


@task()
def compare_index() -> None:
    """Compare the index with the entries one by one, and mend it."""
    _unless_in_trouble(check_index)


def _unless_in_trouble(work: Any) -> None:
    if is_configured():
        try:
            work()
        except TROUBLE as trouble:
            logger.warning("The search's index can't be looked after now: %s", trouble)


def _tend_index(**kwargs: Any) -> None:
    underway = DBTaskResult.objects.filter(task_path=tend_index.module_path)
    if is_configured() and not (underway.ready() | underway.running()).exists():
        enqueue(tend_index)


def _check_daily(**kwargs: Any) -> None:
    """Mend what differs between the entries and their content, and say so in the log: it should be nothing."""
    differences = check()
    recount()
    if differences.total:
        logger.warning("The search differed from its content and was mended: %s.", differences)
    if is_configured():
        enqueue(compare_index)
