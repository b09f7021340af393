"""Pictures of the street and the land: a bus shelter, a laundromat, an orchard, a winter shore, a doorstep."""

from __future__ import annotations

import math

from resources.demonstration.pictures.canvas import WIDTH, Canvas, mixed


def draw_bus_shelter() -> bytes:
    """A lit bus shelter in the evening with two posters on its wall and a bench."""
    canvas = Canvas("#274a52", "#e2a46c")
    for left, width, height in ((0, 190, 250), (200, 130, 330), (1210, 150, 300), (1370, 230, 220)):
        canvas.rectangle(left, 640 - height, width, height, "#1c3740")
        for number in range(8):
            canvas.rectangle(left + 22 + number % 3 * 42, 660 - height + number // 3 * 62, 18, 26, "#f4cf86")
    canvas.rectangle(0, 640, WIDTH, 80, "#8d9a90")
    canvas.rectangle(0, 720, WIDTH, 180, "#33434a")
    for x in range(40, WIDTH, 260):
        canvas.rectangle(x, 806, 130, 10, "#d9cf9f")
    canvas.glow(800, 470, 520, "#fff0bf", 0.75)
    canvas.rectangle(420, 260, 760, 420, "#f3edd2")
    canvas.rectangle(380, 220, 840, 44, "#23513f", 10)
    for x in (420, 780, 1164):
        canvas.rectangle(x, 262, 16, 430, "#23513f")
    for number, left in enumerate((500, 880)):
        canvas.rectangle(left, 308, 190, 250, "#ffffff")
        canvas.rectangle(left, 308, 190, 84, ("#1e2a52", "#23513f")[number])
        canvas.rectangle(left, 392, 190, 56, "#f0c651")
        canvas.rectangle(left + 18, 408, 154, 22, "#23302a")
        canvas.rectangle(left + 18, 334, 120, 14, "#ffffff")
        canvas.rectangle(left + 18, 360, 90, 10, "#c9d6cd")
        for row in range(4):
            canvas.rectangle(left + 18, 466 + row * 21, 150 - (row * 31 + number * 17) % 56, 8, "#8c9a91")
    canvas.rectangle(500, 610, 570, 22, "#7a5236", 6)
    for x in (530, 1020):
        canvas.rectangle(x, 632, 18, 60, "#5a3c26")
    canvas.rectangle(1290, 280, 14, 420, "#44545a")
    canvas.ellipse(1297, 262, 52, 52, "#f0c651")
    canvas.rectangle(1272, 244, 50, 32, "#23513f", 6)
    return canvas.finish()


def draw_laundromat() -> bytes:
    """Six washing machines in a row in a bright laundromat, a folded pile and a notice on the wall."""
    canvas = Canvas("#e6f0ea", "#cfe0d6")
    canvas.rectangle(0, 730, WIDTH, 170, "#b9c7bd")
    for x in range(0, WIDTH, 160):
        canvas.polygon([(x, 730), (x + 80, 730), (x + 20, 900), (x - 80, 900)], "#cdd8d0")
    canvas.rectangle(0, 40, WIDTH, 26, "#fff9df")
    canvas.glow(800, 70, 420, "#fffbe8", 0.8)
    for number in range(6):
        left = 110 + number * 236
        canvas.rectangle(left, 400, 214, 350, "#fbfdfb", 14)
        canvas.rectangle(left, 400, 214, 66, "#23513f", 14)
        canvas.ellipse(left + 174, 433, 16, 16, "#f0c651")
        canvas.rectangle(left + 24, 422, 86, 22, "#e6f0ea", 4)
        canvas.ellipse(left + 107, 600, 84, 84, "#8fa79a")
        canvas.ellipse(left + 107, 600, 66, 66, "#37606e")
        wash = ("#c98d45", "#a9c4d0", "#8d3b3b", "#e9dfc6", "#7c8aa5", "#c79a2b")[number]
        canvas.ellipse(left + 107 + 14 * math.sin(number), 626, 48, 34, wash)
        canvas.arc(left + 107, 600, 52, 200, 260, "#cfe3ea", 7)
    canvas.rectangle(660, 120, 220, 240, "#ffffff")
    canvas.rectangle(660, 120, 220, 70, "#23513f")
    canvas.rectangle(660, 190, 220, 60, "#f0c651")
    canvas.rectangle(682, 208, 176, 24, "#23302a")
    for row in range(4):
        canvas.rectangle(682, 268 + row * 20, 170 - row * 23 % 60, 8, "#8c9a91")
    for row, colour in enumerate(("#7c8aa5", "#f7f0df", "#c98d45", "#f7f0df")):
        canvas.rectangle(190, 372 - row * 26, 150, 24, colour, 8)
    canvas.ellipse(1330, 200, 78, 78, "#23513f")
    canvas.ellipse(1330, 200, 66, 66, "#ffffff")
    canvas.line([(1330, 200), (1330, 152)], "#23302a", 7)
    canvas.line([(1330, 200), (1366, 216)], "#23302a", 7)
    return canvas.finish()


def draw_orchard_rows() -> bytes:
    """Rows of blossoming trees run toward low mountains under a wide morning sky."""
    canvas = Canvas("#a9cfe0", "#fbe6c4")
    canvas.glow(1150, 380, 460, "#fff4d0", 0.9)
    for base, height, colour in ((410, 46, "#9db4c4"), (440, 34, "#7f9fa6")):
        ridge = [(x, base - abs(height * math.sin(x / 170 + base)) - 12 * math.sin(x / 41)) for x in range(0, 1620, 20)]
        canvas.polygon([(0, 560), *ridge, (WIDTH, 560)], colour)
    canvas.rectangle(0, 450, WIDTH, 450, "#8fae62")
    for number in range(-6, 7):
        near, far = 800 + number * 330, 800 + number * 26
        canvas.polygon([(far - 5, 452), (far + 5, 452), (near + 76, 900), (near - 76, 900)], "#a98a58")
    for step in range(7):
        share = (step + 1) / 7
        y = 452 + 330 * share**2
        size = 9 + 92 * share**2
        for number in range(-6, 7):
            x = 800 + (number + 0.5) * (26 + 304 * (y - 452) / 448)
            if -150 < x < WIDTH + 150:
                canvas.rectangle(x - size * 0.1, y - size * 0.6, size * 0.2, size * 0.9, "#6b4a34")
                canvas.ellipse(x, y - size, size, size * 0.72, mixed("#f3dfe2", "#e9b8c0", (step + number) % 3 / 3))
                canvas.ellipse(x - size * 0.3, y - size * 1.2, size * 0.5, size * 0.36, "#fdf3f2")
    return canvas.finish()


def draw_winter_shore() -> bytes:
    """A snowy lake shore at sunrise, bare birches on the left, ice along the water's edge."""
    canvas = Canvas("#6f7fa6", "#f6c9a8")
    canvas.glow(1080, 470, 520, "#fff0cf", 0.95)
    canvas.ellipse(1080, 474, 54, 54, "#fff8e4")
    canvas.rectangle(0, 480, WIDTH, 420, "#7187a3")
    for row in range(9):
        half = 40 + row * 22
        canvas.rectangle(
            1080 - half + (row * 37) % 30, 496 + row * 17, half * 2, 5, mixed("#ffe9c4", "#7187a3", row / 10)
        )
    for number in range(9):
        x = 560 + number * 128
        canvas.polygon([(x, 690), (x + 84, 676), (x + 112, 700), (x + 20, 716)], "#e9f1f6")
    snow = [(x, 720 + 36 * math.sin(x / 260 + 2) - x * 0.02) for x in range(0, WIDTH + 20, 20)]
    canvas.polygon([(0, 900), *snow, (WIDTH, 900)], "#f2f4f8")
    bank = [(x, 790 + 24 * math.sin(x / 190)) for x in range(0, WIDTH + 20, 20)]
    canvas.polygon([(0, 900), *bank, (WIDTH, 900)], "#dfe4ee")
    for x, width, top in ((120, 26, 60), (236, 20, 120), (330, 30, 30), (452, 17, 170)):
        canvas.polygon(
            [(x - width / 2, 800), (x + width / 2, 800), (x + width / 3, top), (x - width / 3, top)], "#f7f3ee"
        )
        for mark in range(9):
            y = top + 50 + mark * (690 - top) / 9
            canvas.line([(x - width / 3, y), (x + (mark % 3 - 1) * width / 5, y + 3)], "#4b4350", 5)
        for branch in range(5):
            y, side = top + 40 + branch * 70, 1 if branch % 2 else -1
            canvas.line([(x, y + 50), (x + side * 70, y), (x + side * 96, y - 46)], "#5d5260", 4)
    for number in range(6):
        canvas.ellipse(640 + number * 62, 850 - number * 15, 15, 7, "#b9c3d6")
    return canvas.finish()


def draw_lantern_on_a_step() -> bytes:
    """A lit lantern on the top step before a blue door, a pot of geraniums beside it."""
    canvas = Canvas("#c9a27e", "#a97f5d")
    for row in range(11):
        for column in range(-1, 12):
            left = column * 150 + (row % 2) * 75
            canvas.rectangle(left, row * 62, 144, 56, mixed("#b98a66", "#a5734f", (row * 5 + column * 3) % 4 / 4), 4)
    canvas.rectangle(590, 70, 420, 620, "#f3e7d3")
    canvas.rectangle(620, 100, 360, 590, "#1e2a52")
    for left in (652, 816):
        for top, height in ((140, 190), (360, 130), (520, 140)):
            canvas.rectangle(left, top, 132, height, "#2d3c6d", 6)
    canvas.ellipse(956, 440, 13, 13, "#f0c651")
    for number in range(3):
        canvas.rectangle(
            470 - number * 120, 690 + number * 70, 660 + number * 240, 70, mixed("#d8cbb8", "#b3a28b", number / 3)
        )
        canvas.rectangle(470 - number * 120, 690 + number * 70, 660 + number * 240, 9, "#efe6d6")
    canvas.polygon([(1040, 690), (1120, 690), (1136, 580), (1024, 580)], "#a5502f")
    for number in range(9):
        x, y = 1080 + 56 * math.sin(number * 2.4), 545 - (number * 29) % 70
        canvas.line([(1080, 590), (x, y)], "#3f6b45", 7)
        canvas.ellipse(x, y, 26, 22, "#c2453f" if number % 3 else "#d96a5f")
    canvas.lantern(560, 450, 240, "#2a2018", "#f6b73c")
    return canvas.finish()
