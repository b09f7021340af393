"""Views of ours that stand in front of Wagtail's: each must still have the one behind it that it was made for."""

from typing import Any

import pytest
from django.urls import get_resolver, resolve
from wagtail.admin.views import chooser, tags
from wagtail.admin.views.bulk_action import dispatcher
from wagtail.admin.views.reports.aging_pages import AgingPagesView
from wagtail.admin.views.reports.locked_pages import LockedPagesView
from wagtail.admin.viewsets.pages import page_viewset_registry
from wagtail.contrib.forms.views import DeleteSubmissionsView, FormPagesListView
from wagtail.contrib.redirects import views as redirects
from wagtail.contrib.settings import views as settings
from wagtail.documents.views import chooser as document_chooser
from wagtail.documents.views import documents
from wagtail.images.views import chooser as image_chooser
from wagtail.images.views import images
from wagtail.models import Page
from wagtail_localize.views import edit_translation
from wagtail_localize.views.submit_translations import SubmitPageTranslationView

from chapters.admin.page_views import ChapterPageViewSet

BEHIND: dict[str, Any] = {
    "/bulk/wagtailcore/page/delete/": dispatcher.index,
    "/choose-page/": chooser.BrowseView,
    "/choose-page/1/": chooser.BrowseView,
    "/choose-page/search/": chooser.SearchView,
    "/choose-external-link/": chooser.ExternalLinkView,
    "/tag-autocomplete/": tags.autocomplete,
    "/forms/": FormPagesListView,
    "/forms/results/": FormPagesListView,
    "/forms/submissions/1/delete/": DeleteSubmissionsView,
    "/reports/aging-pages/": AgingPagesView,
    "/reports/aging-pages/results/": AgingPagesView,
    "/reports/locked/": LockedPagesView,
    "/settings/network/brand/": settings.redirect_to_relevant_instance,
    "/reports/locked/results/": LockedPagesView,
    "/documents/chooser/": document_chooser.DocumentChooseView,
    "/documents/chooser/results/": document_chooser.DocumentChooseResultsView,
    "/images/": images.IndexView,
    "/images/results/": images.IndexView,
    "/images/chooser/": image_chooser.ImageChooseView,
    "/images/chooser/results/": image_chooser.ImageChooseResultsView,
    "/images/1/": images.EditView,
    "/images/1/delete/": images.DeleteView,
    "/images/usage/1/": images.UsageView,
    "/documents/edit/1/": documents.EditView,
    "/documents/delete/1/": documents.DeleteView,
    "/documents/usage/1/": documents.UsageView,
    "/documents/": documents.IndexView,
    "/documents/results/": documents.IndexView,
    "/localize/submit/page/1/": SubmitPageTranslationView,
    "/localize/translate/1/overrides/1/edit/": edit_translation.edit_override,
    "/redirects/": redirects.IndexView,
    "/redirects/results/": redirects.IndexView,
    "/redirects/add/": redirects.CreateView,
    "/redirects/1/": redirects.EditView,
}


@pytest.mark.parametrize("address", BEHIND)
def test_view_in_front_has_wagtails_behind_it(address: str) -> None:
    behind = get_resolver("wagtail.admin.urls").resolve(address).func
    front = resolve(f"/admin{address}").func

    expected = BEHIND[address]
    if isinstance(expected, type):
        assert behind.view_class is expected  # type: ignore[attr-defined]
        assert issubclass(front.view_class, expected)  # type: ignore[attr-defined]
    else:
        assert behind.__module__ == expected.__module__
        assert front.__module__.startswith("chapters.admin.")


def test_pages_have_our_viewset() -> None:
    assert isinstance(page_viewset_registry.get_by_type(Page), ChapterPageViewSet)
    assert isinstance(page_viewset_registry.get_by_parent_model(Page), ChapterPageViewSet)
