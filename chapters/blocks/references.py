"""References to what upper layers hold, as model strings. The upper layer supplies the template and the value.

This is the only file of this layer that names anything above it.
"""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

RESOURCE_MODEL = "resources.Resource"


class ResourceListBlock(blocks.StructBlock):
    """Chosen resources of the library as cards. The template is the library's."""

    heading = blocks.CharBlock(max_length=120, required=False)
    resources = blocks.ListBlock(SnippetChooserBlock(RESOURCE_MODEL, label=_("Resource")), min_num=1)

    class Meta:
        icon = "folder-open-inverse"
        label = _("Resources")
        description = _("Toolkits, posters and fact sheets of the library as cards.")
        template = "chapters/blocks/resource_list.html"
