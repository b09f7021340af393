"""Pictures of rooms where people meet and wait, always empty: whoever looks may imagine themselves in."""

from __future__ import annotations

import math

from resources.demonstration.pictures.canvas import HEIGHT, WIDTH, Canvas, mixed


def draw_reading_room() -> bytes:
    """Tall windows over long library tables, each with its green lamp."""
    canvas = Canvas("#e8dcc4", "#cbb68f")
    for left in (140, 500, 860, 1220):
        canvas.rectangle(left, 130, 220, 400, "#fdf4d8")
        canvas.ellipse(left + 110, 130, 110, 90, "#fdf4d8")
        canvas.line([(left + 110, 44), (left + 110, 530)], "#a98f63", 8)
        for y in (210, 320, 430):
            canvas.line([(left, y), (left + 220, y)], "#a98f63", 6)
    canvas.glow(800, 330, 620, "#fff6db", 0.5)
    canvas.rectangle(0, 560, WIDTH, 340, "#8a6a43")
    for row, (y, across) in enumerate(((600, 520), (720, 700))):
        canvas.rectangle(800 - across, y, across * 2, 34 + row * 14, mixed("#5d4023", "#3f2a15", row))
        canvas.rectangle(800 - across + 40, y + 34 + row * 14, 40, 130, "#3a2713")
        canvas.rectangle(800 + across - 80, y + 34 + row * 14, 40, 130, "#3a2713")
        for number in range(3):
            x = 800 + (number - 1) * across * 0.62
            size = 1 + row * 0.35
            canvas.glow(x, y - 20, 130 * size, "#fff0b8", 0.75)
            canvas.line([(x, y), (x, y - 62 * size)], "#b58a2f", 9)
            canvas.polygon(
                [(x - 62 * size, y - 52 * size), (x + 62 * size, y - 52 * size),
                 (x + 36 * size, y - 92 * size), (x - 36 * size, y - 92 * size)],
                "#23513f",
            )  # fmt: skip
            canvas.rectangle(x + 70 * size, y - 16, 92 * size, 14, "#f7f0df")
            canvas.rectangle(x + 76 * size, y - 30, 80 * size, 14, mixed("#94530a", "#1e2a52", number / 2))
    return canvas.finish()


def draw_council_chamber() -> bytes:
    """A curved dais with nine seats and, before it, a lectern with a microphone in a pool of light."""
    canvas = Canvas("#d8d2c4", "#b9ad97")
    for x in range(60, WIDTH, 148):
        canvas.rectangle(x, 60, 84, 360, "#cbbfa6")
    canvas.glow(800, 480, 520, "#fff7e0", 0.8)
    canvas.ellipse(800, 190, 92, 92, "#23513f")
    canvas.ellipse(800, 190, 76, 76, "#e9dfc6")
    canvas.lantern(800, 128, 116, "#23513f", "#f0c651")
    canvas.rectangle(0, 640, WIDTH, 260, "#7a6a58")
    for number in range(-4, 5):
        x, y = 800 + number * 150, 470 - abs(number) ** 1.6 * 6
        canvas.rectangle(x - 40, y - 120, 80, 140, "#3d2f26", 22)
        canvas.rectangle(x - 28, y - 106, 56, 90, "#5d4638", 16)
    front = [(60 + step * 74, 470 - abs(step - 10) ** 1.7 * 1.4) for step in range(21)]
    canvas.polygon([*front, (1540, 640), (60, 640)], "#6d4a2c")
    canvas.line(front, "#a9794a", 20)
    for number in range(-4, 5):
        x, y = 800 + number * 150, 500 - abs(number) ** 1.6 * 5
        canvas.rectangle(x - 38, y + 14, 76, 20, "#e9d9b4", 4)
    canvas.glow(800, 790, 300, "#fff2cb", 0.7)
    canvas.polygon([(716, 900), (884, 900), (866, 700), (734, 700)], "#4b321d")
    canvas.polygon([(706, 706), (894, 706), (874, 670), (726, 670)], "#8b6138")
    canvas.line([(800, 690), (806, 640), (826, 606)], "#22252e", 7)
    canvas.ellipse(829, 600, 11, 15, "#22252e")
    return canvas.finish()


def draw_kitchen_table() -> bytes:
    """A kitchen table under a lamp: a pile of envelopes, a loaf and two cups."""
    canvas = Canvas("#3d4f46", "#2a3a33")
    canvas.rectangle(1130, 110, 300, 300, "#10222c")
    canvas.ellipse(1330, 190, 34, 34, "#f4ecd2")
    canvas.outline(1130, 110, 300, 300, "#e6dcc0", 16)
    canvas.line([(1280, 110), (1280, 410)], "#e6dcc0", 10)
    canvas.polygon([(800, 230), (330, 620), (1270, 620)], "#4f6155")
    canvas.glow(800, 480, 620, "#ffe3a4", 0.75)
    canvas.line([(800, 0), (800, 150)], "#1a231e", 6)
    canvas.polygon([(740, 150), (860, 150), (960, 260), (640, 260)], "#c79a2b")
    canvas.ellipse(800, 262, 158, 18, "#fff3cc")
    canvas.polygon([(270, 560), (1330, 560), (1500, 780), (100, 780)], "#a8744a")
    canvas.polygon([(100, 780), (1500, 780), (1500, 820), (100, 820)], "#75492a")
    for x in (190, 1350):
        canvas.rectangle(x, 820, 56, 80, "#5d3820")
    for number in range(6):
        left, top = 360 + number * 7, 690 - number * 13
        canvas.polygon(
            [(left, top), (left + 210, top), (left + 196, top - 62), (left + 20, top - 62)],
            mixed("#e9e0cb", "#ffffff", number / 5),
        )
    canvas.line([(415, 563), (496, 600), (591, 563)], "#b9ab8c", 5)
    for x, colour in ((700, "#1e2a52"), (1190, "#94530a")):
        canvas.arc(x + 48, 640, 24, 270, 90, colour, 11)
        canvas.rectangle(x - 44, 600, 88, 92, colour, 14)
        canvas.ellipse(x, 604, 42, 11, "#2b1a10")
    canvas.ellipse(940, 640, 116, 50, "#c98d45")
    canvas.ellipse(940, 622, 106, 46, "#dda75f")
    for x in (890, 940, 990):
        canvas.line([(x - 18, 640), (x + 14, 600)], "#b57c38", 8)
    return canvas.finish()


def draw_circle_of_chairs() -> bytes:
    """Eight chairs in a ring on a wooden floor, evening light from three arched windows."""
    canvas = Canvas("#efe0d6", "#dcc3b4")
    for left in (220, 690, 1160):
        canvas.rectangle(left, 160, 220, 300, "#ffe9bd")
        canvas.ellipse(left + 110, 160, 110, 104, "#ffe9bd")
        canvas.line([(left + 110, 56), (left + 110, 460)], "#8d6b84", 9)
        canvas.line([(left, 260), (left + 220, 260)], "#8d6b84", 9)
    canvas.rectangle(0, 520, WIDTH, 380, "#a9754f")
    for board in (560, 620, 700, 800):
        canvas.line([(0, board), (WIDTH, board)], "#946341", 4)
    canvas.glow(800, 690, 560, "#ffedc4", 0.7)
    canvas.ellipse(800, 700, 380, 96, "#7c4a63")
    canvas.ellipse(800, 700, 356, 86, "#8f5c76")
    chairs = sorted(((angle, math.sin(math.radians(angle))) for angle in range(0, 360, 45)), key=lambda pair: pair[1])
    for angle, depth in chairs:
        x, y = 800 + 520 * math.cos(math.radians(angle)), 690 + 130 * depth
        size = 1 + depth * 0.22
        wood = mixed("#5a3a55", "#3a2238", (depth + 1) / 2)
        for side in (-42, 34):
            canvas.rectangle(x + side * size, y - 20 * size, 9 * size, 92 * size, wood)
            canvas.rectangle(x + side * size, y - 138 * size, 9 * size, 140 * size, wood)
        canvas.rectangle(x - 44 * size, y - 140 * size, 88 * size, 44 * size, wood, 10)
        canvas.polygon(
            [(x - 50 * size, y + 6 * size), (x + 50 * size, y + 6 * size), (x + 42 * size, y - 24 * size),
             (x - 42 * size, y - 24 * size)],
            mixed("#c9894f", "#94530a", (depth + 1) / 2),
        )  # fmt: skip
    return canvas.finish()


def draw_coats_on_hooks() -> bytes:
    """Winter coats and scarves in many colours on a row of hooks, boots below."""
    canvas = Canvas("#f0e6d8", "#dfcfba")
    canvas.glow(420, 260, 560, "#fffaf0", 0.8)
    canvas.rectangle(0, 760, WIDTH, 140, "#8a6248")
    canvas.rectangle(120, 190, 1360, 46, "#7a5236", 8)
    colours = ("#4a2748", "#0c3f5a", "#94530a", "#23513f", "#8d3b3b", "#7c8aa5", "#c79a2b")
    for number, colour in enumerate(colours):
        x, length = 230 + number * 190, 330 + (number * 47) % 90
        dark = mixed(colour, "#000000", 0.3)
        canvas.arc(x, 236, 16, 0, 180, "#3c2c1a", 8)
        canvas.polygon(
            [
                (x - 34, 250),
                (x + 34, 250),
                (x + 66, 300),
                (x + 78, 260 + length),
                (x - 78, 260 + length),
                (x - 66, 300),
            ],
            colour,
        )
        for side in (-1, 1):
            canvas.polygon(
                [(x + side * 36, 256), (x + side * 70, 300), (x + side * 88, 500), (x + side * 56, 508)], dark
            )
        canvas.line([(x, 262), (x, 258 + length)], dark, 5)
        for button in range(4):
            canvas.ellipse(x + 13, 320 + button * 62, 7, 7, mixed(colour, "#ffffff", 0.6))
        if number % 2 == 0:
            scarf = mixed(colours[(number + 3) % 7], "#ffffff", 0.35)
            canvas.polygon([(x - 40, 246), (x + 40, 246), (x + 30, 284), (x - 30, 284)], scarf)
            canvas.rectangle(x - 32, 272, 24, 150, scarf, 4)
    for number in range(6):
        left = 240 + number * 200
        boot = mixed("#3a2a22", "#6b4a34", (number % 3) / 2)
        canvas.rectangle(left, 724, 40, 90, boot, 8)
        canvas.rectangle(left, HEIGHT - 116, 78, 34, boot, 12)
        canvas.rectangle(left + 56, 718, 40, 90, mixed(boot, "#000000", 0.2), 8)
        canvas.rectangle(left + 56, HEIGHT - 122, 78, 34, mixed(boot, "#000000", 0.2), 12)
    return canvas.finish()
