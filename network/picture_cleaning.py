"""Pictures that were uploaded before uploads were cleaned lose what cameras wrote into them (network.picture_data).

The order of steps lets a process be killed anywhere: the clean file is stored beside the other; then, in one
transaction, the row names it, the sizes made from the other go, and a task is left that deletes all their files.
Until that commit everything is as it was; after it the worker does the rest.
"""

import hashlib
from collections.abc import Iterator
from enum import Enum
from pathlib import PurePosixPath

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction
from django_tasks import task

from network import epochs
from network.models import Picture, PictureRendition
from network.picture_data import only_what_shows
from network.tasks import enqueue

#: Rows that are read at a time.
AT_ONCE = 200
#: As many characters of a name as Wagtail gives one at most; the column takes a few more.
_LONGEST_NAME = 94


class Outcome(Enum):
    """What became of a picture."""

    WAS_CLEAN = "was clean"
    CLEANED = "cleaned"
    CHANGED = "changed meanwhile"
    MISSING = "missing"
    UNREADABLE = "unreadable"


def all_pictures() -> Iterator[Picture]:
    """Yield every picture, the oldest first; few are held in memory at a time, and no query stays open."""
    last = 0
    while some := list(Picture.objects.filter(pk__gt=last).order_by("pk")[:AT_ONCE]):
        yield from some
        last = some[-1].pk


def clean(picture: Picture, *, dry_run: bool = False) -> Outcome:
    """Let *picture* hold nothing but what shows. Safe to run again; with *dry_run* nothing is written.

    What the store itself has against it (but for a file that is gone or can't be read) is raised; nothing is lost then.
    """
    old = picture.file.name
    try:
        with default_storage.open(old) as stored:
            came = stored.read()
    except FileNotFoundError:
        return Outcome.MISSING
    except OSError:
        return Outcome.UNREADABLE
    try:
        kept = only_what_shows(came)
    except Exception:  # noqa: BLE001 (no list of what Pillow raises for broken files is complete)
        return Outcome.UNREADABLE
    if kept == came:
        return Outcome.WAS_CLEAN
    if dry_run:
        return Outcome.CLEANED
    wanted = _name_for(old, kept)
    picture.file = _stored(wanted, kept)  # reads width and height out of what was stored
    return _put(picture, old, wanted, kept)


@task()
def forget_files(*names: str) -> None:
    """Delete stored files of pictures that no picture and no size of one names (any more). Safe to run twice."""
    for name in names:
        if not (Picture.objects.filter(file=name).exists() or PictureRendition.objects.filter(file=name).exists()):
            default_storage.delete(name)


@transaction.atomic
def _put(picture: Picture, old: str, wanted: str, kept: bytes) -> Outcome:
    """Let the row of *picture* name its clean file, unless somebody has given it another one than *old* meanwhile."""
    new = picture.file.name
    changed = Picture.objects.filter(pk=picture.pk, file=old).update(
        file=new,
        file_size=len(kept),
        file_hash=hashlib.sha1(kept, usedforsecurity=False).hexdigest(),  # as Wagtail writes it
        width=picture.width,
        height=picture.height,
    )
    if not changed:
        enqueue(forget_files, new)
        return Outcome.CHANGED
    sizes = PictureRendition.objects.filter(image=picture.pk)
    stale = {old, wanted, *sizes.values_list("file", flat=True)} - {new}
    sizes.delete()
    # Wagtail deletes the files of sizes, too, but forgets it if the process is killed right after the commit.
    enqueue(forget_files, *sorted(stale))
    epochs.advance()
    return Outcome.CLEANED


def _name_for(old: str, kept: bytes) -> str:
    """Return a name beside *old* that follows from the content, so that each run would store it under the same."""
    path = PurePosixPath(old)
    ending = f"-{hashlib.sha256(kept).hexdigest()[:10]}{path.suffix}"
    room = _LONGEST_NAME - len(str(path.with_name(ending)))
    return str(path.with_name(path.stem[: max(room, 0)] + ending))


def _stored(name: str, kept: bytes) -> str:
    """Return the name under which *kept* is stored: *name*, unless something else has it.

    A run that was killed before its commit has left the same there, or a part of it.
    """
    if default_storage.exists(name):
        with default_storage.open(name) as stored:
            if stored.read() == kept:
                return name
    return default_storage.save(name, ContentFile(kept))
