"""The store and the rows that name its files are brought together once a day.

An upload that was killed half-way leaves a stored file that no row names; a store that was restored from another day
lacks files that rows name; a task that was lost with its queue leaves a file unread.
"""

import logging
from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from django.core.files.storage import default_storage
from django.utils import timezone
from django_tasks import task

from network.clock import day_begun
from network.tasks import enqueue
from resources.extraction.tasks import extract
from resources.models.file import COVERS, FILES, Extraction, Problem, ResourceFile

logger = logging.getLogger(__name__)

#: An upload that is going on has a stored file before its row can be seen; it is left alone for so long.
YOUNG = timedelta(days=1)
_AT_ONCE = 500


def connect() -> None:
    """Look at the store each day. Called once, when the application starts."""
    day_begun.connect(_on_day, dispatch_uid="resources.store")


def _on_day(**kwargs: Any) -> None:
    enqueue(sweep_store)


@task(priority=-10)
def sweep_store() -> None:
    """Delete what no row names, note what is missing, have read what was forgotten. Safe to run twice."""
    stored = _listed(FILES)
    orphans = _delete_unnamed("file", stored) + _delete_unnamed("cover", _listed(COVERS))
    if orphans:
        logger.warning("%d stored files of the library belonged to nothing and are deleted.", orphans)
    if stored:  # an empty store is one that isn't there at the moment: nothing is said of single files
        _note_missing(set(stored))
    elif ResourceFile.objects.filter(url="").exists():
        logger.error("The store holds no file of the library, but the database names some. Is it mounted?")
    _read_forgotten()


def _listed(folder: str) -> list[str]:
    """Return the names of the stored files in *folder*."""
    try:
        _folders, names = default_storage.listdir(folder)
    except FileNotFoundError:
        return []
    return [f"{folder}/{name}" for name in names]


def _delete_unnamed(field: str, names: list[str]) -> int:
    """Delete the stored files of *names* that no row has as its *field* and that aren't young; return how many."""
    deleted = 0
    for some in _in_parts(names):
        named = set(ResourceFile.objects.filter(**{f"{field}__in": some}).values_list(field, flat=True))
        for name in set(some) - named:
            try:
                if default_storage.get_modified_time(name) < timezone.now() - YOUNG:
                    default_storage.delete(name)
                    deleted += 1
            except FileNotFoundError:
                continue  # taken away meanwhile
    return deleted


def _note_missing(stored: set[str]) -> None:
    """Say of files that the store has lost that it has, and take that back for those that are there again."""
    files = ResourceFile.objects.filter(url="").order_by("pk").values_list("pk", "file", "problem")
    for pk, name, problem in files.iterator(chunk_size=2000):
        row = ResourceFile.objects.filter(pk=pk)
        if name not in stored and problem != Problem.MISSING and not default_storage.exists(name):
            row.update(extraction=Extraction.FAILED, problem=Problem.MISSING)
        elif name in stored and problem == Problem.MISSING:
            row.update(extraction=Extraction.PENDING, problem=Problem.NONE)
            enqueue(extract, pk)


def _read_forgotten() -> None:
    """Give the worker what has waited for a day: its task is lost, or has failed. Reading twice does no harm."""
    waiting = ResourceFile.objects.filter(extraction=Extraction.PENDING, url="", uploaded_at__lt=timezone.now() - YOUNG)
    for pk in waiting.order_by("pk").values_list("pk", flat=True):
        enqueue(extract, pk)


def _in_parts(names: list[str]) -> Iterable[list[str]]:
    return (names[start : start + _AT_ONCE] for start in range(0, len(names), _AT_ONCE))
