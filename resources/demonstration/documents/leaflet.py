"""Leaflets of one to four pages, written as one plain text and set by ``paper.py``.

The text is made of blocks with an empty line between them. What a block begins with says what it is:

=============  ==============================================================================================
``# ``         a section's heading, on a line of its own (``## `` for a subsection)
``- ``         a bullet list; each line that begins so is an item, other lines go on with the item before
``+ ``         a numbered list, written the same way
``[] ``        a list of boxes to tick
``! ``         a tinted box: its heading, then its text; a line that begins with ``> `` opens a new paragraph
``| ``         a table: ``| a | b``, each line that begins so is a row, other lines go on with the row before; the
               first row is the head, and ``|| 30 70`` before it gives the columns' shares in hundredths
``_3 ``        a label with three ruled lines to write on
``===``        the rest begins on a new page
=============  ==============================================================================================

Everything else is a paragraph. Texts may hold ``<b>``, ``<i>`` and ``<a href="…">``; a bare ampersand is fine.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from resources.demonstration.documents import parts
from resources.demonstration.documents.paper import set_document

PUBLISHERS = {
    "national": "Lantern Network",
    "chicago": "Lantern Chicago",
    "sacramento": "Lantern Sacramento",
    "milwaukee": "Lantern Milwaukee",
}
_SOURCES = {"en": "Sources", "es": "Fuentes", "tl": "Mga pinagkunan", "fr": "Sources"}
_BARE_AMPERSAND = re.compile(r"&(?!#?\w+;)")
_LINES = re.compile(r"_(\d) (.+)", re.DOTALL)


@dataclass(frozen=True, kw_only=True)
class Leaflet:
    """A leaflet: ``brand`` is a site's slug, ``kind`` the small line above the title, ``lead`` the line below it.

    A title of two lines (over 32 characters) leaves room for a lead of two lines (150 characters).
    """

    brand: str
    kind: str
    title: str
    lead: str
    text: str
    language: str = "en"
    sources: str = ""
    keywords: tuple[str, ...] = ()
    licence: str = "CC BY 4.0"

    def draw(self) -> bytes:
        """Return the leaflet as a PDF, the same bytes on every call."""
        return leaflet(
            brand=self.brand,
            kind=self.kind,
            title=self.title,
            lead=self.lead,
            text=self.text,
            language=self.language,
            sources=self.sources,
            keywords=self.keywords,
            licence=self.licence,
        )


def leaflet(
    *,
    brand: str,
    kind: str,
    title: str,
    lead: str,
    text: str,
    language: str = "en",
    sources: str = "",
    keywords: tuple[str, ...] = (),
    licence: str = "CC BY 4.0",
) -> bytes:
    """Return a leaflet as a PDF. ``text`` and ``sources`` are marked as the module's docstring says.

    Raises ValueError for a table whose rows differ in length.
    """
    found = tuple(read_parts(text))
    if sources:
        small = f'<font size="8.5" color="#4d4d4d"><b>{_SOURCES[language]}:</b> {_joined([sources])}</font>'
        found += (parts.Text(small),)
    return set_document(
        parts.Document(
            brand=brand,
            publisher=PUBLISHERS[brand],
            kind=kind,
            title=title,
            subtitle=lead,
            language=language,
            parts=found,
            keywords=keywords,
            licence=licence,
        )
    )


def read_parts(text: str) -> Iterator[parts.Part]:
    """Read the marked text into a document's parts, in their order."""
    for block in re.split(r"\n\s*\n", text.strip()):
        yield _part(block.strip())


def _part(block: str) -> parts.Part:
    if block == "===":
        return parts.NewPage()
    if block.startswith("## "):
        return parts.Heading(_joined([block[3:]]), 2)
    if block.startswith("# "):
        return parts.Heading(_joined([block[2:]]))
    if block.startswith("- "):
        return parts.Bullets(_items(block, "- "))
    if block.startswith("+ "):
        return parts.Numbered(_items(block, "+ "))
    if block.startswith("[] "):
        return parts.Checklist(_items(block, "[] "))
    if block.startswith("! "):
        heading, _, rest = block[2:].partition("\n")
        return parts.Box(_joined([heading]), _items(rest, "> "))
    if block.startswith("|"):
        return _table(block)
    if lines := _LINES.fullmatch(block):
        return parts.WritingLines(_joined([lines[2]]), int(lines[1]))
    return parts.Text(_joined([block]))


def _items(block: str, mark: str) -> tuple[str, ...]:
    items: list[list[str]] = []
    for line in block.splitlines():
        if line.startswith(mark) or not items:
            items.append([line.removeprefix(mark)])
        else:
            items[-1].append(line)
    return tuple(_joined(item) for item in items)


def _table(block: str) -> parts.Table:
    shares: list[float] = []
    if block.startswith("||"):
        first, _, block = block.partition("\n")
        shares = [int(share) / 100 for share in first[2:].split()]
    rows = [tuple(cell.strip() for cell in row.split("|")) for row in _items(block, "| ")]
    columns = len(rows[0])
    if {len(row) for row in rows} != {columns} or len(shares or rows[0]) != columns:
        raise ValueError(f"The rows of the table that begins with “{' | '.join(rows[0])}” have different lengths.")
    return parts.Table(rows[0], tuple(rows[1:]), tuple(shares or [1 / columns] * columns))


def _joined(lines: list[str]) -> str:
    return _BARE_AMPERSAND.sub("&amp;", " ".join(" ".join(lines).split()))
