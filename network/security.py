"""Security headers that depend on which part of the site answers."""

from dataclasses import replace

from csp.middleware import CSPMiddleware, PolicyParts
from django.conf import settings
from django.http import HttpRequest, HttpResponseBase


class ContentSecurityMiddleware(CSPMiddleware):
    """django-csp's, with a policy of its own for the admin, whose pages hold inline scripts of Wagtail's."""

    def get_policy_parts(
        self, request: HttpRequest, response: HttpResponseBase, report_only: bool = False
    ) -> PolicyParts:
        parts = super().get_policy_parts(request, response, report_only)
        if report_only or not request.path_info.startswith("/admin/"):
            return parts
        return replace(parts, config=settings.ADMIN_CONTENT_SECURITY_POLICY["DIRECTIVES"])
