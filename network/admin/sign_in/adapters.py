"""How allauth behaves here: who may come in, what is said, and what is kept."""

import time
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from network.admin.sign_in import attempts, encryption, notices
from network.brands import national_brand_in_force
from network.models import User
from network.sign_in import AccountBackend
from network.tasks import enqueue
from network.two_factors import may_remove

TOO_MANY = _("Too many attempts. Please wait five minutes, then try again.")

#: When somebody signed in, in the session: shortly after it nobody is asked for the password again.
_SIGNED_IN_AT = "signed_in_at"

#: What is said once something is done, by the name that allauth has for it; of the rest nothing is said.
_DONE = {
    "mfa/messages/totp_activated.txt": _("Your authenticator app is set up."),
    "mfa/messages/totp_deactivated.txt": _("Your authenticator app is removed."),
    "mfa/messages/webauthn_added.txt": _("Your passkey is added."),
    "mfa/messages/webauthn_removed.txt": _("The passkey is removed."),
}

_ASK_AGAIN = {
    "reauthenticate": _("With your password"),
    "mfa_reauthenticate": _("With a code"),
    "mfa_reauthenticate:webauthn": _("With a passkey"),
}


class AccountAdapter(DefaultAccountAdapter):
    """Nobody signs up; nothing that is kept of an attempt names a person or a machine."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "email_password_mismatch": _("This e-mail address and this password don’t go together. Please try again."),
        "incorrect_password": _("This is not your password. Please try again."),
        "rate_limited": TOO_MANY,
        "too_many_codes": _("Too many wrong codes today. Use a passkey, or try again tomorrow."),
        "too_many_login_attempts": TOO_MANY,
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def is_ajax(self, request: HttpRequest) -> bool:
        return False  # our views answer with pages

    def get_login_stages(self) -> list[str]:
        return ["allauth.mfa.stages.AuthenticateStage"]

    def get_client_ip(self, request: HttpRequest) -> str:
        """Return what stands for the address: allauth uses it for counting only."""
        try:
            address = super().get_client_ip(request)
        except PermissionDenied:  # a request without any, from a socket
            address = ""
        return attempts.source_digest(address)

    def _get_login_attempts_cache_key(self, request: HttpRequest, **credentials: Any) -> str:
        # Of one account, whatever the host. (The name is private: test_two_factors_attempts.py fails when it moves.)
        return attempts.daily_digest("account", str(credentials.get("email", "")).strip().lower())

    def pre_login(self, request: HttpRequest, user: User, **kwargs: Any) -> HttpResponse | None:
        """A passkey opens no door that a password doesn't."""
        if not AccountBackend().user_can_authenticate(user):
            return self.respond_user_inactive(request, user)
        response: HttpResponse | None = super().pre_login(request, user, **kwargs)
        return response

    def respond_user_inactive(self, request: HttpRequest, user: User) -> HttpResponse:
        messages.error(request, gettext("This account can’t sign in any more."))
        return HttpResponseRedirect(reverse("account_login"))

    def login(self, request: HttpRequest, user: User) -> None:
        super().login(request, user)
        request.session[_SIGNED_IN_AT] = time.time()

    def reauthenticate(self, user: User, password: str) -> bool:
        found = self.authenticate(context.request, email=user.email, password=password)
        return found is not None and found.pk == user.pk

    def is_reauthentication_required(self, *, app: str, **kwargs: Any) -> bool:
        signed_in_at = context.request.session.get(_SIGNED_IN_AT, 0)
        return bool(time.time() - signed_in_at > settings.ACCOUNT_REAUTHENTICATION_TIMEOUT)

    def get_reauthentication_methods(self, user: User) -> list[dict[str, Any]]:
        methods = super().get_reauthentication_methods(user)
        return [{**method, "description": _ASK_AGAIN.get(method["id"], method["description"])} for method in methods]

    def add_message(
        self, request: HttpRequest, level: int, message_template: str | None = None, *args: Any, **kwargs: Any
    ) -> None:
        if message_template in _DONE:
            messages.add_message(request, level, _DONE[message_template])

    def send_notification_mail(self, template_prefix: str, user: User, *args: Any, **kwargs: Any) -> None:
        """Tell a person of a change to their own sign-in, in a mail that says nothing of the machine."""
        if template_prefix in notices.SENTENCES:
            enqueue(notices.tell_of_change, user.pk, template_prefix)


class SecondFactorAdapter(DefaultMFAAdapter):
    """Secrets are encrypted; apps and keys show the network's name; who must have a factor keeps the last one."""

    error_messages = {
        **DefaultMFAAdapter.error_messages,
        "cannot_delete_authenticator": _(
            "This is your only second factor, and your role needs one. Set up another one first, then remove this one."
        ),
        "cannot_generate_recovery_codes": _("Set up an authenticator app or a passkey first."),
        "incorrect_code": _("This code is wrong, too old or was used before. Please take the one that shows now."),
    }

    def encrypt(self, text: str) -> str:
        return encryption.encrypt(text)

    def decrypt(self, encrypted_text: str) -> str:
        return encryption.decrypt(encrypted_text)

    def can_delete_authenticator(self, authenticator: Authenticator) -> bool:
        return may_remove(authenticator)

    def get_totp_issuer(self) -> str:
        return self._get_site_name()

    def generate_authenticator_name(self, user: User, type: Authenticator.Type) -> str:  # noqa: A002 (allauth's name)
        count = Authenticator.objects.filter(user_id=user.pk, type=type).count()
        return ngettext("Passkey", "Passkey %(number)s", count + 1) % {"number": count + 1}

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        return {"id": context.request.get_host().partition(":")[0], "name": self._get_site_name()}

    def _get_site_name(self) -> str:
        national = national_brand_in_force()
        return national.name if national else str(context.request.get_host())
