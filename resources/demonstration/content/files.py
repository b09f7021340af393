"""From the words of a leaflet or poster to a file of the library."""

from __future__ import annotations

from resources.demonstration.content.shapes import FileContent, LanguageCode
from resources.demonstration.documents.leaflet import Leaflet
from resources.demonstration.documents.placard import Placard

_LANGUAGES: dict[str, LanguageCode] = {"en": "en", "es": "es", "tl": "tl", "fr": "fr"}


def file_of(words: Leaflet | Placard, name: str, *, only_inside: str) -> FileContent:
    """Return the file that *words* are set in. *name* is the file's name without language and suffix."""
    language = _LANGUAGES[words.language.partition("-")[0]]
    return FileContent(
        language=language,
        title=words.title,
        filename=f"{name}-{language}.pdf",
        build=words.draw,
        only_inside=only_inside,
    )
