"""Starts the visitors' search: what is published is found."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.module_loading import import_string


class SearchConfig(AppConfig):
    name = "search"
    verbose_name = "Search"

    def ready(self) -> None:
        for listener in ("search.receivers", "search.upkeep", "search.expansion"):
            import_string(f"{listener}.connect")()  # models can be imported only now
        import_module("search.ownership")  # registers rules
