"""Who has a second factor, as the list of people shows it."""

from collections.abc import Iterable

from django.apps import apps

from network.models import User

_FACTOR = "mfa.Authenticator"


def has_two_factors(users: Iterable[User]) -> set[int]:
    """Return the keys of those of *users* who have a second factor; one query for all of them."""
    if not apps.is_installed("allauth.mfa"):
        return set()
    factors = apps.get_model(_FACTOR)._default_manager.exclude(type="recovery_codes")
    return set(factors.filter(user__in=[user.pk for user in users]).values_list("user", flat=True))
