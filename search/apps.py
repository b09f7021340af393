"""Starts the visitors' search: what is published is found."""

import logging
from importlib import import_module
from typing import Any

from django.apps import AppConfig
from django.utils.module_loading import import_string

from network.clock import day_begun

logger = logging.getLogger(__name__)


class SearchConfig(AppConfig):
    name = "search"
    verbose_name = "Search"

    def ready(self) -> None:
        import_string("search.receivers.connect")()  # models can be imported only now
        import_module("search.ownership")  # registers rules
        for listener in ("promoted", "learned", "expansion"):
            import_string(f"search.{listener}.connect")()
        day_begun.connect(_check_daily, dispatch_uid="search.daily_check")


def _check_daily(**kwargs: Any) -> None:
    """Mend what differs between the entries and their content, and say so in the log: it should be nothing.

    Then count the words of the vocabulary anew.
    """
    differences = import_string("search.reconciliation.check")()
    import_string("search.vocabulary.recount")()
    if differences.total:
        logger.warning("The search differed from its content and was mended: %s.", differences)
