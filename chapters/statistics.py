"""Statistics as pages show them: held in each process, no query on a page."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.apps import apps

from network.epochs import Held
from network.words import Words, in_every_language, language_shown

#: What of a statistic is words, or is written otherwise in another language, as figures are.
STATISTIC_WORDS = ("figure", "statement", "source", "short_source", "note")


@dataclass(frozen=True)
class StatisticInForce:
    """A figure ready to be shown, with everything that must stand beside it.

    ``short_source`` is the source as running text names it: never empty. Its words know the language that they are in.
    """

    pk: int
    figure: Words
    statement: Words
    source: Words
    short_source: Words
    year: int
    url: str
    note: Words


def statistic_in_force(pk: int) -> StatisticInForce | None:
    """Return the statistic with this primary key, or None if it is gone."""
    return _held.get()[language_shown()].get(pk)


def any_statistic_in_force() -> int | None:
    """Return the primary key of the first statistic, to show what one looks like; None if there are none."""
    return next(iter(_held.get()[language_shown()]), None)


def _load() -> dict[str, dict[int, StatisticInForce]]:
    rows = apps.get_model("chapters", "Statistic").objects.all()
    translations = apps.get_model("chapters", "StatisticTranslation").objects.all()
    of_row = {(one.statistic_id, one.language): one for one in translations}
    return in_every_language(rows, of_row, STATISTIC_WORDS, _in_force)


def _in_force(row: Any, words: Mapping[str, Words]) -> StatisticInForce:
    short = words["short_source"] or words["source"]
    return StatisticInForce(pk=row.pk, year=row.year, url=row.url, **{**words, "short_source": short})


_held: Held[dict[str, dict[int, StatisticInForce]]] = Held(_load)
