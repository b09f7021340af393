"""Draws a single Letter page freely, for posters. Measures are points from the page's upper left corner."""

from __future__ import annotations

import io

import segno
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from resources.demonstration.documents.palette import Palette
from resources.demonstration.documents.paper import draw_lantern


class Sheet:
    """One page to draw on; ``finish()`` returns it as a PDF. The same calls give the same bytes."""

    width: float
    height: float

    def __init__(self, *, title: str, author: str, subject: str, language: str) -> None:
        self.width, self.height = letter
        self._target = io.BytesIO()
        self._canvas = Canvas(self._target, pagesize=letter, invariant=1, lang=language)
        self._canvas.setTitle(title)
        self._canvas.setAuthor(author)
        self._canvas.setSubject(subject)
        self._canvas.setCreator("Lantern Network")

    def rectangle(self, left: float, top: float, width: float, height: float, *, fill: str, radius: float = 0) -> None:
        """Fill a rectangle, with rounded corners if ``radius`` is given."""
        self._canvas.setFillColor(HexColor(fill))
        self._canvas.roundRect(left, self.height - top - height, width, height, radius, stroke=0, fill=1)

    def circle(self, x: float, y: float, radius: float, *, fill: str, opacity: float) -> None:
        """Fill a circle around ``x``, ``y``; ``opacity`` runs from 0 to 1."""
        self._canvas.saveState()
        self._canvas.setFillColor(HexColor(fill))
        self._canvas.setFillAlpha(opacity)
        self._canvas.circle(x, self.height - y, radius, stroke=0, fill=1)
        self._canvas.restoreState()

    def clip_to(self, left: float, top: float, width: float, height: float) -> None:
        """Let nothing show outside this rectangle until ``release()``."""
        self._canvas.saveState()
        path = self._canvas.beginPath()
        path.rect(left, self.height - top - height, width, height)
        self._canvas.clipPath(path, stroke=0, fill=0)

    def release(self) -> None:
        """End what ``clip_to()`` began."""
        self._canvas.restoreState()

    def lantern(self, left: float, top: float, scale: float, palette: Palette) -> None:
        """Draw the network's lantern, ``26 * scale`` points wide."""
        self._canvas.saveState()
        self._canvas.translate(left, self.height - top)
        self._canvas.scale(scale, scale)
        draw_lantern(self._canvas, 0, 0, palette)
        self._canvas.restoreState()

    def line(self, text: str, left: float, baseline: float, *, size: float, colour: str, bold: bool = True) -> None:
        """Write one line that starts at ``left``."""
        self._canvas.setFillColor(HexColor(colour))
        self._canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
        self._canvas.drawString(left, self.height - baseline, text)

    def fitting_size(self, text: str, width: float, *, largest: float) -> float:
        """The largest type size, up to ``largest``, at which the bold text is no wider than ``width``."""
        return min(largest, largest * width / float(stringWidth(text, "Helvetica-Bold", largest)))

    def text(
        self,
        text: str,
        left: float,
        top: float,
        width: float,
        *,
        size: float,
        colour: str,
        bold: bool = False,
        leading: float = 1.28,
        bullet: str = "",
    ) -> float:
        """Write a paragraph (with simple markup) and return where it ends, counted from the top."""
        style = ParagraphStyle(
            "sheet",
            fontName="Helvetica-Bold" if bold else "Helvetica",
            fontSize=size,
            leading=size * leading,
            textColor=HexColor(colour),
            leftIndent=size if bullet else 0,
            bulletFontSize=size,
        )
        paragraph = Paragraph(text, style, bulletText=bullet or None)
        _, height = paragraph.wrap(width, self.height)
        paragraph.drawOn(self._canvas, left, self.height - top - height)
        return top + float(height)

    def qr_code(self, address: str, left: float, top: float, size: float) -> None:
        """Draw a QR code of the address, black on white, with the quiet zone that scanners need."""
        rows = [list(row) for row in segno.make_qr(address, error="m").matrix_iter(border=4)]
        module = size / len(rows)
        self.rectangle(left, top, size, size, fill="#ffffff")
        self._canvas.setFillColor(HexColor("#000000"))
        for number, row in enumerate(rows):
            y = self.height - top - (number + 1) * module
            for column, dark in enumerate(row):
                if dark:
                    # A hair of overlap keeps printers from leaving white seams between the modules.
                    self._canvas.rect(left + column * module, y, module + 0.05, module + 0.05, stroke=0, fill=1)
        self._canvas.linkURL(address, (left, self.height - top - size, left + size, self.height - top))

    def finish(self) -> bytes:
        """Close the page and return the PDF."""
        self._canvas.showPage()
        self._canvas.save()
        return self._target.getvalue()
