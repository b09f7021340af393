"""What waits for National's answer: new resources and changes, each with what it may be a second copy of."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.ui.tables import BaseColumn, Column

from chapters.tenancy import is_national
from resources.admin.index import ResourceListView
from resources.admin.names import NAMESPACE
from resources.models import Resource
from resources.similarity import similar_to


class SimilarColumn(BaseColumn):
    """What may be the same, with the way to it and to merging."""

    cell_template_name = "resources/admin/similar_cell.html"


def _what(resource: Resource) -> str:
    return _("Change") if resource.is_public else _("New")


class SubmissionsView(ResourceListView):
    """The queue, the longest first."""

    page_title = gettext_lazy("Submissions")
    index_results_url_name = f"{NAMESPACE}:submissions_results"
    index_url_name = f"{NAMESPACE}:submissions"
    default_ordering = "updated_at"

    def dispatch(self, request: Any, *args: Any, **kwargs: Any) -> Any:
        if not is_national(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_base_queryset(self) -> QuerySet[Resource]:
        resources: Any = super().get_base_queryset()
        return resources.waiting()  # type: ignore[no-any-return]

    @cached_property
    def columns(self) -> list[Any]:
        title, kind, chapter, *_others = super().columns
        return [
            title,
            Column("what", label=_("What"), accessor=_what),
            kind,
            chapter,
            SimilarColumn("similar", label=_("In the library already?")),
            super().columns[-1],
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        shown = list(context["object_list"])
        similar = similar_to([resource for resource in shown if not resource.is_public], Resource.objects.all())
        for resource in shown:
            resource.similar = similar.get(resource.pk, [])
        context["object_list"] = shown
        if "table" in context:
            context["table"].data = shown
        return context
