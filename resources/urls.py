"""Addresses of the library, ahead of Wagtail's on every host. ``/resources/<handle>/`` never changes."""

from django.urls import path

from resources import collection_views, feeds, views

urlpatterns = [
    path("resources/", views.library, name="library"),
    # What stands here is in resources.handles.RESERVED, so that no resource has such an address.
    path("resources/collections/", collection_views.collections, name="resource_collections"),
    path("resources/collections/<str:slug>/", collection_views.collection, name="resource_collection"),
    path("resources/feed/", feeds.new_resources, name="resource_feed"),
    path("resources/feed/<slug:topic>/", feeds.new_resources, name="resource_feed_of_topic"),
    path("resources/feed/by/<slug:contributor>/", feeds.new_resources, name="resource_feed_of_chapter"),
    path("resources/<slug:handle>/", views.resource, name="resource"),
    path("resources/<slug:handle>/files/<int:file_pk>/<str:name>", views.resource_file, name="resource_file"),
    path(
        "resources/<slug:handle>/files/<int:file_pk>/v<int:version>/<str:name>",
        views.resource_file_version,
        name="resource_file_version",
    ),
    path("resources/<slug:handle>/covers/<int:file_pk>/", views.resource_cover, name="resource_cover"),
]
