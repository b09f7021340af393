"""Signing in: e-mail address and password, then a second factor (docs/operators.md, "Signing in")."""

#: Leads and National get no further than setting up a second factor until they have one; everybody may have one.
TWO_FACTORS_REQUIRED = True

ACCOUNT_ADAPTER = "network.admin.sign_in.adapters.AccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]  # nobody signs up: there is no such address, and the adapter says no
ACCOUNT_EMAIL_VERIFICATION = "none"  # accounts come from invitations, which are answered from the mail
ACCOUNT_AUTHENTICATED_LOGIN_REDIRECTS = False  # our view does it: not for those who may not enter the admin
ACCOUNT_REAUTHENTICATION_TIMEOUT = 15 * 60
#: How many, in how long (m, h, d), for whom: for a source, for a person, for an account that was named.
ACCOUNT_RATE_LIMITS = {
    "login": "120/m/ip",
    "login_failed": "20/m/ip,5/5m/key",
    "second_factor": "20/d/key",
    "reauthenticate": "10/m/user",
    "reset_password": "10/m/ip,5/h/key",
}

MFA_ADAPTER = "network.admin.sign_in.adapters.SecondFactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_RATE_LIMITS = {"webauthn_login": "20/m/ip"}
MFA_RECOVERY_CODES_SHOW_ONCE = True
MFA_TOTP_TOLERANCE = 1  # the code before and the one after: clocks differ, and people type slowly
