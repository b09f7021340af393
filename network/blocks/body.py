"""The blocks of a page's body that need nothing above this layer."""

from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageBlock

from network.blocks.links import LinkBlock, LinkValue
from network.blocks.references import ReferenceBlock, primary_key
from network.hotlines import HotlineInForce, hotline_in_force


class ParagraphBlock(blocks.RichTextBlock):
    """Running text with headings, lists and links (features: WAGTAILADMIN_RICH_TEXT_EDITORS)."""

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        description = _("Running text with headings, lists and links.")
        template = "network/blocks/paragraph.html"
        preview_value = "<h2>What happened</h2><p>Forty people came to the library on a rainy Tuesday.</p>"


class FigureBlock(blocks.StructBlock):
    """A picture with what it shows, a caption and a credit."""

    image = ImageBlock(label=_("Picture"))
    caption = blocks.CharBlock(required=False, max_length=255)
    credit = blocks.CharBlock(required=False, max_length=255, help_text=_("Who made it. Empty: as the picture says."))

    class Meta:
        icon = "image"
        label = _("Picture")
        description = _("A picture with a caption. Say what it shows, or mark it as decoration.")
        template = "network/blocks/figure.html"


class QuotationBlock(blocks.StructBlock):
    """Somebody's words, with a name."""

    text = blocks.TextBlock()
    attribution = blocks.CharBlock(required=False, max_length=120, label=_("Who said it"))
    role = blocks.CharBlock(required=False, max_length=120, label=_("Their role"))

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        description = _("Somebody's words, with their name and role.")
        template = "network/blocks/quotation.html"
        preview_value = {"text": "Start with one person.", "attribution": "A volunteer", "role": "Chicago"}


class CallToActionBlock(LinkBlock):
    """One thing to do next, with a button."""

    heading = blocks.CharBlock(max_length=120)
    text = blocks.TextBlock(required=False)

    class Meta:
        icon = "pick"
        label = _("Call to action")
        description = _("One thing to do next, with a button.")
        template = "network/blocks/call_to_action.html"
        value_class = LinkValue


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
        description = _("A number to call or text, kept by National and always right.")
        template = "network/blocks/hotline.html"
        value_class = HotlineValue


class TakeawaysBlock(blocks.StructBlock):
    """What to remember, in a few points."""

    heading = blocks.CharBlock(max_length=120, required=False, help_text=_("Empty: “What to take away”."))
    items = blocks.ListBlock(blocks.RichTextBlock(editor="short"), min_num=1, label=_("Takeaways"))

    class Meta:
        icon = "list-ul"
        label = _("Takeaways")
        description = _("What to remember, in a few points.")
        template = "network/blocks/takeaways.html"
        preview_value = {"heading": "", "items": ["Ask.", "Listen.", "Know the number."]}


class Effort(blocks.ChoiceBlock):
    choices = [
        ("minutes", _("A few minutes")),
        ("hour", _("About an hour")),
        ("evening", _("An evening")),
        ("ongoing", _("Ongoing")),
    ]


class ActionStepValue(blocks.StructValue):
    @cached_property
    def effort_label(self) -> str:
        return str(dict(Effort.choices).get(self.get("effort"), ""))


class ActionStepBlock(blocks.StructBlock):
    """One step: what to do, how long it takes, where to go on."""

    title = blocks.CharBlock(max_length=120)
    effort = Effort(required=False)
    text = blocks.RichTextBlock(editor="short")
    links = blocks.ListBlock(LinkBlock(), default=[], required=False)

    class Meta:
        icon = "tick"
        label = _("Step")
        value_class = ActionStepValue


class ActionStepsBlock(blocks.StructBlock):
    """Numbered things to do, from the light to the demanding."""

    heading = blocks.CharBlock(max_length=120, required=False)
    steps = blocks.ListBlock(ActionStepBlock(), min_num=1)

    class Meta:
        icon = "list-ol"
        label = _("Action steps")
        description = _("Numbered things to do, from the light to the demanding.")
        template = "network/blocks/action_steps.html"


SHARED_BLOCKS: list[tuple[str, blocks.Block]] = [
    ("paragraph", ParagraphBlock()),
    ("figure", FigureBlock()),
    ("quotation", QuotationBlock()),
    ("takeaways", TakeawaysBlock()),
    ("action_steps", ActionStepsBlock()),
    ("call_to_action", CallToActionBlock()),
    ("hotline", HotlineBlock()),
]
