"""Who has two factors, who must, and what happens when they come and go.

A factor beside the password is an authenticator app or a passkey; recovery codes stand in for one and count as none.
"""

import logging
from collections.abc import Iterable
from typing import Any

from allauth.mfa import signals
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.db import transaction
from wagtail import hooks
from wagtail.log_actions import log

from network.models import User
from network.sign_in import end_sign_ins

logger = logging.getLogger(__name__)

#: Hook of the layers that know roles: a function from a person to whether they must have two factors.
NEEDS_HOOK = "needs_two_factors"

_FACTORS = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)


def with_two_factors(user_ids: Iterable[int]) -> set[int]:
    """Return those of *user_ids* (primary keys of people) who have a factor beside the password, by one query."""
    factors = Authenticator.objects.filter(user_id__in=list(user_ids), type__in=_FACTORS)
    return set(factors.values_list("user_id", flat=True))


def has_two_factors(user: User) -> bool:
    """Whether *user* has a factor beside the password."""
    return bool(with_two_factors([user.pk]))


def needs_two_factors(user: User) -> bool:
    """Whether *user* must have a factor beside the password, where the settings ask for it."""
    return bool(settings.TWO_FACTORS_REQUIRED) and any(needs(user) for needs in hooks.get_hooks(NEEDS_HOOK))


def may_remove(authenticator: Authenticator) -> bool:
    """Whether the person may remove this factor: not the last one of somebody who must have one."""
    if authenticator.type not in _FACTORS:
        return True
    others = Authenticator.objects.filter(user_id=authenticator.user_id, type__in=_FACTORS).exclude(pk=authenticator.pk)
    return others.exists() or not needs_two_factors(authenticator.user)


@transaction.atomic
def reset_two_factors(user: User, *, by: User | None = None) -> int:
    """Take all factors and recovery codes from *user*, who then signs in with the password alone and sets up anew.

    For somebody who has lost phone and codes: whoever has them now is signed out. Logged, with who did it
    (None: a command). Returns how many factors went.
    """
    factors = Authenticator.objects.filter(user_id=user.pk)
    count: int = factors.filter(type__in=_FACTORS).count()
    factors.delete()
    end_sign_ins(user)
    log(instance=user, action="network.reset_two_factors", user=by, data={"email": user.email, "factors": count})
    logger.warning("Two factors of account %s were reset (%s).", user.pk, f"by account {by.pk}" if by else "by command")
    return count


def connect() -> None:
    """Log what people do to their own factors."""
    signals.authenticator_added.connect(_log_added)
    signals.authenticator_removed.connect(_log_removed)
    signals.authenticator_reset.connect(_log_new_codes)


def _log_added(user: User, authenticator: Authenticator, **kwargs: Any) -> None:
    log(instance=user, action="network.add_factor", user=user, data={"factor": str(authenticator.type)})


def _log_removed(user: User, authenticator: Authenticator, **kwargs: Any) -> None:
    log(instance=user, action="network.remove_factor", user=user, data={"factor": str(authenticator.type)})


def _log_new_codes(user: User, authenticator: Authenticator, **kwargs: Any) -> None:
    log(instance=user, action="network.new_recovery_codes", user=user)
