"""A collection: resources that somebody chose, in an order, with an introduction and a word on each."""

from typing import Any, ClassVar

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from wagtail import blocks
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page, PageManager, Site
from wagtail.search import index

from chapters.models import PublicPage
from chapters.models.public_page import more_panel, picture_panel
from chapters.registry import chapter_of_site
from network.blocks.references import ReferenceBlock
from network.brands import brand_of
from network.links import Crumb, UrlParts
from network.page_queries import ListedPageQuerySet
from network.sites import home_above, national_site
from resources.collection_items import collection_context
from resources.collections import chosen_keys, own_slugs


class ChosenResourceBlock(blocks.StructBlock):
    """One resource of a collection."""

    resource = ReferenceBlock("resources.Resource", label=_("Resource"))
    note = blocks.TextBlock(
        label=_("Why this one"),
        required=False,
        max_length=300,
        rows=2,
        help_text=_("What it is good for here, in a sentence or two. May stay empty."),
    )

    class Meta:
        icon = "folder-open-inverse"
        label = _("Resource")
        label_format = "{resource}"


class ChosenResourcesBlock(blocks.StreamBlock):
    """The resources of a collection in their order."""

    resource = ChosenResourceBlock()


class ResourceCollectionPage(PublicPage):
    """``ResourceCollection`` of the glossary, as a page. Its address is the library's (resources.urls), on every host.

    What of it a site may not show is left out there, without a gap.
    """

    items = StreamField(
        ChosenResourcesBlock(),
        verbose_name=_("resources"),
        blank=True,
        help_text=_("In the order in which somebody should look at them."),
    )

    parent_page_types = ["resources.LibraryPage"]
    subpage_types: ClassVar[list[str]] = []
    page_description = _("Chosen resources in an order, with an introduction: “Start here: parents”.")
    template = "resources/collection_page.html"

    content_panels = [
        *Page.content_panels,
        FieldPanel("introduction"),
        FieldPanel("items"),
        picture_panel(),
        more_panel(),
    ]
    search_fields = [*PublicPage.search_fields, index.SearchField("items")]

    objects: ClassVar[Any] = PageManager.from_queryset(ListedPageQuerySet)()

    class Meta:
        verbose_name = _("collection of resources")
        verbose_name_plural = _("collections of resources")

    def get_url_parts(self, request: HttpRequest | None = None) -> UrlParts | None:
        """Return site, root address and path: for National's on the host that asks, else on the home's own."""
        home = home_above(self.url_path)
        if home is None:
            return None
        with override(home.language):
            path = reverse("resource_collection", args=[self.slug])
        site = Site.find_for_request(request) if request is not None else None
        if site is not None and site.pk != home.site_id and self._shown_on(site, home.site_id, home.language):
            return site.pk, brand_of(site.pk).root_url, path
        return home.site_id, home.root_url, path

    @property
    def chosen_keys(self) -> tuple[int, ...]:
        """The primary keys of the resources in their order."""
        return chosen_keys(value["resource"] for value in self.values_of(self.items))

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return {**super().get_context(request, *args, **kwargs), **collection_context(self, request)}

    def head(self, request: HttpRequest, crumbs: list[Crumb]) -> dict[str, Any]:
        return {}  # see collection_context: it stands among the library's addresses

    def pages_above(self) -> list[Page]:
        return []  # the way back is the library of the host that answers: see collection_context

    def _shown_on(self, site: Site, home_site: int, language: str) -> bool:
        """Whether *site* answers for this collection of another site: National's, unless it has one of that name."""
        national, chapter = national_site(), chapter_of_site(site.pk)
        if national is None or home_site != national.pk or chapter is None:
            return False
        return self.slug not in own_slugs(chapter) and language in {settings.LANGUAGE_CODE, *chapter.languages}
