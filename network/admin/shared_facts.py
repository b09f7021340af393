"""Records that pages of every chapter refer to: how the admin lists, edits and lets choose them."""

import datetime
from collections.abc import Callable
from typing import Any, ClassVar

from django.db.models import Model
from django.utils import timezone
from wagtail.admin.ui.tables import DateColumn
from wagtail.snippets.views.chooser import SnippetChooserViewSet, SnippetChosenView, SnippetCreateView
from wagtail.snippets.views.snippets import SnippetViewSet

from network.admin.menus import SHARED_FACTS_HOOK
from network.rich_text.references import Reference


class DueDateColumn(DateColumn):
    """A day after which a record should be looked at; marked when it has passed.

    *due* returns that day for a row; None means that the row was never looked at.
    """

    cell_template_name = "network/admin/due_date_cell.html"

    def __init__(self, name: str, *, due: Callable[[Any], datetime.date | None], **kwargs: Any) -> None:
        super().__init__(name, **kwargs)
        self._due = due

    def get_cell_context_data(self, instance: Any, parent_context: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_cell_context_data(instance, parent_context)
        due = self._due(instance)
        context["is_overdue"] = due is None or due <= timezone.localdate()
        return context


class SharedFactViewSet(SnippetViewSet):
    """Base of the viewsets of shared facts.

    Subclasses set ``model`` and ``reference``, its kind of reference in running text. There is no "Copy": Wagtail's
    view writes over the original for a person who may add and not change.
    """

    menu_hook = SHARED_FACTS_HOOK
    copy_view_enabled = False
    add_to_reference_index = True
    list_per_page = 50
    chooser_per_page = 25

    reference: ClassVar[Reference]

    @property
    def chooser_viewset_class(self) -> type[SnippetChooserViewSet]:
        return _chooser(self.reference)


def _chooser(reference: Reference) -> type[SnippetChooserViewSet]:
    """Return a chooser whose answer holds the chip too, so that the editor shows it as it will when opened again."""

    class _WithChip:
        def get_chosen_response_data(self, item: Model) -> dict[str, Any]:
            data: dict[str, Any] = super().get_chosen_response_data(item)  # type: ignore[misc]
            chip = reference.chip(item.pk)
            return {**data, "reference": vars(chip)} if chip else data

    class ChosenView(_WithChip, SnippetChosenView):
        pass

    class CreateInChooserView(_WithChip, SnippetCreateView):
        pass

    class Chooser(SnippetChooserViewSet):
        chosen_view_class = ChosenView
        create_view_class = CreateInChooserView

    return Chooser
