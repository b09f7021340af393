"""Pages that answer: an issue with positions, questions and answers, a profile in questions."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from chapters.metadata import DescribedPage
from chapters.models.public_page import PLACES, PublicPage, body_panel, more_panel, picture_panel
from chapters.structured_data import plain_answer
from network.anchors import Anchors, Heading
from network.blocks import PolicyPositionBlock, QuestionBlock
from network.structured_data import Thing
from network.structured_data import questions as asked_questions

#: From this many headings or questions on, a page begins with a list of them.
CONTENTS_FROM_HEADINGS = 3
CONTENTS_FROM_QUESTIONS = 6


class IssuePage(PublicPage):
    """A long text about one issue, where the chapter stands on bills and laws, and what people ask."""

    positions = StreamField(
        [("position", PolicyPositionBlock())],
        verbose_name=_("policy positions"),
        blank=True,
        help_text=_("Bills and laws, how far they have come, and what you think of them."),
    )
    questions = StreamField(
        [("question", QuestionBlock())],
        verbose_name=_("questions and answers"),
        blank=True,
        help_text=_("What people ask about it again and again."),
    )

    parent_page_types = PLACES
    subpage_types: ClassVar[list[str]] = []
    shared_as = "article"
    page_description = _("A long text about one issue, with policy positions, questions, and a list of its parts.")

    content_panels = [
        *Page.content_panels,
        FieldPanel("introduction"),
        body_panel(),
        MultiFieldPanel([FieldPanel("positions")], heading=_("Where we stand"), classname="collapsed"),
        MultiFieldPanel([FieldPanel("questions")], heading=_("What people ask"), classname="collapsed"),
        picture_panel(),
    ]
    search_fields = [*PublicPage.search_fields, index.SearchField("positions"), index.SearchField("questions")]

    class Meta:
        verbose_name = _("issue page")
        verbose_name_plural = _("issue pages")

    def lists(self, request: HttpRequest) -> dict[str, Any]:
        return {
            "contents": self.contents,
            "positions": self.values_of(self.positions),
            "questions": self.values_of(self.questions),
        }

    def described(self, about: DescribedPage) -> list[Thing]:
        return [_asked(self, about)]

    @property
    def contents(self) -> list[Heading]:
        """The headings of the page in its order; none if they are too few to need a list."""
        anchors = Anchors()
        headings = list(anchors.of_stream(self.body))
        for field, words in (("positions", _("Where we stand")), ("questions", _("What people ask"))):
            if getattr(self, field):
                headings.append(Heading(str(words), anchors.name(str(words))))
        return headings if len(headings) >= CONTENTS_FROM_HEADINGS else []


class FAQPage(PublicPage):
    """Questions and answers; every question has an address of its own."""

    questions = StreamField(
        [("question", QuestionBlock())],
        verbose_name=_("questions and answers"),
        blank=True,
        help_text=_("The most frequent first. From six on, a list of them stands above."),
    )

    parent_page_types = PLACES
    subpage_types: ClassVar[list[str]] = []
    page_description = _("What people ask again and again, with answers.")

    content_panels = [
        *Page.content_panels,
        FieldPanel("introduction"),
        FieldPanel("questions"),
        more_panel(),
        picture_panel(),
    ]
    search_fields = [*PublicPage.search_fields, index.SearchField("questions")]

    class Meta:
        verbose_name = _("questions and answers")
        verbose_name_plural = _("pages of questions and answers")

    def lists(self, request: HttpRequest) -> dict[str, Any]:
        return {"contents": self.contents, "questions": self.values_of(self.questions)}

    def described(self, about: DescribedPage) -> list[Thing]:
        return [_asked(self, about)]

    @property
    def contents(self) -> list[Heading]:
        """The questions in their order; none if they are few."""
        questions = list(Anchors().of_questions(self.questions))
        return questions if len(questions) >= CONTENTS_FROM_QUESTIONS else []


class ProfilePage(PublicPage):
    """A person or an organisation, portrayed in questions and answers."""

    name = models.CharField(
        _("who is portrayed"), max_length=160, help_text=_("A person or an organization, as they want to be named.")
    )
    role = models.CharField(_("role"), max_length=160, blank=True, help_text=_("For example: director."))
    organisation = models.CharField(
        _("organization"), max_length=160, blank=True, help_text=_("Where that person works or volunteers.")
    )
    byline = models.CharField(_("by"), max_length=120, blank=True, help_text=_("Who asked the questions."))
    questions = StreamField(
        [("question", QuestionBlock())],
        verbose_name=_("questions and answers"),
        blank=True,
        help_text=_("What was asked and what they said."),
    )

    parent_page_types = PLACES
    subpage_types: ClassVar[list[str]] = []
    shared_as = "profile"
    page_description = _("A person or an organization, portrayed in questions and answers.")

    content_panels = [
        *Page.content_panels,
        MultiFieldPanel(
            [FieldPanel("name"), FieldRowPanel([FieldPanel("role"), FieldPanel("organisation")])], heading=_("Who")
        ),
        FieldPanel("introduction"),
        FieldPanel("questions"),
        picture_panel(),
        MultiFieldPanel([FieldPanel("byline")], heading=_("Author"), classname="collapsed"),
        more_panel(),
    ]
    search_fields = [
        *PublicPage.search_fields,
        index.SearchField("name"),
        index.SearchField("organisation"),
        index.SearchField("questions"),
    ]

    own_words: ClassVar[tuple[str, ...]] = ("name", "role", "organisation", "byline")

    class Meta:
        verbose_name = _("profile")
        verbose_name_plural = _("profiles")

    def lists(self, request: HttpRequest) -> dict[str, Any]:
        return {"questions": self.values_of(self.questions)}


def _asked(page: IssuePage | FAQPage, about: DescribedPage) -> Thing:
    asked = ((value["question"], plain_answer(str(value["answer"]))) for value in page.values_of(page.questions))
    return asked_questions(asked, url=about.url, name=page.title, language=about.language)
