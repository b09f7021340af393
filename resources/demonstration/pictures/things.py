"""Pictures of things: a notebook, posters on a wall, a hall, stairs, a shelf, candles."""

from __future__ import annotations

import math

from resources.demonstration.pictures.canvas import HEIGHT, WIDTH, Canvas, mixed


def draw_open_notebook() -> bytes:
    """An open notebook and a pencil in the light of a lamp."""
    canvas = Canvas("#6b4a2f", "#8f6540")
    canvas.glow(980, 300, 760, "#ffe2ad", 0.75)
    canvas.polygon([(330, 250), (800, 210), (800, 720), (290, 760)], "#fbf6ea")
    canvas.polygon([(800, 210), (1270, 250), (1310, 760), (800, 720)], "#f3ebd9")
    canvas.line([(800, 210), (800, 720)], "#cdbf9f", 6)
    for row in range(9):
        share = 0.25 + 0.5 * ((row * 3) % 4) / 4
        y = 300 + row * 46
        canvas.line([(370 - row * 4, y), (370 - row * 4 + 360 * (0.6 + share / 2), y - 24)], "#7d8ba6", 5)
        if row < 6:
            canvas.rectangle(868 + row * 4, y - 32, 24, 24, "#0c3f5a", 4)
            canvas.line([(918 + row * 4, y - 20), (918 + row * 4 + 280 * (0.6 + share / 3), y)], "#7d8ba6", 5)
    canvas.line([(1090, 800), (1390, 520)], "#e0a02c", 22)
    canvas.polygon([(1083, 792), (1098, 808), (1062, 826)], "#f0d9b0")
    return canvas.finish()


def draw_posters_on_a_wall() -> bytes:
    """Three posters with a bright band in the middle, on a wall beside a lit window."""
    canvas = Canvas("#dfe8e0", "#c3d3c6")
    canvas.glow(1350, 250, 620, "#fff4d2", 0.9)
    canvas.rectangle(0, 790, WIDTH, 110, "#8a9c8d")
    for number, left in enumerate((150, 530, 910)):
        top = 150 + (number % 2) * 26
        canvas.rectangle(left + 10, top + 12, 300, 420, "#a9bbae")
        canvas.rectangle(left, top, 300, 420, "#ffffff")
        canvas.rectangle(left, top, 300, 130, "#23513f")
        canvas.ellipse(left + 245, top + 60, 26, 36, "#f0c651")
        canvas.rectangle(left + 24, top + 34, 150, 18, "#ffffff")
        canvas.rectangle(left + 24, top + 70, 170, 9, "#b9cfc0")
        canvas.rectangle(left + 24, top + 90, 140, 9, "#b9cfc0")
        canvas.rectangle(left, top + 130, 300, 90, "#f0c651")
        canvas.rectangle(left + 24, top + 156, 250, 36, "#23302a")
        for row in range(6):
            canvas.rectangle(left + 24, top + 250 + row * 26, 110 + (row * 37 + number * 23) % 60, 9, "#8c9a91")
        for row in range(6):
            for column in range(6):
                if (row * column + row + number) % 2 == 0:
                    canvas.rectangle(left + 206 + column * 12, top + 270 + row * 12, 12, 12, "#23302a")
        canvas.ellipse(left + 150, top + 10, 7, 7, "#a23b1e")
    canvas.rectangle(1320, 120, 230, 460, "#fff8e2")
    canvas.outline(1320, 120, 230, 460, "#7d8f82", 12)
    canvas.line([(1435, 120), (1435, 580)], "#7d8f82", 8)
    canvas.line([(1320, 350), (1550, 350)], "#7d8f82", 8)
    return canvas.finish()


def draw_full_hall() -> bytes:
    """Rows of people seen from behind, as plain shapes, before a stage in warm light."""
    canvas = Canvas("#2a1a30", "#4a2748")
    canvas.glow(800, 330, 700, "#f7c59f", 0.85)
    canvas.polygon([(300, 520), (1300, 520), (1420, 600), (180, 600)], "#8a5a4a")
    canvas.rectangle(560, 170, 480, 250, "#fff6e6", 6)
    for row in range(3):
        canvas.rectangle(620, 220 + row * 56, 30, 30, "#94530a", 6)
        canvas.rectangle(672, 228 + row * 56, 300 - row * 40, 14, "#6d5a70")
    for x in (420, 1150):
        canvas.rectangle(x, 430, 60, 96, "#5d3a36", 6)
        canvas.ellipse(x + 30, 400, 20, 24, "#5d3a36")
    for row in range(4):
        colour = mixed("#6b3f63", "#160d1b", row / 3)
        step, size, y = 118 + row * 20, 34 + row * 9, 600 + row * 84
        offset = (row % 2) * step / 2
        for number in range(-1, int(WIDTH / step) + 2):
            middle = number * step + offset + (number * number * 7 + row * 11) % 17
            canvas.ellipse(middle, y, size * 0.72, size * 0.86, colour)
            canvas.rectangle(middle - size * 1.25, y + size * 0.95, size * 2.5, 200, colour, size * 0.9)
    return canvas.finish()


def draw_steps_of_light() -> bytes:
    """Six steps that rise toward an open door."""
    canvas = Canvas("#0c3f5a", "#092c40")
    canvas.glow(1340, 220, 720, "#f4a259", 0.75)
    canvas.rectangle(1260, 90, 170, 270, "#fff2d6", 4)
    canvas.glow(1345, 225, 210, "#ffffff", 0.9)
    for number in range(6):
        left, top = 130 + number * 195, 790 - number * 86
        canvas.rectangle(left, top, WIDTH - left, HEIGHT - top, mixed("#10384e", "#f4b784", 0.08 + number * 0.12))
        canvas.rectangle(left, top, WIDTH - left, 8, mixed("#5d8093", "#fff2d6", number / 5))
    return canvas.finish()


def draw_shelf_of_books() -> bytes:
    """Two shelves of bindings in the network's colours and a lantern among them."""
    canvas = Canvas("#efe8d8", "#dccfb4")
    canvas.glow(1180, 300, 560, "#fff6dc", 0.95)
    colours = ("#1e2a52", "#0c3f5a", "#23513f", "#4a2748", "#94530a", "#c79a2b", "#7c8aa5")
    for shelf, base in enumerate((430, 810)):
        left = 90
        number = 0
        while left < 1480:
            width = 38 + (number * 29 + shelf * 17) % 46
            height = 190 + (number * 53 + shelf * 31) % 110
            if not (shelf == 0 and 1040 < left + width < 1330):
                colour = colours[(number * 3 + shelf) % len(colours)]
                canvas.rectangle(left, base - height, width - 4, height, colour, 4)
                canvas.rectangle(left + 6, base - height + 34, width - 16, 10, mixed(colour, "#ffffff", 0.6))
            left += width
            number += 1
        canvas.rectangle(50, base, 1500, 26, "#8b6a45")
    canvas.lantern(1185, 150, 280, "#3c2c1a", "#f6b73c")
    return canvas.finish()


def draw_row_of_candles() -> bytes:
    """A row of candles; the flame passes from the first, in the middle, to those beside it."""
    canvas = Canvas("#1e2a52", "#10162e")
    canvas.glow(800, 420, 700, "#f6b73c", 0.7)
    canvas.rectangle(0, 760, WIDTH, 140, "#0b1022")
    for number in range(-3, 4):
        x = 800 + number * 200
        height = 330 - abs(number) * 52
        top = 760 - height
        canvas.glow(x, top - 40, 190 - abs(number) * 22, "#ffd58a", 0.8 - abs(number) * 0.12)
        canvas.rectangle(x - 34, top, 68, height, mixed("#f5ead6", "#6b6480", abs(number) * 0.2), 8)
        canvas.line([(x, top), (x, top - 18)], "#2a2330", 5)
        canvas.polygon([(x - 17, top - 36), (x + 17, top - 36), (x, top - 92)], "#ffd58a")
        canvas.ellipse(x, top - 36, 18, 24, "#ffd58a")
        canvas.ellipse(x, top - 32, 9, 14, "#fffaf0")
    return canvas.finish()


def draw_paths_that_meet() -> bytes:
    """Four lit points joined by lines to a fifth, brighter one."""
    canvas = Canvas("#f3f1ea", "#e2ddcf")
    middle = (800.0, 450.0)
    lights = (
        (320.0, 240.0, "#0c3f5a"),
        (1290.0, 220.0, "#23513f"),
        (380.0, 690.0, "#4a2748"),
        (1240.0, 700.0, "#94530a"),
    )
    canvas.glow(*middle, 420, "#f6b73c", 0.55)
    for x, y, colour in lights:
        bend = ((x + middle[0]) / 2, (y + middle[1]) / 2 + 60 * math.copysign(1, 450 - y))
        curve = [
            (
                (1 - t) ** 2 * x + 2 * t * (1 - t) * bend[0] + t * t * middle[0],
                (1 - t) ** 2 * y + 2 * t * (1 - t) * bend[1] + t * t * middle[1],
            )
            for t in (step / 30 for step in range(31))
        ]
        canvas.line(curve, colour, 10)
        canvas.glow(x, y, 150, colour, 0.35)
        canvas.ellipse(x, y, 54, 54, colour)
        canvas.ellipse(x, y, 22, 22, "#fff6dc")
    canvas.ellipse(*middle, 92, 92, "#1e2a52")
    canvas.ellipse(*middle, 40, 40, "#f6b73c")
    return canvas.finish()


def draw_open_window() -> bytes:
    """Morning light through an open window onto a desk with a cup and a telephone."""
    canvas = Canvas("#d9c7b4", "#c7ae95")
    canvas.rectangle(480, 90, 640, 470, "#bfe0ea")
    canvas.glow(860, 260, 420, "#fffbe6", 0.95)
    canvas.outline(480, 90, 640, 470, "#fffaf0", 22)
    canvas.line([(800, 90), (800, 560)], "#fffaf0", 16)
    canvas.polygon([(1120, 90), (1330, 40), (1330, 610), (1120, 560)], "#fffaf0")
    canvas.polygon([(1142, 114), (1306, 76), (1306, 574), (1142, 536)], "#cfe7ee")
    canvas.rectangle(0, 660, WIDTH, 240, "#7d5a3c")
    canvas.polygon([(560, 660), (1060, 660), (1260, 900), (460, 900)], "#a67d55")
    canvas.rectangle(330, 600, 92, 100, "#1e2a52", 12)
    canvas.arc(424, 645, 28, 270, 90, "#1e2a52", 12)
    canvas.rectangle(930, 690, 120, 190, "#22252e", 16)
    canvas.rectangle(940, 704, 100, 150, "#ffe9bd", 6)
    return canvas.finish()
