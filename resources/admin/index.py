"""The lists of the library: a chapter's resources, and what waits for National."""

from typing import Any

import django_filters
from django.db.models import Prefetch, QuerySet
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn, StatusTagColumn, TitleColumn
from wagtail.admin.views import generic
from wagtail.admin.widgets.button import HeaderButton

from chapters.in_force import in_force
from chapters.models import Chapter
from chapters.tenancy import chapters_of, is_national
from resources.admin.names import ICON, NAMESPACE
from resources.models import Resource, ResourceFile, ResourcePage, ResourceType, Visibility


def _filter_chapters(request: Any) -> QuerySet[Chapter]:
    return chapters_of(request.user) if request is not None else Chapter.objects.none()


class ResourceFilterSet(WagtailFilterSet):
    visibility = django_filters.ChoiceFilter(label=gettext_lazy("Visibility"), choices=Visibility.choices)
    type = django_filters.ChoiceFilter(label=gettext_lazy("Type"), choices=ResourceType.choices)
    contributor = django_filters.ModelChoiceFilter(label=gettext_lazy("Chapter"), queryset=_filter_chapters)

    class Meta:
        model = Resource
        fields: list[str] = []


def _state(resource: Resource) -> str:
    """Return what visitors see of *resource* now. (Wagtail's own status of a page asks the database for each page.)"""
    if resource.merged_into_id is not None:
        return _("Merged into another one")
    pages = resource.pages.all()
    if not any(page.live for page in pages):
        return _("Draft")
    if any(page.has_unpublished_changes for page in pages):
        return _("Published, with a newer draft")
    if resource.replaced_by_id is not None:
        return _("Published, replaced by another one")
    return _("Published")


def _record_url(resource: Resource) -> str:
    return reverse(f"{NAMESPACE}:edit", args=[resource.pk])


class ResourceListView(generic.IndexView):
    """Resources of the chapters in force: flat in queries, whatever their number."""

    model = Resource
    is_searchable = True
    search_fields = ["handle"]  # and titles: see search_queryset
    search_backend_name = None
    filterset_class = ResourceFilterSet
    paginate_by = 25
    default_ordering = "-pk"
    header_icon = ICON
    index_url_name = f"{NAMESPACE}:list"

    def get_base_queryset(self) -> QuerySet[Resource]:
        pages = ResourcePage.objects.defer("body")
        files = ResourceFile.objects.current().only("resource")
        resources: QuerySet[Resource] = (
            in_force(self.request, Resource.objects.all())
            .select_related("contributor")
            .prefetch_related(Prefetch("pages", queryset=pages), Prefetch("files", files, to_attr="current_files"))
        )
        return resources

    def search_queryset(self, queryset: QuerySet[Resource]) -> QuerySet[Resource]:
        found: Any = queryset
        return found.named(self.search_query) if self.is_searching else queryset

    @cached_property
    def columns(self) -> list[Any]:
        return [
            TitleColumn("title", label=_("Title"), accessor=str, get_url=_record_url),
            Column("type", label=_("Type"), accessor="get_type_display", sort_key="type"),
            Column("contributor", label=_("Chapter"), accessor="contributor.name", sort_key="contributor__name"),
            StatusTagColumn(
                "visibility",
                label=_("Visibility"),
                accessor="get_visibility_display",
                sort_key="visibility",
                primary=lambda resource: resource.is_public,
            ),
            Column("state", label=_("Page"), accessor=_state),
            Column("file_count", label=_("Files"), accessor=lambda resource: len(resource.current_files)),
            DateColumn("updated_at", label=_("Changed"), sort_key="updated_at"),
        ]


class ResourceIndexView(ResourceListView):
    """The list behind “Library” in the menu."""

    page_title = gettext_lazy("Library")
    index_results_url_name = f"{NAMESPACE}:list_results"
    add_url_name = f"{NAMESPACE}:add"
    add_item_label = gettext_lazy("Add resource")

    @cached_property
    def header_buttons(self) -> list[Any]:
        buttons: list[Any] = super().header_buttons
        if is_national(self.request.user):
            waiting = in_force(self.request, Resource.objects.waiting()).count()
            label = ngettext("%(count)d submission", "%(count)d submissions", waiting) % {"count": waiting}
            export = HeaderButton(_("Export all"), url=reverse("library_export"), icon_name="download")
            buttons = [
                *buttons,
                export,
                HeaderButton(label, url=reverse(f"{NAMESPACE}:submissions"), icon_name="tasks"),
            ]
        return buttons
