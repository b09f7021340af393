"""Synonyms in the admin: a snippet of National's."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BooleanColumn
from wagtail.snippets.views.snippets import SnippetViewSet

from search.models import SynonymGroup


class SynonymGroupViewSet(SnippetViewSet):
    """Groups of words, in force at the next search."""

    model = SynonymGroup
    icon = "search"
    url_prefix = "search-synonyms"
    menu_label = _("Search synonyms")
    menu_name = "search-synonyms"
    menu_order = 45
    add_to_settings_menu = True
    copy_view_enabled = False
    list_display: Any = ["__str__", "language", BooleanColumn("active", label=_("In force"))]
    list_filter: Any = ["language", "active"]
    search_fields = ["words", "also"]
    ordering = ["words"]
