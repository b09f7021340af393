"""The content languages that the network has, held in each process."""

from django.apps import apps

from network.epochs import Held


def locale_ids() -> dict[str, int]:
    """Return the primary keys of Wagtail's locales by language code ("en")."""
    return _held.get()


def language_of(locale_id: int) -> str:
    """Return the language code of a locale's primary key; raises KeyError for an unknown one."""
    return {pk: code for code, pk in _held.get().items()}[locale_id]


def _load() -> dict[str, int]:
    return dict(apps.get_model("wagtailcore", "Locale").objects.values_list("language_code", "pk"))


_held: Held[dict[str, int]] = Held(_load)
