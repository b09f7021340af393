"""The page types that chapters publish."""

import datetime
from collections.abc import Iterator
from typing import Any, ClassVar

from django.apps import apps
from django.core.paginator import Page as PageOfItems
from django.core.paginator import Paginator
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, MultiFieldPanel
from wagtail.blocks import StreamBlock
from wagtail.fields import StreamField
from wagtail.models import Page, PageManager, PageViewRestriction
from wagtail.query import PageQuerySet
from wagtail.search import index

from chapters.blocks import BODY_BLOCKS
from network import bodies
from network.links import Crumb, HeldAddressMixin, page_url

ARTICLES_ON_A_PAGE = 12


class BodyBlock(StreamBlock):
    """What a page's body may hold."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(BODY_BLOCKS, **kwargs)


class PublicPage(HeldAddressMixin, Page):
    """What every page type has: an introduction, a picture for lists, a review date."""

    introduction = models.TextField(
        _("introduction"), blank=True, max_length=600, help_text=_("Two or three sentences; also shown in lists.")
    )
    lead_picture = models.ForeignKey(
        "network.Picture",
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("At the head of the page, in lists, and where the page is shared."),
    )
    lead_picture_alt = models.CharField(
        _("what the picture shows"),
        max_length=255,
        blank=True,
        help_text=_("For people who can't see it. Leave empty if it only decorates."),
    )
    review_on = models.DateField(
        _("review date"), null=True, blank=True, help_text=_("When somebody should read this page again.")
    )
    body = StreamField(BodyBlock(), verbose_name=_("body"), blank=True)

    content_panels = [
        *Page.content_panels,
        FieldPanel("introduction"),
        MultiFieldPanel(
            [FieldPanel("lead_picture"), FieldPanel("lead_picture_alt")], heading=_("Picture"), classname="collapsed"
        ),
        FieldPanel("body"),
    ]
    promote_panels = [
        *Page.promote_panels,
        FieldPanel("review_on"),
    ]
    search_fields = [*Page.search_fields, index.SearchField("introduction"), index.SearchField("body")]

    #: What network.routing fetches along with the page.
    routed_with: ClassVar[tuple[str, ...]] = ("lead_picture",)

    class Meta:
        abstract = True

    def get_view_restrictions(self) -> Any:
        """Return the restrictions on this page and those above it; none, without a query, if routing found none."""
        if getattr(self, "restricted_on_the_way", True) or self.alias_of_id:
            return super().get_view_restrictions()
        return PageViewRestriction.objects.none()

    @property
    def summary(self) -> str:
        """What lists and searches say of the page, in one or two sentences."""
        return self.introduction or self.search_description

    def search_text(self) -> str:
        """Return the words of the body, for the visitors' search (which reads it when the page is published)."""
        field = self._meta.get_field("body")
        return " ".join(str(part) for part in field.get_searchable_content(self.body))

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        lists = self.lists(request)
        bodies.prepare(self.body, self.lead_picture, *_pictures_of(lists))
        crumbs = [Crumb(page.title, page_url(page)) for page in self.pages_above()]
        return {**context, **lists, "breadcrumbs": crumbs}

    def lists(self, request: HttpRequest) -> dict[str, Any]:
        """Return the lists of pages that this type's template shows, by the name of the variable."""
        return {}

    def pages_above(self) -> list[Page]:
        """Return the pages between the root and this one, from the home page down (kept by network.routing)."""
        trail: list[Page] | None = getattr(self, "trail", None)
        if trail is not None:
            return trail
        return list(self.get_ancestors().filter(depth__gte=2).defer_streamfields())


def _pictures_of(lists: dict[str, Any]) -> Iterator[Any]:
    """Yield the pictures of the listed pages, where they were fetched along."""
    for pages in lists.values():
        for page in pages:
            if isinstance(page, PublicPage) and "lead_picture" in page._state.fields_cache:
                yield page.lead_picture


class SectionPage(PublicPage):
    """Standard text: about us, get involved, a programme."""

    parent_page_types = ["chapters.HomePage", "chapters.SectionPage"]
    subpage_types = ["chapters.SectionPage"]
    page_description = _("Text with headings, pictures and links: about us, get involved, a programme.")

    class Meta:
        verbose_name = _("section page")
        verbose_name_plural = _("section pages")

    def lists(self, request: HttpRequest) -> dict[str, Any]:
        children = SectionPage.objects.child_of(self).live().select_related("lead_picture").order_by("path")
        return {"children": list(children)}


class HomePage(PublicPage):
    """The first page of a site."""

    hero_heading = models.CharField(
        _("heading"), max_length=120, blank=True, help_text=_("The largest words of the site. Empty: the site's name.")
    )

    parent_page_types: ClassVar[list[str]] = ["wagtailcore.Page"]
    subpage_types = ["chapters.SectionPage", "chapters.NewsIndexPage", "chapters.EventIndexPage"]
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

    def lists(self, request: HttpRequest) -> dict[str, Any]:
        # By name: events build on this module, which holds what every page type has.
        events = apps.get_model("chapters", "EventPage").objects.of_site(self)
        return {
            "latest_news": list(NewsArticlePage.objects.of_site(self).latest_first()[:3]),
            "coming_events": events.upcoming(timezone.now()).taking_place().soonest_first()[:3],
        }


class NewsIndexPage(PublicPage):
    """The list of a site's news, newest first."""

    parent_page_types = ["chapters.HomePage"]
    subpage_types = ["chapters.NewsArticlePage"]
    max_count_per_parent = 1
    page_description = _("The list of a site's news, newest first.")

    class Meta:
        verbose_name = _("news list")
        verbose_name_plural = _("news lists")

    def lists(self, request: HttpRequest) -> dict[str, Any]:
        return {"articles": self.articles(request.GET.get("page", "1"))}

    def articles(self, number: str) -> "PageOfItems[NewsArticlePage]":
        """Return one page of the list; a number that is none, or beyond the last, gives the nearest page."""
        listed = NewsArticlePage.objects.child_of(self).live().latest_first()
        return Paginator(listed, ARTICLES_ON_A_PAGE).get_page(number)


class NewsArticleQuerySet(PageQuerySet):
    """Articles by place and order."""

    def of_site(self, home: Page) -> "NewsArticleQuerySet":
        articles: NewsArticleQuerySet = self.live().descendant_of(home)
        return articles

    def latest_first(self) -> "NewsArticleQuerySet":
        articles: NewsArticleQuerySet = self.select_related("lead_picture").defer("body").order_by("-date", "-pk")
        return articles


def _today() -> datetime.date:
    return timezone.localdate()


class NewsArticlePage(PublicPage):
    """Something that happened, by a named author, on a day."""

    date = models.DateField(_("date"), default=_today, help_text=_("The day that stands above the article."))
    byline = models.CharField(
        _("by"), max_length=120, blank=True, help_text=_("Who wrote it; the account that publishes it isn't shown.")
    )
    on_behalf_of = models.CharField(
        _("on behalf of"), max_length=120, blank=True, help_text=_("An organisation or a guest, if not the chapter.")
    )

    parent_page_types = ["chapters.NewsIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    page_description = _("Something that happened: a recap, an announcement, a story.")

    objects: ClassVar[Any] = PageManager.from_queryset(NewsArticleQuerySet)()

    content_panels = [
        *Page.content_panels,
        FieldPanel("introduction"),
        MultiFieldPanel(
            [FieldPanel("lead_picture"), FieldPanel("lead_picture_alt")], heading=_("Picture"), classname="collapsed"
        ),
        FieldPanel("body"),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("date"), FieldPanel("byline"), FieldPanel("on_behalf_of")])],
            heading=_("Date and author"),
        ),
    ]
    search_fields = [*PublicPage.search_fields, index.SearchField("byline"), index.FilterField("date")]

    class Meta:
        verbose_name = _("news article")
        verbose_name_plural = _("news articles")
