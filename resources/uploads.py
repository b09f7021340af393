"""What may be uploaded: known formats whose content is what their name says. Each refusal is one sentence."""

import re
import unicodedata
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, TypeAlias

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile, UploadedFile
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

from network.picture_data import only_what_shows
from resources.content_checks import wrong_content
from resources.formats import FORMATS, Kind, format_of_suffix, names_of_formats

LONGEST_NAME = 120
if TYPE_CHECKING:
    Upload: TypeAlias = UploadedFile[bytes]
else:
    Upload = UploadedFile

#: Signs that some systems don't allow in a name, and words that Windows keeps for devices.
_NOT_IN_NAMES = re.compile(r'[<>:"|?*]')
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)


@dataclass(frozen=True)
class CheckedUpload:
    """An upload that may be kept: the key of its format (resources.formats) and a name that is safe to show."""

    format: str
    name: str


def check_upload(upload: Upload) -> CheckedUpload:
    """Return what *upload* is, its position at the beginning. Raises ValidationError with one sentence."""
    name = clean_name(upload.name or "")
    found = format_of_suffix(PurePosixPath(name).suffix)
    if found is None:
        raise _refused(_("“%(name)s” is of a kind that the library doesn't take. It takes: %(formats)s."), name)
    if not upload.size:
        raise _refused(_("“%(name)s” is empty."), name)
    if upload.size > FORMATS[found].largest:
        sentence = _("“%(name)s” has %(size)s; a %(format)s file may have at most %(largest)s.")
        raise _refused(sentence, name, found, size=upload.size)
    wrong = wrong_content(found, upload)
    if wrong:
        raise _refused(wrong, name, found)
    upload.seek(0)
    return CheckedUpload(found, name)


def without_traces(upload: Upload, checked: CheckedUpload) -> Upload:
    """Return *upload* as it may be kept: a picture without what a camera wrote into it, any other file as it is."""
    if FORMATS[checked.format].kind != Kind.IMAGE:
        return upload
    came = upload.read()
    upload.seek(0)
    try:
        kept = only_what_shows(came)
    except OSError:  # broken: the worker says so
        return upload
    return upload if kept == came else SimpleUploadedFile(upload.name or "", kept, upload.content_type or "")


def clean_name(name: str) -> str:
    """Return the last part of a file's name as every system can keep it, without control characters."""
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    shown = "".join(char for char in last if unicodedata.category(char)[0] != "C")
    path = PurePosixPath(_NOT_IN_NAMES.sub("", shown).strip(" .") or "file")
    suffix = path.suffix[:LONGEST_NAME]
    stem = path.stem[: LONGEST_NAME - len(suffix)]
    return f"{f'{stem}-file' if _DEVICES.fullmatch(stem) else stem}{suffix}"


def _refused(sentence: str, name: str, found: str = "pdf", *, size: int = 0) -> ValidationError:
    return ValidationError(
        sentence
        % {
            "name": name,
            "format": FORMATS[found].label,
            "formats": names_of_formats(),
            "size": filesizeformat(size),
            "largest": filesizeformat(FORMATS[found].largest),
        }
    )
