"""Synonyms in the admin: a snippet of National's."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BooleanColumn
from wagtail.snippets.views.snippets import CreateView, SnippetViewSet

from search.models import SynonymGroup
from search.texts import clean

ADD_SYNONYM = "wagtailsnippets_search_synonymgroup:add"
_LONGEST_WORDS = 200


class SynonymAddView(CreateView):
    def get_initial_form_instance(self) -> SynonymGroup:
        """Begin with ``words`` of the address: of what was looked for in vain."""
        return SynonymGroup(words=clean(self.request.GET.get("words", ""))[:_LONGEST_WORDS])


class SynonymGroupViewSet(SnippetViewSet):
    """Groups of words, in force at the next search."""

    model = SynonymGroup
    icon = "search"
    add_view_class = SynonymAddView
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
