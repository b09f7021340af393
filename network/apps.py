"""Starts the lowest layer: what is held follows its rows."""

from typing import Any

from django.apps import AppConfig
from django.core.management import call_command
from django.db.models.signals import post_migrate


class NetworkConfig(AppConfig):
    name = "network"
    verbose_name = "Network"

    def ready(self) -> None:
        from wagtail.models import Locale, Site

        from network import epochs, menus, picture_uploads, two_factors
        from network.models import Brand, Hotline, HotlineTranslation, Picture

        epochs.advance_on_change([Site, Brand, Hotline, HotlineTranslation, Locale, Picture])
        menus.connect()
        picture_uploads.connect()
        two_factors.connect()
        post_migrate.connect(_create_cache_table, sender=self)


def _create_cache_table(using: str, **kwargs: Any) -> None:
    """The shared cache of the embedded set-up is a table that no migration makes."""
    call_command("createcachetable", database=using, verbosity=0)
