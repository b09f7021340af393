"""Bulk actions for chapters: on one's own rows, before anything is listed.

Wagtail's actions list what one has no access to, by title; its hook comes after that. So this view stands in front of
Wagtail's, at the same address (chapters.admin.urls), and gives every action a queryset of its own.
"""

from functools import lru_cache
from typing import Any

from django.apps import apps
from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse
from wagtail.admin.views.bulk_action import BulkAction
from wagtail.admin.views.bulk_action.registry import bulk_action_registry
from wagtail.models import Page

from chapters.admin.usage import references_in_sight
from chapters.in_force import chapter_in_force, in_force
from chapters.tenancy import belonging_to, is_national
from network.models import Picture, UploadedDocument

#: What chapters have lists of with bulk actions.
_THEIRS: tuple[type[Model], ...] = (Page, Picture, UploadedDocument)


def run(request: HttpRequest, app_label: str, model_name: str, action: str) -> HttpResponse:
    """Show or do the action. 404 for what isn't there, and for what chapters have no lists of."""
    try:
        model = apps.get_model(app_label, model_name)
    except LookupError as error:
        raise Http404 from error
    action_class = bulk_action_registry.get_bulk_action_class(app_label, model_name, action)
    if action_class is None:
        raise Http404
    if not is_national(request.user) and not issubclass(model, _THEIRS):
        raise Http404
    if issubclass(model, _THEIRS):
        action_class = _on_own(action_class)
    response: HttpResponse = action_class(request, model).dispatch(request)
    return response


@lru_cache(maxsize=64)
def _on_own(action_class: type[BulkAction]) -> type[BulkAction]:
    """Return *action_class* on what belongs to the person; "all" of a list means what it showed: what is in force."""

    class OnOwn(action_class):
        def get_all_objects_in_listing_query(self, parent_id: Any) -> Any:
            keys = super().get_all_objects_in_listing_query(parent_id)
            if parent_id or chapter_in_force(self.request) is None:
                return keys
            return in_force(self.request, self.model._default_manager.filter(pk__in=list(keys))).values_list(
                "pk", flat=True
            )

        def get_queryset(self, model: type[Model], object_ids: Any) -> Any:
            keys = [key for key in map(str, object_ids) if key.isdecimal() and len(key) < 19]
            own = belonging_to(self.request.user, model._default_manager.filter(pk__in=keys)).values_list("pk")
            return super().get_queryset(model, [key for (key,) in own])

        def object_context(self, item: Any) -> Any:
            context = super().object_context(item)
            if "usage_count" in context and not is_national(self.request.user):
                # As many queries for each as there are kinds of what refers to it: few are deleted at once.
                uses = references_in_sight(self.request.user, item).group_by_source_object()
                context["usage_count"] = uses.count()
            return context

    OnOwn.__name__ = action_class.__name__
    return OnOwn
