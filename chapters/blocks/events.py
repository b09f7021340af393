"""Coming events in the body of a page."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from network.blocks.groups import ACTION
from network.blocks.headings import HeadedValue
from network.blocks.links import LinkedPageBlock


class EventListValue(HeadedValue):
    default_heading = _("Coming up")


class EventListBlock(blocks.StructBlock):
    """The next events of the site that answers, or those of a campaign wherever they take place."""

    heading = blocks.CharBlock(max_length=120, required=False, help_text=_("Empty: “Coming up”."))
    campaign = LinkedPageBlock(
        page_type="chapters.CampaignPage",
        required=False,
        help_text=_("Only events that belong to it, from every site. Empty: all events of this site."),
    )
    most = blocks.IntegerBlock(
        default=3, min_value=1, max_value=12, label=_("How many"), help_text=_("At most; the soonest come first.")
    )

    class Meta:
        icon = "date"
        label = _("Coming events")
        group = ACTION
        description = _("The next events of this site or of a campaign, always up to date.")
        template = "chapters/blocks/event_list.html"
        value_class = EventListValue
        preview_value: dict[str, Any] = {"heading": "", "campaign": None, "most": 3}
