"""Sets documents on Letter pages. Beside ``sheet.py`` the only module that touches reportlab."""

from __future__ import annotations

import io
from itertools import zip_longest
from typing import Any

from reportlab.lib.colors import HexColor, white
from reportlab.lib.enums import TA_LEFT
from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import inch
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    KeepTogether,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    TableStyle,
)
from reportlab.platypus import Table as Grid

from resources.demonstration.documents import parts
from resources.demonstration.documents.palette import PALETTES, Palette

WIDTH, HEIGHT = letter
MARGIN = 0.9 * inch
TEXT_WIDTH = WIDTH - 2 * MARGIN
BAND_HEIGHT = 2.25 * inch

FOOTERS = {
    "en": "Demonstration document. The Lantern Network is invented; laws and hotlines are real.",
    "es": "Documento de demostración. Lantern Network es ficticia; las leyes y líneas son reales.",
    "tl": "Dokumentong pang-demonstrasyon. Kathang-isip ang Lantern Network; totoo ang mga batas.",
    "fr": "Document de démonstration. Le Lantern Network est fictif ; lois et lignes d’aide sont réelles.",
}


class _Rule(Flowable):
    """Ruled lines to write on."""

    def __init__(self, count: int, colour: str) -> None:
        super().__init__()
        self.count = count
        self.colour = colour
        self.width = TEXT_WIDTH
        self.height = count * 0.3 * inch

    def draw(self) -> None:
        self.canv.setStrokeColor(HexColor(self.colour))
        self.canv.setLineWidth(0.5)
        for number in range(self.count):
            y = self.height - (number + 1) * 0.3 * inch
            self.canv.line(0, y, self.width, y)


class _TickBox(Flowable):
    """An empty square before an item to tick."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self.colour = colour
        self.width = self.height = 10

    def draw(self) -> None:
        self.canv.setStrokeColor(HexColor(self.colour))
        self.canv.setLineWidth(1)
        self.canv.roundRect(0, 1, 9.5, 9.5, 1.5)


class _Styles:
    """The paragraph styles of one brand."""

    def __init__(self, palette: Palette) -> None:
        self.palette = palette
        ink = HexColor(palette.ink)
        self.body = ParagraphStyle(
            "body", fontName="Helvetica", fontSize=10.5, leading=15, spaceAfter=7, alignment=TA_LEFT,
            textColor=HexColor("#1c1c1c"), linkUnderline=1, embeddedHyphenation=0,
        )  # fmt: skip
        self.item = ParagraphStyle("item", parent=self.body, leftIndent=16, bulletIndent=3, spaceAfter=4)
        self.cell = ParagraphStyle("cell", parent=self.body, fontSize=9.5, leading=12.5, spaceAfter=0)
        self.cell_head = ParagraphStyle("cell_head", parent=self.cell, fontName="Helvetica-Bold", textColor=white)
        self.section = ParagraphStyle(
            "section", parent=self.body, fontName="Helvetica-Bold", fontSize=15, leading=19, textColor=ink,
            spaceBefore=12, spaceAfter=5, keepWithNext=1,
        )  # fmt: skip
        self.subsection = ParagraphStyle(
            "subsection", parent=self.section, fontSize=11.5, leading=15, spaceBefore=7, spaceAfter=3
        )
        self.box_heading = ParagraphStyle("box_heading", parent=self.subsection, spaceBefore=0)


class _Template(BaseDocTemplate):
    """A document whose first page opens with a band and whose sections become bookmarks."""

    def __init__(self, target: io.BytesIO, document: parts.Document) -> None:
        super().__init__(
            target, pagesize=letter, title=document.title, author=document.publisher,
            subject=document.subtitle, keywords=list(document.keywords), creator="Lantern Network",
            invariant=1, lang={"en": "en-US", "es": "es-US", "tl": "tl", "fr": "fr"}[document.language],
        )  # fmt: skip
        self.document = document
        self.palette = PALETTES[document.brand]
        self.bookmarks = 0
        body = Frame(MARGIN, 0.95 * inch, TEXT_WIDTH, HEIGHT - 1.95 * inch, 0, 0, 0, 0)
        first = Frame(MARGIN, 0.95 * inch, TEXT_WIDTH, HEIGHT - BAND_HEIGHT - 1.2 * inch, 0, 0, 0, 0)
        self.addPageTemplates(
            [
                PageTemplate("first", [first], onPage=self.draw_first_page),
                PageTemplate("later", [body], onPage=self.draw_later_page),
            ]
        )

    def afterFlowable(self, flowable: Any) -> None:  # reportlab's name  # noqa: N802
        if isinstance(flowable, Paragraph) and flowable.style.name == "section":
            self.bookmarks += 1
            key = f"section-{self.bookmarks}"
            self.canv.bookmarkPage(key)
            self.canv.addOutlineEntry(flowable.getPlainText(), key, level=0)

    def draw_first_page(self, canvas: Any, template: Any) -> None:
        palette, document = self.palette, self.document
        canvas.saveState()
        canvas.setFillColor(HexColor(palette.ink))
        canvas.rect(0, HEIGHT - BAND_HEIGHT, WIDTH, BAND_HEIGHT, stroke=0, fill=1)
        canvas.setFillColor(HexColor(palette.glow))
        canvas.rect(0, HEIGHT - BAND_HEIGHT - 5, WIDTH, 5, stroke=0, fill=1)
        draw_lantern(canvas, WIDTH - MARGIN - 26, HEIGHT - 0.62 * inch, palette)
        canvas.setFillColor(HexColor(palette.glow))
        canvas.setFont("Helvetica-Bold", 9.5)
        canvas.drawString(MARGIN, HEIGHT - 0.72 * inch, f"{document.publisher}  |  {document.kind}".upper())
        title = ParagraphStyle(
            "title", fontName="Helvetica-Bold", fontSize=25, leading=28, textColor=white, alignment=TA_LEFT
        )
        subtitle = ParagraphStyle("subtitle", fontName="Helvetica", fontSize=11.5, leading=15, textColor=white)
        y = HEIGHT - 0.88 * inch
        for text, style in ((document.title, title), (document.subtitle, subtitle)):
            paragraph = Paragraph(text, style)
            _, height = paragraph.wrap(TEXT_WIDTH - 50, BAND_HEIGHT)
            y -= height
            paragraph.drawOn(canvas, MARGIN, y)
            y -= 6
        canvas.restoreState()
        self.draw_footer(canvas)

    def draw_later_page(self, canvas: Any, template: Any) -> None:
        canvas.saveState()
        canvas.setFont("Helvetica-Bold", 8.5)
        canvas.setFillColor(HexColor(self.palette.ink))
        canvas.drawString(MARGIN, HEIGHT - 0.62 * inch, self.document.title)
        canvas.drawRightString(WIDTH - MARGIN, HEIGHT - 0.62 * inch, self.document.publisher)
        canvas.setStrokeColor(HexColor(self.palette.glow))
        canvas.setLineWidth(2)
        canvas.line(MARGIN, HEIGHT - 0.7 * inch, WIDTH - MARGIN, HEIGHT - 0.7 * inch)
        canvas.restoreState()
        self.draw_footer(canvas)

    def draw_footer(self, canvas: Any) -> None:
        canvas.saveState()
        canvas.setFont("Helvetica", 7.5)
        canvas.setFillColor(HexColor("#4d4d4d"))
        footer = f"{FOOTERS[self.document.language]} {self.document.licence}"
        canvas.drawString(MARGIN, 0.55 * inch, footer)
        canvas.drawRightString(WIDTH - MARGIN, 0.55 * inch, str(canvas.getPageNumber()))
        canvas.restoreState()


def draw_lantern(canvas: Any, x: float, y: float, palette: Palette) -> None:
    """Draw the network's lantern, 26 points wide, with its upper left corner at ``x``, ``y``."""
    canvas.saveState()
    canvas.setStrokeColor(HexColor(palette.glow))
    canvas.setLineWidth(1.6)
    canvas.arc(x + 7, y - 12, x + 19, y, 0, 180)
    canvas.roundRect(x + 3, y - 38, 20, 30, 3)
    canvas.line(x, y - 40, x + 26, y - 40)
    canvas.setFillColor(HexColor(palette.glow))
    flame = canvas.beginPath()
    flame.moveTo(x + 13, y - 14)
    flame.curveTo(x + 21, y - 24, x + 19, y - 33, x + 13, y - 33)
    flame.curveTo(x + 7, y - 33, x + 5, y - 24, x + 13, y - 14)
    canvas.drawPath(flame, stroke=0, fill=1)
    canvas.restoreState()


def _boxed(part: parts.Box, styles: _Styles) -> Grid:
    cells = [
        Paragraph(part.heading, styles.box_heading),
        *(Paragraph(text, styles.body) for text in part.texts),
    ]
    grid = Grid([[cells]], colWidths=[TEXT_WIDTH], spaceBefore=6, spaceAfter=10)
    grid.setStyle(
        TableStyle(
            [
                ("BACKGROUND", (0, 0), (-1, -1), HexColor(styles.palette.tint)),
                ("LINEBEFORE", (0, 0), (0, -1), 4, HexColor(styles.palette.accent)),
                ("LEFTPADDING", (0, 0), (-1, -1), 14),
                ("RIGHTPADDING", (0, 0), (-1, -1), 12),
                ("TOPPADDING", (0, 0), (-1, -1), 10),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
            ]
        )
    )
    return grid


def _tabled(part: parts.Table, styles: _Styles) -> Grid:
    rows = [[Paragraph(cell, styles.cell_head) for cell in part.head]]
    rows += [[Paragraph(cell, styles.cell) for cell in row] for row in part.rows]
    widths = [TEXT_WIDTH * width for width in part.widths]
    grid = Grid(rows, colWidths=widths, repeatRows=1, spaceBefore=4, spaceAfter=10)
    grid.setStyle(
        TableStyle(
            [
                ("BACKGROUND", (0, 0), (-1, 0), HexColor(styles.palette.ink)),
                ("ROWBACKGROUNDS", (0, 1), (-1, -1), [white, HexColor(styles.palette.tint)]),
                ("LINEBELOW", (0, 0), (-1, -1), 0.5, HexColor("#c9c9c9")),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("TOPPADDING", (0, 0), (-1, -1), 4),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
            ]
        )
    )
    return grid


def _ticked(item: str, styles: _Styles) -> Grid:
    row = [_TickBox(styles.palette.ink), Paragraph(item, styles.body)]
    grid = Grid([row], colWidths=[20, TEXT_WIDTH - 20])
    grid.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("TOPPADDING", (0, 0), (0, 0), 4),
                ("TOPPADDING", (1, 0), (1, 0), 1),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
                ("LEFTPADDING", (0, 0), (-1, -1), 3),
                ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ]
        )
    )
    return grid


def _flowables(part: parts.Part, following: parts.Part | None, styles: _Styles) -> list[Any]:
    """Turn one part into what reportlab lays out; ``following`` is the part after it."""
    match part:
        case parts.Heading(text, level):
            style = styles.section if level == 1 else styles.subsection
            room = 1.9 if isinstance(following, parts.WritingLines) else 1.1
            return [CondPageBreak(room * inch), Paragraph(text, style)]
        case parts.Text(text):
            return [Paragraph(text, styles.body)]
        case parts.Bullets(items):
            return [*(Paragraph(item, styles.item, bulletText="•") for item in items), Spacer(1, 4)]
        case parts.Numbered(items):
            numbered = [Paragraph(item, styles.item, bulletText=f"{n}.") for n, item in enumerate(items, 1)]
            return [*numbered, Spacer(1, 4)]
        case parts.Checklist(items):
            return [*(_ticked(item, styles) for item in items), Spacer(1, 4)]
        case parts.Box():
            return [_boxed(part, styles)]
        case parts.Table():
            return [_tabled(part, styles)]
        case parts.WritingLines(label, count):
            return [KeepTogether([Paragraph(label, styles.body), _Rule(count, "#8a8a8a"), Spacer(1, 8)])]
        case parts.NewPage():
            return [PageBreak()]


def set_document(document: parts.Document) -> bytes:
    """Return the document as a PDF; the same document gives the same bytes."""
    target = io.BytesIO()
    styles = _Styles(PALETTES[document.brand])
    story: list[Any] = [NextPageTemplate("later")]
    for part, following in zip_longest(document.parts, document.parts[1:]):
        story += _flowables(part, following, styles)
    _Template(target, document).build(story)
    return target.getvalue()
