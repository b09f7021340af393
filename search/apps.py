"""Starts the visitors' search: what is published is found."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.module_loading import import_string


class SearchConfig(AppConfig):
    name = "search"
    verbose_name = "Search"

    def ready(self) -> None:
        import_module("search.ownership")  # registers rules
        for listener in ("receivers", "promoted", "learned", "expansion", "upkeep"):
            import_string(f"search.{listener}.connect")()  # models can be imported only now
