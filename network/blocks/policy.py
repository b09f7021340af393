"""Where an organisation stands on a bill or a law."""

from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from network.blocks.groups import FACTS


class Stage(blocks.ChoiceBlock):
    choices = [
        ("idea", _("An idea")),
        ("introduced", _("Introduced")),
        ("committee", _("In committee")),
        ("passed_one_house", _("Passed by one house")),
        ("law", _("Law")),
        ("defeated", _("Defeated")),
    ]


class Stance(blocks.ChoiceBlock):
    choices = [
        ("support", _("We support it")),
        ("oppose", _("We oppose it")),
        ("watch", _("We are watching it")),
    ]


class PolicyPositionValue(blocks.StructValue):
    @property
    def shown_heading(self) -> str:
        return self.get("title") or ""

    @cached_property
    def stage_label(self) -> str:
        return str(dict(Stage.choices).get(self.get("stage"), ""))

    @cached_property
    def stance_label(self) -> str:
        return str(dict(Stance.choices).get(self.get("stance"), ""))


class PolicyPositionBlock(blocks.StructBlock):
    """A bill or statute, how far it has come, and what we think of it."""

    title = blocks.CharBlock(max_length=160, help_text=_("What it does, in a few words."))
    number = blocks.CharBlock(
        required=False,
        max_length=80,
        label=_("Bill or statute"),
        help_text=_("Its number or section, for example: SB 1193."),
    )
    jurisdiction = blocks.CharBlock(
        required=False, max_length=120, help_text=_("Where it applies, for example: California.")
    )
    stage = Stage(default="idea", help_text=_("How far it has come."))
    stance = Stance(default="support", label=_("Our position"), help_text=_("What we think of it."))
    text = blocks.RichTextBlock(editor="short", required=False, help_text=_("What it would change, and why we care."))
    url = blocks.URLBlock(required=False, label=_("Official text"), help_text=_("Where it can be read in full."))

    class Meta:
        icon = "doc-full-inverse"
        label = _("Policy position")
        group = FACTS
        description = _("A bill or statute, how far it has come, and where we stand.")
        template = "network/blocks/policy_position.html"
        value_class = PolicyPositionValue
        preview_value = {
            "title": "A hotline notice in every truck stop",
            "number": "SB 1193",
            "jurisdiction": "California",
            "stage": "law",
            "stance": "support",
            "text": "<p>Twelve kinds of business must post the number where people see it.</p>",
            "url": "https://example.org/",
        }
