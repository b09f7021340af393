"""Who may sign in."""

from typing import Any

from django.conf import settings
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

    def get_user(self, user_id: Any) -> Any:
        user = super().get_user(user_id)
        return user if user is None or self.user_can_authenticate(user) else None
