"""Upload → (after the commit) task → text and cover."""

from functools import partial

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction
from django_tasks import task

from resources.extraction.process import Reading, read_file
from resources.models.file import Extraction, Problem, ResourceFile
from resources.publication import announce


@task(priority=50)  # ahead of the admin search and reference indexes, which fill the queue after every edit
def extract(resource_file_id: int) -> None:
    """Draw text, number of pages and cover out of a file. Safe to run twice; a file that is gone is no error.

    What is wrong with the file is kept with it as a sentence for its owner; an exception here means that something
    is wrong with us.
    """
    file: ResourceFile | None = ResourceFile.objects.without_text().filter(pk=resource_file_id).first()
    if file is None or file.extraction != Extraction.PENDING or file.is_link:
        return
    keep(file.pk, _read(file))


def _read(file: ResourceFile) -> Reading:
    """Read the file, outside of any transaction: it may take a minute."""
    try:
        opened = file.file.open("rb")
    except FileNotFoundError:
        return Reading(Problem.MISSING)
    with opened:
        return read_file(file.format, opened)


@transaction.atomic
def keep(pk: int, reading: Reading) -> None:
    """Write what was drawn out of the file with this primary key, unless it has gone or has its text already."""
    file: ResourceFile | None = (
        ResourceFile.objects.select_for_update(of=("self",)).select_related("resource").filter(pk=pk).first()
    )
    if file is None or file.extraction != Extraction.PENDING:
        return  # taken away, or read by another worker, meanwhile
    file.extraction = Extraction.DONE if reading.succeeded else Extraction.FAILED
    file.problem = reading.problem
    file.searchable = bool(reading.text)
    file.pages, file.seconds = reading.pages, reading.seconds
    file.text = reading.text
    if reading.cover:
        if file.cover.name:  # it was read before
            transaction.on_commit(partial(default_storage.delete, file.cover.name))
        file.cover.save("cover.webp", ContentFile(reading.cover), save=False)
    file.save()
    announce(file.resource)
