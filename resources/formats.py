"""The formats in which the library takes files."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Format:
    """``suffixes`` are the endings a file of this format may have; downloads get the first."""

    label: str
    content_type: str
    suffixes: tuple[str, ...]
    readable: bool = False

    @property
    def suffix(self) -> str:
        return self.suffixes[0]


_OFFICE = "application/vnd.openxmlformats-officedocument"

#: By the word that ResourceFile.format holds. ``readable``: text can be drawn out of it.
FORMATS: dict[str, Format] = {
    "pdf": Format("PDF", "application/pdf", (".pdf",), readable=True),
    "docx": Format("Word", f"{_OFFICE}.wordprocessingml.document", (".docx",)),
    "pptx": Format("PowerPoint", f"{_OFFICE}.presentationml.presentation", (".pptx",)),
    "png": Format("PNG", "image/png", (".png",)),
    "jpeg": Format("JPEG", "image/jpeg", (".jpg", ".jpeg")),
    "webp": Format("WebP", "image/webp", (".webp",)),
}


def format_of_suffix(suffix: str) -> str | None:
    """Return the key of the format with this ending (".pdf", any case), or None."""
    return next((key for key, item in FORMATS.items() if suffix.lower() in item.suffixes), None)
