"""The record of the whole library as CSV, for National: streamed, so that its length doesn't matter."""

import csv
from collections.abc import Iterator
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import Prefetch
from django.http import HttpRequest, StreamingHttpResponse
from django.urls import URLPattern, path
from django.utils import timezone
from django.views.decorators.http import require_safe

from chapters.admin.form_entries import as_text
from chapters.tenancy import is_national
from network.locales import language_of
from resources.models import Resource, ResourceFile, ResourcePage

#: Resources that are read at a time.
_BATCH = 500
#: Names of the columns: they are read by programs, and not translated.
COLUMNS = (
    "number", "handle", "visibility", "title", "languages_of_words", "type", "topics", "tags", "audience",
    "jurisdiction", "authors", "publisher", "partners", "edition", "published_on", "licence", "contributor",
    "credited", "replaced_by", "merged_into", "review_on", "review_owner", "sensitive", "files", "languages_of_files",
    "created", "changed",
)  # fmt: skip


class _Echo:
    """A file that gives back what is written to it."""

    def write(self, value: str) -> str:
        return value


def rows() -> Iterator[list[Any]]:
    """Yield the columns' names, then each resource; texts are safe to open in a spreadsheet."""
    yield list(COLUMNS)
    resources: Any = (
        Resource.objects.select_related("contributor", "review_owner", "replaced_by", "merged_into")
        .prefetch_related(
            Prefetch("pages", queryset=ResourcePage.objects.defer("body")),
            Prefetch("files", queryset=ResourceFile.objects.current().without_text().in_order()),
            "topics",
            "tags",
            "audiences",
            "credited",
        )
        .order_by("pk")
    )
    for resource in resources.iterator(chunk_size=_BATCH):
        yield [as_text(value) for value in _row(resource)]


@require_safe
def export(request: HttpRequest) -> StreamingHttpResponse:
    """Return every resource, whoever's, as a table."""
    if not is_national(request.user):
        raise PermissionDenied
    writer: Any = csv.writer(_Echo())
    # The mark lets spreadsheets read it as UTF-8.
    lines = (mark + writer.writerow(row) for mark, row in zip(_marks(), rows(), strict=False))
    response = StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="library-{timezone.localdate():%Y-%m-%d}.csv"'
    return response


def urlpatterns() -> list[URLPattern]:
    return [path("library-export/", export, name="library_export")]


def _row(resource: Resource) -> list[Any]:
    files, pages = list(resource.files.all()), list(resource.pages.all())
    return [
        resource.pk,
        resource.handle,
        resource.visibility,
        str(resource),
        sorted(language_of(page.locale_id) for page in pages),
        resource.type,
        [topic.handle for topic in resource.topics.all()],
        sorted(tag.name for tag in resource.tags.all()),
        sorted(row.audience for row in resource.audiences.all()),
        resource.jurisdiction,
        resource.authors,
        resource.publisher,
        resource.partners,
        resource.edition,
        resource.published_on.isoformat() if resource.published_on else "",
        resource.licence,
        resource.contributor.name,
        [chapter.name for chapter in resource.credited.all()],
        resource.replaced_by.handle if resource.replaced_by else "",
        resource.merged_into.handle if resource.merged_into else "",
        resource.review_on.isoformat() if resource.review_on else "",
        str(resource.review_owner or ""),
        "yes" if resource.is_sensitive else "no",
        len(files),
        sorted({file.language for file in files}),
        resource.created_at.isoformat(),
        resource.updated_at.isoformat(),
    ]


def _marks() -> Iterator[str]:
    yield "\ufeff"
    while True:
        yield ""
