"""The formats in which the library takes files, and the kinds of things elsewhere that it links to."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise as StrPromise

    Label: TypeAlias = str | StrPromise
else:
    Label = str

_MEGABYTE = 1024 * 1024


class Kind(StrEnum):
    """What somebody does with a file: read it, look at it, listen to it, or go where it is kept."""

    DOCUMENT = "document"
    IMAGE = "image"
    AUDIO = "audio"
    LINK = "link"


@dataclass(frozen=True)
class Format:
    """``suffixes`` are the endings a file of this format may have; downloads get the first. A link has none."""

    label: Label
    kind: Kind
    content_type: str = ""
    suffixes: tuple[str, ...] = ()

    @property
    def suffix(self) -> str:
        return self.suffixes[0] if self.suffixes else ""

    @property
    def is_link(self) -> bool:
        return self.kind == Kind.LINK

    @property
    def largest(self) -> int:
        """The most bytes that a file of this format may have."""
        return LARGEST[self.kind]


#: The most bytes of a file, by its kind. The proxy in front must let as much through (docs/operators.md).
LARGEST = {
    Kind.DOCUMENT: 50 * _MEGABYTE,
    Kind.IMAGE: 20 * _MEGABYTE,
    Kind.AUDIO: 100 * _MEGABYTE,
    Kind.LINK: 0,
}

_OFFICE = "application/vnd.openxmlformats-officedocument"

#: By the word that ResourceFile.format holds.
FORMATS: dict[str, Format] = {
    "pdf": Format("PDF", Kind.DOCUMENT, "application/pdf", (".pdf",)),
    "docx": Format("Word", Kind.DOCUMENT, f"{_OFFICE}.wordprocessingml.document", (".docx",)),
    "pptx": Format("PowerPoint", Kind.DOCUMENT, f"{_OFFICE}.presentationml.presentation", (".pptx",)),
    "png": Format("PNG", Kind.IMAGE, "image/png", (".png",)),
    "jpeg": Format("JPEG", Kind.IMAGE, "image/jpeg", (".jpg", ".jpeg")),
    "webp": Format("WebP", Kind.IMAGE, "image/webp", (".webp",)),
    "mp3": Format("MP3", Kind.AUDIO, "audio/mpeg", (".mp3",)),
    "m4a": Format("M4A", Kind.AUDIO, "audio/mp4", (".m4a",)),
    "ogg": Format("OGG", Kind.AUDIO, "audio/ogg", (".ogg", ".oga", ".opus")),
    "wav": Format("WAV", Kind.AUDIO, "audio/wav", (".wav",)),
    "video": Format(_("Video"), Kind.LINK),
    "form": Format(_("Online form"), Kind.LINK),
}

#: What a file input offers, and what a refusal names.
ACCEPTED = ",".join(suffix for item in FORMATS.values() for suffix in item.suffixes)
#: The choices for something that is kept elsewhere.
LINK_FORMATS = [(key, item.label) for key, item in FORMATS.items() if item.is_link]


def format_of_suffix(suffix: str) -> str | None:
    """Return the key of the format with this ending (".pdf", any case), or None."""
    return next((key for key, item in FORMATS.items() if suffix.lower() in item.suffixes), None)


def names_of_formats() -> str:
    """Return the formats of files as a sentence lists them."""
    return ", ".join(str(item.label) for item in FORMATS.values() if not item.is_link)
