"""What the page of results shows of a choice: facets with their counts, chips, places to search, ways out."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from chapters.registry import ChapterInForce
from resources.library.facets import Facet
from resources.listing import SHOWN_VALUES, Chip, ShownFacet, ShownValue
from search.choices import FACETS, values_found
from search.query import SearchOrder, SearchScope
from search.results import SearchResults
from search.selection import Selection


@dataclass(frozen=True)
class ScopeLink:
    """A place to search, with how much it has; ``current`` if it is the one shown."""

    label: str
    count: int
    url: str
    current: bool


@dataclass(frozen=True)
class OrderChoice:
    """``value`` as it stands in addresses; empty for the usual one."""

    value: str
    label: str
    is_chosen: bool


def shown_facets(selection: Selection, results: SearchResults, language: str) -> list[ShownFacet]:
    """Return the facets in which there is something to choose, with the values that would give something."""
    shown = (_facet(facet, selection, results, language) for facet in FACETS)
    return [facet for facet in shown if facet is not None]


def chips(selection: Selection) -> list[Chip]:
    """Return what is chosen, each with the address of the results without it."""
    found = [
        Chip(
            str(facet.label),
            value.label,
            value.lang,
            selection.without(facet.name, value.value).address,
            f"chip-{facet.name}-{number}",
        )
        for facet in FACETS
        for number, value in enumerate(selection.values.get(facet.name, ()))
    ]
    if selection.since or selection.until:
        found.append(Chip(_("Date"), _days(selection), "", selection.without_days().address, "chip-days"))
    return found


def scope_links(selection: Selection, results: SearchResults, chapter: ChapterInForce | None) -> list[ScopeLink]:
    """Return the places to search, with what each has of what is asked for."""
    places = [(SearchScope.NETWORK, _("Whole network"), results.network_total)]
    if chapter is not None:
        # National is named like the whole network, which would be read as the other scope.
        name = _("This site") if chapter.is_national else chapter.name
        places.append((SearchScope.CHAPTER, name, results.chapter_total))
    return [
        ScopeLink(label, count, f"{reverse('search')}{selection.in_scope(scope).address}", scope is selection.scope)
        for scope, label, count in places
    ]


def orders(selection: Selection) -> list[OrderChoice]:
    labels = {SearchOrder.RELEVANCE: _("Best match"), SearchOrder.NEWEST: _("Newest first")}
    return [
        OrderChoice("" if order is SearchOrder.RELEVANCE else order, label, order is selection.order)
        for order, label in labels.items()
    ]


def _facet(facet: Facet, selection: Selection, results: SearchResults, language: str) -> ShownFacet | None:
    chosen = selection.values.get(facet.name, ())
    found = values_found(facet, results.counts.get(facet.name, {}), chosen, language)
    if not chosen and not _is_a_choice([count for _value, count in found], results.total):
        return None
    picked = {value.value for value in chosen}
    values = tuple(
        ShownValue(value.value, value.label, value.lang, count, value.value in picked, f"{facet.name}-{number}")
        for number, (value, count) in enumerate(found)
    )
    end = len(values) if len(values) <= SHOWN_VALUES + 1 else SHOWN_VALUES
    return ShownFacet(
        name=facet.name,
        label=str(facet.label),
        first=values[:end],
        rest=values[end:],
        chosen=len(chosen),
        is_open=facet.is_open or bool(chosen),
    )


def _is_a_choice(counts: Sequence[int], total: int) -> bool:
    """Whether something would be left out by one of the values."""
    return len(counts) > 1 or any(count < total for count in counts)


def _days(selection: Selection) -> str:
    since = date_format(selection.since, "SHORT_DATE_FORMAT") if selection.since else ""
    until = date_format(selection.until, "SHORT_DATE_FORMAT") if selection.until else ""
    if since and until:
        return f"{since} – {until}"
    return _("From %(day)s") % {"day": since} if since else _("Until %(day)s") % {"day": until}
