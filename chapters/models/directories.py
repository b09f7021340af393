"""Who there is: partner organisations by kind, and the people of a chapter with how to reach them."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from chapters.models.public_page import PLACES, PublicPage, more_panel, picture_panel
from network.blocks import PartnerBlock, PartnerGroup, PersonBlock, partners_by_kind
from network.hotlines import dialled


class PartnerDirectoryPage(PublicPage):
    """The organisations that a chapter works with, by what they do."""

    partners = StreamField(
        [("partner", PartnerBlock())],
        verbose_name=_("partners"),
        blank=True,
        help_text=_("In any order: visitors see them by kind and name."),
    )

    parent_page_types = PLACES
    subpage_types: ClassVar[list[str]] = []
    page_description = _("Partner organizations, sorted by kind: direct service, legal, schools, faith …")

    content_panels = [
        *Page.content_panels,
        FieldPanel("introduction"),
        FieldPanel("partners"),
        more_panel(),
        picture_panel(),
    ]
    search_fields = [*PublicPage.search_fields, index.SearchField("partners")]

    class Meta:
        verbose_name = _("partner directory")
        verbose_name_plural = _("partner directories")

    @property
    def groups(self) -> list[PartnerGroup]:
        return partners_by_kind(child.value for child in self.partners)


class PeoplePage(PublicPage):
    """The people of a chapter, and how to reach it."""

    people = StreamField(
        [("person", PersonBlock())],
        verbose_name=_("people"),
        blank=True,
        help_text=_("Who does what, in the order in which they are shown."),
    )
    email = models.EmailField(_("e-mail"), blank=True, help_text=_("The chapter's own; everybody can see it."))
    phone = models.CharField(_("phone"), max_length=40, blank=True, help_text=_("The office's; everybody can see it."))
    postal_address = models.TextField(
        _("postal address"), max_length=400, blank=True, help_text=_("Line by line, as on an envelope.")
    )
    opening_hours = models.TextField(
        _("opening hours"), max_length=400, blank=True, help_text=_("When somebody is there, one line each.")
    )

    parent_page_types = PLACES
    subpage_types: ClassVar[list[str]] = []
    page_description = _("The people of the chapter, its e-mail address, phone, postal address and hours.")

    content_panels = [
        *Page.content_panels,
        FieldPanel("introduction"),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("email"), FieldPanel("phone")])],
            heading=_("How to reach you"),
        ),
        FieldPanel("people"),
        MultiFieldPanel(
            [FieldPanel("postal_address"), FieldPanel("opening_hours")],
            heading=_("Address and hours"),
            classname="collapsed",
        ),
        more_panel(),
        picture_panel(),
    ]
    search_fields = [*PublicPage.search_fields, index.SearchField("people")]

    own_words: ClassVar[tuple[str, ...]] = ("email", "phone", "postal_address", "opening_hours")

    class Meta:
        verbose_name = _("people and contact")
        verbose_name_plural = _("pages of people and contact")

    @property
    def phone_href(self) -> str:
        """The address that dials the number; empty if there is none."""
        return f"tel:{dialled(self.phone)}" if self.phone else ""

    def lists(self, request: HttpRequest) -> dict[str, Any]:
        return {"people": self.values_of(self.people)}
