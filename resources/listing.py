"""The list of resources as a chapter's site shows it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.contrib.humanize.templatetags.humanize import intcomma
from django.http import Http404, HttpRequest
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from chapters.registry import ChapterInForce
from network.brands import national_brand_in_force
from resources.library import bits, shelf, words
from resources.library.counting import Counted, count
from resources.library.facets import FACETS, Facet
from resources.library.paging import page_of_cards
from resources.library.selection import (
    CARDS,
    COMPACT,
    NEWEST,
    RELEVANCE,
    Selection,
    Vocabulary,
    vocabulary_for,
)
from resources.metadata import alternates_of_address, page_metadata
from resources.presentation import active_language, home_crumb
from resources.sections import LibrarySection, library_section
from resources.shelves import shelves_for

if TYPE_CHECKING:
    from resources.models.library_page import LibraryPage

#: How many values of a facet are shown before "show all"; one more than that is shown as well.
SHOWN_VALUES = 6

_ORDER_LABELS: dict[str, str | Promise] = {
    RELEVANCE: _("Best match"),
    NEWEST: _("Newest first"),
    "title": _("Title"),
    "used": _("Most used"),
}


@dataclass(frozen=True)
class ShownValue:
    """A value that can be ticked. ``count``: how many resources it would give, or gives; ``lang`` is the label's."""

    value: str
    label: str
    lang: str
    count: int
    is_chosen: bool
    element_id: str

    @property
    def shown_count(self) -> str:
        """The number as text: a template takes ten times as long to write one."""
        return intcomma(self.count) if self.count > 999 else str(self.count)


@dataclass(frozen=True)
class ShownFacet:
    """A facet with its first values and the ``rest``, which is folded unless something of it is chosen."""

    name: str
    label: str
    first: tuple[ShownValue, ...]
    rest: tuple[ShownValue, ...]
    chosen: int
    is_open: bool

    @property
    def shows_rest(self) -> bool:
        return any(value.is_chosen for value in self.rest)


@dataclass(frozen=True)
class Chip:
    """Something chosen, with the address of the list without it."""

    facet_label: str
    label: str
    lang: str
    url: str
    element_id: str


@dataclass(frozen=True)
class WayOut:
    """From an empty list: what is left out (``is_only``: all that is kept), and how many resources there are then."""

    label: str
    is_only: bool
    count: int
    url: str


def library_context(request: HttpRequest, page: "LibraryPage | None" = None) -> dict[str, Any]:
    """Return what templates/resources/library.html needs for the site of *request*.

    *page* is given for its preview; otherwise the section that is live stands above the list. Raises Http404 on a
    host without a chapter.
    """
    chapter: ChapterInForce | None = getattr(request, "chapter", None)
    if chapter is None:
        raise Http404
    language = active_language()
    section = LibrarySection(page.title, page.introduction) if page else library_section(chapter, language)
    listed, crumbs, url = _list_context(request, chapter, language), [home_crumb()], _canonical_url(request)
    number = listed["cards"].number
    return {
        "heading": section.heading,
        "introduction": section.introduction,
        **listed,
        "breadcrumbs": crumbs,
        "metadata": page_metadata(
            request,
            title=section.heading,
            language=language,
            description=section.introduction,
            url=f"{url}?page={number}" if number > 1 else url,
            crumbs=crumbs,
            alternates=alternates_of_address(request, url) if number == 1 else (),
            is_indexed=listed["selection"].address == "?",
        ),
        # Whoever looks for something gets the list alone.
        "shelves": None
        if request.GET
        else shelves_for(chapter, language, featured=page.featured_keys if page else None),
    }


def _list_context(request: HttpRequest, chapter: ChapterInForce, language: str) -> dict[str, Any]:
    sets = shelf.read()
    visible = shelf.visible_on(sets, chapter.pk)
    vocabulary = vocabulary_for(sets, visible, language)
    found = words.find(request.GET.get("q", ""), chapter_id=chapter.pk, language=language)
    selection = Selection.of_address(request.GET, vocabulary, text=found.text if found else "")
    counted = count(
        sets, visible, selection, vocabulary, bits.of_members(found.resources) if found is not None else None
    )
    return {
        "selection": selection,
        "can_be_searched": words.can_be_searched(),
        "is_relaxed": bool(found and found.is_relaxed and counted.total),
        "facets": [shown for facet in FACETS if (shown := _shown(facet, selection, vocabulary, counted))],
        "chips": _chips(selection, vocabulary),
        "clear_url": selection.cleared().address,
        "ways_out": [] if counted.total else _ways_out(selection, vocabulary, counted),
        "orders": [
            ("" if order == selection.usual_order else order, str(_ORDER_LABELS[order]), order == selection.order)
            for order in selection.orders
        ],
        "is_compact": selection.view == COMPACT,
        "cards_url": selection.in_view(CARDS).address,
        "compact_url": selection.in_view(COMPACT).address,
        "cards": page_of_cards(
            counted.matched,
            order=selection.order,
            ranked=found.resources if found else (),
            number=request.GET.get("page", "1"),
            language=language,
        ),
    }


def _shown(facet: Facet, selection: Selection, vocabulary: Vocabulary, counted: Counted) -> ShownFacet | None:
    """Return the facet with the values that give something, and those that are chosen; None if there is no choice."""
    chosen = selection.values.get(facet.name, ())
    counts = counted.counts[facet.name]
    values = [
        ShownValue(value.value, value.label, value.lang, counts[name], name in chosen, f"{facet.name}-{number}")
        for number, (name, value) in enumerate(vocabulary[facet.name].items())
        if counts[name] or name in chosen
    ]
    if not values:
        return None
    end = len(values) if len(values) <= SHOWN_VALUES + 1 else SHOWN_VALUES
    return ShownFacet(
        name=facet.name,
        label=str(facet.label),
        first=tuple(values[:end]),
        rest=tuple(values[end:]),
        chosen=len(chosen),
        is_open=facet.is_open or bool(chosen),
    )


def _chips(selection: Selection, vocabulary: Vocabulary) -> list[Chip]:
    chips = [Chip(gettext("Words"), f"“{selection.text}”", "", selection.without_words().address, "chip-q")]
    return (chips if selection.text else []) + [
        Chip(
            str(facet.label),
            vocabulary[facet.name][value].label,
            vocabulary[facet.name][value].lang,
            selection.without(facet.name, value).address,
            f"chip-{facet.name}-{number}",
        )
        for facet in FACETS
        for number, value in enumerate(selection.values.get(facet.name, ()))
    ]


def _ways_out(selection: Selection, vocabulary: Vocabulary, counted: Counted) -> list[WayOut]:
    """Return what would give something again, the most first: leaving one thing out, else keeping but one."""
    labels = {
        name: ", ".join(vocabulary[name][value].label for value in values) for name, values in selection.values.items()
    }
    if selection.text:
        labels["q"] = f"“{selection.text}”"
    ways = [
        WayOut(label, False, count, (selection.without_words() if name == "q" else selection.without(name)).address)
        for name, label in labels.items()
        if (count := counted.without[name])
    ] or [
        WayOut(label, True, count, selection.only(name).address)
        for name, label in labels.items()
        if (count := counted.alone[name])
    ]
    return sorted(ways, key=lambda way: -way.count)


def _canonical_url(request: HttpRequest) -> str:
    national = national_brand_in_force()
    return f"{national.root_url}{request.path}" if national else ""
