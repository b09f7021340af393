"""Addresses, in the order in which they are tried. Visitors' pages come last: Wagtail takes what is left."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.db import transaction
from django.urls import URLPattern, URLResolver, include, path, re_path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as admin_urls
from wagtail.documents import urls as document_urls

from network import health, routing, sitemaps, views, visiting
from network.demonstration import mail_views
from network.documents import serve_document
from network.media import serve_media

handler429 = "network.admin.sign_in.attempts.too_many_attempts"
handler500 = "network.views.server_error"

urlpatterns: list[URLPattern | URLResolver] = [
    path("health/", include(health)),
    path("style/<int:site_id>-<slug:fingerprint>.css", views.style, name="style"),
    path("media/<path:name>", serve_media),
    path("favicon.ico", views.favicon),
    path("robots.txt", sitemaps.robots),
    path("sitemap.xml", sitemaps.sitemap, name="sitemap"),
    path("sitemap-<slug:source>-<int:number>.xml", sitemaps.sitemap_part, name="sitemap_part"),
    path("admin/", include("network.admin.sign_in.urls")),  # before Wagtail's, which they replace
    path("admin/", include("chapters.admin.urls")),  # the same
    path("admin/", include(admin_urls)),
    re_path(r"^documents/(\d+)/(.*)$", serve_document, name="wagtaildocs_serve"),  # before Wagtail's
    path("documents/", include(document_urls)),
    path("_util/", include(visiting)),
    path("api/library/v1/", include("resources.api.urls")),  # in one language, for programs
]
if settings.DEMONSTRATION:
    urlpatterns.append(path("demonstration/mail/", include(mail_views)))

# Wagtail's own patterns, but for the page view: reading needs no transaction (and no write lock on SQLite); and for
# the form to sign in (network.visiting), which would ask for a password on every host and for nothing else.
_ours = {"wagtail_serve", "wagtailcore_login"}
_util = [pattern for pattern in wagtail_urls.urlpatterns if pattern.name not in _ours]
_pages = re_path(wagtail_urls.serve_pattern, transaction.non_atomic_requests(routing.serve), name="wagtail_serve")
urlpatterns += i18n_patterns(
    path("", include("resources.urls")),
    path("", include("chapters.urls")),
    path("search/", include("search.urls")),
    path("safety-note/", views.safety, name="safety"),
    path("", include(_util)),
    _pages,
    prefix_default_language=False,
)
