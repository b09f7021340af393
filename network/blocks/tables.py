"""A table."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock

from network.blocks.groups import FACTS


class TableBlock(TypedTableBlock):
    """Rows under a row of headings, with a caption; on a narrow screen it scrolls sideways in a region of its own."""

    text = blocks.RichTextBlock(editor="short", required=False, label=_("Text"))
    number = blocks.CharBlock(max_length=60, required=False, label=_("Number"), icon="order")

    class Meta:
        icon = "table"
        label = _("Table")
        group = FACTS
        description = _("Rows and columns with headings. Give it a caption; write figures in columns of numbers.")
        template = "network/blocks/table.html"
        preview_value = {
            "caption": "Workshops by quarter",
            "columns": [{"type": "text", "heading": "Quarter"}, {"type": "number", "heading": "Workshops"}],
            "rows": [{"values": ["<p>First</p>", "4"]}, {"values": ["<p>Second</p>", "7"]}],
        }
