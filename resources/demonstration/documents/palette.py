"""The colours of the four brands, shared by the documents, the pictures and the sites' settings."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Palette:
    """Colours as ``#rrggbb``. White text on ``ink`` or ``accent`` has a contrast of at least 4.5 : 1.

    ``ground`` is that of the site's pages; empty: as National's.
    """

    ink: str
    accent: str
    glow: str
    tint: str
    ground: str = ""


PALETTES = {
    "national": Palette(ink="#1e2a52", accent="#94530a", glow="#f6b73c", tint="#f3f1ea"),
    "chicago": Palette(ink="#14212e", accent="#bf1f1f", glow="#f4a259", tint="#eef1f4"),
    "sacramento": Palette(ink="#1f5a40", accent="#7a5a00", glow="#f0c651", tint="#edf3ee", ground="#fdf9ee"),
    "milwaukee": Palette(ink="#5a2a6e", accent="#a1185a", glow="#f7c59f", tint="#f4eef3", ground="#fdf8fd"),
}
