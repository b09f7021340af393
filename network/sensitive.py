"""What is marked as sensitive, and what is promised of it to whoever reads it.

It opens with a note (templates/base.html), loads pictures when somebody asks for them, and is kept by no browser. Where
its address is shared nothing is shown of it: that is ``PageMetadata.shared_preview``.
"""

from typing import Any

from django.db import models
from django.http import HttpRequest, HttpResponseBase
from django.utils.cache import add_never_cache_headers
from django.utils.translation import gettext_lazy as _

from network.pictures import WITH_PICTURES, withhold_pictures


def sensitive_mark() -> "models.BooleanField[bool, bool]":
    """Return the field ``is_sensitive`` of a model."""
    return models.BooleanField(
        _("sensitive"),
        default=False,
        help_text=_("Begins with a note, loads pictures when asked, shows no preview where it is shared."),
    )


class SensitivePageMixin:
    """Keeps the promise for a page type with ``is_sensitive`` and ``content_note``. Stands before Page."""

    is_sensitive: bool
    content_note: str

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        response: HttpResponseBase = super().serve(request, *args, **kwargs)  # type: ignore[misc]
        if self.is_sensitive:
            add_never_cache_headers(response)
        return response

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        if self.is_sensitive and WITH_PICTURES not in request.GET:
            withhold_pictures(request)
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)  # type: ignore[misc]
        return context
