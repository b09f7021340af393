"""The pictures of the demonstration, each with the alternative text that serves where no other is given."""

from __future__ import annotations

from resources.demonstration.content.shapes import PictureContent
from resources.demonstration.pictures import places, things

CREDIT = "Drawing: Lantern Network (demonstration)"

PICTURES = (
    PictureContent(
        key="lanterns-at-dusk",
        site="national",
        title="Lanterns at dusk",
        filename="lanterns-at-dusk.jpg",
        alt="Four lit lanterns hang on one line above dark hills at dusk.",
        credit=CREDIT,
        draw=places.draw_lanterns_at_dusk,
    ),
    PictureContent(
        key="paths-that-meet",
        site="national",
        title="Paths that meet",
        filename="paths-that-meet.jpg",
        alt="Four colored points of light, each joined by a curved line to a larger one in the middle.",
        credit=CREDIT,
        draw=things.draw_paths_that_meet,
    ),
    PictureContent(
        key="shelf-of-books",
        site="national",
        title="A shelf with a lantern",
        filename="shelf-of-books.jpg",
        alt="Two shelves of books in many colors; a lit lantern stands in a gap on the upper one.",
        credit=CREDIT,
        draw=things.draw_shelf_of_books,
    ),
    PictureContent(
        key="row-of-candles",
        site="national",
        title="A row of candles",
        filename="row-of-candles.jpg",
        alt="Seven lit candles in a row, the tallest in the middle.",
        credit=CREDIT,
        draw=things.draw_row_of_candles,
    ),
    PictureContent(
        key="open-window",
        site="national",
        title="An open window",
        filename="open-window.jpg",
        alt="Morning light falls through an open window onto a desk with a cup and a telephone.",
        credit=CREDIT,
        draw=things.draw_open_window,
    ),
    PictureContent(
        key="city-by-the-lake",
        site="chicago",
        title="City by the lake",
        filename="city-by-the-lake.jpg",
        alt="A skyline with lit windows at first light, mirrored in a lake.",
        credit=CREDIT,
        draw=places.draw_city_by_the_lake,
    ),
    PictureContent(
        key="steps-of-light",
        site="chicago",
        title="Six steps",
        filename="steps-of-light.jpg",
        alt="Six broad steps, each lighter than the last, rise to a bright open door.",
        credit=CREDIT,
        draw=things.draw_steps_of_light,
    ),
    PictureContent(
        key="open-notebook",
        site="chicago",
        title="An open notebook",
        filename="open-notebook.jpg",
        alt=(
            "An open notebook in lamplight, notes on the left page, a checked list on the right, a pencil "
            "beside it."
        ),
        credit=CREDIT,
        draw=things.draw_open_notebook,
    ),
    PictureContent(
        key="river-and-bridge",
        site="sacramento",
        title="River and bridge",
        filename="river-and-bridge.jpg",
        alt="A golden lift bridge with two towers crosses a wide green river in morning light.",
        credit=CREDIT,
        draw=places.draw_river_and_bridge,
    ),
    PictureContent(
        key="posters-on-a-wall",
        site="sacramento",
        title="Posters on a wall",
        filename="posters-on-a-wall.jpg",
        alt="Three hotline posters with a bright yellow band hang side by side on a wall near a window.",
        credit=CREDIT,
        draw=things.draw_posters_on_a_wall,
    ),
    PictureContent(
        key="lake-shore-light",
        site="milwaukee",
        title="Lake shore light",
        filename="lake-shore-light.jpg",
        alt="A lighthouse at the end of a pier sends a beam over a calm lake at dusk.",
        credit=CREDIT,
        draw=places.draw_lake_shore_light,
    ),
    PictureContent(
        key="full-hall",
        site="milwaukee",
        title="A full hall",
        filename="full-hall.jpg",
        alt="Rows of people, seen from behind, face a lit stage with a screen that shows three points.",
        credit=CREDIT,
        draw=things.draw_full_hall,
    ),
    PictureContent(
        key="chapel-in-the-evening",
        site="milwaukee",
        title="Chapel in the evening",
        filename="chapel-in-the-evening.jpg",
        alt="A small chapel between trees in the evening, its windows lit and its door open.",
        credit=CREDIT,
        draw=places.draw_chapel_in_the_evening,
    ),
)
