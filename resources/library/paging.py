"""One page of what was found."""

from collections.abc import Sequence

from django.core.paginator import Page, Paginator

from resources.cards import ResourceCard, cards_for
from resources.library import bits
from resources.library.selection import ORDERS, RELEVANCE
from resources.models.library_entry import LibraryEntry
from resources.models.resource import Resource

CARDS_ON_A_PAGE = 24


def page_of_cards(
    matched: int, *, order: str, ranked: Sequence[int], number: str, language: str
) -> "Page[ResourceCard]":
    """Return one page of the resources in the set *matched*; a number that is none, or too great, gives the nearest.

    *ranked* are those that have the words, the best first: the order is theirs where it is relevance.
    """
    total = matched.bit_count()
    page: Page[ResourceCard] = Paginator(range(total), CARDS_ON_A_PAGE).get_page(number)  # type: ignore[assignment]
    start = (page.number - 1) * CARDS_ON_A_PAGE
    here = slice(start, start + CARDS_ON_A_PAGE)
    if order == RELEVANCE:
        among = bits.to_bytes(matched)
        pks = [pk for pk in ranked if bits.has(among, pk)][here]
    else:
        entries = LibraryEntry.objects.among(matched).in_order(ORDERS[order])
        pks = list(entries.values_list("pk", flat=True)[here]) if total else []
    found = Resource.objects.in_bulk(pks)
    page.object_list = cards_for([found[pk] for pk in pks if pk in found], language)
    return page
