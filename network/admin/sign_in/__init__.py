"""The door of the admin: signing in with two factors, and the pages on which people keep their own."""

#: The way in, for who isn't signed in (yet), by the names that allauth has for its views.
ENTRANCE_VIEWS = ("account_login", "mfa_authenticate", "mfa_login_webauthn")

#: Views about nobody but the person who asks, by the names that allauth has for them.
OWN_VIEWS = (
    "account_reauthenticate",
    "mfa_activate_totp",
    "mfa_add_webauthn",
    "mfa_deactivate_totp",
    "mfa_edit_webauthn",
    "mfa_generate_recovery_codes",
    "mfa_index",
    "mfa_reauthenticate",
    "mfa_reauthenticate_webauthn",
    "mfa_remove_webauthn",
    "mfa_view_recovery_codes",
)
