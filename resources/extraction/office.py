"""Text of Word and PowerPoint files. Runs in the process of resources.extraction.reader."""

import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import docx
import pptx
from docx.oxml.ns import qn as word
from pptx.oxml.ns import qn as drawing

from resources.extraction.protocol import LONGEST_TEXT, MOST_PAGES, Exit, Outcome, UnreadableError

#: More than this is not unpacked, whatever was let through when the file came.
LARGEST_UNPACKED = 300 * 1024 * 1024

_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_RENDERED_BREAK = word("w:lastRenderedPageBreak")


def read_word(source: Path, cover: Path) -> Outcome:
    """Read the text of a Word file, page by page as Word has laid it out. Raises what is wrong with it."""
    _check_size(source)
    body = docx.Document(str(source)).element.body
    laid_out = next(body.iter(_RENDERED_BREAK), None) is not None
    pages = "".join(_words(body, laid_out=laid_out)).split("\f")
    outcome = _outcome(pages)
    outcome.pages = outcome.pages if laid_out else None
    return outcome


def read_slides(source: Path, cover: Path) -> Outcome:
    """Read the text of a PowerPoint file, slide by slide, each with its notes. Raises what is wrong with it."""
    _check_size(source)
    slides = pptx.Presentation(str(source)).slides
    return _outcome([_slide(slide) for _number, slide in zip(range(MOST_PAGES), slides, strict=False)], len(slides))


def _check_size(source: Path) -> None:
    with zipfile.ZipFile(source) as archive:
        if sum(part.file_size for part in archive.infolist()) > LARGEST_UNPACKED:
            raise UnreadableError(Exit.TOO_LARGE)


def _words(body: Any, *, laid_out: bool) -> Iterator[str]:
    """Yield text, line ends and, as form feeds, page ends in their order; what is written for old programs is left out.

    Where Word has laid the pages out, its marks say where one ends; else the breaks that somebody has set.
    """
    breaks = {_RENDERED_BREAK} if laid_out else {word("w:br")}
    skipped: set[Any] = set()
    for element in body.iter():
        if element.tag == _FALLBACK:
            skipped.update(element.iter())
        elif element in skipped:
            continue
        elif element.tag == word("w:p"):
            yield "\n"
        elif element.tag == word("w:t"):
            yield element.text or ""
        elif element.tag in {word("w:tab"), word("w:cr")}:
            yield " "
        elif element.tag in breaks:
            yield "\f" if laid_out or element.get(word("w:type")) == "page" else "\n"


def _slide(slide: Any) -> str:
    paragraphs = list(_paragraphs(slide.element))
    if slide.has_notes_slide:
        frame = slide.notes_slide.notes_text_frame
        paragraphs.append(frame.text if frame is not None else "")
    return "\n".join(paragraphs)


def _paragraphs(element: Any) -> Iterator[str]:
    for paragraph in element.iter(drawing("a:p")):
        yield "".join(piece.text or "" for piece in paragraph.iter(drawing("a:t")))


def _outcome(pages: Iterable[str], number: int | None = None) -> Outcome:
    every = list(pages)
    kept, left = [], LONGEST_TEXT
    for text in every[:MOST_PAGES]:
        if left <= 0:
            break
        kept.append(text[:left])
        left -= len(text)
    number = len(every) if number is None else number
    return Outcome(text=kept, pages=number, partly=left < 0 or len(kept) < number)
