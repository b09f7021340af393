"""A hotline, by reference."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from network.blocks.groups import FACTS
from network.blocks.references import ReferenceBlock, primary_key
from network.hotlines import HotlineInForce, any_hotline_in_force, hotline_in_force


class HotlineValue(blocks.StructValue):
    @property
    def in_force(self) -> HotlineInForce | None:
        pk = primary_key(self.get("hotline"))
        return hotline_in_force(pk) if pk else None


class HotlineBlock(blocks.StructBlock):
    """A hotline, by reference: corrected once, right everywhere."""

    hotline = ReferenceBlock("network.Hotline")

    class Meta:
        icon = "comment"
        label = _("Hotline")
        group = FACTS
        description = _("A number to call or text, kept by National and always right.")
        template = "network/blocks/hotline.html"
        value_class = HotlineValue

    def get_preview_value(self) -> Any:
        return self.normalize({"hotline": any_hotline_in_force()})
