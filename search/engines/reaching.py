"""How far a search reaches: to what has enough of the words, and beyond it where that doesn't fill a page.

People ask in their own words. When few things have all that are needed, those with the most telling of them follow;
what has enough always comes first, and how many that are is told apart.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from django.conf import settings

from search.engines import Found, WorksFound
from search.query import SearchQuery, SearchScope, Term
from search.vocabulary import Known

#: With so many entries nobody needs more that fit less: a page of results.
ENOUGH_ENTRIES = 10
#: Beyond that, what has a word counts if the word tells this share of what the rarest one does: "film", not "the city".
_TELLING = 0.3
#: Among three terms or more, one that tells this share of what all tell together is enough by itself: "bail" in "how do
#: I post bail for someone". Of two terms both are needed.
_DECISIVE = 0.4


class Row(NamedTuple):
    """An entry that was found."""

    pk: int
    work: str
    language: str


@dataclass(frozen=True)
class Reach:
    """What counts as found: what has the needed terms of ``query`` or one of ``also``, and all that are ``required``.

    Those are the quoted phrases, unless ``quotes_bind`` no more.
    """

    query: SearchQuery
    also: tuple[Term, ...] = ()
    quotes_bind: bool = True

    @property
    def required(self) -> tuple[Term, ...]:
        return self.query.required if self.quotes_bind else ()


@dataclass(frozen=True)
class Attempt:
    """What is found within a reach. ``rows`` are the best, best first; ``seen`` is how many entries there are whatever
    has been chosen (at least ENOUGH_ENTRIES if more); totals and counts as in Found."""

    rows: Sequence[Row] = ()
    seen: int = 0
    network_total: int = 0
    chapter_total: int = 0
    counts: Mapping[str, Mapping[str, int]] = field(default_factory=dict)


def find_within(query: SearchQuery, known: Known, limit: int, attempt: Callable[[Reach], Attempt]) -> Found:
    """Return what *attempt* finds, asked for as much as is needed to fill a page. Choices don't widen the reach."""
    narrow = attempt(enough(query, known))
    widest, rows = narrow, narrow.rows
    if narrow.seen < ENOUGH_ENTRIES and len(query.terms) > 1:
        for reach in _wider(query, known):
            widest = attempt(reach)
            rows = [*narrow.rows, *widest.rows]
            if widest.seen:
                break
    return Found(
        entry_ids=one_of_each_work(rows, query.language, limit),
        network_total=widest.network_total,
        chapter_total=widest.chapter_total,
        network_enough=narrow.network_total,
        enough=narrow.chapter_total if query.scope is SearchScope.CHAPTER else narrow.network_total,
        counts=widest.counts,
    )


def entries_for(works: int) -> int:
    """Return how many entries hold so many works at least: one has an entry for each content language at most."""
    return works * len(settings.WAGTAIL_CONTENT_LANGUAGES)


def works_within(query: SearchQuery, known: Known, works: Callable[[Reach], tuple[str, ...]]) -> WorksFound:
    """Return what *works* finds: all that has enough of the terms, else that of the first wider reach with anything."""
    if narrow := works(enough(query, known)):
        return WorksFound(narrow, is_relaxed=False)
    wider = next(filter(None, map(works, _wider(query, known))), ()) if len(query.terms) > 1 else ()
    return WorksFound(wider, is_relaxed=bool(wider))


def one_of_each_work(rows: Iterable[Row], language: str, limit: int) -> tuple[int, ...]:
    """Return the entries in their order, of each work one: that in *language* if it is there, else the best."""
    best: dict[str, int] = {}
    own_language: set[str] = set()
    for row in rows:
        if row.work not in best or (row.language == language and row.work not in own_language):
            best[row.work] = row.pk
        if row.language == language:
            own_language.add(row.work)
    return tuple(best.values())[:limit]


def enough(query: SearchQuery, known: Known) -> Reach:
    """Return the reach of what has enough of the words."""
    return Reach(query, _decisive(query, known))


def _wider(query: SearchQuery, known: Known) -> Iterator[Reach]:
    """Yield what has all that is in quotes and any telling word; if there are quotes, what has any of either."""
    also = (*query.required, *_telling(query.terms[len(query.phrases) :], known))
    yield Reach(query, also)
    if query.phrases:
        yield Reach(query, also, quotes_bind=False)


def _decisive(query: SearchQuery, known: Known) -> tuple[Term, ...]:
    """Return the plain terms of *query* that say so much of what is meant that the others may be missing."""
    if query.needed == len(query.terms):
        return ()
    rarities = [known.rarity(known.entries_of(term)) for term in query.terms]
    least = sum(rarities) * _DECISIVE
    plain = list(zip(rarities, query.terms, strict=True))[len(query.phrases) :]
    # What nothing has is left out: it would find nothing.
    return tuple(term for rarity, term in plain if rarity >= least and known.entries_of(term))


def _telling(terms: Sequence[Term], known: Known) -> tuple[Term, ...]:
    """Return those of *terms* that say something of what has them, beside the rarest that there is."""
    rarities = [known.rarity(known.entries_of(term)) for term in terms if known.entries_of(term)]
    least = max(rarities, default=0.0) * _TELLING
    return tuple(term for term in terms if known.rarity(known.entries_of(term)) >= least)
