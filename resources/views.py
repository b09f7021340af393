"""What visitors see of the library, the same on every host but for the brand and the chapter's own resources."""

from typing import Any

from django.conf import settings
from django.db import transaction
from django.http import FileResponse, Http404, HttpRequest, HttpResponseBase, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.views.decorators.http import require_safe

from chapters.registry import ChapterInForce
from resources.cards import best_page
from resources.listing import library_context
from resources.merging import standing_for
from resources.models import Resource, ResourceFile, ResourcePage
from resources.models.resource import visibility_condition
from resources.models.resource_page import page_visibility_condition
from resources.presentation import active_language
from resources.serving import serve_through_hooks

#: Covers never change under their address.
_KEPT_A_DAY = "private, max-age=86400"


@transaction.non_atomic_requests
@require_safe
def library(request: HttpRequest) -> HttpResponseBase:
    """The list of resources that this site shows, with its filters."""
    _chapter(request)
    return render(request, "resources/library.html", library_context(request))


@transaction.non_atomic_requests
@require_safe
def resource(request: HttpRequest, handle: str) -> HttpResponseBase:
    """A resource in the visitor's language if there is one, in the brand of the host."""

    def answer(page: ResourcePage, request: HttpRequest, *arguments: Any) -> HttpResponseBase:
        served: HttpResponseBase = page.serve(request)
        return served

    try:
        page = _page(request, handle)
    except Http404:
        moved = _moved(request, handle)
        if moved is None:
            raise
        return HttpResponsePermanentRedirect(moved)
    return serve_through_hooks(page, request, answer)


@transaction.non_atomic_requests
@require_safe
def resource_file(request: HttpRequest, handle: str, file_pk: int, name: str) -> HttpResponseBase:
    """A file of a resource, to be kept, never shown in the page: whoever may see the page may have it."""

    def answer(page: ResourcePage, request: HttpRequest, *arguments: Any) -> HttpResponseBase:
        return download(_file(page, file_pk))

    return serve_through_hooks(_page(request, handle), request, answer)


@transaction.non_atomic_requests
@require_safe
def resource_cover(request: HttpRequest, handle: str, file_pk: int) -> HttpResponseBase:
    """The picture of a file's first page."""

    def answer(page: ResourcePage, request: HttpRequest, *arguments: Any) -> HttpResponseBase:
        return cover(_file(page, file_pk))

    return serve_through_hooks(_page(request, handle), request, answer)


def download(file: ResourceFile) -> FileResponse:
    """Return *file* as an attachment under a sensible name. Raises Http404 if the store has lost it."""
    response = FileResponse(
        _opened(file.file), as_attachment=True, filename=file.download_name, content_type=file.kind.content_type
    )
    response["X-Content-Type-Options"] = "nosniff"
    return response


def cover(file: ResourceFile) -> FileResponse:
    """Return the cover of *file*. Raises Http404 if it has none."""
    response = FileResponse(_opened(file.cover), content_type="image/webp")
    response["X-Content-Type-Options"] = "nosniff"
    response["Cache-Control"] = _KEPT_A_DAY
    return response


def _opened(stored: Any) -> Any:
    if not stored:
        raise Http404
    try:
        return stored.open("rb")
    except OSError:
        raise Http404 from None


def _chapter(request: HttpRequest) -> ChapterInForce:
    """Return the chapter of the host; 404 on a host without one, or in a language that its site doesn't offer."""
    chapter: ChapterInForce | None = getattr(request, "chapter", None)
    language = active_language()
    if chapter is None or (language != settings.LANGUAGE_CODE and language not in chapter.languages):
        raise Http404
    return chapter


def _page(request: HttpRequest, handle: str) -> ResourcePage:
    """Return the live page of the resource in the best language; what this host may not show doesn't exist here."""
    chapter = _chapter(request)
    found = ResourcePage.objects.live().filter(
        page_visibility_condition(chapter), resource__handle=handle, resource__merged_into__isnull=True
    )
    page = best_page(found, active_language())
    if page is None:
        raise Http404
    return page


def _moved(request: HttpRequest, handle: str) -> str | None:
    """Return where what once had this handle is now: what it was merged into, if this host may show both."""
    chapter = _chapter(request)
    merged = Resource.objects.filter(visibility_condition(chapter), handle=handle, merged_into__isnull=False).first()
    if merged is None:
        return None
    now = standing_for(merged)
    if not Resource.objects.visible_on(chapter).filter(pk=now.pk).exists():
        return None
    return now.get_absolute_url()


def _file(page: ResourcePage, pk: int) -> ResourceFile:
    file: ResourceFile | None = page.resource.files.without_text().filter(pk=pk, is_proposed=False).first()
    if file is None:
        raise Http404
    file.resource = page.resource
    return file
