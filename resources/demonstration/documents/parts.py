"""What a document of the demonstration is made of; ``paper.py`` sets it on pages.

Every text may hold the simple markup of a paragraph: ``<b>``, ``<i>``, ``<a href="…">``; an ampersand is
written ``&amp;``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class Heading:
    """A heading of the first (section) or second (subsection) level."""

    text: str
    level: int = 1


@dataclass(frozen=True)
class Text:
    """One paragraph."""

    text: str


@dataclass(frozen=True)
class Bullets:
    """An unordered list."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Numbered:
    """An ordered list, counted from one."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Checklist:
    """A list with an empty box before each item, to tick on paper."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Box:
    """A tinted box with a heading, for what must not be overlooked."""

    heading: str
    texts: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """A table with a head row. ``widths`` are shares of the text's width and add up to 1."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]


@dataclass(frozen=True)
class WritingLines:
    """A label and ruled lines to write on."""

    label: str
    count: int = 2


@dataclass(frozen=True)
class NewPage:
    """The rest begins on a new page."""


Part: TypeAlias = Heading | Text | Bullets | Numbered | Checklist | Box | Table | WritingLines | NewPage


@dataclass(frozen=True, kw_only=True)
class Document:
    """A document: ``brand`` is a key of ``PALETTES``, ``kind`` the small line above the title ("Toolkit")."""

    brand: str
    publisher: str
    kind: str
    title: str
    subtitle: str
    language: str
    parts: tuple[Part, ...]
    keywords: tuple[str, ...] = ()
    licence: str = "CC BY 4.0"
