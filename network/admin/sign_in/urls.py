"""Addresses of signing in, all below the admin's and before Wagtail's. The names are those that allauth asks for.

allauth's own addresses aren't installed: no sign-up, no e-mail addresses to manage, no second way to a new password.
"""

from typing import Any

from django.urls import path
from django.views.decorators.cache import never_cache
from wagtail.admin.auth import require_admin_access
from wagtail.admin.urls import display_custom_404
from wagtail.admin.views.account import LogoutView
from wagtail.utils.urlpatterns import decorate_urlpatterns

from network.admin.sign_in import again, entrance, factors, passkeys

#: The first of the addresses below: people's own page.
HOME = "sign-in/"

_own: list[Any] = [
    path(HOME, factors.OwnFactorsView.as_view(), name="mfa_index"),
    path(f"{HOME}app/", factors.AppSetUpView.as_view(), name="mfa_activate_totp"),
    path(f"{HOME}app/remove/", factors.AppRemoveView.as_view(), name="mfa_deactivate_totp"),
    path(f"{HOME}codes/", factors.RecoveryCodesView.as_view(), name="mfa_view_recovery_codes"),
    path(f"{HOME}codes/new/", factors.NewRecoveryCodesView.as_view(), name="mfa_generate_recovery_codes"),
    path(f"{HOME}passkeys/add/", passkeys.PasskeyAddView.as_view(), name="mfa_add_webauthn"),
    path(f"{HOME}passkeys/<int:pk>/", passkeys.PasskeyNameView.as_view(), name="mfa_edit_webauthn"),
    path(f"{HOME}passkeys/<int:pk>/remove/", passkeys.PasskeyRemoveView.as_view(), name="mfa_remove_webauthn"),
    path(f"{HOME}again/", again.PasswordAgainView.as_view(), name="account_reauthenticate"),
    path(f"{HOME}again/code/", again.CodeAgainView.as_view(), name="mfa_reauthenticate"),
    path(f"{HOME}again/passkey/", again.PasskeyAgainView.as_view(), name="mfa_reauthenticate_webauthn"),
]
_entrance: list[Any] = [
    path("login/", entrance.SignInView.as_view(), name="wagtailadmin_login"),
    path("login/", entrance.SignInView.as_view(), name="account_login"),  # for reverse()
    path("login/code/", entrance.SecondStepView.as_view(), name="mfa_authenticate"),
    path("login/passkey/", entrance.PasskeySignInView.as_view(), name="mfa_login_webauthn"),
    path("logout/", LogoutView.as_view(), name="wagtailadmin_logout"),
    path("password_reset/", entrance.PasswordResetView.as_view(), name="wagtailadmin_password_reset"),
]

urlpatterns = [*decorate_urlpatterns(_own, require_admin_access), *_entrance]
for decorate in (display_custom_404, never_cache):
    urlpatterns = decorate_urlpatterns(urlpatterns, decorate)
