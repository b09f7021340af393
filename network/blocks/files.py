"""A file to download."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock

from network.blocks.groups import MEDIA


class DownloadValue(blocks.StructValue):
    """Says what a visitor gets: a name, a format, a size in bytes (None if nobody knows)."""

    @property
    def name(self) -> str:
        document = self.get("document")
        return self.get("title") or (document.title if document else "")

    @property
    def format(self) -> str:
        document = self.get("document")
        return document.file_extension.upper() if document else ""

    @property
    def size(self) -> int | None:
        # The column, not get_file_size(): a page that is read writes nothing.
        document = self.get("document")
        return document.file_size if document else None


class DownloadBlock(blocks.StructBlock):
    """One of the documents that the chapter uploaded."""

    document = DocumentChooserBlock(label=_("Document"))
    title = blocks.CharBlock(required=False, max_length=160, help_text=_("Empty: the title of the document."))
    text = blocks.CharBlock(
        required=False, max_length=255, label=_("What it is for"), help_text=_("One sentence, shown below the title.")
    )

    class Meta:
        icon = "download"
        label = _("Download")
        group = MEDIA
        description = _("A document to download, with its format and size.")
        template = "network/blocks/download.html"
        value_class = DownloadValue
        preview_value = {
            "document": None,
            "title": "Sign-up sheet for volunteers",
            "text": "Print it and bring it along.",
        }
