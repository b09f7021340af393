"""Forms of signing in: allauth's, with the field names of Wagtail's form and our sentences."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from allauth.account.forms import LoginForm
from allauth.account.forms import ReauthenticateForm as PasswordAgainForm
from allauth.core import context, ratelimit
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.totp.internal.auth import get_totp_secret
from allauth.mfa.webauthn.forms import (
    AddWebAuthnForm,
    AuthenticateWebAuthnForm,
    EditWebAuthnForm,
    LoginWebAuthnForm,
    ReauthenticateWebAuthnForm,
)
from cryptography.exceptions import InvalidSignature
from django import forms
from django.conf import settings
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from network.admin.sign_in.adapters import AccountAdapter, SecondFactorAdapter
from network.admin.sign_in.attempts import daily_digest

TOTP_SECONDS = 30  # RFC 6238, section 5.2
LONGEST_NAME = 60


def _code_field() -> forms.CharField:
    return forms.CharField(
        label=_("Code"),
        max_length=40,
        widget=forms.TextInput(
            attrs={"autocomplete": "one-time-code", "autofocus": "", "autocapitalize": "off", "spellcheck": "false"}
        ),
        error_messages={"required": _("The code is missing.")},
    )


class SignInForm(LoginForm):
    """E-mail address and password, under the names that Wagtail's form has: "username", "password", "remember"."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["login"]
        self.fields["username"] = forms.EmailField(
            label=_("E-mail address"),
            max_length=254,
            widget=forms.EmailInput(
                attrs={"placeholder": _("Enter your e-mail address"), "autocomplete": "username", "autofocus": ""}
            ),
            error_messages={"required": _("The e-mail address is missing.")},
        )
        self.fields["password"] = forms.CharField(
            label=_("Password"),
            strip=False,
            widget=forms.PasswordInput(attrs={"placeholder": _("Enter password"), "autocomplete": "current-password"}),
            error_messages={"required": _("The password is missing.")},
        )
        self.order_fields(["username", "password", "remember"])

    @property
    def extra_fields(self) -> list[tuple[str, forms.BoundField]]:
        """None beside those that Wagtail's template names."""
        return []

    def clean(self) -> dict[str, Any]:
        self.cleaned_data["login"] = self.cleaned_data.get("username", "")
        cleaned: dict[str, Any] = super().clean()
        return cleaned


class _CodeOnce:
    """A code that opened a door opens none again: allauth forgets codes after 30 seconds, while ours last for 90."""

    user: Any
    authenticator: Authenticator

    def clean_code(self) -> str:
        key = daily_digest("codes", str(self.user.pk))
        if not ratelimit.consume(context.request, action="second_factor", key=key):
            raise AccountAdapter().validation_error("too_many_codes")
        code: str = super().clean_code()  # type: ignore[misc]
        if self.authenticator.type == Authenticator.Type.TOTP:
            used = daily_digest("used", f"{self.user.pk} {''.join(filter(str.isalnum, code))}")
            if not cache.add(used, 1, timeout=TOTP_SECONDS * (2 * settings.MFA_TOTP_TOLERANCE + 1)):
                raise SecondFactorAdapter().validation_error("incorrect_code")
        ratelimit.clear(context.request, action="second_factor", key=key)
        return code


class CodeForm(_CodeOnce, AuthenticateForm):
    code = _code_field()


class CodeAgainForm(_CodeOnce, ReauthenticateForm):
    code = _code_field()


class PasswordForm(PasswordAgainForm):
    password = forms.CharField(
        label=_("Password"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password", "autofocus": ""}),
        error_messages={"required": _("The password is missing.")},
    )


class AppForm(ActivateTOTPForm):
    """The first code of an app. The key stays the same until it is right, however often the page is opened."""

    code = _code_field()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.user = kwargs.pop("user")
        super(ActivateTOTPForm, self).__init__(*args, **kwargs)
        self.secret: str = get_totp_secret()


@contextmanager
def _sentence_for_what_is_no_answer() -> Iterator[None]:
    """allauth looks for some faults in what came from the browser; what a program sends may have any."""
    wrong = ValidationError(_("This passkey isn’t known here, or its answer came too late. Please try again."))
    try:
        yield
    except ValidationError as error:
        raise (wrong if error.code == "incorrect_code" else error) from error
    except (ArithmeticError, AttributeError, InvalidSignature, LookupError, TypeError, ValueError) as error:
        raise wrong from error


class _Answer:
    """What the browser answered for a passkey."""

    def clean_credential(self) -> Authenticator:
        with _sentence_for_what_is_no_answer():
            found: Authenticator = super().clean_credential()  # type: ignore[misc]
        return found


class PasskeyStepForm(_Answer, AuthenticateWebAuthnForm):
    """In place of the code."""


class PasskeySignInForm(_Answer, LoginWebAuthnForm):
    """In place of everything."""


class PasskeyAgainForm(_Answer, ReauthenticateWebAuthnForm):
    """In place of the password, once more."""


class PasskeyForm(AddWebAuthnForm):
    """A passkey that the browser has made, with the name that its owner gives it."""

    name = forms.CharField(
        label=_("Name"),
        max_length=LONGEST_NAME,
        required=False,
        help_text=_("So that you know it again, for example “My phone”."),
    )
    passwordless = None

    def clean(self) -> dict[str, Any]:
        with _sentence_for_what_is_no_answer():
            cleaned: dict[str, Any] = super().clean()
        return cleaned


class PasskeyNameForm(EditWebAuthnForm):
    name = forms.CharField(
        label=_("Name"), max_length=LONGEST_NAME, error_messages={"required": _("The name is missing.")}
    )
