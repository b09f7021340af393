"""Coming in: the password, then the second step. On National's host only (for pages of sites: network.visiting)."""

from typing import Any

from allauth.account.views import LoginView
from allauth.core import ratelimit
from allauth.mfa.base.views import AuthenticateView
from allauth.mfa.models import Authenticator
from allauth.mfa.webauthn.internal.auth import begin_authentication
from allauth.mfa.webauthn.views import LoginWebAuthnView
from django.conf import settings
from django.contrib import messages
from django.forms import Form
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect, JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views import account

from network.admin.sign_in.attempts import LimitedFormMixin, daily_digest, too_many_attempts
from network.admin.sign_in.forms import CodeForm, PasskeySignInForm, PasskeyStepForm, SignInForm
from network.admin.sign_in.notices import send_password_link
from network.tasks import enqueue


class SignInView(LimitedFormMixin, LoginView):
    """Stands in front of Wagtail's, which knows no second factor and doesn't count attempts."""

    form_class = SignInForm
    template_name = "wagtailadmin/login.html"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        # Who may not enter the admin sees the form and why: Wagtail sent them here.
        if request.user.is_authenticated and request.user.has_perm("wagtailadmin.access_admin"):
            return redirect(self.get_authenticated_redirect_url())
        response: HttpResponseBase = super().get(request, *args, **kwargs)
        return response

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        # The names that Wagtail's template has for them.
        return {**context, "next": self.get_next_url() or "", "show_password_reset": account.password_reset_enabled()}


class SecondStepView(LimitedFormMixin, AuthenticateView):
    """Asks for a code or a passkey of the person whose password was right."""

    form_class = CodeForm
    webauthn_form_class = PasskeyStepForm
    template_name = "network/admin/sign_in/second_step.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        types = set(Authenticator.objects.filter(user=self.stage.login.user).values_list("type", flat=True))
        return {
            **context,
            "page_title": _("Second step"),
            "has_app": Authenticator.Type.TOTP in types,
            "has_passkeys": Authenticator.Type.WEBAUTHN in types,
            "passkey_error": self.webauthn_form.errors.get("credential") if self.webauthn_form else None,
        }


class PasskeySignInView(LoginWebAuthnView):
    """Signs in with a passkey alone: it is something that one has, and asks for a finger, a face or a PIN."""

    form_class = PasskeySignInForm

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return JsonResponse(begin_authentication())

    def form_invalid(self, form: Form) -> HttpResponse:
        messages.error(
            self.request, _("This passkey isn’t known here. Sign in with your password, or another passkey.")
        )
        return HttpResponseRedirect(reverse("account_login"))


class PasswordResetView(account.PasswordResetView):
    """Wagtail's, with attempts counted. A new password doesn't sign in: the second factor is asked for as ever.

    The mail is a task: an address without an account is answered as soon as one with an account.
    """

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        key = daily_digest("account", request.POST.get("email", "").strip().lower())
        if not ratelimit.consume(request, action="reset_password", key=key):
            return too_many_attempts(request, seconds=60 * 60)  # the limit's, in the settings
        response: HttpResponse = super().post(request, *args, **kwargs)
        return response

    def form_valid(self, form: Form) -> HttpResponse:
        enqueue(send_password_link, form.cleaned_data["email"], get_language() or settings.LANGUAGE_CODE)
        return HttpResponseRedirect(str(self.success_url))
