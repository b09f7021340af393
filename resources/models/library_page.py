"""The library's section of a chapter's site: what stands above the list."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from network.blocks.references import ReferenceBlock
from network.links import HeldAddressMixin
from network.own_references import OwnReferencesPageForm
from resources.collections import chosen_keys
from resources.listing import library_context

#: More is a list, and the list is below.
MOST_FEATURED = 6


class FeaturedBlock(blocks.StreamBlock):
    """Resources that stand first, in their order."""

    resource = ReferenceBlock("resources.Resource", label=_("Resource"), icon="folder-open-inverse")

    class Meta:
        max_num = MOST_FEATURED


class LibraryPage(HeldAddressMixin, Page):
    """Heading and introduction of /resources/ on one site; without it, or while it is a draft, there are standard ones.

    The address is the library's own (resources.urls), whatever this page's slug says.
    """

    introduction = models.TextField(
        _("introduction"), blank=True, max_length=600, help_text=_("Two or three sentences above the list.")
    )

    featured = StreamField(
        FeaturedBlock(),
        verbose_name=_("featured resources"),
        blank=True,
        help_text=_("Your own or the network's, first on this page. Without any, what National features is shown."),
    )

    parent_page_types = ["chapters.HomePage"]
    subpage_types: ClassVar[list[str]] = ["resources.ResourceCollectionPage"]
    max_count_per_parent = 1
    page_description = _("What stands above the list of resources on your site.")
    template = "resources/library.html"

    content_panels = [*Page.content_panels, FieldPanel("introduction"), FieldPanel("featured")]
    search_fields = [*Page.search_fields, index.SearchField("introduction")]

    base_form_class = OwnReferencesPageForm

    class Meta:
        verbose_name = _("library section")
        verbose_name_plural = _("library sections")

    @property
    def summary(self) -> str:
        """What lists say of the page."""
        return self.introduction or self.search_description

    @property
    def featured_keys(self) -> tuple[int, ...]:
        """The primary keys of the featured resources in their order."""
        return chosen_keys(child.value for child in self.featured)

    def search_text(self) -> str:
        """The section has no words but its introduction; resources are found by themselves."""
        return ""

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return {**super().get_context(request, *args, **kwargs), **library_context(request, self)}
