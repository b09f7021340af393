"""Reads one PDF file in a process of its own: text by page, number of pages, a picture of the first page.

``python -m resources.extraction.pdf IN OUT.json COVER.webp [--seconds N] [--memory BYTES]``

Files come from anybody, so that this process is given nothing to lose: it knows no settings, no database and no
secret, limits its own time and memory before it looks at the file, and may die. It ends with Exit.READ when OUT.json
holds ``{"pages": 2, "text": ["…", "…"], "cover": true}``, with another code of Exit when it can't read the file.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium

from resources.extraction.protocol import LONGEST_TEXT, Exit

if sys.platform != "win32":
    import resource

COVER_WIDTH = 480
COVER_HEIGHT = 720


def main(arguments: list[str]) -> Exit:
    """Read the file that *arguments* name; return the process's exit code."""
    parser = argparse.ArgumentParser(description="Draw text and cover out of a PDF file.")
    parser.add_argument("source", type=Path)
    parser.add_argument("result", type=Path)
    parser.add_argument("cover", type=Path)
    parser.add_argument("--seconds", type=int, default=0, help="most seconds of computing")
    parser.add_argument("--memory", type=int, default=0, help="most bytes of address space")
    given = parser.parse_args(arguments)
    _limit(given.seconds, given.memory)
    try:
        return read(given.source, given.result, given.cover)
    except MemoryError:
        return Exit.TOO_LARGE


def _limit(seconds: int, memory: int) -> None:
    if sys.platform == "win32":
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if seconds:
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    if memory and sys.platform != "darwin":  # macOS knows the limit and refuses to set it
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


def read(source: Path, result: Path, cover: Path) -> Exit:
    """Read *source* into *result* and *cover* in this process, without any limit: only for files that nobody sent."""
    try:
        document = pypdfium2.PdfDocument(source)
    except pypdfium2.PdfiumError as error:
        locked = error.err_code in {pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY}
        return Exit.ENCRYPTED if locked else Exit.BROKEN
    pages = len(document)
    if not pages:
        return Exit.BROKEN
    drawn = _draw_cover(document, cover)
    outcome = {"pages": pages, "text": list(_texts(document)), "cover": drawn}
    result.write_text(json.dumps(outcome), encoding="ascii")
    return Exit.READ


def _texts(document: pypdfium2.PdfDocument) -> Iterator[str]:
    """Yield the text of each page until there is enough of it; each page is closed before the next is opened."""
    left = LONGEST_TEXT
    for number in range(len(document)):
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


def _draw_cover(document: pypdfium2.PdfDocument, cover: Path) -> bool:
    """Draw the first page into *cover*, in a size that doesn't depend on what the file says of its own."""
    try:
        page = document[0]
        width, height = page.get_size()
        if not (width > 0 and height > 0):
            return False
        bitmap = page.render(scale=min(COVER_WIDTH / width, COVER_HEIGHT / height))
        bitmap.to_pil().convert("RGB").save(cover, "WEBP", quality=80)
        page.close()
    except (pypdfium2.PdfiumError, ValueError, OSError):
        return False
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
