"""Who may sign in, and the end of what is signed in."""

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.backends import ModelBackend
from django.utils import timezone
from django.utils.crypto import get_random_string
from wagtail.models import APIToken

from network.models import User


class AccountBackend(ModelBackend):
    """Django's, by e-mail address; the demonstration's accounts are refused wherever it doesn't run.

    Their password is printed by ``bin/demo``, so that a database copied from a demonstration must not open a door.
    A session that is open already ends the same way: Django asks for the person at each request.
    """

    def user_can_authenticate(self, user: Any) -> bool:
        if getattr(user, "is_demonstration", False) and not settings.DEMONSTRATION:
            return False
        return super().user_can_authenticate(user)

    def get_user_permissions(self, user_obj: Any, obj: Any = None) -> set[str]:
        """None: what somebody may do comes with their roles alone, so it needn't be asked at each request."""
        return set()

    def get_user(self, user_id: Any) -> Any:
        """Return the person of a session, with the settings that every page of the admin asks for."""
        people = get_user_model()._default_manager.select_related("wagtail_userprofile")
        user = people.filter(pk=user_id).first()
        return user if user is not None and self.user_can_authenticate(user) else None


def end_sign_ins(user: User) -> None:
    """End every sign-in of *user*, wherever it is open, with tokens for programs and links to choose a password.

    The account and its password stay: whoever may still sign in can do so again at once.
    """
    user.sign_in_key = get_random_string(32)
    # The links in mails hang on the second of the last sign-in; one that lies a second earlier ends them.
    user.last_login = (user.last_login or user.date_joined) - timedelta(seconds=1)
    user.save(update_fields=["sign_in_key", "last_login"])
    APIToken.objects.filter(user=user, revoked_at__isnull=True).update(revoked_at=timezone.now())
