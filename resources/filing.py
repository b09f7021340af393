"""Files come to a resource, are replaced and taken away."""

import hashlib
from functools import partial
from typing import NamedTuple

from django.core.exceptions import ValidationError
from django.core.files.storage import default_storage
from django.db import transaction
from django.utils.translation import gettext as _

from network.models import User
from network.tasks import enqueue
from resources.extraction.tasks import extract
from resources.models import Resource, ResourceFile
from resources.models.file import Extraction, Problem
from resources.publication import announce
from resources.uploads import Upload, check_upload


class NewFile(NamedTuple):
    """A file to come: the upload, the code of its language, its title in that language (may be empty)."""

    upload: Upload
    language: str
    title: str = ""


@transaction.atomic
def add_file(
    *,
    resource: Resource,
    user: User | None,
    upload: Upload,
    language: str,
    title: str = "",
    replaces: ResourceFile | None = None,
) -> ResourceFile:
    """Keep *upload* as a file of *resource*, and have its text read by the worker after the commit.

    *replaces* makes it the next version of a current file of the same resource. Raises ValidationError with a sentence
    if the upload, the language or the version can't be taken; nothing is kept then.
    """
    checked = check_upload(upload)
    if replaces is not None and (replaces.resource_id != resource.pk or replaces.superseded_by_id is not None):
        raise ValidationError(_("This file has been replaced by somebody else meanwhile. Look at the list again."))
    file = ResourceFile(
        resource=resource,
        language=language,
        title=title.strip(),
        format=checked.format,
        version=replaces.version + 1 if replaces else 1,
        original_name=checked.name,
        size=upload.size or 0,
        sha256=_fingerprint(upload),
        uploaded_by=user,
    )
    if not file.kind.readable:
        file.extraction, file.problem = Extraction.DONE, Problem.FORMAT
    file.clean_fields(exclude=["file", "resource", "uploaded_by"])
    file.file.save(checked.name, upload, save=False)
    file.save()
    if replaces is not None:
        replaces.superseded_by = file
        replaces.save(update_fields=["superseded_by"])
    if file.kind.readable:
        enqueue(extract, file.pk)
    announce(resource)
    return file


@transaction.atomic
def remove_file(*, file: ResourceFile) -> None:
    """Take a file and its earlier versions out of the library; the store follows when the transaction commits."""
    resource = file.resource
    version: ResourceFile | None = file
    while version is not None:
        earlier = ResourceFile.objects.filter(superseded_by=version).first()
        _forget_stored(version)
        version.delete()
        version = earlier
    announce(resource)


def forget_stored_files(resource: Resource) -> None:
    """Delete the stored files of *resource* when the transaction commits."""
    for file in resource.files.all():
        _forget_stored(file)


def _forget_stored(file: ResourceFile) -> None:
    for name in (file.file.name, file.cover.name):
        if name:
            transaction.on_commit(partial(default_storage.delete, name))


def _fingerprint(upload: Upload) -> str:
    digest = hashlib.sha256()
    for chunk in upload.chunks():
        digest.update(chunk)
    upload.seek(0)
    return digest.hexdigest()
