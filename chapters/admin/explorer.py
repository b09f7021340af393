"""The explorer at the price of few queries: what a chapter's people don't see isn't fetched for them.

Volunteers open it on old machines over slow lines, and the demonstration's server is a small one. tests/chapters/
test_admin_budgets.py counts.
"""

from typing import Any

import django_filters
from django import forms
from django.conf import settings
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import LocaleFilter
from wagtail.admin.ui.components import MediaContainer
from wagtail.admin.ui.side_panels import PageStatusSidePanel
from wagtail.admin.views.pages.listing import ExplorableIndexView

from chapters.registry import chapter_by_pk
from chapters.tenancy import belonging_to, is_national, own_chapters


def languages_of(request: HttpRequest) -> set[str]:
    """Return the languages in which the person's chapters have pages; all of them for National."""
    every = {code for code, _name in settings.WAGTAIL_CONTENT_LANGUAGES}
    if is_national(request.user):
        return every
    held = (chapter_by_pk(chapter.pk) for chapter in own_chapters(request.user))
    return {language for chapter in held if chapter is not None for language in chapter.languages} & every


class OwnLocaleFilter(LocaleFilter):
    """Wagtail's filter by language, there from the beginning: so it needn't ask which languages there are."""

    def __init__(self) -> None:
        super().__init__(
            label=_("Locale"),
            choices=settings.WAGTAIL_CONTENT_LANGUAGES,
            empty_label=None,
            null_label=_("All"),
            null_value=None,
            widget=forms.RadioSelect,
        )


class FewFilters(django_filters.FilterSet):
    """Left of Wagtail's filters for pages: without those that have nothing to choose."""

    locale = OwnLocaleFilter()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.request is None or is_national(self.request.user):
            return
        if len(own_chapters(self.request.user)) < 2:
            self.filters.pop("site", None)
        if len(languages_of(self.request)) < 2:
            self.filters.pop("locale", None)


class LeanExplorerView(ExplorableIndexView):
    #: The explorer shows no column for the page above, which is the same for all; Wagtail's fetches it all the same.
    base_columns = [column for column in ExplorableIndexView.base_columns if column.name != "parent"]

    @cached_property
    def i18n_enabled(self) -> bool:
        return len(languages_of(self.request)) > 1

    def get_base_queryset(self) -> Any:
        """As Wagtail's, but what one may explore is what is one's own: asked by the place in the tree alone."""
        if is_national(self.request.user):
            return super().get_base_queryset()
        pages = self.model._default_manager
        if self.is_searching_whole_tree:
            pages = pages.all()
        elif self.is_searching or self.is_filtering:
            pages = pages.descendant_of(self.parent_page)
        else:
            pages = pages.child_of(self.parent_page)
        return self.annotate_queryset(belonging_to(self.request.user, pages))

    def get_side_panels(self) -> MediaContainer:
        panels = super().get_side_panels()
        for panel in panels:
            if isinstance(panel, PageStatusSidePanel):
                panel.usage_url = None  # how often the page is used stands in its editor
                panel.object.latest_revision = self.parent_page.latest_revision  # for the panel, the same row once more
        return panels
