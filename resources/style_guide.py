"""What the library shows in the style guide: a resource as a card and as a row."""

from collections.abc import Iterator

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.html import format_html
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from network.style_guide import Specimen
from resources.cards import CardLanguage, CardTopic, ResourceCard
from resources.languages import language_label


def specimens(request: HttpRequest) -> Iterator[Specimen]:
    """Yield the components of the library, with an invented resource."""
    language = get_language() or "en"
    card = ResourceCard(
        pk=0,
        title=_("A toolkit for teachers"),
        title_language=language,
        url="#main",
        summary=_("Two or three sentences that say what it is about."),
        type_label=_("Toolkit"),
        languages=tuple(CardLanguage(code, language_label(code)) for code in ("en", "es")),
        topics=(CardTopic("", _("Topic")),),
        contributor="",
        cover=None,
        formats=("PDF",),
        year=None,
        language=language,
    )
    cards = render_to_string("components/resource_card.html", {"resource": card})
    yield Specimen(_("Resources"), format_html('<div class="card-grid">{}{}</div>', cards, cards))
    row = render_to_string("components/resource_row.html", {"resource": card})
    yield Specimen(_("Resources, as a list"), format_html('<div class="resource-rows">{}</div>', row))
