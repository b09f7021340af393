"""A link to a page of the network or to another site."""

from collections.abc import Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.models import Page

from network.links import linked_pages, page_url
from network.requests import current_request


class LinkedPageBlock(blocks.PageChooserBlock):
    """A page, fetched together with the other pages that the body links to (network.bodies.hold)."""

    def bulk_to_python(self, values: Sequence[int | None]) -> list[Page | None]:
        if current_request() is None:
            pages: list[Page | None] = super().bulk_to_python(values)
            return pages
        live = linked_pages([pk for pk in values if pk])
        found = {pk: page.chosen for pk, page in live.items()}
        drafts = [pk for pk in values if pk and pk not in found]
        if drafts:
            found.update(Page.objects.in_bulk(drafts))  # for the editing form: a visitor gets no link to it
        return [found.get(pk) if pk else None for pk in values]


class LinkValue(blocks.StructValue):
    """Knows its address: that of the page as this host shows it, else the written one."""

    @property
    def href(self) -> str:
        page = self.get("page")
        if page is None:
            return self.get("url") or ""
        live = linked_pages([page.pk]).get(page.pk)
        return page_url(live.shown) if live else ""

    @property
    def text(self) -> str:
        page = self.get("page")
        return self.get("label") or (page.title if page else "") or self.get("url") or ""


class LinkBlock(blocks.StructBlock):
    """A label and either a page or an address."""

    label = blocks.CharBlock(max_length=80, required=False, help_text=_("Left empty, the page's title is shown."))
    page = LinkedPageBlock(required=False, help_text=_("A page of the network."))
    url = blocks.URLBlock(required=False, help_text=_("Or an address elsewhere."))

    class Meta:
        icon = "link"
        label = _("Link")
        description = _("A page of the network or an address elsewhere.")
        value_class = LinkValue

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if bool(cleaned.get("page")) == bool(cleaned.get("url")):
            raise StructBlockValidationError(
                non_block_errors=[ValidationError(_("Choose a page or write an address: one of the two."))]
            )
        if cleaned.get("url") and not cleaned.get("label"):
            raise StructBlockValidationError({"label": ValidationError(_("Say where the link leads."))})
        return cleaned
