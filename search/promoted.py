"""What stands above the results: held in each process, and looked up only if one of its phrases is asked for."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, replace

from django.db.models import Q
from django.http import HttpRequest
from django.utils import timezone
from django.utils.html import escape

from network import epochs
from network.epochs import Held
from search.models import PromotedResult, SearchEntry
from search.query import Phrase, SearchQuery
from search.results import ResultItem, items_of
from search.selection import Selection
from search.texts import fold, words_of

#: More would hide what was found.
MOST = 3


@dataclass(frozen=True)
class Promotion:
    """A promoted result as it is in force. ``chapter_id`` is None for National's, which every site shows."""

    chapter_id: int | None
    triggers: tuple[Phrase, ...]
    page_id: int | None
    resource_id: int | None
    title: str
    text: str
    begins_on: datetime.date | None
    ends_on: datetime.date | None

    def is_in_force(self, today: datetime.date) -> bool:
        return (self.begins_on is None or self.begins_on <= today) and (self.ends_on is None or today <= self.ends_on)


def promoted_for(selection: Selection, query: SearchQuery, request: HttpRequest) -> list[ResultItem]:
    """Return what is put first for a visitor, the own chapter's before National's: no query if nothing fits.

    Only on the first page, and not where somebody has narrowed the results. What the visitor couldn't find by
    searching (a draft, a private page, what another site alone shows) is left out, whoever has put it first.
    """
    if selection.page > 1 or selection.is_narrowed:
        return []
    fitting = _fitting(selection.text, query)
    if not fitting:
        return []
    entries = _targets(fitting, query)
    found: dict[int, Promotion] = {}
    for promotion in fitting:
        entry = _target(promotion, entries, query.language)
        if entry is not None:
            found.setdefault(entry.pk, promotion)
    wanted = dict(list(found.items())[:MOST])
    return [_in_other_words(item, wanted[item.entry_id]) for item in items_of(wanted, query, request)]


def connect() -> None:
    """Let what is held follow its rows. Called once, when the application starts."""
    epochs.advance_on_change([PromotedResult])


def _fitting(text: str, query: SearchQuery) -> list[Promotion]:
    today, asked = timezone.localdate(), tuple(words_of(fold(text)))
    excluded = {word for phrase in query.excluded for word in phrase}
    fitting = [
        promotion
        for promotion in _held.get()
        if promotion.chapter_id in {None, query.chapter_id}
        and promotion.is_in_force(today)
        and any(_is_in(trigger, asked) and excluded.isdisjoint(trigger) for trigger in promotion.triggers)
    ]
    return sorted(fitting, key=lambda promotion: promotion.chapter_id is None)


def _is_in(phrase: Phrase, words: Phrase) -> bool:
    return any(words[start : start + len(phrase)] == phrase for start in range(len(words) - len(phrase) + 1))


def _targets(promotions: Sequence[Promotion], query: SearchQuery) -> list[SearchEntry]:
    """Return the entries of all targets and their translations that the visitor may find: one query."""
    visible = SearchEntry.objects.visible_on(query.chapter_id).defer("body", "file_text")
    pages = [promotion.page_id for promotion in promotions if promotion.page_id is not None]
    resources = [f"resource:{one.resource_id}" for one in promotions if one.resource_id is not None]
    works = SearchEntry.objects.filter(page__in=pages).values("work")
    return list(visible.filter(Q(work__in=resources) | Q(work__in=works)).order_by("pk"))


def _target(promotion: Promotion, entries: Sequence[SearchEntry], language: str) -> SearchEntry | None:
    """Return the entry in the visitor's language, else that of the page itself, else any of a resource's."""
    if promotion.resource_id is not None:
        of_work = [entry for entry in entries if entry.resource_pk == promotion.resource_id]
    else:
        chosen = next((entry for entry in entries if entry.page_id == promotion.page_id), None)
        if chosen is None:
            return None
        of_work = [chosen, *(entry for entry in entries if entry.work == chosen.work and entry.pk != chosen.pk)]
    return next((entry for entry in of_work if entry.language == language), of_work[0] if of_work else None)


def _in_other_words(item: ResultItem, promotion: Promotion) -> ResultItem:
    if promotion.title:
        item = replace(item, title=escape(promotion.title))
    if promotion.text:
        item = replace(item, passage=escape(promotion.text), file_note="")
    return item


def _load() -> tuple[Promotion, ...]:
    rows = PromotedResult.objects.not_over(timezone.localdate()).select_related("chapter").order_by("order", "pk")
    return tuple(
        Promotion(
            chapter_id=None if row.chapter.is_national else row.chapter_id,
            triggers=row.triggers,
            page_id=row.page_id,
            resource_id=row.resource_id,
            title=row.title,
            text=row.text,
            begins_on=row.begins_on,
            ends_on=row.ends_on,
        )
        for row in rows
        if not row.chapter.is_retired
    )


_held: Held[tuple[Promotion, ...]] = Held(_load)
