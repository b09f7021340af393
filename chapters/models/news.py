"""News: the list of a site's articles, and one article."""

import datetime
from typing import Any, ClassVar

from django.core.paginator import Page as PageOfItems
from django.core.paginator import Paginator
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import ItemBase, Tag
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import Page, PageManager
from wagtail.search import index

from chapters.metadata import DescribedPage
from chapters.models.public_page import PublicPage, body_panel, picture_panel
from chapters.news_filter import NewsFilter, news_filter
from chapters.structured_data import news_article
from network.page_queries import ListedPageQuerySet
from network.structured_data import Thing

ARTICLES_ON_A_PAGE = 12


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
        listed = NewsArticlePage.objects.child_of(self).listed_from(self.path)
        chosen = news_filter(request.GET, tags=listed.tags(), years=listed.years())
        return {"articles": self.articles(listed.fitting(chosen), request.GET.get("page", "1")), "chosen": chosen}

    def articles(self, listed: "NewsArticleQuerySet", number: str) -> "PageOfItems[NewsArticlePage]":
        """Return one page of the list; a number that is none, or beyond the last, gives the nearest page."""
        return Paginator(listed.latest_first(), ARTICLES_ON_A_PAGE).get_page(number)


class NewsArticleQuerySet(ListedPageQuerySet):
    """Articles by place and order."""

    def of_site(self, home: Page) -> "NewsArticleQuerySet":
        """Those of one site in one language that its home page may list."""
        articles: NewsArticleQuerySet = self.descendant_of(home).listed_from(home.path)
        return articles

    def latest_first(self) -> "NewsArticleQuerySet":
        articles: NewsArticleQuerySet = self.select_related("lead_picture").defer("body").order_by("-date", "-pk")
        return articles

    def fitting(self, chosen: NewsFilter) -> "NewsArticleQuerySet":
        """Those that a visitor narrowed the list to."""
        articles: NewsArticleQuerySet = self.none() if chosen.unknown else self
        if chosen.tag is not None:
            articles = articles.filter(tagged__tag=chosen.tag)
        if chosen.year is not None:
            articles = articles.filter(date__year=chosen.year)
        return articles

    def tags(self) -> list[Tag]:
        """Return the tags that these articles carry, by name."""
        used = NewsArticleTag.objects.filter(content_object__in=self.values("pk"))
        return list(Tag.objects.filter(pk__in=used.values("tag")).order_by("name"))

    def years(self) -> list[int]:
        """Return the years of these articles, the latest first."""
        return [day.year for day in self.dates("date", "year", order="DESC")]


def _today() -> datetime.date:
    return timezone.localdate()


class _WithTheirWords(models.Manager["NewsArticleTag"]):
    """Brings the word along: a row without it says nothing."""

    def get_queryset(self) -> "models.QuerySet[NewsArticleTag]":
        return super().get_queryset().select_related("tag")


class NewsArticleTag(ItemBase):
    """A word of the network's vocabulary (taggit's tags) on an article."""

    tag = models.ForeignKey(Tag, on_delete=models.CASCADE, related_name="tagged_articles")
    content_object = ParentalKey("chapters.NewsArticlePage", on_delete=models.CASCADE, related_name="tagged")

    objects: ClassVar[models.Manager["NewsArticleTag"]] = _WithTheirWords()

    class Meta:
        verbose_name = _("tag of an article")
        verbose_name_plural = _("tags of articles")
        constraints = [
            models.UniqueConstraint(fields=["tag", "content_object"], name="a_tag_once_for_each_article"),
        ]


class NewsArticlePage(PublicPage):
    """Something that happened, by a named author, on a day."""

    date = models.DateField(_("date"), default=_today, help_text=_("The day that stands above the article."))
    byline = models.CharField(
        _("by"), max_length=120, blank=True, help_text=_("Who wrote it; the account that publishes it isn't shown.")
    )
    on_behalf_of = models.CharField(
        _("on behalf of"), max_length=120, blank=True, help_text=_("An organisation or a guest, if not the chapter.")
    )

    tags = ClusterTaggableManager(
        through="chapters.NewsArticleTag",
        blank=True,
        verbose_name=_("tags"),
        help_text=_("A few words by which people find more of the kind; a comma ends each."),
    )

    parent_page_types = ["chapters.NewsIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    shared_as = "article"
    page_description = _("Something that happened: a recap, an announcement, a story.")

    objects: ClassVar[Any] = PageManager.from_queryset(NewsArticleQuerySet)()

    content_panels = [
        *Page.content_panels,
        FieldPanel("introduction"),
        picture_panel(),
        body_panel(),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("date"), FieldPanel("byline"), FieldPanel("on_behalf_of")])],
            heading=_("Date and author"),
        ),
        MultiFieldPanel([FieldPanel("tags")], heading=_("Tags"), classname="collapsed"),
    ]
    search_fields = [*PublicPage.search_fields, index.SearchField("byline"), index.FilterField("date")]

    class Meta:
        verbose_name = _("news article")
        verbose_name_plural = _("news articles")

    def lists(self, request: HttpRequest) -> dict[str, Any]:
        return {"tags": self.tag_list}

    def described(self, about: DescribedPage) -> list[Thing]:
        return [news_article(self, url=about.url, brand=about.brand, picture=about.picture)]

    @property
    def tag_list(self) -> list[Tag]:
        """Its tags by name. Who reads many articles prefetches ``tagged``."""
        return sorted((row.tag for row in self.tagged.all()), key=lambda tag: str(tag.name).casefold())
