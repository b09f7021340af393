"""Where in a file the words are: the passage, and its page. Looked up for the results of one page only."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from resources.models import ResourceFile
from search.models import SearchEntry
from search.passages import Marker
from search.texts import clean

#: Between the pages of a file's text, as the extraction writes it.
_PAGE_END = "\f"
#: Of a file with more pages these are looked through: the passage of the entry is shown for what stands later.
_MOST_PAGES = 400

_PLACES: dict[str, str | Promise] = {
    "pdf": gettext_lazy("Page %(number)s of the PDF"),
    "docx": gettext_lazy("Page %(number)s of the Word file"),
    "pptx": gettext_lazy("Slide %(number)s of the presentation"),
}


@dataclass(frozen=True)
class FilePassage:
    """``html`` is safe; ``note`` says where it stands ("Page 3 of the PDF")."""

    html: SafeString
    note: str


def passages_in_files(entries: Iterable[SearchEntry], marker: Marker) -> dict[int, FilePassage]:
    """Return, by the key of the entry, the passage in its files that has most of the terms: one query for all.

    An entry whose files have changed since it was written may have none.
    """
    by_resource = {pk: entry for entry in entries if (pk := entry.resource_pk) is not None}
    if not by_resource:
        return {}
    files: dict[int, list[tuple[str, str, str]]] = defaultdict(list)
    rows = ResourceFile.objects.current().in_order().filter(resource__in=by_resource, searchable=True)
    for resource, language, kind, text in rows.values_list("resource", "language", "format", "text"):
        files[resource].append((language, kind, text))
    found = {}
    for resource, entry in by_resource.items():
        own_first = sorted(files[resource], key=lambda file: file[0] != entry.language)
        best = _best(own_first, marker)
        if best is not None:
            found[entry.pk] = best
    return found


def _best(files: Iterable[tuple[str, str, str]], marker: Marker) -> FilePassage | None:
    best, most = None, 0
    for _language, kind, text in files:
        pages = text.split(_PAGE_END, _MOST_PAGES)[:_MOST_PAGES]
        for number, page in enumerate(pages, start=1):
            terms = marker.count(page)
            if terms > most:
                passage = marker.best(clean(page))
                best, most = FilePassage(passage.html, _note(kind, number, len(pages))), terms
            if most == marker.terms:
                return best
    return best


def _note(kind: str, number: int, pages: int) -> str:
    if pages < 2 or kind not in _PLACES:
        return _("In the file")
    return str(_PLACES[kind]) % {"number": number}
