"""The way in by an invitation's link: a page that everybody may ask for, and that shows nothing without its secret.

What a visitor gets depends on the link and on who is signed in. Asking changes nothing, since programs follow the
links of mails. Attempts aren't counted: a secret of 256 bits can't be guessed.
"""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.contrib.auth import authenticate, login, logout
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.generic import View
from wagtail.admin import messages

from chapters.admin.people.forms import NewAccountForm
from chapters.invitations import accept, accept_with_new_account, account_of, invitation_of, mail_words
from chapters.models import Invitation
from chapters.models.chapter import NATIONAL_ROLES
from chapters.people import roles_in
from chapters.tenancy import is_national
from network.models import User

#: What became of a link, as templates ask for it.
UNKNOWN, ACCEPTED, WITHDRAWN, ENDED = "unknown", "accepted", "withdrawn", "ended"
#: What somebody with a good link may do.
SWITCHED_OFF, ALL_CHAPTERS, ANOTHER_ACCOUNT, READY = "switched_off", "all_chapters", "another_account", "ready"
NEW_ACCOUNT, SIGN_IN = "new_account", "sign_in"


@method_decorator(sensitive_post_parameters("password", "password_again"), name="dispatch")
class AcceptView(View):
    http_method_names = ["get", "head", "post"]

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.invitation = invitation_of(kwargs["token"])

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self._page(self._form())

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        invitation, user = self.invitation, request.user
        if invitation is None or what_became_of(invitation):
            return self._page()
        state = standing(invitation, user)
        if state == ANOTHER_ACCOUNT and "sign_out" in request.POST:
            logout(request)
            return redirect(request.path)
        if state == READY and user.is_authenticated:
            return self._accepted(invitation, lambda: accept(invitation, user))
        form = self._form(request.POST)
        if form is None or not form.is_valid():
            return self._page(form)
        values = form.cleaned_data
        return self._accepted(invitation, lambda: self._begin(invitation, values))

    def _begin(self, invitation: Invitation, values: dict[str, str]) -> None:
        """Make the account and sign it in, as it would sign in by itself."""
        is_new = account_of(invitation) is None
        person = accept_with_new_account(
            invitation,
            first_name=values["first_name"],
            last_name=values["last_name"],
            password=values["password"],
        )
        signed_in = authenticate(self.request, username=person.email, password=values["password"]) if is_new else None
        if signed_in is not None:
            login(self.request, signed_in)

    def _accepted(self, invitation: Invitation, happens: Callable[[], None]) -> HttpResponse:
        try:
            with transaction.atomic():
                happens()
        except ValidationError:  # somebody was faster with the same link
            self.invitation = invitation_of(self.kwargs["token"])
            return self._page()
        messages.success(self.request, _("Welcome to %(chapter)s.") % mail_words(invitation))
        return redirect("wagtailadmin_home")

    def _form(self, data: Any = None) -> NewAccountForm | None:
        invitation = self.invitation
        if invitation is None or what_became_of(invitation):
            return None
        if standing(invitation, self.request.user) != NEW_ACCOUNT:
            return None
        account = account_of(invitation)
        initial = {"first_name": account.first_name, "last_name": account.last_name} if account else {}
        return NewAccountForm(data, email=invitation.email, initial=initial)

    def _page(self, form: NewAccountForm | None = None) -> HttpResponse:
        became = what_became_of(self.invitation)
        if became or self.invitation is None:
            status = 404 if became == UNKNOWN else 410
            return TemplateResponse(
                self.request, "chapters/admin/people/invitation_over.html", {"became": became}, status=status
            )
        sign_in_url = reverse(settings.LOGIN_URL)
        return TemplateResponse(
            self.request,
            "chapters/admin/people/invitation.html",
            {
                "state": standing(self.invitation, self.request.user),
                "invitation": self.invitation,
                "words": mail_words(self.invitation),
                "form": form,
                "sign_in_url": f"{sign_in_url}?{urlencode({'next': self.request.path})}",
            },
        )


def what_became_of(invitation: Invitation | None) -> str:
    """Return why a link can't be used, "" if it can."""
    if invitation is None:
        return UNKNOWN
    if invitation.accepted_at is not None:
        return ACCEPTED
    if invitation.withdrawn_at is not None or invitation.chapter.is_retired:
        return WITHDRAWN
    return ENDED if invitation.has_ended else ""


def standing(invitation: Invitation, user: User | AnonymousUser) -> str:
    """Return what *user*, who holds a good link, may do with it."""
    account = account_of(invitation)
    if user.is_authenticated and (account is None or account.pk != user.pk):
        return ANOTHER_ACCOUNT
    if account is None:
        return NEW_ACCOUNT
    if not account.is_active:
        return SWITCHED_OFF
    if user.is_authenticated:
        return ALL_CHAPTERS if is_national(user) and roles_in(invitation.chapter) != NATIONAL_ROLES else READY
    # One that never had a password can't sign in; its owner is whoever reads the mail, as with a forgotten password.
    return SIGN_IN if account.has_usable_password() else NEW_ACCOUNT
