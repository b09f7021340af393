"""What the search shows in the style guide: something that was found."""

from collections.abc import Iterator

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.html import format_html
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from network.style_guide import Specimen
from search.results import ResultItem


def specimens(request: HttpRequest) -> Iterator[Specimen]:
    """Yield a result, with the word that was looked for marked."""
    item = ResultItem(
        entry_id=0,
        title=format_html("{} <mark>{}</mark>", _("A toolkit for"), _("teachers")),
        passage=format_html("… <mark>{}</mark> …", _("teachers")),
        language=get_language() or "",
        url="#main",
        kind_label=_("Toolkit"),
        file_note="",
        chapter_name="",
        is_elsewhere=False,
        date=None,
        is_past=True,
        languages=(),
        translations=(),
        entries=(),
    )
    yield Specimen(_("Something found"), render_to_string("components/search_result.html", {"item": item, "level": 3}))
