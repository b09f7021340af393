"""Where a page, a picture or a document is used, as chapters are told: on what is theirs, and on what all can see.

Every chapter may link to every public page, and National may put a chapter's picture anywhere. Wagtail counts each
reference and lists what somebody may not edit as "private"; so another one would tell by a number that it has written
a draft.
"""

from collections import Counter
from collections.abc import Iterable
from typing import Any, Self

from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, Count, IntegerField, Model, OuterRef, Q, Subquery
from django.db.models.functions import Cast, Coalesce
from django.utils.translation import ngettext
from wagtail.admin.ui.components import MediaContainer
from wagtail.admin.ui.side_panels import PageStatusSidePanel
from wagtail.admin.views.pages.delete import DeleteView
from wagtail.admin.views.pages.usage import UsageView
from wagtail.documents.views import documents
from wagtail.images.views import images
from wagtail.models import Page, ReferenceIndex

from chapters.admin.choosing import choosable_pages
from chapters.tenancy import belonging_to, is_national, rule_of
from network.models import User


def references_in_sight(user: User, to: Any) -> Any:
    """Return the entries of Wagtail's index of references to *to* from what *user* may see; all for National."""
    return _in_sight(user, ReferenceIndex.get_references_to(to))


def uses_in_sight(user: User, of: Iterable[Model]) -> dict[Model, int]:
    """Return how often *user* may see each picture or document used, in the same number of queries for many as for one.

    All of them are of one model; what isn't used isn't named.
    """
    by_key = {str(item.pk): item for item in of}
    references = _in_sight(user, ReferenceIndex.get_references_to_in_bulk(list(by_key.values())))
    sources = references.order_by().values_list("to_object_id", "base_content_type", "object_id").distinct()
    found = Counter(key for key, _kind, _source in sources)
    return {by_key[key]: number for key, number in found.items()}


def number_of_uses(user: User, model: type[Model]) -> Coalesce:
    """Return the number of uses that *user* may see, to annotate pictures or documents with: for an order or a filter.

    Wagtail's ``ReferenceIndex.usage_count_subquery`` counts all.
    """
    kind = ContentType.objects.get_for_model(model)
    of_row = Q(to_content_type=kind, to_object_id=Cast(OuterRef("pk"), CharField()))
    references = _in_sight(user, ReferenceIndex.objects.filter(to_content_type=kind)).filter(of_row).order_by()
    counted = references.values("to_object_id").annotate(number=Count("object_id", distinct=True))
    return Coalesce(Subquery(counted.values("number")), 0, output_field=IntegerField())


def _in_sight(user: User, references: Any) -> Any:
    if is_national(user):
        return references
    seen = Q(pk__in=[])
    for key in references.order_by().values_list("base_content_type", flat=True).distinct():
        kind = ContentType.objects.get_for_id(key)
        model = kind.model_class()
        if model is None or rule_of(model) is None:
            continue
        rows: Any = model._default_manager.all()
        part = choosable_pages(rows, user) if issubclass(model, Page) else belonging_to(user, rows)
        keys = part.order_by().annotate(key_as_text=Cast("pk", CharField())).values("key_as_text")
        seen |= Q(base_content_type=kind, object_id__in=keys)
    return references.filter(seen)


class OwnStatusPanel(PageStatusSidePanel):
    @classmethod
    def like(cls, panel: PageStatusSidePanel) -> Self:
        """Return such a panel in place of Wagtail's, which its views make without a setting for its class."""
        own = cls.__new__(cls)
        own.__dict__.update(panel.__dict__)
        return own

    def get_usage_context(self) -> dict[str, Any]:
        context: dict[str, Any] = super().get_usage_context()
        return context if is_national(self.request.user) else {**context, **self._counted()}

    def _counted(self) -> dict[str, Any]:
        from_sources = references_in_sight(self.request.user, self.object) if self.object.pk else None
        count = from_sources.group_by_source_object().count() if from_sources is not None else 0
        text = ngettext("Referenced %(count)s time", "Referenced %(count)s times", count) % {"count": count}
        return {"usage_count": count, "usage_url_text": text}


def with_own_status(panels: MediaContainer) -> MediaContainer:
    """Return *panels* with the status panel that counts what is in sight."""
    return MediaContainer(
        [OwnStatusPanel.like(panel) if type(panel) is PageStatusSidePanel else panel for panel in panels]
    )


class _ListsUses:
    """Left of a view that lists where something is used: shows what is in sight."""

    request: Any
    object: Any

    def get_queryset(self) -> Any:
        return references_in_sight(self.request.user, self.object).group_by_source_object()


class OwnUsageView(_ListsUses, UsageView):
    """Of a page."""


class PictureUsageView(_ListsUses, images.UsageView):
    """Of a picture."""


class DocumentUsageView(_ListsUses, documents.UsageView):
    """Of a document."""


class _CountsUses:
    """Left of a view on a picture or document: the number of uses that it names is of those in sight."""

    request: Any
    object: Any

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)  # type: ignore[misc]
        number = references_in_sight(self.request.user, self.object).group_by_source_object().count()
        return {**context, **{name: number for name in ("usage_count", "usage_count_val") if name in context}}


class EditPictureView(_CountsUses, images.EditView):
    pass


class DeletePictureView(_CountsUses, images.DeleteView):
    pass


class EditDocumentView(_CountsUses, documents.EditView):
    pass


class DeleteDocumentView(_CountsUses, documents.DeleteView):
    pass


class DeletePageView(DeleteView):
    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        user = self.request.user
        if is_national(user):
            return context
        return {**context, "usage_count": references_in_sight(user, self.page).group_by_source_object().count()}
