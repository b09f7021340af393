"""Questions and answers: of an interview, or those that people ask again and again."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from network.blocks.groups import TEXT
from network.blocks.headings import HeadedValue


class QuestionBlock(blocks.StructBlock):
    """A question and its answer."""

    question = blocks.CharBlock(max_length=255, help_text=_("As somebody would ask it."))
    answer = blocks.RichTextBlock(editor="short")

    class Meta:
        icon = "help"
        label = _("Question")
        description = _("A question and its answer.")


class QuestionAndAnswerValue(blocks.StructValue):
    @property
    def shown_heading(self) -> str:
        return self.get("question") or ""


class QuestionAndAnswerBlock(QuestionBlock):
    """One question of an interview."""

    class Meta:
        icon = "help"
        label = _("Question and answer")
        group = TEXT
        description = _("One question of an interview and its answer.")
        template = "network/blocks/question_and_answer.html"
        value_class = QuestionAndAnswerValue
        preview_value = {
            "question": "What made you stay?",
            "answer": "<p>The people. On my first evening somebody handed me a list and a cup of tea.</p>",
        }


class FAQValue(HeadedValue):
    default_heading = _("Questions and answers")


class FAQBlock(blocks.StructBlock):
    """What people ask again and again; every question can be linked to."""

    heading = blocks.CharBlock(max_length=120, required=False, help_text=_("Empty: “Questions and answers”."))
    questions = blocks.ListBlock(QuestionBlock(), min_num=1)

    class Meta:
        icon = "help"
        label = _("Questions and answers")
        group = TEXT
        description = _("What people ask again and again, with answers. Each question gets an address of its own.")
        template = "network/blocks/faq.html"
        value_class = FAQValue
        preview_value = {
            "heading": "",
            "questions": [
                {"question": "Do I need any training?", "answer": "<p>No. The first evening is the training.</p>"},
                {"question": "Who can come?", "answer": "<p>Everybody who is eighteen or older.</p>"},
            ],
        }
