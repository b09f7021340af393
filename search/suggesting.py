"""Suggestions for the search box, as the script of the box asks for them."""

from django.db import transaction
from django.http import HttpRequest, JsonResponse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from chapters.registry import ChapterInForce
from search.suggestions import suggestions


@transaction.non_atomic_requests
@require_safe
def suggestions_view(request: HttpRequest) -> JsonResponse:
    """Answer ``q``, the text typed so far, with ``{"suggestions": [{"text": …, "about": …}]}``."""
    chapter: ChapterInForce | None = getattr(request, "chapter", None)
    found = suggestions(
        request.GET.get("q", ""), chapter_id=chapter.pk if chapter else None, language=get_language() or "en"
    )
    response = JsonResponse(
        {"suggestions": [{"text": one.text, "about": _("Topic") if one.is_topic else ""} for one in found]}
    )
    # Somebody's half-typed words must not be found later on the device that they were typed on.
    response["Cache-Control"] = "no-store"
    response["X-Robots-Tag"] = "noindex, nofollow"
    return response
