"""Addresses of the library, ahead of Wagtail's on every host. ``/resources/<handle>/`` never changes."""

from django.urls import path

from resources import views

urlpatterns = [
    path("resources/", views.library, name="library"),
    path("resources/<slug:handle>/", views.resource, name="resource"),
    path("resources/<slug:handle>/files/<int:file_pk>/<str:name>", views.resource_file, name="resource_file"),
    path(
        "resources/<slug:handle>/files/<int:file_pk>/v<int:version>/<str:name>",
        views.resource_file_version,
        name="resource_file_version",
    ),
    path("resources/<slug:handle>/covers/<int:file_pk>/", views.resource_cover, name="resource_cover"),
]
