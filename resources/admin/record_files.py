"""The files of a record as its screen lists them."""

import datetime
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.utils import timezone

from network.locales import language_of
from resources.admin.file_forms import AddFilesForm, DescribeFileForm, LinkForm, NewVersionForm
from resources.languages import language_label, languages_by_ending
from resources.models import Resource, ResourceFile
from resources.models.file import Extraction

#: A file that waits for longer has lost its worker; whoever looks at it may have it read again.
_LONG_WAIT = datetime.timedelta(hours=1)


@dataclass
class FileRow:
    """One file with the versions that it has replaced, the last one first; ``form`` changes what is said of it."""

    file: ResourceFile
    language: str
    earlier: list[ResourceFile] = field(default_factory=list)
    form: DescribeFileForm | None = None

    @property
    def may_be_read_again(self) -> bool:
        waits = self.file.extraction == Extraction.PENDING and self.file.uploaded_at < timezone.now() - _LONG_WAIT
        return waits or self.file.extraction == Extraction.FAILED


def main_language(resource: Resource) -> str:
    """Return the language in which the words of the resource were first written."""
    page = resource.main_page
    return language_of(page.locale_id) if page else settings.LANGUAGE_CODE


def files_context(resource: Resource, *, changeable: bool) -> dict[str, Any]:
    """Return what templates/resources/admin/record_files.html needs, with one query whatever the number of files."""
    rows: dict[int, FileRow] = {}
    versions = list(resource.files.published().without_text().in_order())
    for file in versions:
        file.resource = resource
        if file.superseded_by_id is None:
            form = DescribeFileForm(instance=file) if changeable else None
            rows[file.line_pk] = FileRow(file, language_label(file.language), form=form)
    for file in reversed(versions):
        if file.superseded_by_id is not None and file.line_pk in rows:
            rows[file.line_pk].earlier.append(file)
    language = main_language(resource)
    return {
        "files": sorted(rows.values(), key=lambda row: row.file.line_pk),
        "is_reading": any(row.file.extraction == Extraction.PENDING for row in rows.values()),
        "files_form": AddFilesForm(),
        "link_form": LinkForm(initial={"language": language}),
        "new_version_form": NewVersionForm(auto_id=False),
        "main_language": language,
        "endings": languages_by_ending(),
    }
