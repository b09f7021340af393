"""Posters of any brand in any language: a headline, one number to call, a few facts and a code to scan."""

from __future__ import annotations

from dataclasses import dataclass

from resources.demonstration.documents.leaflet import PUBLISHERS
from resources.demonstration.documents.palette import PALETTES
from resources.demonstration.documents.sheet import Sheet

_MARGIN = 46.0
_BLACK = "#141414"
_CODE = 132.0
"""Points; the side of the code to scan."""


@dataclass(frozen=True, kw_only=True)
class Placard:
    """The words of a poster. ``headline`` may have two lines, divided by a line break.

    ``number`` is printed as large as the page allows; ``address`` is what the code leads to. ``lead`` holds up to
    170 characters, each of up to six ``facts`` up to 60.
    """

    brand: str
    language: str
    title: str
    headline: str
    lead: str
    call: str
    number: str
    below: str
    facts: tuple[str, ...]
    address: str
    scan: str
    foot: str

    def draw(self) -> bytes:
        """Return the poster as a PDF of one Letter page, the same bytes on every call."""
        palette = PALETTES[self.brand]
        sheet = Sheet(title=self.title, author=PUBLISHERS[self.brand], subject=self.lead, language=self.language)
        inner = sheet.width - 2 * _MARGIN
        sheet.clip_to(0, 0, sheet.width, 300)
        sheet.rectangle(0, 0, sheet.width, 300, fill=palette.ink)
        for radius in (420, 320, 230, 150):
            sheet.circle(90, 330, radius, fill=palette.glow, opacity=0.06)
        sheet.release()
        sheet.lantern(_MARGIN, 30, 1.7, palette)
        top = self._write_headline(sheet, 152, inner)
        sheet.text(self.lead, _MARGIN, top - 4, inner, size=17, colour="#ffffff")

        sheet.rectangle(0, 300, sheet.width, 150, fill=palette.glow)
        sheet.line(self.call, _MARGIN, 334, size=sheet.fitting_size(self.call, inner, largest=21), colour=_BLACK)
        sheet.line(self.number, _MARGIN, 400, size=sheet.fitting_size(self.number, inner, largest=70), colour=_BLACK)
        sheet.line(self.below, _MARGIN, 435, size=sheet.fitting_size(self.below, inner, largest=23), colour=_BLACK)

        column = inner - _CODE - 28
        top = 480.0
        for fact in self.facts:
            top = sheet.text(fact, _MARGIN, top, column, size=18, colour=_BLACK, bullet="•", leading=1.2) + 9
        left = sheet.width - _MARGIN - _CODE
        sheet.qr_code(self.address, left, 470, _CODE)
        sheet.text(self.scan, left + 6, 606, _CODE - 8, size=10, colour=_BLACK)
        sheet.text(self.foot, _MARGIN, sheet.height - 40, inner, size=7.5, colour="#4d4d4d")
        return sheet.finish()

    def _write_headline(self, sheet: Sheet, baseline: float, width: float) -> float:
        """Write each line as large as all of them can be, and return where the next text may begin."""
        lines = self.headline.split("\n")
        size = min(sheet.fitting_size(line, width, largest=44) for line in lines)
        for line in lines:
            sheet.line(line, _MARGIN, baseline, size=size, colour="#ffffff")
            baseline += size * 1.15
        return baseline - size * 0.75
