"""The home page and standing text."""

from typing import Any, ClassVar

from django.db import models
from django.db.models import Value
from django.db.models.functions import Coalesce
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, HelpPanel
from wagtail.models import Page

from chapters.metadata import DescribedPage
from chapters.models.campaigns import thing_to_do
from chapters.models.events import EventIndexPage, EventPage
from chapters.models.news import NewsArticlePage, NewsIndexPage
from chapters.models.public_page import PublicPage
from network.links import page_url
from network.page_queries import ListedPageQuerySet
from network.structured_data import Thing, organization, website

#: What may stand below a home page and below a section.
_ANYWHERE = [
    "chapters.SectionPage",
    "chapters.CampaignPage",
    "chapters.ActionStepsPage",
    "chapters.IssuePage",
    "chapters.FAQPage",
    "chapters.ProfilePage",
    "chapters.PartnerDirectoryPage",
    "chapters.PeoplePage",
    "chapters.ContactFormPage",
]


class SectionPage(PublicPage):
    """Standard text: about us, get involved, a programme."""

    parent_page_types = ["chapters.HomePage", "chapters.SectionPage"]
    subpage_types = _ANYWHERE
    page_description = _("Text with headings, pictures and links: about us, get involved, a programme.")

    class Meta:
        verbose_name = _("section page")
        verbose_name_plural = _("section pages")

    def lists(self, request: HttpRequest) -> dict[str, Any]:
        """Return the pages below, of whatever type, by one query: their introductions are joined to them."""
        models_below = [model for model in self.allowed_subpage_models() if issubclass(model, PublicPage)]
        columns = [f"{model._meta.model_name}__introduction" for model in models_below]
        words = Coalesce(*columns, Value(""), output_field=models.TextField())
        below = ListedPageQuerySet(Page).child_of(self).listed_from(self.path)
        children = below.annotate(introduction=words).order_by("path")
        return {"children": list(children)}


class HomePage(PublicPage):
    """The first page of a site."""

    hero_heading = models.CharField(
        _("heading"), max_length=120, blank=True, help_text=_("The largest words of the site. Empty: the site's name.")
    )

    parent_page_types: ClassVar[list[str]] = ["wagtailcore.Page"]
    subpage_types = [*_ANYWHERE, "chapters.NewsIndexPage", "chapters.EventIndexPage"]
    max_count_per_parent = None
    page_description = _("The first page of a chapter's site; made when the chapter is added.")

    content_panels = [
        HelpPanel(content=_("Visitors see the three latest news and the next three events below what you write here.")),
        FieldPanel("title"),
        FieldPanel("hero_heading"),
        *PublicPage.content_panels[1:],
    ]

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    @classmethod
    def can_create_at(cls, parent: Page) -> bool:
        return False  # a home page comes with its chapter (chapters.provisioning)

    def described(self, about: DescribedPage) -> list[Thing]:
        site = website(about.brand, url=about.url, language=about.language, search_url=about.search_url)
        return [organization(about.brand), site]

    def lists(self, request: HttpRequest) -> dict[str, Any]:
        events = EventPage.objects.of_site(self)
        below = ListedPageQuerySet(Page).child_of(self).listed_from(self.path)
        lists = below.type(NewsIndexPage, EventIndexPage).select_related("content_type")
        addresses = {page.specific_class: page_url(page) for page in lists}
        return {
            "news_url": addresses.get(NewsIndexPage, ""),
            "events_url": addresses.get(EventIndexPage, ""),
            "latest_news": list(NewsArticlePage.objects.of_site(self).latest_first()[:3]),
            "coming_events": events.upcoming(timezone.now()).taking_place().soonest_first()[:3],
            "act": thing_to_do(self),
        }
