"""Text, pages and a picture of the first page of a PDF file. Runs in the process of resources.extraction.reader."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium

from resources.extraction.pictures import COVER_HEIGHT, COVER_WIDTH, save_cover
from resources.extraction.protocol import LONGEST_TEXT, MOST_PAGES, Exit, Outcome, UnreadableError


def read(source: Path, cover: Path) -> Outcome:
    """Read *source*; draw its first page into *cover*. Raises UnreadableError."""
    try:
        document = pypdfium2.PdfDocument(source)
    except pypdfium2.PdfiumError as error:
        locked = error.err_code in {pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY}
        raise UnreadableError(Exit.ENCRYPTED if locked else Exit.BROKEN) from None
    pages = len(document)
    if not pages:
        raise UnreadableError(Exit.BROKEN)
    _draw_cover(document, cover)
    text = list(_texts(document, min(pages, MOST_PAGES)))
    return Outcome(text=text, pages=pages, partly=len(text) < pages)


def _texts(document: pypdfium2.PdfDocument, pages: int) -> Iterator[str]:
    """Yield the text of each page until there is enough of it; each page is closed before the next is opened."""
    left = LONGEST_TEXT
    for number in range(pages):
        if left <= 0:
            return
        text = _text(document, number)[:left]
        left -= len(text)
        yield text


def _text(document: pypdfium2.PdfDocument, number: int) -> str:
    """Return the text of a page; a damaged page among good ones has none."""
    try:
        page = document[number]
    except pypdfium2.PdfiumError:
        return ""
    try:
        textpage = page.get_textpage()
        try:
            return str(textpage.get_text_bounded())
        finally:
            textpage.close()
    except pypdfium2.PdfiumError:
        return ""
    finally:
        page.close()


def _draw_cover(document: pypdfium2.PdfDocument, cover: Path) -> None:
    """Draw the first page into *cover*, in a size that doesn't depend on what the file says of its own."""
    try:
        page = document[0]
        width, height = page.get_size()
        if not (width > 0 and height > 0):
            return
        scale = min(COVER_WIDTH / width, COVER_HEIGHT / height)
        bitmap = page.render(scale=scale)
        save_cover(bitmap.to_pil(), cover)
        bitmap.close()
        page.close()
    except (pypdfium2.PdfiumError, ValueError, OSError):
        return
