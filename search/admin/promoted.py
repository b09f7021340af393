"""Promoted results in the admin: chapters keep their own, National keeps all."""

from typing import Any

from django.db.models import Exists, OuterRef
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.ui.tables import Column, StatusTagColumn, TitleColumn
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet

from chapters.in_force import chapter_in_force, in_force
from search.access import promoting_chapters
from search.models import PromotedResult, SearchEntry
from search.texts import clean

NAMESPACE = "search_promoted"
ICON = "pick"
_LONGEST_WORDS = 200


class PromotedIndexView(generic.IndexView):
    page_title = gettext_lazy("Promoted results")

    def get_base_queryset(self) -> Any:
        """Return what is one's own, with what each leads to as visitors find it: nothing of what they don't."""
        rows = in_force(self.request, super().get_base_queryset()).filter(
            chapter__in=promoting_chapters(self.request.user)
        )
        of_page = SearchEntry.objects.filter(page=OuterRef("page"))
        of_resource = SearchEntry.objects.filter(page__resourcepage__resource=OuterRef("resource"))
        return rows.select_related("chapter").annotate(is_found=Exists(of_page) | Exists(of_resource))


class PromotedAddView(generic.CreateView):
    def get_initial(self) -> dict[str, Any]:
        """Begin with the chapter in force, else National for its people, and with ``words`` of the address.

        Those are what was looked for in vain.
        """
        words = clean(self.request.GET.get("words", ""))[:_LONGEST_WORDS]
        nationals = promoting_chapters(self.request.user).filter(is_national=True)
        chapter = chapter_in_force(self.request) or nationals.first()
        begin = {"chapter": chapter.pk} if chapter is not None else {}
        return {**super().get_initial(), **begin, **({"phrases": words} if words else {})}

    def get_initial_form_instance(self) -> PromotedResult:
        instance = PromotedResult()
        for name, value in self.get_initial().items():
            setattr(instance, "chapter_id" if name == "chapter" else name, value)
        return instance


def _state(row: Any) -> str:
    if not row.is_found:
        return _("Hidden: what it leads to can’t be found")
    return _("Shown") if row.is_in_time else _("Not at this time")


class PromotedViewSet(ModelViewSet):
    model = PromotedResult
    icon = ICON
    name = NAMESPACE
    url_prefix = "search/promoted"
    menu_label = gettext_lazy("Promoted results")
    menu_order = 170
    add_to_admin_menu = True
    copy_view_enabled = False
    add_to_reference_index = False
    list_per_page = 50
    index_view_class = PromotedIndexView
    add_view_class = PromotedAddView
    search_fields = ["phrases", "title"]
    search_backend_name = None
    ordering = ["order", "pk"]
    list_display = [
        TitleColumn("phrases", label=gettext_lazy("Words"), accessor=str, url_name=f"{NAMESPACE}:edit"),
        Column("chapter", label=gettext_lazy("On the site of"), accessor="chapter.name"),
        Column("begins_on", label=gettext_lazy("From")),
        Column("ends_on", label=gettext_lazy("Until")),
        StatusTagColumn(
            "state", label=gettext_lazy("State"), accessor=_state, primary=lambda row: _state(row) == _("Shown")
        ),
    ]
