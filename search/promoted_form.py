"""The form of a promoted result: chapters that one writes for, and nothing named that one couldn't choose."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminPageChooser
from wagtail.models import Page

from chapters.admin.choosing import choosable_pages
from network.models import User
from network.own_references import OwnReferencesModelForm
from search.access import promoting_chapters

_NOT_PUBLIC = _("A page that is not public any more")


class _TargetChooser(AdminPageChooser):
    """Doesn't name a page that has left the public since it was chosen."""

    def __init__(self, user: User) -> None:
        super().__init__()
        self.user = user

    def get_display_title(self, instance: Any) -> str:
        named = choosable_pages(Page.objects.filter(pk=instance.pk), self.user)
        return super().get_display_title(instance) if named.exists() else str(_NOT_PUBLIC)


class PromotedResultForm(OwnReferencesModelForm):
    """``words`` in an address fills the phrases of a new one: the way here from what was searched in vain."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.for_user is None:
            return
        chapter = self.fields["chapter"]
        chapter.queryset = promoting_chapters(self.for_user)
        if len(chapter.queryset) == 1:
            chapter.empty_label = None
            self.initial.setdefault("chapter", chapter.queryset[0].pk)
        self.fields["page"].widget = _TargetChooser(self.for_user)
