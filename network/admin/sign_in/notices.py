"""Mails that tell a person of a change to their own sign-in, so that nobody else makes one unseen."""

from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.mail import send_mail
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override
from django_tasks import task
from wagtail.admin.views import account

from network.brands import national_address, national_brand_in_force

#: What has happened, by the name that allauth has for the mail.
SENTENCES = {
    "mfa/email/totp_activated": gettext_lazy("An authenticator app was set up for your account."),
    "mfa/email/totp_deactivated": gettext_lazy("The authenticator app of your account was removed."),
    "mfa/email/webauthn_added": gettext_lazy("A passkey was added to your account."),
    "mfa/email/webauthn_removed": gettext_lazy("A passkey of your account was removed."),
    "mfa/email/recovery_codes_generated": gettext_lazy("Your account has new recovery codes; the old ones are void."),
}


@task(priority=50)
def send_password_link(email: str, language: str) -> None:
    """Send the account with this address, if there is one, a link to choose a new password, in *language*."""
    form = account.get_password_reset_form()({"email": email})
    if form.is_valid():
        with override(language):
            form.save(
                domain_override=urlsplit(settings.WAGTAILADMIN_BASE_URL).netloc,
                email_template_name=account.PasswordResetView.email_template_name,
                subject_template_name=account.PasswordResetView.subject_template_name,
            )


@task(priority=50)
def tell_of_change(user_pk: int, what: str) -> None:
    """Send the person the sentence *what* (a key of SENTENCES), with the address of their own page."""
    user = get_user_model().objects.get(pk=user_pk)
    national = national_brand_in_force()
    text = render_to_string(
        "network/mail/sign_in_changed.txt",
        {
            "sentence": SENTENCES[what],
            "network": national.name if national else "",
            "url": national_address(reverse("mfa_index")),
        },
    )
    send_mail(_("A change to your sign-in"), text, None, [user.email])
