"""Documents that chapters uploaded for their own pages; what other chapters might use is in the library instead."""

from __future__ import annotations

from resources.demonstration.content.page_shapes import Upload
from resources.demonstration.documents.tally_sheet import TALLY_SHEET

UPLOADS = (
    Upload(
        key="tally-sheet",
        site="sacramento",
        title="Ten doors: the tally sheet",
        filename="ten-doors-tally-sheet.pdf",
        build=TALLY_SHEET.draw,
    ),
)
