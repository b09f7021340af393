"""Files that somebody made to do harm, or that broke on the way: each is a clear refusal or a safe record.

Every file is made here. After each of them the same process still reads a good file.
"""

import struct
import zipfile
import zlib
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from docx import Document
from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from network.models import User
from resources.filing import add_file
from resources.models import Resource, ResourceFile
from resources.models.file import Extraction, Problem
from resources.uploads import check_upload
from tests.conftest import Network
from tests.resources.factories import docx_bytes, make_shared_resource, make_upload, pdf_bytes, picture_bytes

pytestmark = pytest.mark.slow

Visit = Callable[..., Any]
#: What is large or long to make is made in the test.
Content = bytes | Callable[[], bytes]
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def _pdf(objects: list[bytes], trailer: bytes = b"/Root 1 0 R") -> bytes:
    """Return a PDF file of these objects, with a table that is right."""
    written, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(written))
        written += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    table += b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        written
        + table
        + b"trailer\n<</Size %d %b>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, trailer, len(written))
    )


def _one_page(catalog: bytes = b"", size: bytes = b"0 0 612 792", count: bytes = b"1", page: bytes = b"") -> bytes:
    return _pdf(
        [
            b"<</Type/Catalog/Pages 2 0 R %b>>" % catalog,
            b"<</Type/Pages/Kids[3 0 R]/Count %b>>" % count,
            b"<</Type/Page/Parent 2 0 R/MediaBox[%b]%b>>" % (size, page),
        ]
    )


def _encrypted() -> bytes:
    written = BytesIO()
    canvas = Canvas(written, encrypt=StandardEncryption("secret", ownerPassword="owner"))
    canvas.drawString(72, 700, "Nobody reads this.")
    canvas.save()
    return written.getvalue()


def _stream_bomb() -> bytes:
    packed = zlib.compress(b" " * 200_000_000, 9)
    return _pdf(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R>>",
            b"<</Length %d/Filter/FlateDecode>>stream\n%b\nendstream" % (len(packed), packed),
        ]
    )


def _endless() -> bytes:
    words = b"BT /F 12 Tf 72 700 Td (A lantern.) Tj ET"
    return _pdf(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[%b]/Count 2100>>" % (b"3 0 R " * 2100),
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
            b"<</Length %d>>stream\n%b\nendstream" % (len(words), words),
            b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        ]
    )


def _docx(parts: dict[str, str | bytes] | None = None, text: str = "A lantern.") -> bytes:
    """Return a document of Word with these parts added or put in place of its own."""
    plain = BytesIO()
    document = Document()
    document.add_paragraph(text)
    document.save(plain)
    written = BytesIO()
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in (parts or {}):
                new.writestr(name, old.read(name))
        for name, content in (parts or {}).items():
            new.writestr(name, content)
    return written.getvalue()


def _body(entities: str, used: str) -> str:
    body = f"<w:document {_W}><w:body><w:p><w:r><w:t>{used}</w:t></w:r></w:p></w:body></w:document>"
    return f"<?xml version='1.0'?><!DOCTYPE w [{entities}]>{body}"


def _laughs() -> bytes:
    entities = "<!ENTITY a '" + "ha" * 100 + "'>"
    for name, before in zip("bcdefgh", "abcdefg", strict=True):
        entities += f"<!ENTITY {name} '{f'&{before};' * 20}'>"
    return _docx({"word/document.xml": _body(entities, "&h;")})


def _outside() -> bytes:
    return _docx({"word/document.xml": _body("<!ENTITY x SYSTEM 'file:///etc/passwd'>", "A lantern. &x;")})


def _relationship(kind: str, target: str) -> str:
    return (
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        f"<Relationship Id='r9' Type='{_RELATIONSHIPS}/{kind}' Target='{target}' TargetMode='External'/>"
        "</Relationships>"
    )


def _marked_encrypted() -> bytes:
    content = bytearray(docx_bytes())
    at = content.index(b"PK\x01\x02")
    content[at + 8] |= 1
    return bytes(content)


def _lying_table() -> bytes:
    content = bytearray(_docx(text="word " * 5000))
    at = content.index(b"word/document.xml", content.index(b"PK\x01\x02")) - 46
    content[at + 24 : at + 28] = struct.pack("<I", 50)
    return bytes(content)


def _png(width: int, height: int, data: bytes = b"") -> bytes:
    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def _bomb() -> bytes:
    written = BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("word/document.xml", "w", force_zip64=True) as part:
            for _megabyte in range(400):
                part.write(b"\0" * 1024 * 1024)
    return written.getvalue()


def _nested() -> bytes:
    inner = BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("more", b"\0" * 50_000_000)
    return _docx({"word/embeddings/inner.zip": inner.getvalue()})


def _made(content: Content) -> bytes:
    return content() if callable(content) else content


PDF = pdf_bytes()
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
HTML = b"<!doctype html><script>alert(1)</script>"
WRONG, KIND = "isn't what its ending says", "of a kind that"

REFUSED: dict[str, tuple[str, Content, str]] = {
    "empty": ("a.pdf", b"", "is empty"),
    "svg": ("a.svg", SVG, KIND),
    "html": ("a.html", HTML, KIND),
    "svg as png": ("a.png", SVG, WRONG),
    "svg as pdf": ("a.pdf", SVG, WRONG),
    "html as docx": ("a.docx", HTML, WRONG),
    "html and pdf in one": ("a.pdf", HTML + PDF, WRONG),
    "jpeg as png": ("a.png", picture_bytes("JPEG"), WRONG),
    "program as recording": ("a.mp3", b"MZ\x90\0" * 10, WRONG),
    "zip as docx": ("a.docx", docx_bytes("a.exe"), WRONG),
    "two endings": ("a.pdf.exe", PDF, KIND),
    "ending turned round": ("a\u202efdp.exe", PDF, KIND),
    "only dots": ("....", PDF, KIND),
    "truncated docx": ("a.docx", _docx()[:-2000], "is damaged"),
    "truncated png": ("a.png", picture_bytes(size=(400, 400))[:-60], "is damaged"),
    "bomb in a docx": ("a.docx", _bomb, "unpacks to more"),
    "docx with a password": ("a.docx", _marked_encrypted, "needs a password"),
    "docx wrapped with a password": ("a.docx", _COMPOUND + b"\0" * 600, "needs a password"),
    "macros": ("a.docx", _docx({"word/vbaProject.bin": b"x"}), "macros"),
    "template from elsewhere": (
        "a.docx",
        _docx({"word/_rels/settings.xml.rels": _relationship("attachedTemplate", "https://example.org/a.dotm")}),
        "from another server",
    ),
    "picture from elsewhere": (
        "a.docx",
        _docx({"word/_rels/footer.xml.rels": _relationship("image", "\\\\host\\share\\a.png")}),
        "from another server",
    ),
    "picture bomb": ("a.png", _png(60_000, 60_000), "more dots"),
}

RECORDED: dict[str, tuple[str, Content, str]] = {
    "truncated pdf": ("a.pdf", PDF[:300], Problem.BROKEN),
    "only the head of a pdf": ("a.pdf", b"%PDF-1.7", Problem.BROKEN),
    "encrypted pdf": ("a.pdf", _encrypted, Problem.ENCRYPTED),
    "a billion pages": ("a.pdf", _one_page(count=b"1000000000"), Problem.NO_TEXT),
    "thousands of pages": ("a.pdf", _endless, Problem.PARTLY),
    "page of a kilometre": ("a.pdf", _one_page(size=b"0 0 9999999999 9999999999"), Problem.NO_TEXT),
    "page without size": ("a.pdf", _one_page(size=b"0 0 0 0"), Problem.NO_TEXT),
    "pages in a circle": (
        "a.pdf",
        _pdf([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R]/Count 9>>"]),
        "*",
    ),
    "stream bomb": ("a.pdf", _stream_bomb, "*"),
    "script in a pdf": (
        "a.pdf",
        _one_page(catalog=b"/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"),
        Problem.NO_TEXT,
    ),
    "program started by a pdf": (
        "a.pdf",
        _one_page(catalog=b"/OpenAction<</S/Launch/F(cmd.exe)>>", page=b"/AA<</O<</S/URI/URI(http://x)>>>>"),
        Problem.NO_TEXT,
    ),
    "pdf and html in one": ("a.pdf", PDF + HTML, Problem.NONE),
    "entities in entities": ("a.docx", _laughs, "*"),
    "entity from the disk": ("a.docx", _outside, "*"),
    "table that lies": ("a.docx", _lying_table, Problem.BROKEN),
    "archive in a document": ("a.docx", _nested, Problem.NONE),
    "link that somebody presses": (
        "a.docx",
        _docx({"word/_rels/footer.xml.rels": _relationship("hyperlink", "https://example.org/")}),
        Problem.NONE,
    ),
    "png without its dots": ("a.png", _png(500, 500, zlib.compress(b"\0" * 10)), Problem.BROKEN),
    "truncated jpeg": ("a.jpg", picture_bytes("JPEG", (900, 900))[:700], Problem.BROKEN),
    "recording that is none": ("a.wav", b"RIFF\xff\xff\xff\xffWAVE" + b"\xff" * 400, "*"),
    "path as name": ("../../../etc/cron.d/a.pdf", PDF, Problem.NONE),
    "control signs in the name": ("a\r\nSet-Cookie: x\0.pdf", PDF, Problem.NONE),
    "name of a device": ("CON.pdf", PDF, Problem.NONE),
    "name turned round": ("a\u202egnp.pdf", PDF, Problem.NONE),
    "name of 300 letters": ("ä" * 300 + ".pdf", PDF, Problem.NONE),
    "name of markup": ('<img src=x onerror="alert(1)">.pdf', PDF, Problem.NONE),
}


@pytest.fixture
def resource(network: Network, curator: User, settings: Any) -> Resource:
    settings.EXTRACTION_SECONDS = 20
    made: Resource = make_shared_resource(network.chicago, curator).resource
    return made


@pytest.mark.parametrize("what", REFUSED)
def test_hostile_file_is_refused_in_one_sentence(what: str) -> None:
    name, content, sentence = REFUSED[what]
    with pytest.raises(ValidationError) as refused:
        check_upload(make_upload(name, _made(content)))
    assert sentence in refused.value.messages[0]
    assert len(refused.value.messages) == 1
    assert "\u202e" not in refused.value.messages[0]


def test_hostile_files_are_safe_records(resource: Resource, visit: Visit) -> None:
    """One test for all: each is read by the same process after the other."""
    for what, (name, content, expected) in RECORDED.items():
        sent = _made(content)
        pk = add_file(resource=resource, user=None, upload=make_upload(name, sent), language="en").pk
        file = ResourceFile.objects.get(pk=pk)
        assert file.extraction != Extraction.PENDING, what
        assert expected in {"*", file.problem}, (what, file.problem)
        assert "root:" not in file.text, what
        assert len(file.text) < 100_000, what
        assert len(file.original_name) <= 120, what
        assert not set(file.original_name) & set('/\\\r\n\0\u202e<>"'), what
        if file.cover:
            with Image.open(file.cover) as cover:
                assert max(cover.size) <= 720, what
        response = visit("localhost", file.get_absolute_url())
        assert response["Content-Disposition"].startswith("attachment;"), what
        assert response["Content-Security-Policy"].startswith("sandbox"), what
        assert response["X-Content-Type-Options"] == "nosniff", what
        assert b"".join(response.streaming_content) == sent, what
    good = add_file(resource=resource, user=None, upload=make_upload(), language="en")
    assert ResourceFile.objects.get(pk=good.pk).searchable
