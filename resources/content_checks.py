"""Whether the content of an upload is what its ending says. Nothing is unpacked or drawn here but small parts.

Each check returns the sentence that says what is wrong, with ``%(name)s`` and ``%(format)s``, or an empty one.
Whether a file can be read to its end is found out later, in a process of its own (resources.extraction).
"""

import re
import warnings
import zipfile
from typing import IO

from django.utils.translation import gettext as _
from PIL import Image, UnidentifiedImageError

_HEAD = 1024
#: A picture with more dots than this is a trap, or a print original that belongs into a PDF file.
MOST_PIXELS = 80_000_000

#: A document of Word or PowerPoint is a zip archive: more parts than this, or parts that unpack to more, are no
#: document that somebody wrote. The table of the archive says it; reading a part stops where the table is wrong.
MOST_PARTS = 5_000
LARGEST_UNPACKED = 300 * 1024 * 1024
_LARGEST_LIST = 2 * 1024 * 1024
_MAIN_PART = {"docx": "word/document.xml", "pptx": "ppt/presentation.xml"}
_MACROS = re.compile(r"(^|/)vba\w*\.(bin|xml)$", re.IGNORECASE)
#: The compound files of the old Office, in which the new one also wraps documents that need a password.
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
#: What a document fetches from elsewhere as soon as it is opened. (Links that somebody presses aren't among them.)
_FETCHED = re.compile(r"/(attachedTemplate|oleObject|frame|subDocument|image)$", re.IGNORECASE)
_RELATIONSHIP = re.compile(r"<(?:\w+:)?Relationship\s[^>]*>")
_ATTRIBUTE = re.compile(r"""(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_ELSEWHERE = re.compile(r"(?:https?|ftps?|smb):|(?:file:)?[/\\]{2}[^/\\]", re.IGNORECASE)

_AUDIO_BRANDS = (b"M4A ", b"M4B ", b"mp41", b"mp42", b"isom", b"iso2", b"iso5", b"iso6", b"dash")
_OGG_CODECS = (b"\x01vorbis", b"OpusHead", b"\x7fFLAC", b"Speex   ")


def wrong_content(found: str, file: IO[bytes]) -> str:
    """Return what is wrong with *file* as a file of the format *found*; an empty text if nothing is."""
    file.seek(0)
    head = file.read(_HEAD)
    match found:
        case "pdf":
            return "" if _is_pdf(head) else _not_what_it_says()
        case "docx" | "pptx":
            return _wrong_office(found, file, head)
        case "png" | "jpeg" | "webp":
            return _wrong_picture(found, file)
        case _:
            return "" if _is_audio(found, head) else _not_what_it_says()


def _not_what_it_says() -> str:
    return _("“%(name)s” isn't what its ending says: there is no %(format)s in it.")


def _damaged() -> str:
    return _("“%(name)s” is damaged: it can't be opened as %(format)s.")


def _is_pdf(head: bytes) -> bool:
    """Readers allow a few bytes in front; a page of markup in front is two things in one file."""
    before, mark, _rest = head.partition(b"%PDF-")
    return bool(mark) and b"<" not in before


def _wrong_picture(found: str, file: IO[bytes]) -> str:
    file.seek(0)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(file, formats=[found.upper()]) as picture:
                if picture.width * picture.height > MOST_PIXELS:
                    return _("“%(name)s” is a picture of more dots than the library takes. Make it smaller.")
                picture.verify()
    except Image.DecompressionBombError:
        return _("“%(name)s” is a picture of more dots than the library takes. Make it smaller.")
    except UnidentifiedImageError:
        return _not_what_it_says()
    except Exception:  # noqa: BLE001 (a decoder raises what it likes for what somebody made up)
        return _damaged()
    return ""


def _is_audio(found: str, head: bytes) -> bool:
    match found:
        case "mp3":
            # A tag, or the first frame: eleven set bits, a version and layer that exist, a bit rate that is given.
            frame = len(head) > 3 and head[0] == 0xFF and head[1] & 0xE6 in {0xE2, 0xE4, 0xE6} and head[2] < 0xF0
            return head.startswith(b"ID3") or frame
        case "m4a":
            return head[4:8] == b"ftyp" and head[8:12] in _AUDIO_BRANDS
        case "ogg":
            return head.startswith(b"OggS") and any(codec in head[:128] for codec in _OGG_CODECS)
        case _:
            return head.startswith(b"RIFF") and head[8:12] == b"WAVE"


def _wrong_office(found: str, file: IO[bytes], head: bytes) -> str:
    if head.startswith(_COMPOUND):
        return _(
            "“%(name)s” needs a password or is of an old kind of Office. Save it as %(format)s without a password."
        )
    if not head.startswith(b"PK\x03\x04"):
        return _not_what_it_says()
    file.seek(0)
    try:
        with zipfile.ZipFile(file) as archive:
            return _wrong_parts(found, archive)
    except Exception:  # noqa: BLE001 (a broken table, wrong sums, unknown ways of packing: each has its own)
        return _damaged()


def _wrong_parts(found: str, archive: zipfile.ZipFile) -> str:
    parts = archive.infolist()
    names = {part.filename for part in parts}
    if _MAIN_PART[found] not in names or "[Content_Types].xml" not in names:
        return _not_what_it_says()
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_UNPACKED:
        return _("“%(name)s” unpacks to more than a %(format)s document may hold.")
    if any(part.flag_bits & 1 for part in parts):
        return _("“%(name)s” needs a password. Save it without one.")
    if any(_MACROS.search(name) for name in names) or "macroenabled" in _list(archive, "[Content_Types].xml").lower():
        return _("“%(name)s” holds macros, which the library doesn't take. Save it as %(format)s without macros.")
    if any(_fetches(_list(archive, name)) for name in names if name.endswith(".rels")):
        return _("“%(name)s” fetches parts from another server when it is opened. Put them into the file itself.")
    return ""


def _list(archive: zipfile.ZipFile, name: str) -> str:
    """Return one of the short lists that say what an archive holds. Raises ValueError for one that isn't short."""
    with archive.open(name) as part:
        content = part.read(_LARGEST_LIST + 1)
    if len(content) > _LARGEST_LIST:
        raise ValueError(name)
    encoding = "utf-16" if content[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8"
    return content.decode(encoding, "replace")


def _fetches(relationships: str) -> bool:
    for written in _RELATIONSHIP.findall(relationships):
        values = {name: double or single for name, double, single in _ATTRIBUTE.findall(written)}
        outside = values.get("TargetMode", "").lower() == "external"
        if outside and _FETCHED.search(values.get("Type", "")) and _ELSEWHERE.match(values.get("Target", "").strip()):
            return True
    return False
