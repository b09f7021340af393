"""Files come to a resource, are replaced, described and taken away."""

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
from resources.uploads import Upload, check_upload, without_traces


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
    alt: str = "",
    replaces: ResourceFile | None = None,
    version_note: str = "",
) -> ResourceFile:
    """Keep *upload* as a file of *resource*, and have its text read by the worker after the commit.

    *replaces* makes it the next version of a current file of the same resource, under the same address; *version_note*
    says what has changed. Raises ValidationError with a sentence if the upload, the language or the version can't be
    taken; nothing is kept then.
    """
    checked = check_upload(upload)
    upload = without_traces(upload, checked)
    if replaces is not None:
        _lock_current(replaces, resource)
    file = ResourceFile(
        resource=resource,
        language=language,
        title=title.strip(),
        alt=alt.strip(),
        format=checked.format,
        version=replaces.version + 1 if replaces else 1,
        first_version_id=replaces.line_pk if replaces else None,
        version_note=version_note.strip(),
        original_name=checked.name,
        size=upload.size or 0,
        sha256=_fingerprint(upload),
        uploaded_by=user,
    )
    file.clean_fields(exclude=["file", "resource", "uploaded_by"])
    file.file.save(checked.name, upload, save=False)
    file.save()
    if replaces is not None:
        replaces.superseded_by = file
        replaces.save(update_fields=["superseded_by"])
    enqueue(extract, file.pk)
    announce(resource)
    return file


@transaction.atomic
def add_link(
    *,
    resource: Resource,
    user: User | None,
    url: str,
    format_key: str,
    language: str,
    title: str = "",
) -> ResourceFile:
    """Add a video or form that is kept elsewhere (*format_key*: one of LINK_FORMATS) beside the files of *resource*.

    Raises ValidationError with a sentence if the address isn't one of the web, or the language is none.
    """
    link = ResourceFile(
        resource=resource,
        language=language,
        title=title.strip(),
        format=format_key,
        url=url.strip(),
        size=0,
        uploaded_by=user,
        extraction=Extraction.DONE,
    )
    if not link.is_link or not link.url:
        raise ValidationError(_("Say where the video or form is kept."))
    link.clean_fields(exclude=["file", "resource", "uploaded_by", "original_name", "sha256"])
    link.save()
    announce(resource)
    return link


@transaction.atomic
def describe_file(*, file: ResourceFile, **values: str) -> None:
    """Change what is said of a file: language, title, alt, version_note, and url of a link.

    Raises ValidationError with a sentence for a value that can't be taken.
    """
    for name, value in values.items():
        setattr(file, name, value.strip())
    if file.is_link and not file.url:
        raise ValidationError(_("Say where the video or form is kept."))
    file.clean_fields(exclude=["file", "resource", "uploaded_by", "original_name", "sha256"])
    file.save(update_fields=list(values))
    announce(file.resource)


@transaction.atomic
def read_again(*, file: ResourceFile) -> None:
    """Have the worker draw text and cover out of *file* once more, whatever came of it before."""
    if file.is_link:
        return
    ResourceFile.objects.filter(pk=file.pk).update(extraction=Extraction.PENDING, problem=Problem.NONE)
    enqueue(extract, file.pk)


@transaction.atomic
def remove_file(*, file: ResourceFile) -> None:
    """Take a file and all its versions out of the library; the store follows when the transaction commits."""
    resource = file.resource
    versions = ResourceFile.objects.of_line(file.line_pk)
    for version in versions.without_text():
        _forget_stored(version)
    versions.delete()
    announce(resource)


def forget_stored_files(resource: Resource) -> None:
    """Delete the stored files of *resource* when the transaction commits."""
    for file in resource.files.without_text():
        _forget_stored(file)


def _lock_current(replaced: ResourceFile, resource: Resource) -> None:
    """Let nobody else replace the same file meanwhile. Raises ValidationError if somebody has done so already."""
    current = ResourceFile.objects.current().filter(pk=replaced.pk, resource=resource)
    if current.without_text().select_for_update(of=("self",)).first() is None:
        raise ValidationError(_("This file has been replaced by somebody else meanwhile. Look at the list again."))
    if replaced.is_link:
        raise ValidationError(_("This is kept elsewhere: change its address instead."))


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
