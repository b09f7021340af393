"""A heading that an editor may write, with words that stand there if nobody did."""

from typing import ClassVar

from django.utils.functional import Promise
from wagtail import blocks


class HeadedValue(blocks.StructValue):
    """The value of a block with a second-level heading, which a list of the page's contents names, too."""

    default_heading: ClassVar[str | Promise] = ""

    @property
    def shown_heading(self) -> str:
        return self.get("heading") or str(self.default_heading)
