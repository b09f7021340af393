"""What a chapter sets out to do, and what its visitors can do."""

from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from network.blocks.groups import ACTION, TEXT
from network.blocks.headings import HeadedValue
from network.blocks.links import LinkBlock


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
        icon = "check"
        label = _("Step")
        description = _("One thing to do: how long it takes, and where to go on.")
        value_class = ActionStepValue


class ActionStepsBlock(blocks.StructBlock):
    """Numbered things to do, from the light to the demanding."""

    heading = blocks.CharBlock(max_length=120, required=False)
    steps = blocks.ListBlock(ActionStepBlock(), min_num=1)

    class Meta:
        icon = "list-ol"
        label = _("Action steps")
        group = ACTION
        description = _("Numbered things to do, from the light to the demanding.")
        template = "network/blocks/action_steps.html"
        value_class = HeadedValue
        preview_value = {
            "heading": "Three things to do",
            "steps": [
                {
                    "title": "Save the number",
                    "effort": "minutes",
                    "text": "<p>In your phone.</p>",
                    "links": [],
                },
                {"title": "Bring a friend", "effort": "evening", "text": "<p>To our next meeting.</p>", "links": []},
            ],
        }


class GoalBlock(blocks.StructBlock):
    """A goal and what is undertaken for it."""

    title = blocks.CharBlock(max_length=160, help_text=_("The goal in a few words."))
    text = blocks.RichTextBlock(editor="short", required=False, help_text=_("Why, and how you will know."))
    undertakings = blocks.ListBlock(
        blocks.RichTextBlock(editor="short"),
        default=[],
        required=False,
        label=_("Undertakings"),
        help_text=_("What is done for it, one thing each."),
    )

    class Meta:
        icon = "crosshairs"
        label = _("Goal")
        description = _("A goal and what is undertaken for it.")


class GoalsValue(HeadedValue):
    default_heading = _("Our goals")


class GoalsBlock(blocks.StructBlock):
    """Numbered goals, each with its undertakings."""

    heading = blocks.CharBlock(max_length=120, required=False, help_text=_("Empty: “Our goals”."))
    goals = blocks.ListBlock(GoalBlock(), min_num=1)

    class Meta:
        icon = "crosshairs"
        label = _("Goals")
        group = TEXT
        description = _("Numbered goals, each with what is undertaken for it.")
        template = "network/blocks/goals.html"
        value_class = GoalsValue
        preview_value = {
            "heading": "",
            "goals": [
                {
                    "title": "Awareness",
                    "text": "<p>Everybody knows the signs.</p>",
                    "undertakings": ["<p>Four workshops a year</p>", "<p>A poster in every library</p>"],
                },
                {"title": "Policy", "text": "", "undertakings": ["<p>A model ordinance for every town</p>"]},
            ],
        }
