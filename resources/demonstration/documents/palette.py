"""The colours of the four brands, shared by the documents, the pictures and the sites' settings."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Palette:
    """Colours as ``#rrggbb``. White text on ``ink`` or ``accent`` has a contrast of at least 4.5 : 1."""

    ink: str
    accent: str
    glow: str
    tint: str


PALETTES = {
    "national": Palette(ink="#1e2a52", accent="#94530a", glow="#f6b73c", tint="#f3f1ea"),
    "chicago": Palette(ink="#0c3f5a", accent="#a23b1e", glow="#f4a259", tint="#ebf2f5"),
    "sacramento": Palette(ink="#23513f", accent="#7a5a00", glow="#f0c651", tint="#edf3ee"),
    "milwaukee": Palette(ink="#4a2748", accent="#94530a", glow="#f7c59f", tint="#f4eef3"),
}
