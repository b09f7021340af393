"""One thing to do next."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from network.blocks.groups import ACTION
from network.blocks.links import LinkBlock, LinkValue


class CallToActionBlock(LinkBlock):
    """One thing to do next, with a button."""

    heading = blocks.CharBlock(max_length=120)
    text = blocks.TextBlock(required=False)

    class Meta:
        icon = "pick"
        label = _("Call to action")
        group = ACTION
        description = _("One thing to do next, with a button.")
        template = "network/blocks/call_to_action.html"
        value_class = LinkValue
        preview_value = {
            "heading": "Lend us one evening",
            "text": "We will show you everything else.",
            "label": "Sign up",
            "page": None,
            "url": "https://example.org/",
        }
