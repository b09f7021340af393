"""What the pages have in common on which people keep their own sign-in."""

from typing import Any
from urllib.parse import urlencode

from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.reauthentication import is_reauthentication_required
from django.contrib.auth import REDIRECT_FIELD_NAME
from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from network.two_factors import has_two_factors, needs_two_factors

TITLE = _("Sign-in and security")


class OwnPageMixin(WagtailAdminTemplateMixin):
    """A page of the admin about the person who looks at it; without the sidebar for those who must set up first."""

    header_icon = "lock"
    #: Whether the password is asked for again, unless it was given not long ago.
    asks_again = True

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        # allauth does the same, but keeps what was sent, with all that it knows of the machine, in the session.
        if self.asks_again and is_reauthentication_required(request, app="allauth.mfa"):
            methods = get_adapter().get_reauthentication_methods(request.user)
            here = urlencode({REDIRECT_FIELD_NAME: request.path})
            return HttpResponseRedirect(f"{methods[0]['url'] if methods else reverse('account_login')}?{here}")
        response: HttpResponseBase = super().dispatch(request, *args, **kwargs)
        return response

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        items = [*super().get_breadcrumbs_items(), {"url": reverse("wagtailadmin_account"), "label": _("Account")}]
        if self.page_title != TITLE:
            items.append({"url": reverse("mfa_index"), "label": TITLE})
        return [*items, {"url": "", "label": self.get_page_title()}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        user = self.request.user
        must = needs_two_factors(user)
        closed = must and not has_two_factors(user)
        frame = "network/admin/sign_in/entrance.html" if closed else "wagtailadmin/generic/base.html"
        return {**context, "frame": frame, "must_have_factors": must, "is_closed": closed}
