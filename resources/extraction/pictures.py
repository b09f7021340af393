"""A cover from a picture. Runs in the process of resources.extraction.reader."""

import warnings
from pathlib import Path

from PIL import Image, ImageOps

from resources.extraction.protocol import Exit, Outcome, UnreadableError

COVER_WIDTH = 480
COVER_HEIGHT = 720
#: Dots of a picture that are drawn at most; more of them need more memory than the process has.
MOST_PIXELS = 80_000_000


def read(source: Path, cover: Path) -> Outcome:
    """Draw the picture *source* into *cover*. Raises UnreadableError for one that is broken or too large."""
    warnings.simplefilter("ignore", Image.DecompressionBombWarning)
    try:
        with Image.open(source, formats=["PNG", "JPEG", "WEBP"]) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise UnreadableError(Exit.TOO_LARGE)
            picture.draft("RGB", (COVER_HEIGHT, COVER_HEIGHT))  # a photograph is decoded in a smaller size
            picture.thumbnail((COVER_HEIGHT, COVER_HEIGHT))  # it may lie on its side
            upright = ImageOps.exif_transpose(picture)
            upright.thumbnail((COVER_WIDTH, COVER_HEIGHT))
            save_cover(upright, cover)
    except Image.DecompressionBombError:
        raise UnreadableError(Exit.TOO_LARGE) from None
    return Outcome()


def save_cover(picture: Image.Image, cover: Path) -> None:
    """Write the dots of *picture* on white paper into *cover*, and nothing else that it holds: no place, no camera."""
    paper = Image.new("RGB", picture.size, "white")
    if picture.mode in {"RGBA", "LA", "PA", "P"}:
        layer = picture.convert("RGBA")
        paper.paste(layer, mask=layer.getchannel("A"))
    else:
        paper.paste(picture.convert("RGB"))
    paper.save(cover, "WEBP", quality=80, method=2)  # half the time of the default for the same picture
