"""Where a page is used, as chapters are told: on their own pages, and on what everybody can see.

Every chapter may link to every public page. Wagtail counts each reference and lists what somebody may not edit as
"private"; so another chapter would tell by a number that it has written a draft.
"""

from typing import Any, Self

from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, Q
from django.db.models.functions import Cast
from django.utils.translation import ngettext
from wagtail.admin.ui.components import MediaContainer
from wagtail.admin.ui.side_panels import PageStatusSidePanel
from wagtail.admin.views.pages.delete import DeleteView
from wagtail.admin.views.pages.usage import UsageView
from wagtail.models import Page, ReferenceIndex

from chapters.admin.choosing import choosable_pages
from chapters.tenancy import belonging_to, is_national, rule_of
from network.models import User


def references_in_sight(user: User, to: Any) -> Any:
    """Return the entries of Wagtail's index of references to *to* from what *user* may see; all for National."""
    references = ReferenceIndex.get_references_to(to)
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


class OwnUsageView(UsageView):
    def get_queryset(self) -> Any:
        return references_in_sight(self.request.user, self.object).group_by_source_object()


class DeletePageView(DeleteView):
    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        user = self.request.user
        if is_national(user):
            return context
        return {**context, "usage_count": references_in_sight(user, self.page).group_by_source_object().count()}
