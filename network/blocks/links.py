"""A link to a page of the network or to another site."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

from network.links import page_url


class LinkValue(blocks.StructValue):
    """Knows its address: that of the page as this host shows it, else the written one."""

    @property
    def href(self) -> str:
        page = self.get("page")
        return page_url(page) if page else self.get("url") or ""

    @property
    def text(self) -> str:
        page = self.get("page")
        return self.get("label") or (page.title if page else "") or self.get("url") or ""


class LinkBlock(blocks.StructBlock):
    """A label and either a page or an address."""

    label = blocks.CharBlock(max_length=80, required=False, help_text=_("Left empty, the page's title is shown."))
    page = blocks.PageChooserBlock(required=False, help_text=_("A page of the network."))
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
