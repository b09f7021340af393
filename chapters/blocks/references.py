"""References to what upper layers hold, as model strings. The upper layer supplies the template and the value.

This is the only file of this layer that names anything above it.
"""

from typing import Any

from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import blocks, hooks

from network.blocks.groups import MEDIA
from network.blocks.references import ReferenceBlock, primary_key
from network.requests import current_request

RESOURCE_MODEL = "resources.Resource"
#: A function from (primary keys, request or None) to cards in that order; what the site may not show is left out.
RESOURCE_CARDS_HOOK = "resource_cards"
PREVIEW_CARDS: list[dict[str, Any]] = [
    {"title": _("A poster for the break room"), "type_label": _("Poster"), "url": "#", "summary": ""},
    {"title": _("What teachers can look for"), "type_label": _("Toolkit"), "url": "#", "summary": ""},
]


class ResourceListValue(blocks.StructValue):
    """Knows the cards of its resources as the site that answers may show them."""

    @cached_property
    def cards(self) -> list[Any]:
        pks = [pk for value in self.get("resources") or () if (pk := primary_key(value))]
        return [card for show in hooks.get_hooks(RESOURCE_CARDS_HOOK) for card in show(pks, current_request())]


class ResourceListBlock(blocks.StructBlock):
    """Chosen resources of the library as cards. The template is the library's."""

    heading = blocks.CharBlock(max_length=120, required=False)
    resources = blocks.ListBlock(ReferenceBlock(RESOURCE_MODEL, label=_("Resource")), min_num=1)

    class Meta:
        icon = "folder-open-inverse"
        label = _("Resources")
        description = _("Toolkits, posters and fact sheets of the library as cards.")
        group = MEDIA
        template = "chapters/blocks/resource_list.html"
        value_class = ResourceListValue
        preview_template = "chapters/blocks/previews/resource_list.html"
        preview_value: dict[str, Any] = {"heading": "", "resources": []}

    def get_preview_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        """Add made-up cards: which resources there are, only the layer above knows."""
        context: dict[str, Any] = super().get_preview_context(value, parent_context)
        return {**context, "cards": PREVIEW_CARDS}
