"""What an address of the search asks for. All of it stands in the address, so that it can be shared."""

import datetime
import re
from dataclasses import dataclass, field, replace
from typing import Self

from django.http import QueryDict
from django.utils.dateparse import parse_date
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from search.choices import FACETS, Chosen, read
from search.query import SearchOrder, SearchQuery, SearchScope, shortened
from search.texts import clean

#: An engine is asked for no more pages than these.
MAX_PAGE = 50

_PART_OF_A_DAY = re.compile(r"(?P<year>[12]\d{3})(?:-(?P<month>0[1-9]|1[0-2]))?")
#: Of what is no day, so much is shown again.
_SHOWN = 30


@dataclass(frozen=True)
class Selection:
    """The choice of a visitor: words, where to look, values by facet, days, an order, and a page from 1 on.

    ``faults`` are sentences about days in the address that can't be understood; without them the rest holds.
    """

    text: str = ""
    scope: SearchScope = SearchScope.NETWORK
    values: Chosen = field(default_factory=dict)
    since: datetime.date | None = None
    until: datetime.date | None = None
    order: SearchOrder = SearchOrder.RELEVANCE
    page: int = 1
    faults: tuple[str, ...] = ()

    @classmethod
    def of_address(cls, given: QueryDict, language: str) -> Self:
        """Read the parameters of an address; what is no value, no scope, no order and no page is left out."""
        scope, order = given.get("scope", ""), given.get("sort", "")
        since, until, faults = _days(given.get("since", ""), given.get("until", ""))
        values = {facet.name: read(facet, given.getlist(facet.name), language) for facet in FACETS}
        return cls(
            text=shortened(given.get("q", "")),
            scope=SearchScope(scope) if scope in set(SearchScope) else SearchScope.NETWORK,
            values={name: chosen for name, chosen in values.items() if chosen},
            since=since,
            until=until,
            order=SearchOrder(order) if order in set(SearchOrder) else SearchOrder.RELEVANCE,
            page=_page_number(given.get("page", "")),
            faults=faults,
        )

    def query(self, *, chapter_id: int | None, language: str) -> SearchQuery:
        """Return the query of a visitor of this chapter's site, in this language."""
        return SearchQuery.parse(
            self.text,
            scope=self.scope,
            chapter_id=chapter_id,
            language=language,
            choices=tuple((name, tuple(one.known_as for one in chosen)) for name, chosen in self.values.items()),
            since=self.since,
            until=self.until,
            order=self.order,
            page=self.page,
        )

    @property
    def is_narrowed(self) -> bool:
        return bool(self.values or self.since or self.until)

    @property
    def address(self) -> str:
        """The query of the choice, with its question mark; without the number of a page."""
        pairs: list[tuple[str, str]] = [("q", self.text)] if self.text else []
        if self.scope is not SearchScope.NETWORK:
            pairs.append(("scope", self.scope))
        pairs += [(name, value.value) for name, chosen in self.values.items() for value in chosen]
        pairs += [(name, day.isoformat()) for name, day in (("since", self.since), ("until", self.until)) if day]
        if self.order is not SearchOrder.RELEVANCE:
            pairs.append(("sort", self.order))
        return f"?{urlencode(pairs)}"

    def in_scope(self, scope: SearchScope) -> Self:
        return replace(self, scope=scope)

    def without(self, facet: str, value: str = "") -> Self:
        """The choice without one value of a facet, or without the whole facet."""
        rest = tuple(one for one in self.values.get(facet, ()) if value and one.value != value)
        values = {name: chosen for name, chosen in self.values.items() if name != facet}
        return replace(self, values={**values, facet: rest} if rest else values)

    def without_days(self) -> Self:
        return replace(self, since=None, until=None)

    def cleared(self) -> Self:
        """The words alone, where and in which order they are looked for."""
        return replace(self.without_days(), values={})


def _days(since: str, until: str) -> tuple[datetime.date | None, datetime.date | None, tuple[str, ...]]:
    """Return both days and what is wrong with them. A year or a month stands for its first, or its last day."""
    first, last, faults = _day(since, is_last=False), _day(until, is_last=True), []
    for text, day in ((clean(since), first), (clean(until), last)):
        if text and day is None:
            shown = text[:_SHOWN] + ("…" if len(text) > _SHOWN else "")
            faults.append(
                _("“%(text)s” is not a day that we can read, so it was left out. Write it like 2026-03-31.")
                % {"text": shown}
            )
    if first and last and first > last:
        first, last = last, first
        faults.append(_("The first day was after the last one: we have looked between the two."))
    return first, last, tuple(faults)


def _day(text: str, *, is_last: bool) -> datetime.date | None:
    text = clean(text)
    part = _PART_OF_A_DAY.fullmatch(text)
    if part is None:
        try:
            return parse_date(text)
        except ValueError:
            return None
    year, month = int(part["year"]), int(part["month"] or (12 if is_last else 1))
    first = datetime.date(year, month, 1)
    if not is_last:
        return first
    following = datetime.date(year + month // 12, month % 12 + 1, 1)
    return following - datetime.timedelta(days=1)


def _page_number(text: str) -> int:
    """Return a page number between 1 and MAX_PAGE, whatever stands in the address."""
    if not (text.isascii() and text.isdigit()):
        return 1
    return max(1, min(int(text[:10]), MAX_PAGE))
