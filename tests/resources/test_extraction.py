"""Files are read in a process of its own; whatever they are, nothing breaks."""

import wave
from io import BytesIO
from typing import Any

import pytest
from docx import Document
from docx.enum.text import WD_BREAK
from PIL import Image
from pptx import Presentation
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from resources.extraction.process import _environment, _reader, read_file
from resources.extraction.tasks import extract
from resources.filing import add_file, remove_file
from resources.models import ResourceFile
from resources.models.file import Extraction, Problem
from tests.conftest import Network
from tests.resources.factories import make_draft, make_upload, pdf_bytes, picture_bytes

pytestmark = pytest.mark.slow


def _encrypted() -> bytes:
    written = BytesIO()
    canvas = Canvas(written, encrypt=StandardEncryption("secret", ownerPassword="owner"))
    canvas.drawString(72, 700, "Nobody reads this.")
    canvas.save()
    return written.getvalue()


def _picture_only() -> bytes:
    written = BytesIO()
    picture = BytesIO()
    Image.new("RGB", (40, 40), "navy").save(picture, "PNG")
    canvas = Canvas(written)
    canvas.drawInlineImage(Image.open(picture), 72, 600)
    canvas.save()
    return written.getvalue()


def test_text_pages_and_cover_are_drawn_out() -> None:
    reading = read_file("pdf", BytesIO(pdf_bytes("The lighthouse keeper\nwrites letters.", "Second page.")))
    assert reading.problem == Problem.NONE
    assert reading.pages == 2
    assert "The lighthouse keeper" in reading.text
    assert "Second page." in reading.text
    with Image.open(BytesIO(reading.cover)) as cover:
        assert (cover.format, cover.width <= 480, cover.height <= 720) == ("WEBP", True, True)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (_encrypted(), Problem.ENCRYPTED),
        (pdf_bytes()[:300], Problem.BROKEN),
        (b"%PDF-1.7 and then nothing", Problem.BROKEN),
        (b"", Problem.BROKEN),
    ],
    ids=["encrypted", "truncated", "header only", "empty"],
)
def test_file_that_cant_be_read_gives_a_reason(content: bytes, problem: Problem) -> None:
    reading = read_file("pdf", BytesIO(content))
    assert reading.problem == problem
    assert not reading.succeeded
    assert problem.label


def test_file_without_text_is_kept_with_its_cover() -> None:
    reading = read_file("pdf", BytesIO(_picture_only()))
    assert reading.problem == Problem.NO_TEXT
    assert reading.succeeded
    assert reading.cover


def test_reading_stops_when_its_time_is_over(settings: Any) -> None:
    settings.EXTRACTION_SECONDS = 0.001
    assert read_file("pdf", BytesIO(pdf_bytes())).problem == Problem.TOO_SLOW


def test_reading_stops_when_it_needs_too_much_memory(settings: Any) -> None:
    settings.EXTRACTION_MEMORY_BYTES = 8 * 1024**2
    assert read_file("pdf", BytesIO(pdf_bytes())).problem == Problem.TOO_LARGE


def test_secrets_are_not_known_to_the_process(monkeypatch: pytest.MonkeyPatch, settings: Any) -> None:
    monkeypatch.setenv("SECRET_KEY", "hidden")
    monkeypatch.setenv("DATABASE_URL", "postgres://hidden")
    assert "hidden" not in str(_environment())


def test_uploaded_file_becomes_searchable(network: Network) -> None:
    page = make_draft(network.chicago, files=[(make_upload(content=pdf_bytes("A lantern word.")), "en", "")])
    file = page.resource.files.get()
    assert (file.extraction, file.searchable, file.pages) == (Extraction.DONE, True, 1)
    assert file.text == "A lantern word."
    assert file.cover


def test_broken_upload_is_a_record_with_a_sentence(network: Network) -> None:
    page = make_draft(network.chicago, files=[(make_upload(content=b"%PDF-1.4 nothing"), "en", "")])
    file = page.resource.files.get()
    assert (file.extraction, file.searchable) == (Extraction.FAILED, False)
    assert "damaged" in file.get_problem_display()


def test_pages_are_parted_by_form_feeds_even_where_one_has_no_text() -> None:
    reading = read_file("pdf", BytesIO(pdf_bytes("One.", " ", "Three.")))
    assert reading.text.split("\f") == ["One.", "", "Three."]


def test_text_of_a_word_file_holds_tables_and_knows_its_pages() -> None:
    document, written = Document(), BytesIO()
    document.add_paragraph("First page.")
    document.add_table(1, 1).cell(0, 0).text = "In a table."
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    document.add_paragraph("Second page.")
    document.save(written)
    reading = read_file("docx", BytesIO(written.getvalue()))
    assert (reading.problem, reading.pages) == (Problem.NONE, None)
    assert [page.split("\n") for page in reading.text.split("\f")] == [["First page.", "In a table."], ["Second page."]]


def test_text_of_slides_holds_their_notes() -> None:
    talk, written = Presentation(), BytesIO()
    for number in (1, 2):
        slide = talk.slides.add_slide(talk.slide_layouts[5])
        slide.shapes.title.text = f"Slide {number}"
        slide.notes_slide.notes_text_frame.text = f"Say this on {number}."
    talk.save(written)
    reading = read_file("pptx", BytesIO(written.getvalue()))
    assert (reading.pages, reading.text) == (2, "Slide 1\nSay this on 1.\fSlide 2\nSay this on 2.")


def test_cover_of_a_photograph_is_upright_and_says_nothing_of_its_place() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    exif.get_ifd(0x8825)[1] = "N"
    reading = read_file("jpeg", BytesIO(picture_bytes("JPEG", (900, 600), exif=exif)))
    assert (reading.problem, reading.text) == (Problem.NONE, "")
    with Image.open(BytesIO(reading.cover)) as cover:
        assert cover.size == (480, 720)
        assert not cover.getexif()


def test_length_of_a_recording_is_known() -> None:
    written = BytesIO()
    with wave.open(written, "wb") as recording:
        recording.setnchannels(1)
        recording.setsampwidth(1)
        recording.setframerate(100)
        recording.writeframes(b"\x80" * 300)
    assert read_file("wav", BytesIO(written.getvalue())).seconds == 3


def test_process_that_was_ended_is_started_again_for_the_next_file() -> None:
    read_file("pdf", BytesIO(pdf_bytes()))
    process = _reader._process
    assert process is not None
    process.kill()
    process.wait()
    assert read_file("pdf", BytesIO(pdf_bytes())).problem == Problem.NONE


def test_file_lost_by_the_store_is_a_sentence_too(network: Network) -> None:
    file = make_draft(network.chicago, files=[(make_upload(), "en", "")]).resource.files.get()
    file.file.storage.delete(file.file.name)
    ResourceFile.objects.filter(pk=file.pk).update(extraction=Extraction.PENDING)
    extract.call(file.pk)
    assert ResourceFile.objects.get(pk=file.pk).problem == Problem.MISSING


def test_task_runs_twice_without_harm(network: Network) -> None:
    file = make_draft(network.chicago, files=[(make_upload(), "en", "")]).resource.files.get()
    extract.call(file.pk)
    extract.call(file.pk + 1000)
    assert ResourceFile.objects.get(pk=file.pk).cover.name == file.cover.name


def test_replaced_file_is_the_next_version(network: Network) -> None:
    page = make_draft(network.chicago, files=[(make_upload(), "en", "Poster")])
    first = page.resource.files.get()
    second = add_file(resource=page.resource, user=None, upload=make_upload(), language="en", replaces=first)
    assert second.version == 2
    assert list(page.resource.files.current()) == [second]


def test_removed_file_takes_its_earlier_versions_along(network: Network) -> None:
    page = make_draft(network.chicago, files=[(make_upload(), "en", "Poster")])
    first = page.resource.files.get()
    second = add_file(resource=page.resource, user=None, upload=make_upload(), language="en", replaces=first)
    remove_file(file=second)
    assert not page.resource.files.exists()
