"""Statistics as pages show them: held in each process, no query on a page."""

from dataclasses import dataclass

from django.apps import apps

from network.epochs import Held


@dataclass(frozen=True)
class StatisticInForce:
    """A figure ready to be shown, with everything that must stand beside it.

    ``short_source`` is the source as running text names it: never empty.
    """

    pk: int
    figure: str
    statement: str
    source: str
    short_source: str
    year: int
    url: str
    note: str


def statistic_in_force(pk: int) -> StatisticInForce | None:
    """Return the statistic with this primary key, or None if it is gone."""
    return _held.get().get(pk)


def any_statistic_in_force() -> int | None:
    """Return the primary key of the first statistic, to show what one looks like; None if there are none."""
    return next(iter(_held.get()), None)


def _load() -> dict[int, StatisticInForce]:
    return {
        row.pk: StatisticInForce(
            pk=row.pk,
            figure=row.figure,
            statement=row.statement,
            source=row.source,
            short_source=row.short_source or row.source,
            year=row.year,
            url=row.url,
            note=row.note,
        )
        for row in apps.get_model("chapters", "Statistic").objects.all()
    }


_held: Held[dict[int, StatisticInForce]] = Held(_load)
