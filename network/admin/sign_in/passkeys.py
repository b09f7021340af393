"""Passkeys of one's own: add, name, remove."""

from typing import Any

from allauth.mfa.webauthn.internal.auth import begin_registration
from allauth.mfa.webauthn.views import AddWebAuthnView, EditWebAuthnView, RemoveWebAuthnView
from django.forms import Form
from django.http import HttpResponse
from django.urls import reverse_lazy
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from network.admin.sign_in.forms import PasskeyForm, PasskeyNameForm
from network.admin.sign_in.own_page import OwnPageMixin
from network.two_factors import may_remove


class PasskeyAddView(OwnPageMixin, AddWebAuthnView):
    template_name = "network/admin/sign_in/passkey_add.html"
    page_title = _("Add a passkey")
    form_class = PasskeyForm

    @cached_property
    def _form(self) -> Form:
        form: Form = super().get_form()
        return form

    def get_form(self, form_class: type[Form] | None = None) -> Form:
        # allauth makes another one to show what was wrong, but what the browser has answered holds good only once.
        return self._form

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        return {**context, "options": begin_registration(self.request.user, True)}


class PasskeyNameView(OwnPageMixin, EditWebAuthnView):
    template_name = "network/admin/sign_in/passkey_name.html"
    page_title = _("Name a passkey")
    form_class = PasskeyNameForm
    success_url = reverse_lazy("mfa_index")


class PasskeyRemoveView(OwnPageMixin, RemoveWebAuthnView):
    template_name = "network/admin/sign_in/remove.html"
    page_title = _("Remove a passkey")
    success_url = reverse_lazy("mfa_index")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        return {
            **context,
            "may_remove": may_remove(self.object),
            "question": gettext("“%(name)s” won’t let you in any more. Delete it on your device, too.")
            % {"name": self.object},
        }

    def form_valid(self, form: Form) -> HttpResponse:
        if not may_remove(self.object):  # the page has said so: there was no button
            refusal: HttpResponse = self.render_to_response(self.get_context_data(form=form), status=409)
            return refusal
        response: HttpResponse = super().form_valid(form)
        return response
