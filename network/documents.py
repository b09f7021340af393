"""Serves uploaded documents, as Wagtail does, with what caches may do said beside it.

Who may have a document is asked of Wagtail's hook ``before_serve_document`` (chapters.document_privacy answers it);
whoever finds that it isn't for everybody says so with ``mark_private``. A file is sent from the disk or, in production,
from the store by way of the application (the store's own addresses are never given out), from where a broken download
goes on.
"""

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponseBase
from django.utils.cache import add_never_cache_headers, patch_vary_headers
from django.views.decorators.http import require_safe
from wagtail.documents.views.serve import serve

from network.downloads import resumable

_MARK = "_answer_is_private"
_LONGEST_KEY = 18


def mark_private(request: HttpRequest) -> None:
    """Say that the document that is about to be served is not for everybody."""
    setattr(request, _MARK, True)


@transaction.non_atomic_requests
@require_safe
def serve_document(request: HttpRequest, document_id: str, document_filename: str) -> HttpResponseBase:
    """Serve a document; a private one is kept by nobody, a public one is asked for again: it may become private."""
    if len(document_id) > _LONGEST_KEY:
        raise Http404  # a key beyond 64 bits makes SQLite fail, not miss
    response = resumable(request, serve(request, document_id, document_filename))
    if getattr(request, _MARK, False):
        add_never_cache_headers(response)
        patch_vary_headers(response, ["Cookie"])
    else:
        response.headers.setdefault("Cache-Control", "no-cache")
    return response
