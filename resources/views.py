"""What visitors see of the library, the same on every host but for the brand and the chapter's own resources."""

from typing import Any

from django.db import transaction
from django.http import (
    FileResponse,
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponseBase,
    HttpResponsePermanentRedirect,
    HttpResponseRedirect,
)
from django.shortcuts import render
from django.urls import reverse
from django.utils.cache import add_never_cache_headers
from django.views.decorators.http import require_safe

from network.downloads import attachment
from resources.cards import best_page
from resources.counting import count_download, count_view
from resources.covers import small_cover
from resources.listing import library_context
from resources.merging import standing_for
from resources.models import Resource, ResourceFile, ResourcePage
from resources.models.resource import visibility_condition
from resources.models.resource_page import page_visibility_condition
from resources.presentation import active_language
from resources.serving import chapter_or_404, serve_through_hooks

#: Covers never change under their address.
_KEPT_A_DAY = "private, max-age=86400"


@transaction.non_atomic_requests
@require_safe
def library(request: HttpRequest) -> HttpResponseBase:
    """The list of resources that this site shows, with its filters."""
    chapter_or_404(request)
    return render(request, "resources/library.html", library_context(request))


@transaction.non_atomic_requests
@require_safe
def resource(request: HttpRequest, handle: str) -> HttpResponseBase:
    """A resource in the visitor's language if there is one, in the brand of the host."""

    def answer(page: ResourcePage, request: HttpRequest, *arguments: Any) -> HttpResponseBase:
        served: HttpResponseBase = page.serve(request)
        count_view(request, served, page)
        return served

    try:
        page = _page(request, handle)
    except Http404:
        moved = _address_after_merging(request, handle)
        if moved is None:
            raise
        return HttpResponsePermanentRedirect(moved)
    return serve_through_hooks(page, request, answer)


@transaction.non_atomic_requests
@require_safe
def resource_file(request: HttpRequest, handle: str, file_pk: int, name: str) -> HttpResponseBase:
    """The current version of a file, to be kept, never shown in the page: whoever may see the page may have it.

    A file is addressed by its first version. The key of a later one, and the handle of a resource that was merged into
    another one, lead to where the file is.
    """
    file = _file(file_pk)
    if file.resource.handle != handle or file.first_version_id is not None:
        return _moved(request, handle, file)

    def answer(page: ResourcePage, request: HttpRequest, *arguments: Any) -> HttpResponseBase:
        current = page.resource.files.current().of_line(file_pk).without_text().first()
        return _sent(request, page, current)

    return serve_through_hooks(_page(request, handle), request, answer)


@transaction.non_atomic_requests
@require_safe
def resource_file_version(request: HttpRequest, handle: str, file_pk: int, version: int, name: str) -> HttpResponseBase:
    """One version of a file, for those who have quoted it; says where the current one is. In no search engine."""
    file = _file(file_pk)
    if file.resource.handle != handle or file.first_version_id is not None:
        return _moved(request, handle, file, version)

    def answer(page: ResourcePage, request: HttpRequest, *arguments: Any) -> HttpResponseBase:
        lines = page.resource.files.published().of_line(file_pk).without_text()
        wanted = lines.filter(version=version).order_by("-pk").first()
        response = _sent(request, page, wanted, name=wanted.name_with(f"version-{version}") if wanted else "")
        file.resource = page.resource
        address = reverse("resource_file", args=[handle, file_pk, file.download_name])
        response["Link"] = f'<{address}>; rel="latest-version"'
        response["X-Robots-Tag"] = "noindex"
        return response

    return serve_through_hooks(_page(request, handle), request, answer)


@transaction.non_atomic_requests
@require_safe
def resource_cover(request: HttpRequest, handle: str, file_pk: int) -> HttpResponseBase:
    """The picture of a file's first page; as lists show it where the address asks for "small"."""

    def answer(page: ResourcePage, request: HttpRequest, *arguments: Any) -> HttpResponseBase:
        file = page.resource.files.published().without_text().filter(pk=file_pk).first()
        if file is None:
            raise Http404
        if "small" not in request.GET:
            return _unseen_if_sensitive(cover(file), page)
        if page.is_sensitive:  # no list shows it
            raise Http404
        return cover_of_lists(file)

    return serve_through_hooks(_page(request, handle), request, answer)


def download(request: HttpRequest, file: ResourceFile, *, name: str = "") -> HttpResponseBase:
    """Return *file*, or the part of it that is asked for, as an attachment under a sensible name (or *name*).

    What is kept elsewhere is a redirect to there. Raises Http404 if the store has lost the file.
    """
    if file.is_link:
        return HttpResponseRedirect(file.url)
    response = attachment(
        request,
        _opened(file.file),
        name=name or file.download_name,
        content_type=file.kind.content_type,
        etag=file.sha256,
    )
    response["Cache-Control"] = "private, no-cache"  # asked for again each time: it may be replaced or withdrawn
    return response


def cover(file: ResourceFile) -> FileResponse:
    """Return the cover of *file*. Raises Http404 if it has none."""
    response = FileResponse(_opened(file.cover), content_type="image/webp")
    response["X-Content-Type-Options"] = "nosniff"
    response["Cache-Control"] = _KEPT_A_DAY
    return response


def cover_of_lists(file: ResourceFile) -> HttpResponse:
    """Return the cover of *file* in the size of lists. Raises Http404 if it has none."""
    if not file.cover:
        raise Http404
    try:
        content = small_cover(file)
    except OSError:
        raise Http404 from None
    headers = {"X-Content-Type-Options": "nosniff", "Cache-Control": _KEPT_A_DAY}
    return HttpResponse(content, content_type="image/webp", headers=headers)


def _sent(request: HttpRequest, page: ResourcePage, file: ResourceFile | None, *, name: str = "") -> HttpResponseBase:
    if file is None:
        raise Http404
    file.resource = page.resource
    response = download(request, file, name=name)
    count_download(request, response, file)
    return _unseen_if_sensitive(response, page)


def _unseen_if_sensitive(response: HttpResponseBase, page: ResourcePage) -> HttpResponseBase:
    """Return *response*, which neither browsers keep nor search engines list where it is of a sensitive work."""
    if page.is_sensitive:
        add_never_cache_headers(response)
        response["X-Robots-Tag"] = "noindex"
    return response


def _moved(request: HttpRequest, handle: str, file: ResourceFile, version: int | None = None) -> HttpResponseBase:
    """Lead to the address of a file that was asked for by the key of a later version, or where it was before a merge.

    Nothing is said of a file whose resource this host may not show, or that was never under this handle.
    """
    _page(request, file.resource.handle)
    if file.resource.handle != handle and not _was_merged(handle, file.resource):
        raise Http404
    names = [file.resource.handle, file.line_pk]
    if version is None:
        address = reverse("resource_file", args=[*names, file.download_name])
    else:
        address = reverse("resource_file_version", args=[*names, version, file.name_with(f"version-{version}")])
    return HttpResponsePermanentRedirect(address)


def _was_merged(handle: str, into: Resource) -> bool:
    """Whether the resource with this handle has become part of *into*, maybe by way of others."""
    merged = Resource.objects.select_related("merged_into").filter(handle=handle).first()
    seen: set[int] = set()
    while merged is not None and merged.pk not in seen:
        seen.add(merged.pk)
        merged = merged.merged_into
        if merged == into:
            return True
    return False


def _opened(stored: Any) -> Any:
    if not stored:
        raise Http404
    try:
        return stored.open("rb")
    except OSError:
        raise Http404 from None


def _page(request: HttpRequest, handle: str) -> ResourcePage:
    """Return the live page of the resource in the best language; what this host may not show doesn't exist here."""
    chapter = chapter_or_404(request)
    found = ResourcePage.objects.live().filter(
        page_visibility_condition(chapter), resource__handle=handle, resource__merged_into__isnull=True
    )
    page = best_page(found, active_language())
    if page is None:
        raise Http404
    return page


def _address_after_merging(request: HttpRequest, handle: str) -> str | None:
    """Return where what once had this handle is now: what it was merged into, if this host may show both."""
    chapter = chapter_or_404(request)
    merged = Resource.objects.filter(visibility_condition(chapter), handle=handle, merged_into__isnull=False).first()
    if merged is None:
        return None
    now = standing_for(merged)
    if not Resource.objects.visible_on(chapter).filter(pk=now.pk).exists():
        return None
    return now.get_absolute_url()


def _file(pk: int) -> ResourceFile:
    """Return the file with this key, of whatever resource: what may be said of it is the caller's question."""
    files = ResourceFile.objects.published().without_text().select_related("resource")
    file: ResourceFile | None = files.filter(pk=pk).first()
    if file is None:
        raise Http404
    return file
