"""What may be uploaded, and the sentence that says why not."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from django.core.exceptions import ValidationError

from resources import content_checks
from resources.formats import LARGEST, Kind
from resources.languages import guess_language
from resources.uploads import check_upload, clean_name
from tests.resources.factories import docx_bytes, make_upload, pdf_bytes, picture_bytes

PNG = picture_bytes()


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        ("poster.pdf", pdf_bytes(), "pdf"),
        ("POSTER.PDF", b"\n\n" + pdf_bytes(), "pdf"),
        ("letter.docx", docx_bytes(), "docx"),
        ("talk.pptx", docx_bytes("ppt/presentation.xml"), "pptx"),
        ("sign.png", PNG, "png"),
        ("photo.jpeg", picture_bytes("JPEG"), "jpeg"),
        ("photo.webp", picture_bytes("WEBP"), "webp"),
        ("talk.mp3", b"ID3\x04" + b"\0" * 20, "mp3"),
        ("talk.mp3", b"\xff\xfb\x90\x00" + b"\0" * 20, "mp3"),
        ("talk.m4a", b"\0\0\0\x20ftypM4A " + b"\0" * 20, "m4a"),
        ("talk.ogg", b"OggS" + b"\0" * 24 + b"\x01vorbis", "ogg"),
        ("talk.wav", b"RIFF\0\0\0\0WAVEfmt ", "wav"),
    ],
)
def test_known_format_is_recognised(name: str, content: bytes, found: str) -> None:
    upload = make_upload(name, content)
    assert check_upload(upload).format == found
    assert upload.tell() == 0


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("page.html", b"<script>", "of a kind"),
        ("drawing.svg", b"<svg/>", "of a kind"),
        ("program.exe", b"MZ", "of a kind"),
        ("poster", pdf_bytes(), "of a kind"),
        ("poster.pdf", b"", "is empty"),
        ("poster.pdf", b"<html><script>", "isn't what its ending says"),
        ("poster.pdf", PNG, "isn't what its ending says"),
        ("sign.png", pdf_bytes(), "isn't what its ending says"),
        ("letter.docx", docx_bytes("ppt/presentation.xml"), "isn't what its ending says"),
        ("letter.docx", b"PK\x03\x04 and then nothing", "is damaged"),
        ("letter.docx", b"PK\x03\x04", "is damaged"),
        ("letter.docx", pdf_bytes(), "isn't what its ending says"),
    ],
)
def test_anything_else_is_refused_with_one_sentence(name: str, content: bytes, sentence: str) -> None:
    with pytest.raises(ValidationError) as refused:
        check_upload(make_upload(name, content))
    assert len(refused.value.messages) == 1
    assert sentence in refused.value.messages[0]


def test_large_file_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(LARGEST, Kind.DOCUMENT, 100)
    with pytest.raises(ValidationError, match="at most 100"):
        check_upload(make_upload())


def test_archive_that_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(content_checks, "LARGEST_UNPACKED", 1_000_000)
    written = BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "0" * 2_000_000)
    with pytest.raises(ValidationError, match="unpacks to more"):
        check_upload(make_upload("letter.docx", written.getvalue()))


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd.pdf", "passwd.pdf"),
        ("C:\\Users\\pat\\poster.pdf", "poster.pdf"),
        ("pos\x00ter\r\n.pdf", "poster.pdf"),
        ("\u202egnp.pdf", "gnp.pdf"),
        ("  .poster.pdf. ", "poster.pdf"),
        ("", "file"),
        ("...", "file"),
        ("con.pdf", "con-file.pdf"),
        ('a<b>:"c|d?*.pdf', "abcd.pdf"),
        ("a." + "x" * 300, "." + "x" * 119),
        ("ä" * 300 + ".pdf", "ä" * 116 + ".pdf"),
    ],
)
def test_names_are_cleaned(given: str, kept: str) -> None:
    assert clean_name(given) == kept


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("poster-es.pdf", "es"),
        ("Poster (Spanish).pdf", "es"),
        ("cartel_español.docx", "es"),
        ("sign-2024-zh-Hans.png", "zh-Hans"),
        ("how-to-do-it.pdf", None),
        ("es.pdf", None),
        ("poster.pdf", None),
    ],
)
def test_language_is_guessed_from_the_end_of_the_name(name: str, language: str | None) -> None:
    assert guess_language(name) == language
