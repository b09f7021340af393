"""Files are read in a process of its own; whatever they are, nothing breaks."""

from io import BytesIO
from typing import Any

import pytest
from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from resources.extraction.process import _environment, read_file
from resources.extraction.tasks import extract
from resources.filing import add_file, remove_file
from resources.models import ResourceFile
from resources.models.file import Extraction, Problem
from tests.conftest import Network
from tests.resources.factories import make_draft, make_upload, pdf_bytes

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
