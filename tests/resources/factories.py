"""Fixed-value makers of resources and their files."""

from io import BytesIO
from typing import Any
from zipfile import ZipFile

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from reportlab.lib.pagesizes import letter
from reportlab.pdfgen.canvas import Canvas

from chapters.models import Chapter
from network.models import User
from resources.contributing import approve, contribute, submit
from resources.models import ResourcePage, Topic


def pdf_bytes(*pages: str) -> bytes:
    """Return a PDF file with these texts, one for each page."""
    written = BytesIO()
    canvas = Canvas(written, pagesize=letter, invariant=True)
    for text in pages or ("Ask. Listen. Know the number.",):
        for number, line in enumerate(text.splitlines()):
            canvas.drawString(72, 700 - 20 * number, line)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


def make_upload(name: str = "poster.pdf", content: bytes | None = None) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, pdf_bytes() if content is None else content)


def docx_bytes(part: str = "word/document.xml", text: str = "<w:document/>") -> bytes:
    """Return an archive that looks like a document of Word (or, with another *part*, like something else)."""
    written = BytesIO()
    with ZipFile(written, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(part, text)
    return written.getvalue()


def picture_bytes(format_name: str = "PNG", size: tuple[int, int] = (60, 40), **options: Any) -> bytes:
    """Return a picture in one colour; *options* are Pillow's for the format."""
    written = BytesIO()
    Image.new("RGB", size, "navy").save(written, format_name, **options)
    return written.getvalue()


def make_topic(handle: str = "online-safety", label: str = "Online safety", **fields: Any) -> Topic:
    fields.setdefault("definition", f"What belongs to {label}.")
    return Topic.objects.create(handle=handle, label=label, **fields)


def make_draft(
    chapter: Chapter, user: User | None = None, title: str = "Know the signs", **values: Any
) -> ResourcePage:
    """Make a resource as a chapter keeps it before anybody has published it; a poster without files unless said."""
    values = {"summary": "What to look for, and whom to call.", "type": "poster", "language": "en", **values}
    return contribute(chapter=chapter, user=user, title=title, **values)


def make_own_resource(chapter: Chapter, title: str = "Know the signs", **values: Any) -> ResourcePage:
    """Make a resource that a chapter has published on its own site."""
    page = make_draft(chapter, title=title, **values)
    page.get_latest_revision().publish()
    return fresh(page)


def make_shared_resource(chapter: Chapter, curator: User, title: str = "Know the signs", **values: Any) -> ResourcePage:
    """Make a resource of a chapter that National has approved."""
    page = make_draft(chapter, title=title, **values)
    submit(page=page, user=curator)
    approve(page=page, user=curator)
    return fresh(page)


def fresh(page: ResourcePage) -> ResourcePage:
    """Return the page as the database has it now."""
    found: ResourcePage = ResourcePage.objects.get(pk=page.pk)
    return found
