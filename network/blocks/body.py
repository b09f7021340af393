"""The blocks of a page's body that need nothing above this layer, in the order in which an editor is offered them."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from network.blocks.calls import CallToActionBlock
from network.blocks.files import DownloadBlock
from network.blocks.groups import TEXT
from network.blocks.headings import HeadedValue
from network.blocks.hotlines import HotlineBlock
from network.blocks.partners import PartnersBlock
from network.blocks.people import PeopleBlock
from network.blocks.pictures import FigureBlock, VideoBlock
from network.blocks.policy import PolicyPositionBlock
from network.blocks.questions import FAQBlock, QuestionAndAnswerBlock
from network.blocks.steps import ActionStepsBlock, GoalsBlock
from network.blocks.tables import TableBlock


class ParagraphBlock(blocks.RichTextBlock):
    """Running text with headings, lists and links (features: WAGTAILADMIN_RICH_TEXT_EDITORS)."""

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        group = TEXT
        description = _("Running text with headings, lists and links.")
        template = "network/blocks/paragraph.html"
        preview_value = "<h2>What happened</h2><p>Forty people came to the library on a rainy Tuesday.</p>"


class QuotationBlock(blocks.StructBlock):
    """Somebody's words, with a name."""

    text = blocks.TextBlock()
    attribution = blocks.CharBlock(required=False, max_length=120, label=_("Who said it"))
    role = blocks.CharBlock(required=False, max_length=120, label=_("Their role"))

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        group = TEXT
        description = _("Somebody's words, with their name and role.")
        template = "network/blocks/quotation.html"
        preview_value = {"text": "Start with one person.", "attribution": "A volunteer", "role": "Chicago"}


class TakeawaysValue(HeadedValue):
    default_heading = _("What to take away")


class TakeawaysBlock(blocks.StructBlock):
    """What to remember, in a few points."""

    heading = blocks.CharBlock(max_length=120, required=False, help_text=_("Empty: “What to take away”."))
    items = blocks.ListBlock(blocks.RichTextBlock(editor="short"), min_num=1, label=_("Takeaways"))

    class Meta:
        icon = "list-ul"
        label = _("Takeaways")
        group = TEXT
        description = _("What to remember, in a few points.")
        template = "network/blocks/takeaways.html"
        value_class = TakeawaysValue
        preview_value = {"heading": "", "items": ["Ask.", "Listen.", "Know the number."]}


SHARED_BLOCKS: list[tuple[str, blocks.Block]] = [
    ("paragraph", ParagraphBlock()),
    ("figure", FigureBlock()),
    ("quotation", QuotationBlock()),
    ("takeaways", TakeawaysBlock()),
    ("table", TableBlock()),
    ("question_and_answer", QuestionAndAnswerBlock()),
    ("faq", FAQBlock()),
    ("goals", GoalsBlock()),
    ("action_steps", ActionStepsBlock()),
    ("call_to_action", CallToActionBlock()),
    ("policy_position", PolicyPositionBlock()),
    ("people", PeopleBlock()),
    ("partners", PartnersBlock()),
    ("video", VideoBlock()),
    ("download", DownloadBlock()),
    ("hotline", HotlineBlock()),
]
