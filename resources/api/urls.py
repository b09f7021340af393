"""Addresses of the API, below /api/library/v1/. What a version has said stays; what changes is another version."""

from typing import Any

from django.db import transaction
from django.urls import URLPattern, path, re_path

from resources.api import base, views

app_name = "library_api"


def _read(view: type[base.LibraryApiView]) -> Any:
    """Reading needs no transaction, and no write lock on SQLite."""
    return transaction.non_atomic_requests(view.as_view())


urlpatterns: list[URLPattern] = [
    path("", _read(views.StartView), name="start"),
    path("openapi.json", _read(views.DescriptionView), name="description"),
    path("resources/", _read(views.ResourcesView), name="resources"),
    path("resources/<int:number>/", _read(views.ResourceView), name="resource"),
    path("topics/", _read(views.TopicsView), name="topics"),
    re_path("", _read(base.MissingView), name="missing"),
]
