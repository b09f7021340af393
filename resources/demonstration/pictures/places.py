"""Pictures of places: skylines, a river, a lake shore, a chapel, in flat shapes and evening light."""

from __future__ import annotations

import math

from resources.demonstration.pictures.canvas import WIDTH, Canvas, mixed

BUILDINGS = (
    (0, 120, 300), (110, 90, 420), (190, 130, 350), (310, 80, 520), (380, 120, 400), (490, 70, 640),
    (550, 140, 440), (680, 90, 560), (760, 60, 700), (815, 150, 470), (955, 100, 600), (1045, 130, 380),
    (1165, 80, 520), (1235, 120, 430), (1345, 90, 340), (1425, 180, 290),
)  # fmt: skip
"""Left edge, width and height of each building of the skyline."""


def draw_lanterns_at_dusk() -> bytes:
    """Four lanterns on one line above quiet hills."""
    canvas = Canvas("#141c3c", "#c96f4a")
    canvas.glow(800, 760, 700, "#f6b73c", 0.6)
    for base, height, colour in ((640, 60, "#3a3358"), (700, 80, "#2a2748"), (770, 70, "#171a36")):
        hills = [(x, base + height * math.sin(x / 210 + base)) for x in range(0, WIDTH + 20, 20)]
        canvas.polygon([(0, 900), *hills, (WIDTH, 900)], colour)
    rope = [(x, 130 + 110 * math.sin(math.pi * x / WIDTH)) for x in range(0, WIDTH + 20, 20)]
    canvas.line(rope, "#0c1128", 4)
    for x in (260, 620, 980, 1340):
        canvas.lantern(x, 112 + 110 * math.sin(math.pi * x / WIDTH), 230, "#0c1128", "#f6b73c")
    return canvas.finish()


def draw_city_by_the_lake() -> bytes:
    """A skyline at first light, mirrored in a lake."""
    canvas = Canvas("#0c3f5a", "#f4b183")
    canvas.glow(800, 620, 620, "#ffd9a0", 0.85)
    for number, (left, width, height) in enumerate(BUILDINGS):
        colour = mixed("#0b2f45", "#3d6279", (number * 7 % 5) / 5)
        canvas.rectangle(left, 640 - height * 0.75, width, height * 0.75, colour)
        for row in range(3, int(height * 0.75 / 26)):
            for column in range(int(width / 24)):
                if (row * 5 + column * 3 + number) % 4 == 0:
                    canvas.rectangle(left + 9 + column * 24, 640 - row * 26, 9, 12, "#ffdf9e")
    canvas.rectangle(0, 640, WIDTH, 260, "#1b4f6b")
    canvas.glow(800, 660, 480, "#f4a259", 0.5)
    for row in range(12):
        y = 660 + row * 19
        for number in range(9):
            left = (number * 197 + row * 83) % WIDTH
            canvas.rectangle(left, y, 60 + (row * number * 13) % 90, 3, mixed("#1b4f6b", "#ffd9a0", 0.55 - row * 0.03))
    return canvas.finish()


def draw_river_and_bridge() -> bytes:
    """A lift bridge with two towers over a wide river."""
    canvas = Canvas("#8fb8a8", "#f7e3b0")
    canvas.glow(1180, 330, 420, "#fff3cf", 0.95)
    trees = [(x, 560 + 26 * math.sin(x / 37) + 14 * math.sin(x / 13)) for x in range(0, WIDTH + 10, 10)]
    canvas.polygon([(0, 660), *trees, (WIDTH, 660)], "#4e7d62")
    canvas.rectangle(0, 630, WIDTH, 270, "#2f6a66")
    canvas.glow(1180, 700, 360, "#f7e3b0", 0.6)
    gold = "#c79a2b"
    for left in (470, 1040):
        canvas.rectangle(left, 210, 30, 500, gold)
        canvas.rectangle(left + 60, 210, 30, 500, gold)
        canvas.rectangle(left - 10, 190, 110, 46, mixed(gold, "#ffffff", 0.25))
        for brace in range(4):
            y = 260 + brace * 70
            canvas.line([(left + 15, y), (left + 75, y + 70)], mixed(gold, "#000000", 0.2), 6)
            canvas.line([(left + 75, y), (left + 15, y + 70)], mixed(gold, "#000000", 0.2), 6)
        canvas.rectangle(left - 30, 690, 150, 60, "#7c7365")
    canvas.rectangle(0, 560, WIDTH, 24, mixed(gold, "#000000", 0.35))
    canvas.line([(560, 330), (1040, 330)], gold, 10)
    for x in range(570, 1040, 52):
        canvas.line([(x, 560), (x + 26, 500), (x + 52, 560)], gold, 6)
    canvas.line([(0, 520), (470, 240)], gold, 7)
    canvas.line([(1130, 240), (WIDTH, 520)], gold, 7)
    for row in range(8):
        for number in range(7):
            left = (number * 241 + row * 131) % WIDTH
            canvas.rectangle(left, 640 + row * 32, 120, 4, mixed("#2f6a66", "#f7e3b0", 0.4))
    return canvas.finish()


def draw_lake_shore_light() -> bytes:
    """A lighthouse at the end of a pier, its beam over the water."""
    canvas = Canvas("#2b2150", "#e39a72")
    canvas.glow(420, 640, 520, "#f7c59f", 0.8)
    canvas.polygon([(1120, 262), (0, 60), (0, 330)], mixed("#6f4f6d", "#f7c59f", 0.35))
    canvas.glow(1120, 262, 230, "#ffe9c4", 0.95)
    canvas.rectangle(0, 640, WIDTH, 260, "#3b3566")
    canvas.glow(420, 700, 380, "#e39a72", 0.5)
    canvas.polygon([(1070, 640), (1170, 640), (1152, 310), (1088, 310)], "#f3e9e4")
    for band in (380, 490, 600):
        canvas.polygon([(1078, band), (1162, band), (1166, band + 40), (1074, band + 40)], "#8d3b3b")
    canvas.rectangle(1082, 298, 76, 14, "#2a1f3d")
    canvas.rectangle(1094, 232, 52, 66, "#fff4d8")
    canvas.polygon([(1084, 234), (1156, 234), (1120, 190)], "#2a1f3d")
    canvas.polygon([(900, 640), (WIDTH, 640), (WIDTH, 720), (960, 690)], "#2a2446")
    for row in range(9):
        for number in range(8):
            left = (number * 223 + row * 97) % 1500
            canvas.rectangle(left, 735 + row * 18, 90, 3, mixed("#3b3566", "#f7c59f", 0.45))
    return canvas.finish()


def draw_chapel_in_the_evening() -> bytes:
    """A small chapel with lit windows and an open door."""
    canvas = Canvas("#2b2150", "#9d6a7c")
    canvas.glow(800, 640, 520, "#f7c59f", 0.7)
    ground = [(x, 700 + 14 * math.sin(x / 160)) for x in range(0, WIDTH + 20, 20)]
    canvas.polygon([(0, 900), *ground, (WIDTH, 900)], "#33264a")
    canvas.rectangle(600, 430, 400, 290, "#e9dcd3")
    canvas.polygon([(560, 440), (1040, 440), (800, 250)], "#5a3a55")
    canvas.rectangle(760, 180, 80, 120, "#e9dcd3")
    canvas.polygon([(750, 184), (850, 184), (800, 70)], "#5a3a55")
    for x in (650, 910):
        canvas.rectangle(x, 530, 44, 110, "#ffd58a")
        canvas.ellipse(x + 22, 530, 22, 26, "#ffd58a")
    canvas.rectangle(752, 560, 96, 160, "#ffe6b5")
    canvas.ellipse(800, 560, 48, 50, "#ffe6b5")
    canvas.polygon([(752, 720), (848, 720), (1010, 900), (590, 900)], "#b98a72")
    canvas.glow(800, 660, 200, "#fff1cf", 0.7)
    for x in (180, 330, 1270, 1430):
        canvas.rectangle(x - 7, 600, 14, 120, "#271d3a")
        canvas.ellipse(x, 540, 70, 110, "#3a2f55")
    return canvas.finish()
