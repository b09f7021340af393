"""The step between the password and being signed in."""

from allauth.mfa.stages import AuthenticateStage
from django.http import HttpResponseBase
from django.shortcuts import redirect
from wagtail.models import Site


class SecondStep(AuthenticateStage):
    """allauth's, on the host on which the password was given: a session belongs to one host."""

    def handle(self) -> tuple[HttpResponseBase | None, bool]:
        response, go_on = super().handle()
        site = Site.find_for_request(self.request)
        if response is not None and site is not None and not site.is_default_site:
            response = redirect("site_second_step")
        return response, go_on
