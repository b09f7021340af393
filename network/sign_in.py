"""Who may sign in."""

from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.backends import ModelBackend


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
