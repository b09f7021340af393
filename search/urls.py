"""Addresses."""

from django.urls import path

from search import suggesting, views

urlpatterns = [
    path("", views.search_page, name="search"),
    path("suggestions/", suggesting.suggestions_view, name="search_suggestions"),
]
