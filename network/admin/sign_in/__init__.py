"""The door of the admin: signing in with two factors, and the pages on which people keep their own."""

#: Views about nobody but the person who asks, by the names that allauth has for them.
OWN_VIEWS = (
    "account_login",
    "account_reauthenticate",
    "mfa_activate_totp",
    "mfa_add_webauthn",
    "mfa_authenticate",
    "mfa_deactivate_totp",
    "mfa_edit_webauthn",
    "mfa_generate_recovery_codes",
    "mfa_index",
    "mfa_login_webauthn",
    "mfa_reauthenticate",
    "mfa_reauthenticate_webauthn",
    "mfa_remove_webauthn",
    "mfa_view_recovery_codes",
)

#: What is open to those who must set up a second factor and haven't yet.
OPEN_BEFORE_SET_UP = frozenset(
    {*OWN_VIEWS, "wagtailadmin_javascript_catalog", "wagtailadmin_login", "wagtailadmin_logout", "wagtailadmin_sprite"}
)
