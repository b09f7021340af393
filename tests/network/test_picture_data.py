"""What a camera wrote into a picture is gone from everything that is kept of it; the picture stays as it was."""

from io import BytesIO
from typing import Any

import pytest
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image, ImageCms, ImageOps, PngImagePlugin
from wagtail.images.fields import WagtailImageField

from network.models import Picture
from network.picture_data import only_what_shows
from network.pictures import SOCIAL_SPEC

ORIENTATION, MAKE, GPS = 0x0112, 0x010F, 0x8825
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><place>Elm Street 12</place></x:xmpmeta>'
#: Each stands somewhere in the file that a camera made.
TRACES = (b"Elm Street 12", b"Lumina", b"87.62")
FORMATS = ("JPEG", "PNG", "WEBP", "AVIF", "GIF")


def drawn() -> Image.Image:
    """A picture whose corners differ, so that its position shows: wide, red at the left, a white corner above."""
    picture = Image.new("RGB", (64, 32), "navy")
    picture.paste("red", (0, 0, 16, 32))
    picture.paste("white", (0, 0, 16, 8))
    return picture


def photograph(kind: str, orientation: int = 6, **options: Any) -> bytes:
    """Return a file of *kind* with the place where it was taken, a camera, words and a colour profile in it."""
    exif = Image.Exif()
    exif[ORIENTATION], exif[MAKE] = orientation, "Lumina 87.62"
    exif[GPS] = {1: "N", 2: (41.0, 52.0, 30.0), 3: "W", 4: (87.0, 37.0, 12.0)}
    values: dict[str, Any] = {
        "exif": exif,
        "icc_profile": ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(),
    }
    if kind == "PNG":
        words = PngImagePlugin.PngInfo()
        words.add_text("Location", "Elm Street 12")
        words.add_itxt("XML:com.adobe.xmp", XMP.decode())
        values["pnginfo"] = words
    elif kind == "GIF":
        values = {"comment": b"Elm Street 12, Lumina 87.62"}
    else:
        values["xmp"] = XMP
    if kind == "JPEG":
        values["comment"] = b"Elm Street 12"
    file = BytesIO()
    drawn().save(file, kind, **{**values, **options})
    return file.getvalue()


def looks(data: bytes) -> Image.Image:
    with Image.open(BytesIO(data)) as picture:
        return ImageOps.exif_transpose(picture).convert("RGB")


@pytest.mark.parametrize("kind", FORMATS)
def test_photograph_loses_place_camera_and_words(kind: str) -> None:
    came = photograph(kind)
    assert any(trace in came for trace in TRACES)

    kept = only_what_shows(came)

    assert not [trace for trace in TRACES if trace in kept]
    with Image.open(BytesIO(kept)) as picture:
        picture.load()
        assert picture.format == kind
        assert set(picture.getexif()) <= {ORIENTATION}
        assert not picture.getexif().get_ifd(GPS)
        assert "xmp" not in picture.info
        assert "comment" not in picture.info


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF"])
def test_no_dot_of_the_picture_changes(kind: str) -> None:
    came = photograph(kind)

    assert looks(only_what_shows(came)).tobytes() == looks(came).tobytes()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_picture_stays_upright(kind: str, orientation: int) -> None:
    came = photograph(kind, orientation)

    before, after = looks(came), looks(only_what_shows(came))

    assert after.size == before.size
    middle = (before.width // 2, before.height // 2)
    for place in ((2, 2), (before.width - 3, 2), (2, before.height - 3), middle):
        pairs = zip(before.getpixel(place), after.getpixel(place), strict=True)  # type: ignore[arg-type]
        assert all(abs(one - other) < 24 for one, other in pairs)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_colours_keep_their_profile(kind: str) -> None:
    with Image.open(BytesIO(only_what_shows(photograph(kind)))) as picture:
        assert picture.info.get("icc_profile")


def test_progressive_photograph_loses_what_stands_behind_it() -> None:
    came = photograph("JPEG", progressive=True) + photograph("JPEG")

    kept = only_what_shows(came)

    assert not [trace for trace in TRACES if trace in kept]
    assert kept.endswith(b"\xff\xd9")
    assert looks(kept).tobytes() == looks(came).tobytes()


@pytest.mark.parametrize("kind", ["GIF", "WEBP"])
def test_moving_picture_keeps_its_frames(kind: str) -> None:
    file = BytesIO()
    frames = [drawn(), ImageOps.mirror(drawn())]
    frames[0].save(file, kind, save_all=True, append_images=frames[1:], loop=0, duration=100)

    with Image.open(BytesIO(only_what_shows(file.getvalue()))) as picture:
        assert getattr(picture, "n_frames", 1) == 2
        assert picture.info.get("loop") == 0


@pytest.mark.parametrize("kind", FORMATS)
def test_picture_without_traces_stays_as_it_is(kind: str) -> None:
    file = BytesIO()
    drawn().save(file, kind)

    assert looks(only_what_shows(file.getvalue())).tobytes() == looks(file.getvalue()).tobytes()


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("orientation", [1, 6])
def test_cleaned_picture_stays_as_it_is(kind: str, orientation: int) -> None:
    kept = only_what_shows(photograph(kind, orientation))

    assert only_what_shows(kept) == kept


def test_other_file_stays_as_it_is() -> None:
    assert only_what_shows(b"%PDF-1.7 and so on") == b"%PDF-1.7 and so on"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
@pytest.mark.django_db
def test_uploaded_picture_and_its_sizes_hold_no_trace(kind: str) -> None:
    picture = Picture(title="A hall", file=ContentFile(photograph(kind), name=f"hall.{kind.lower()}"))
    picture.save()

    small = picture.get_rendition("width-20|format-webp")

    assert small.height > small.width  # upright
    for file in (picture.file, picture.get_rendition(SOCIAL_SPEC).file, small.file):
        with file.open("rb") as opened:
            kept = opened.read()
        assert not [trace for trace in TRACES if trace in kept]
        with Image.open(BytesIO(kept)) as shown:
            assert not shown.getexif().get_ifd(GPS)
            assert shown.getexif().get(MAKE) is None


def test_picture_of_a_kind_that_is_not_cleaned_is_refused() -> None:
    upload = SimpleUploadedFile("hall.heic", b"\0\0\0\x18ftypheic", "image/heic")

    with pytest.raises(ValidationError):
        WagtailImageField().clean(upload)

    assert set(settings.WAGTAILIMAGES_EXTENSIONS) == {"avif", "gif", "jpg", "jpeg", "png", "webp"}
