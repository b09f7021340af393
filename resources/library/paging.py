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
    end = min(start + CARDS_ON_A_PAGE, total)
    if order == RELEVANCE:
        among = bits.to_bytes(matched)
        pks = [pk for pk in ranked if bits.has(among, pk)][start:end]
    else:
        pks = _pks(matched, total, order, start, end)
    found = Resource.objects.in_bulk(pks)
    page.object_list = cards_for([found[pk] for pk in pks if pk in found], language)
    return page


def _pks(matched: int, total: int, order: str, start: int, end: int) -> list[int]:
    """Return the primary keys from place *start* to *end* of the order, read from the nearer end of its index."""
    if not total:
        return []
    pks = LibraryEntry.objects.among(matched).in_order(ORDERS[order]).values_list("pk", flat=True)
    if start <= total // 2:
        return list(pks[start:end])
    return list(pks.reverse()[total - end : total - start])[::-1]
