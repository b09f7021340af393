"""Pictures without what cameras and programs write into them: where, when, by which device, by whom, words, previews.

Of an uploaded picture only what shows is kept, with its colours and its upright position. JPEG, PNG, WebP and GIF lose
those parts and no dot of the picture; AVIF, whose parts lie in each other, is drawn anew where it has any.
"""

import struct
import zlib
from collections.abc import Iterator
from io import BytesIO

from PIL import Image, ImageOps

_ORIENTATION = 0x0112  # Exif 2.3, table 4
_EXIF_MARK = b"Exif\0\0"
_PNG_MARK = b"\x89PNG\r\n\x1a\n"
#: JPEG segments that are kept among those for applications: JFIF's, colours (ICC), Adobe's way to write colours.
_JPEG_KEPT = {0xE0: b"JFIF", 0xE2: b"ICC_PROFILE", 0xEE: b"Adobe"}
#: PNG chunks that are left out: Exif, three kinds of words, the time.
_PNG_LEFT_OUT = frozenset({b"eXIf", b"tEXt", b"zTXt", b"iTXt", b"tIME"})
_WEBP_KEPT = frozenset({b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP"})
_WEBP_HAS_EXIF, _WEBP_HAS_XMP = 0x08, 0x04
#: GIF's extensions of programs that are kept: how often a moving picture repeats.
_GIF_KEPT = frozenset({b"NETSCAPE2.0", b"ANIMEXTS1.0"})
_AVIF_QUALITY = 90


def only_what_shows(data: bytes) -> bytes:
    """Return the picture file *data* without anything but the picture; any other file as it is.

    One whose parts don't fit together is drawn anew. Raises OSError for one that can't be drawn at all.
    """
    try:
        return _without_the_rest(data)
    except (ValueError, struct.error, IndexError):
        return _drawn_anew(data)


def _without_the_rest(data: bytes) -> bytes:
    if data.startswith(b"\xff\xd8\xff"):
        return _jpeg(data)
    if data.startswith(_PNG_MARK):
        return _png(data)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return _webp(data)
    if data[:6] in {b"GIF87a", b"GIF89a"}:
        return _gif(data)
    if data[4:12] in {b"ftypavif", b"ftypavis"}:
        return _avif(data)
    return data


def _drawn_anew(data: bytes) -> bytes:
    drawn = BytesIO()
    with Image.open(BytesIO(data)) as picture:
        kind = picture.format
        ImageOps.exif_transpose(picture).save(drawn, kind, exif=b"", xmp=b"")
    return drawn.getvalue()


def _upright(data: bytes) -> bytes:
    """Return Exif that says how the picture lies and nothing else; empty if it lies as it should."""
    with Image.open(BytesIO(data)) as picture:
        orientation = picture.getexif().get(_ORIENTATION, 1)
    if orientation not in range(2, 9):
        return b""
    exif = Image.Exif()
    exif[_ORIENTATION] = orientation
    return exif.tobytes()


def _jpeg(data: bytes) -> bytes:
    exif = _upright(data)
    parts = [data[:2]]
    if exif:
        parts.append(b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif)
    place = 2
    while data[place] == 0xFF:
        marker = data[place + 1]
        if marker == 0xFF:  # padding
            place += 1
            continue
        end = place + 2 + struct.unpack_from(">H", data, place + 2)[0]
        if marker == 0xDA:  # the picture itself; what stands behind its end (a second picture, a preview) goes
            return b"".join([*parts, data[place : _end_of_scans(data, end)]])
        is_for_applications = 0xE0 <= marker <= 0xEF
        if marker != 0xFE and (not is_for_applications or _is_kept(data, place, marker)):
            parts.append(data[place:end])
        place = end
    raise ValueError("This picture is broken.")


def _is_kept(data: bytes, place: int, marker: int) -> bool:
    return marker in _JPEG_KEPT and data.startswith(_JPEG_KEPT[marker], place + 4)


def _end_of_scans(data: bytes, place: int) -> int:
    """Return where the picture ends whose first scan begins at *place*."""
    while True:
        place = data.find(0xFF, place)
        if place < 0:  # cut off: what is there still shows
            return len(data)
        following = data[place + 1]
        if following == 0xD9:
            return place + 2
        if following in {0x00, 0xFF} or 0xD0 <= following <= 0xD7:
            place += 2 if following != 0xFF else 1
        else:  # tables between the scans of a progressive picture
            place += 2 + struct.unpack_from(">H", data, place + 2)[0]


def _png(data: bytes) -> bytes:
    exif = _upright(data).removeprefix(_EXIF_MARK)
    parts = [_PNG_MARK]
    place = len(_PNG_MARK)
    while place < len(data):
        length, kind = struct.unpack_from(">I4s", data, place)
        end = place + 12 + length
        if kind == b"IDAT" and exif:
            parts.append(_png_chunk(b"eXIf", exif))
            exif = b""
        if kind not in _PNG_LEFT_OUT:
            parts.append(data[place:end])
        if kind == b"IEND":
            break
        place = end
    return b"".join(parts)


def _png_chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def _webp(data: bytes) -> bytes:
    exif = _upright(data)
    parts: list[bytes] = []
    for kind, content in _webp_chunks(data):
        if kind == b"VP8X":
            flags = content[0] & ~(_WEBP_HAS_EXIF | _WEBP_HAS_XMP) | (_WEBP_HAS_EXIF if exif else 0)
            parts.append(_webp_chunk(kind, bytes([flags]) + content[1:]))
        elif kind in _WEBP_KEPT:
            parts.append(_webp_chunk(kind, content))
    if exif:
        parts.append(_webp_chunk(b"EXIF", exif.removeprefix(_EXIF_MARK)))
    body = b"WEBP" + b"".join(parts)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _webp_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = 12
    while place + 8 <= len(data):
        kind, length = struct.unpack_from("<4sI", data, place)
        yield kind, data[place + 8 : place + 8 + length]
        place += 8 + length + length % 2


def _webp_chunk(kind: bytes, content: bytes) -> bytes:
    return kind + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)


def _gif(data: bytes) -> bytes:
    """Leave out comments and what programs add (GIF89a, sections 23 to 26)."""
    place = 13 + _table_size(data[10])
    parts = [data[:place]]
    while data[place] != 0x3B:
        begins = place
        is_kept = True
        if data[place] == 0x21:
            label = data[place + 1]
            is_kept = label not in {0xFE, 0xFF} or (label == 0xFF and data[place + 3 : place + 14] in _GIF_KEPT)
            place += 2
        elif data[place] == 0x2C:
            place += 11 + _table_size(data[place + 9])
        else:
            raise ValueError("This picture is broken.")
        while data[place]:
            place += data[place] + 1
        place += 1
        if is_kept:
            parts.append(data[begins:place])
    return b"".join([*parts, b";"])


def _table_size(flags: int) -> int:
    return 3 * 2 ** ((flags & 7) + 1) if flags & 0x80 else 0


def _avif(data: bytes) -> bytes:
    with Image.open(BytesIO(data)) as picture:
        # Pillow says as Exif how a picture lies, also where the file has none.
        if "xmp" not in picture.info and picture.info.get("exif", b"") in {b"", _upright(data)}:
            return data
        frames = getattr(picture, "n_frames", 1)
        drawn = BytesIO()
        picture.save(
            drawn,
            "AVIF",
            quality=_AVIF_QUALITY,
            exif=_upright(data),
            xmp=b"",
            icc_profile=picture.info.get("icc_profile"),
            save_all=frames > 1,
        )
    return drawn.getvalue()
