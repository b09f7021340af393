"""The way from the account page to one's own sign-in."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views.account import BaseSettingsPanel

from network.two_factors import has_two_factors, needs_two_factors


class SignInPanel(BaseSettingsPanel):
    """Nothing to fill in: what is so, and a link."""

    name = "sign_in"
    title = _("Sign-in and security")
    order = 600
    template_name = "network/admin/sign_in/account_panel.html"
    form_class = forms.Form

    def get_form(self) -> forms.Form:
        return forms.Form()

    def get_context_data(self) -> dict[str, Any]:
        return {"has_factors": has_two_factors(self.user), "must_have_factors": needs_two_factors(self.user)}
