"""Addresses."""

from django.urls import path

from search import views

urlpatterns = [
    path("", views.search_page, name="search"),
    path("opened/<int:entry_pk>/", views.opened, name="search_opened"),
]
