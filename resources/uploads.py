"""What may be uploaded: known formats whose content is what their name says. Each refusal is one sentence."""

import re
import unicodedata
import zipfile
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, TypeAlias

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

from resources.formats import FORMATS, format_of_suffix

LARGEST = 50 * 1024 * 1024
LONGEST_NAME = 120
if TYPE_CHECKING:
    Upload: TypeAlias = UploadedFile[bytes]
else:
    Upload = UploadedFile

#: A document of Word or PowerPoint is a zip archive: more parts than this, or parts that unpack to more, are no
#: document that somebody wrote. Only the archive's table is read, nothing is unpacked.
MOST_PARTS = 5_000
LARGEST_UNPACKED = 500 * 1024 * 1024

_HEAD = 1024
_MAIN_PART = {"docx": "word/document.xml", "pptx": "ppt/presentation.xml"}


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
    if upload.size > LARGEST:
        raise _refused(_("“%(name)s” has %(size)s; a file may have at most %(largest)s."), name, size=upload.size)
    upload.seek(0)
    head = upload.read(_HEAD)
    if not _begins_like(found, head):
        raise _refused(_("“%(name)s” isn't what its ending says: there is no %(format)s in it."), name, found)
    if found in _MAIN_PART:
        _check_archive(upload, name, found)
    upload.seek(0)
    return CheckedUpload(found, name)


def clean_name(name: str) -> str:
    """Return the last part of a file's name without control characters, in a length that can be kept."""
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    shown = "".join(char for char in last if unicodedata.category(char)[0] != "C").strip(" .")
    path = PurePosixPath(shown or "file")
    return f"{path.stem[: LONGEST_NAME - len(path.suffix)]}{path.suffix}"


def _begins_like(found: str, head: bytes) -> bool:
    match found:
        case "pdf":
            return b"%PDF-" in head  # readers allow a few bytes in front
        case "png":
            return head.startswith(b"\x89PNG\r\n\x1a\n")
        case "jpeg":
            return head.startswith(b"\xff\xd8\xff")
        case "webp":
            return head.startswith(b"RIFF") and head[8:12] == b"WEBP"
        case _:
            return head.startswith(b"PK\x03\x04")


def _check_archive(upload: Upload, name: str, found: str) -> None:
    upload.seek(0)
    try:
        with zipfile.ZipFile(upload) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        raise _refused(_("“%(name)s” is damaged: it can't be opened as %(format)s."), name, found) from None
    if _MAIN_PART[found] not in {part.filename for part in parts}:
        raise _refused(_("“%(name)s” isn't what its ending says: there is no %(format)s in it."), name, found)
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_UNPACKED:
        raise _refused(_("“%(name)s” unpacks to more than a %(format)s document may hold."), name, found)


def _refused(sentence: str, name: str, found: str = "pdf", *, size: int = 0) -> ValidationError:
    return ValidationError(
        sentence
        % {
            "name": name,
            "format": FORMATS[found].label,
            "formats": ", ".join(item.label for item in FORMATS.values()),
            "size": filesizeformat(size),
            "largest": filesizeformat(LARGEST),
        }
    )
