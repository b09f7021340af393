"""Before something changes that lets people in, they say once more that it is they: by password, code or passkey."""

from typing import Any

from allauth.account.views import ReauthenticateView
from allauth.mfa.base.views import ReauthenticateView as CodeAgain
from allauth.mfa.webauthn.views import ReauthenticateWebAuthnView
from django.contrib import messages
from django.forms import Form
from django.http import HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext_lazy as _

from network.admin.sign_in.attempts import LimitedFormMixin
from network.admin.sign_in.forms import CodeAgainForm, PasskeyAgainForm, PasswordForm
from network.admin.sign_in.own_page import OwnPageMixin


class AgainMixin(LimitedFormMixin, OwnPageMixin):
    template_name = "network/admin/sign_in/again.html"
    page_title = _("Is it you?")
    asks_again = False


class PasswordAgainView(AgainMixin, ReauthenticateView):
    form_class = PasswordForm


class CodeAgainView(AgainMixin, CodeAgain):
    form_class = CodeAgainForm


class PasskeyAgainView(AgainMixin, ReauthenticateWebAuthnView):
    template_name = "network/admin/sign_in/passkey_again.html"
    form_class = PasskeyAgainForm

    def form_invalid(self, form: Form) -> HttpResponse:
        messages.error(self.request, _("This passkey isn’t yours. Try another one, or your password."))
        return HttpResponseRedirect(self.request.get_full_path())

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        return {**context, "options": context["js_data"]["request_options"]}
