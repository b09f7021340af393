"""Accounts. People sign in with their e-mail address."""

from collections.abc import Iterator
from typing import Any, ClassVar

from django.conf import settings
from django.contrib.auth.models import AbstractUser, UserManager
from django.db import models
from django.db.models.functions import Lower
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _


class AccountManager(UserManager["User"]):
    """Makes accounts from an e-mail address; there is no other user name."""

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email__iexact=username)

    def create_user(  # type: ignore[override]
        self, email: str, password: str | None = None, **fields: Any
    ) -> "User":
        user = self.model(email=email.strip().lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(  # type: ignore[override]
        self, email: str, password: str | None = None, **fields: Any
    ) -> "User":
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)


class User(AbstractUser):
    """A person who signs in. What they may do comes from the groups of their chapters (chapters.tenancy)."""

    username = None  # type: ignore[assignment]
    email = models.EmailField(_("e-mail address"), unique=True)
    is_demonstration = models.BooleanField(
        _("account of the demonstration"),
        default=False,
        editable=False,
        help_text=_("Its password is printed; it may sign in only where the demonstration runs."),
    )

    #: Every open sign-in hangs on it: another key ends them all (network.sign_in.end_sign_ins).
    sign_in_key = models.CharField(max_length=32, blank=True, default="", editable=False)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    objects: ClassVar[AccountManager] = AccountManager()

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        constraints = [
            models.UniqueConstraint(Lower("email"), name="user_email_is_unique_whatever_its_case"),
        ]

    def __str__(self) -> str:
        return self.get_full_name() or self.email

    def get_session_auth_hash(self) -> str:
        """Return what an open sign-in must match, request for request: it hangs on the password and on the key."""
        return self._signed(None)

    def get_session_auth_fallback_hash(self) -> Iterator[str]:
        """Yield the same by the secret keys that the installation had before."""
        for secret in settings.SECRET_KEY_FALLBACKS:
            yield self._signed(secret)

    def _signed(self, secret: str | bytes | None) -> str:
        value = f"{self.password} {self.sign_in_key}"
        return salted_hmac("network.User.sign_in", value, secret=secret, algorithm="sha256").hexdigest()
