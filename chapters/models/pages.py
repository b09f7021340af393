"""The page types that chapters publish."""

import datetime
from typing import Any, ClassVar

from django.core.paginator import Page as PageOfItems
from django.core.paginator import Paginator
from django.db import models
from django.http import Http404, HttpRequest
from django.utils import timezone
from django.utils.translation import get_language, get_language_from_path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, MultiFieldPanel
from wagtail.blocks import StreamBlock
from wagtail.fields import StreamField
from wagtail.models import Page, PageManager
from wagtail.query import PageQuerySet
from wagtail.search import index
from wagtail.url_routing import RouteResult

from chapters.blocks import BODY_BLOCKS
from chapters.routing import find_page
from network import bodies

ARTICLES_ON_A_PAGE = 12


class BodyBlock(StreamBlock):
    """What a page's body may hold."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(BODY_BLOCKS, **kwargs)


class PublicPage(Page):
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

    class Meta:
        abstract = True

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
        bodies.prepare(self.body, self.lead_picture)
        context["breadcrumbs"] = self.breadcrumbs()
        return context

    def breadcrumbs(self) -> list[Page]:
        """Return the pages above this one, from the home page down; none for the home page itself."""
        trail: list[Page] | None = getattr(self, "trail", None)
        if trail is not None:
            return trail
        return list(self.get_ancestors().filter(depth__gte=2).defer_streamfields())


class SectionPage(PublicPage):
    """Standard text: about us, get involved, a programme."""

    parent_page_types = ["chapters.HomePage", "chapters.SectionPage"]
    subpage_types = ["chapters.SectionPage"]
    page_description = _("Text with headings, pictures and links: about us, get involved, a programme.")

    class Meta:
        verbose_name = _("section page")
        verbose_name_plural = _("section pages")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        context["children"] = SectionPage.objects.child_of(self).live().select_related("lead_picture").order_by("path")
        return context


class HomePage(PublicPage):
    """The first page of a site. Finds every page of the site by one look-up."""

    hero_heading = models.CharField(
        _("heading"), max_length=120, blank=True, help_text=_("The largest words of the site. Empty: the site's name.")
    )

    parent_page_types: ClassVar[list[str]] = ["wagtailcore.Page"]
    subpage_types = ["chapters.SectionPage", "chapters.NewsIndexPage"]
    max_count_per_parent = None
    page_description = _("The first page of a chapter's site; made when the chapter is added.")

    content_panels = [
        HelpPanel(content=_("Visitors see the three latest news of this site below what you write here.")),
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

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """Find the page at the address by one look-up at any depth, instead of one for each part of it."""
        prefix = get_language_from_path(request.path_info)
        if prefix and prefix != self.locale.language_code and get_language() == prefix:
            raise Http404  # an address in a language that this site doesn't offer
        if not path_components:
            return super().route(request, path_components)
        return find_page(self, request, path_components)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        latest = NewsArticlePage.objects.of_site(self).latest_first()[:3]
        context["latest_news"] = list(latest)
        bodies.prepare(self.body, self.lead_picture, *(article.lead_picture for article in context["latest_news"]))
        return context

    def breadcrumbs(self) -> list[Page]:
        return []


class NewsIndexPage(PublicPage):
    """The list of a site's news, newest first."""

    parent_page_types = ["chapters.HomePage"]
    subpage_types = ["chapters.NewsArticlePage"]
    max_count_per_parent = 1
    page_description = _("The list of a site's news, newest first.")

    class Meta:
        verbose_name = _("news list")
        verbose_name_plural = _("news lists")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        articles = self.articles(request.GET.get("page", "1"))
        bodies.prepare(*(article.lead_picture for article in articles))
        context["articles"] = articles
        return context

    def articles(self, number: str) -> "PageOfItems[NewsArticlePage]":
        """Return one page of the list; a number that is none, or beyond the last, gives the nearest page."""
        listed = NewsArticlePage.objects.child_of(self).live().latest_first()
        return Paginator(listed, ARTICLES_ON_A_PAGE).get_page(number)


class NewsArticleQuerySet(PageQuerySet):
    """Articles by place and order."""

    def of_site(self, home: Page) -> "NewsArticleQuerySet":
        return self.live().descendant_of(home)

    def latest_first(self) -> "NewsArticleQuerySet":
        return self.select_related("lead_picture").defer("body").order_by("-date", "-pk")


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
