"""What Elasticsearch has not confirmed yet, and the way there.

The database itself notes every change of an entry in its transaction (migration 0006), so that none can be forgotten:
a note is deleted only after Elasticsearch has the entry as it is by then, and shows it. A sender may be killed at any
moment, run twice or beside another one: the entry's version decides which of two writes is the later one.
"""

import logging
import time
from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django_tasks import task
from django_tasks_db.models import DBTaskResult

from network.tasks import enqueue
from search.engines.elasticsearch.client import TROUBLE, IndexTrouble, client, is_configured
from search.engines.elasticsearch.documents import Document, documents_of
from search.engines.elasticsearch.indexes import alias, targets
from search.models import SearchEntry, Unsent
from search.versions import version_of_now

logger = logging.getLogger(__name__)

#: Entries in one request; the longest have some 400 kB.
BATCH = 200
#: Seconds after which a task makes room for others and goes on in another one.
_TURN = 30.0

_MISSING, _OUTDATED = 404, 409


def nudge() -> None:
    """Have changes sent as soon as they are committed. Costs nothing where there is no Elasticsearch."""
    if is_configured():
        transaction.on_commit(_enqueue_once, robust=True)


def send(until: float | None = None) -> int:
    """Send what is in the outbox, the oldest first, and return how many entries were refused.

    ``until`` is a time of time.monotonic(). Raises one of TROUBLE if Elasticsearch doesn't answer.
    """
    refused, last = 0, 0
    while until is None or time.monotonic() < until:
        notes = list(Unsent.objects.filter(pk__gt=last).order_by("pk").values_list("pk", "entry")[:BATCH])
        if not notes:
            break
        last = notes[-1][0]
        failed = send_entries(entry for _pk, entry in notes)
        Unsent.objects.filter(pk__in=[pk for pk, entry in notes if entry not in failed]).delete()
        refused += len(failed)
    return refused


def send_entries(ids: Iterable[int]) -> set[int]:
    """Write entries as they are now into every index of ours, or delete them there; return those that were refused.

    Where to is asked after the entries have been read: an index whose building begins in between reads them itself.
    """
    wanted = set(ids)
    documents = {document.pk: document for document in documents_of(SearchEntry.objects.filter(pk__in=wanted))}
    aliases = targets()
    if alias() not in aliases:
        raise IndexTrouble("the index has yet to be built")  # from the entries themselves
    operations = [part for name in aliases for pk in wanted for part in operation(name, pk, documents.get(pk))]
    # Visible when it returns: a change is in the outbox for exactly as long as searches don't know it.
    answer = client().bulk(operations=operations, require_alias=True, refresh=True)
    return {int(result["_id"]) for item in answer["items"] for result in item.values() if not _is_right(result)}


@task(priority=60)  # ahead of what visitors don't see
def send_changes() -> None:
    """Send what is in the outbox. What can't be sent now stays there; the clock tries again in its next round."""
    if not is_configured():
        return
    try:
        refused = send(time.monotonic() + _TURN)
    except TROUBLE as trouble:
        logger.warning("Changes wait for Elasticsearch, which does not take them: %s", trouble)
        return
    if refused:
        logger.error("Elasticsearch refused %d entries; they stay in the outbox.", refused)
    elif Unsent.objects.exists():
        enqueue(send_changes)


def operation(name: str, pk: int, document: Document | None) -> list[dict[str, Any]]:
    """Return what writes an entry into the index *name*, or deletes it there."""
    target = {"_index": name, "_id": str(pk), "version_type": "external_gte"}
    if document is None:  # for good: a key is never given again
        return [{"delete": {**target, "version": version_of_now()}}]
    return [{"index": {**target, "version": document.version}}, document.fields]


def _is_right(result: dict[str, Any]) -> bool:
    """Whether an index has an entry as it is now, or a later one; one that is no longer being built needs nothing."""
    if result["status"] < 300 or result["status"] == _OUTDATED:
        return True
    error = result.get("error") or {}
    if result["status"] == _MISSING and not error:
        return True  # deleted, and never been there
    logger.warning("Elasticsearch refused entry %s: %s", result["_id"], error.get("reason", result["status"]))
    return False


def _enqueue_once() -> None:
    if not DBTaskResult.objects.ready().filter(task_path=send_changes.module_path).exists():
        enqueue(send_changes)
