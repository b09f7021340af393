"""Sign-in and security: what somebody signs in with, the authenticator app, recovery codes."""

from typing import Any
from urllib.parse import quote

from allauth.mfa.base.views import IndexView
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.views import GenerateRecoveryCodesView, ViewRecoveryCodesView
from allauth.mfa.totp.views import ActivateTOTPView, DeactivateTOTPView
from django.urls import reverse_lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from network.admin.sign_in.attempts import LimitedFormMixin
from network.admin.sign_in.forms import AppForm
from network.admin.sign_in.own_page import TITLE, OwnPageMixin
from network.two_factors import may_remove

#: Letters of the key in one group, so that it can be typed.
GROUP = 4


class OwnFactorsView(OwnPageMixin, IndexView):
    template_name = "network/admin/sign_in/factors.html"
    page_title = TITLE
    asks_again = False

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        found = context["authenticators"]
        codes = found.get(Authenticator.Type.RECOVERY_CODES)
        return {
            **context,
            "app": found.get(Authenticator.Type.TOTP),
            "passkeys": found.get(Authenticator.Type.WEBAUTHN, []),
            "codes": codes,
            "codes_left": len(codes.get_unused_codes()) if codes else 0,
        }


class AppSetUpView(LimitedFormMixin, OwnPageMixin, ActivateTOTPView):
    template_name = "network/admin/sign_in/app_set_up.html"
    page_title = _("Set up an authenticator app")
    form_class = AppForm

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        secret = context["form"].secret
        return {**context, "key": " ".join(secret[start : start + GROUP] for start in range(0, len(secret), GROUP))}


class AppRemoveView(OwnPageMixin, DeactivateTOTPView):
    template_name = "network/admin/sign_in/remove.html"
    page_title = _("Remove the authenticator app")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        return {
            **context,
            "may_remove": may_remove(self.authenticator),
            "question": gettext("Its codes won’t let you in any more. Delete the entry in the app, too."),
        }


class RecoveryCodesView(OwnPageMixin, ViewRecoveryCodesView):
    """Shows new codes once; the file to save is part of the page, so that nothing is asked for a second time."""

    template_name = "network/admin/sign_in/recovery_codes.html"
    page_title = _("Recovery codes")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        file = ""
        if context["can_view_codes"]:
            lines = [
                gettext("Recovery codes. Each works once."),
                self.request.get_host(),
                "",
                *context["unused_codes"],
                "",
            ]
            file = f"data:text/plain;charset=utf-8,{quote(chr(10).join(lines))}"
        return {**context, "file": file}


class NewRecoveryCodesView(OwnPageMixin, GenerateRecoveryCodesView):
    template_name = "network/admin/sign_in/new_codes.html"
    page_title = _("New recovery codes")
    success_url = reverse_lazy("mfa_view_recovery_codes")
