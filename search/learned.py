"""What the numbers of searching say, to whom, and when they go.

Words are shown only where they were looked for on RARE_DAYS different days. Nobody knows who asked (nothing of it is
kept), so days stand for people: somebody who types a name five times in one evening makes one day. Three is the least
that statistical offices let a cell of a table have before they publish it (the threshold rule: see docs/national.md).
"""

from typing import Any

from django.db.models import F

from network.clock import day_begun
from network.epochs import Held
from resources.usage import first_day
from search.models import DailySearch
from search.texts import fold

RARE_DAYS = 3
#: Words that have stayed rare are forgotten after this many days, all others after the second number.
RARE_KEPT = 30
KEPT = 400
#: Hardly anybody has opened anything: fewer than one of so many, among so many searches at least.
FEW_OPENED = 5
FEW_AMONG = 10

#: Suggested are the most asked of the last days; more than these nobody types towards.
_POPULAR_DAYS = 90
_MOST_POPULAR = 3000


def connect() -> None:
    """Start to forget old and rare words each day. Called once, when the application starts."""
    day_begun.connect(_forget_daily, dispatch_uid="search.learned")


def common(searches: Any, *fields: str) -> Any:
    """Return a dictionary for each text of *searches* (and each combination of *fields*) that isn't rare among them.

    Its sums are those of DailySearchQuerySet.summed_by_text.
    """
    return searches.summed_by_text(*fields).filter(days__gte=RARE_DAYS)


def in_vain(sums: Any) -> Any:
    """Return those of *sums* for which nothing with all the words was found on any day."""
    return sums.filter(most_found=0)


def rarely_opened(sums: Any) -> Any:
    """Return those of *sums* that found something of which hardly anybody opened anything."""
    return sums.filter(most_found__gt=0, searches__gte=FEW_AMONG, searches__gt=F("opened_sum") * FEW_OPENED)


def popular_queries(prefix: str, *, chapter_id: int | None, language: str, limit: int = 5) -> list[str]:
    """Return what others look for that begins with *prefix* and finds something, the most asked first.

    Words asked on this chapter's site come before those of the whole network; none of them is rare. No query: what is
    asked is held in each process and some minutes old.
    """
    begin = fold(prefix).strip()
    found: dict[str, None] = {}
    for chapter in (chapter_id, None):
        for folded, text in _popular.get().get((chapter, language), ()):
            if folded.startswith(begin):
                found.setdefault(text)
                if len(found) == limit:
                    return list(found)
    return list(found)


def forget() -> int:
    """Delete what is too old, and what stayed rare in the whole network; return how many rows went."""
    old, _rows = DailySearch.objects.older_than(first_day(KEPT)).delete()
    told = DailySearch.objects.summed_by_text().filter(days__gte=RARE_DAYS).values("text")
    rare, _rows = DailySearch.objects.older_than(first_day(RARE_KEPT)).exclude(text__in=told).delete()
    return int(old) + int(rare)


def _forget_daily(**kwargs: Any) -> None:
    forget()


_Popular = dict[tuple[int | None, str], tuple[tuple[str, str], ...]]


def _load_popular() -> _Popular:
    """Return pairs of a text folded and as it was asked, by chapter (None: all) and language."""
    searches = DailySearch.objects.between(first_day(_POPULAR_DAYS))
    found: dict[tuple[int | None, str], list[tuple[str, str]]] = {}
    for fields in (("language", "chapter"), ("language",)):
        sums = common(searches, *fields).filter(most_found__gt=0).order_by("-searches", "text")
        for row in sums[:_MOST_POPULAR]:
            found.setdefault((row.get("chapter"), row["language"]), []).append((fold(row["text"]), row["text"]))
    return {key: tuple(texts) for key, texts in found.items()}


_popular: Held[_Popular] = Held(_load_popular)
