"""The blocks of a page's body, in the order in which an editor is offered them."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from chapters.blocks.events import EventListBlock
from chapters.blocks.references import ResourceListBlock
from chapters.statistics import StatisticInForce, any_statistic_in_force, statistic_in_force
from network.blocks import SHARED_BLOCKS
from network.blocks.groups import FACTS
from network.blocks.references import ReferenceBlock, primary_key


class StatisticValue(blocks.StructValue):
    @property
    def in_force(self) -> StatisticInForce | None:
        pk = primary_key(self.get("statistic"))
        return statistic_in_force(pk) if pk else None


class StatisticBlock(blocks.StructBlock):
    """A figure with its source, by reference."""

    statistic = ReferenceBlock("chapters.Statistic")

    class Meta:
        icon = "order"
        label = _("Statistic")
        group = FACTS
        description = _("A figure with its source and year, kept by National.")
        template = "chapters/blocks/statistic.html"
        value_class = StatisticValue

    def get_preview_value(self) -> Any:
        return self.normalize({"statistic": any_statistic_in_force()})


BODY_BLOCKS: list[tuple[str, blocks.Block]] = [
    *SHARED_BLOCKS,
    ("statistic", StatisticBlock()),
    ("event_list", EventListBlock()),
    ("resource_list", ResourceListBlock()),
]
