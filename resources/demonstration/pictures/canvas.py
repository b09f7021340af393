"""A drawing surface of 1600 x 900 pixels for flat shapes and soft light; draws twice as large and reduces."""

from __future__ import annotations

import io
from collections.abc import Sequence

from PIL import Image, ImageColor, ImageDraw

WIDTH, HEIGHT = 1600, 900
SCALE = 2
QUALITY = 72

Point = tuple[float, float]


def _rgb(colour: str) -> tuple[int, int, int]:
    red, green, blue = ImageColor.getrgb(colour)[:3]
    return red, green, blue


def mixed(first: str, second: str, share: float) -> str:
    """A colour between two others; ``share`` is how much of the second is in it, 0 to 1."""
    pairs = zip(_rgb(first), _rgb(second), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


class Canvas:
    """Measures are pixels of the finished picture, from its upper left corner."""

    def __init__(self, top: str, bottom: str) -> None:
        """Begin with a vertical gradient."""
        column = Image.new("RGB", (1, HEIGHT))
        for y in range(HEIGHT):
            column.putpixel((0, y), _rgb(mixed(top, bottom, y / (HEIGHT - 1))))
        self._image = column.resize((WIDTH * SCALE, HEIGHT * SCALE), Image.Resampling.NEAREST)
        self._draw = ImageDraw.Draw(self._image)

    def glow(self, x: float, y: float, radius: float, colour: str, strength: float = 1.0) -> None:
        """Soft round light, strongest at its middle; ``strength`` runs from 0 to 1."""
        size = round(radius * SCALE * 2)
        fade = Image.radial_gradient("L").point(lambda value: round((max(0, 1 - value / 181) ** 2) * 255 * strength))
        mask = fade.resize((size, size), Image.Resampling.BILINEAR)
        left, top = round((x - radius) * SCALE), round((y - radius) * SCALE)
        self._image.paste(_rgb(colour), (left, top, left + size, top + size), mask)

    def rectangle(self, left: float, top: float, width: float, height: float, fill: str, radius: float = 0) -> None:
        """Fill a rectangle."""
        box = [left * SCALE, top * SCALE, (left + width) * SCALE, (top + height) * SCALE]
        self._draw.rounded_rectangle(box, radius * SCALE, fill=fill)

    def outline(self, left: float, top: float, width: float, height: float, colour: str, line: float) -> None:
        """Draw the outline of a rectangle with slightly rounded corners."""
        box = [left * SCALE, top * SCALE, (left + width) * SCALE, (top + height) * SCALE]
        self._draw.rounded_rectangle(box, 8 * SCALE, outline=colour, width=round(line * SCALE))

    def polygon(self, points: Sequence[Point], fill: str) -> None:
        """Fill a polygon."""
        self._draw.polygon([(x * SCALE, y * SCALE) for x, y in points], fill=fill)

    def ellipse(self, x: float, y: float, across: float, down: float, fill: str) -> None:
        """Fill an ellipse around ``x``, ``y``; ``across`` and ``down`` are its radii."""
        box = [(x - across) * SCALE, (y - down) * SCALE, (x + across) * SCALE, (y + down) * SCALE]
        self._draw.ellipse(box, fill=fill)

    def line(self, points: Sequence[Point], colour: str, width: float) -> None:
        """Draw connected lines."""
        self._draw.line(
            [(x * SCALE, y * SCALE) for x, y in points],
            fill=colour,
            width=round(width * SCALE),
            joint="curve",
        )

    def arc(self, x: float, y: float, radius: float, start: float, end: float, colour: str, width: float) -> None:
        """Draw an arc; angles are degrees, clockwise from three o'clock."""
        box = [(x - radius) * SCALE, (y - radius) * SCALE, (x + radius) * SCALE, (y + radius) * SCALE]
        self._draw.arc(box, start, end, fill=colour, width=round(width * SCALE))

    def lantern(self, x: float, y: float, size: float, frame: str, light: str) -> None:
        """A lantern that hangs from ``x``, ``y`` and is ``size`` pixels high, with light around it."""
        body_top, body = y + size * 0.3, size * 0.55
        self.glow(x, body_top + body / 2, size * 1.7, light, 0.55)
        self.arc(x, y + size * 0.22, size * 0.16, 180, 360, frame, size * 0.035)
        self.polygon(
            [(x - size * 0.13, y + size * 0.22), (x + size * 0.13, y + size * 0.22),
             (x + size * 0.26, body_top), (x - size * 0.26, body_top)],
            frame,
        )  # fmt: skip
        self.rectangle(x - size * 0.22, body_top, size * 0.44, body, mixed(light, "#ffffff", 0.45))
        self.glow(x, body_top + body * 0.55, size * 0.34, "#ffffff", 0.9)
        for side in (-0.22, 0, 0.22):
            self.line([(x + size * side, body_top), (x + size * side, body_top + body)], frame, size * 0.03)
        self.rectangle(x - size * 0.27, body_top + body, size * 0.54, size * 0.07, frame)

    def finish(self) -> bytes:
        """Return the picture as a JPEG."""
        target = io.BytesIO()
        self._image.reduce(SCALE).save(target, "JPEG", quality=QUALITY, optimize=True)
        return target.getvalue()
