"""Views that stand in front of Wagtail's, at the same addresses: where it has no setting, hook or viewset for it.

network.urls asks these before Wagtail's own; each module says why its views are needed. What Wagtail does around its
views (the door to the admin, its page for what isn't there, no caching) is done here, too.
tests/chapters/test_isolation_front.py fails when a view of Wagtail's moves away from behind them.
"""

from typing import Any

from django.urls import path
from django.views.decorators.cache import never_cache
from wagtail.admin.auth import require_admin_access
from wagtail.admin.urls import display_custom_404
from wagtail.utils.urlpatterns import decorate_urlpatterns

from chapters.admin import bulk, choosers, media, redirects, settings, tags
from chapters.admin.form_entries import DeleteEntriesView
from chapters.admin.people.accepting import AcceptView
from chapters.admin.reports import OwnAgingPagesView, OwnFormsView, OwnLockedPagesView
from chapters.admin.translations import TranslatePageView, put_in_place

urlpatterns: list[Any] = [
    path("bulk/<str:app_label>/<str:model_name>/<str:action>/", bulk.run, name="wagtail_bulk_action"),
    path("choose-page/", choosers.BrowsePagesView.as_view(), name="wagtailadmin_choose_page"),
    path(
        "choose-page/<int:parent_page_id>/",
        choosers.BrowsePagesView.as_view(),
        name="wagtailadmin_choose_page_child",
    ),
    path("choose-page/search/", choosers.SearchPagesView.as_view(), name="wagtailadmin_choose_page_search"),
    path(
        "choose-external-link/",
        choosers.LinkByAddressView.as_view(),
        name="wagtailadmin_choose_page_external_link",
    ),
    path("tag-autocomplete/", tags.autocomplete, name="wagtailadmin_tag_autocomplete"),
    path("settings/<slug:app_name>/<slug:model_name>/", settings.to_site_in_force, name="settings_in_force"),
    path("localize/submit/page/<int:page_id>/", TranslatePageView.as_view(), name="translate_own_page"),
    path(
        "localize/translate/<int:translation_id>/overrides/<int:overridable_segment_id>/edit/",
        put_in_place,
        name="override_own_translation",
    ),
    path("forms/", OwnFormsView.as_view(), name="own_forms"),
    path("forms/results/", OwnFormsView.as_view(results_only=True), name="own_forms_results"),
    path("forms/submissions/<int:page_id>/delete/", DeleteEntriesView.as_view(), name="delete_own_entries"),
    path("reports/aging-pages/", OwnAgingPagesView.as_view(), name="own_aging_pages"),
    path("reports/aging-pages/results/", OwnAgingPagesView.as_view(results_only=True), name="own_aging_pages_results"),
    path("reports/locked/", OwnLockedPagesView.as_view(), name="own_locked_pages"),
    path("reports/locked/results/", OwnLockedPagesView.as_view(results_only=True), name="own_locked_pages_results"),
    *media.urlpatterns(),
    *redirects.urlpatterns(),
]

urlpatterns = decorate_urlpatterns(urlpatterns, require_admin_access)
urlpatterns += [  # for people without a role, too
    path("invitation/<str:token>/", AcceptView.as_view(), name="accept_invitation"),
]
for decorate in (display_custom_404, never_cache):
    urlpatterns = decorate_urlpatterns(urlpatterns, decorate)
