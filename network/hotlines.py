"""Hotlines as pages show them: held in each process, no query on a page.

Which sites serve which states is known to the layer above, which says so by ``read_states_with``.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from django.apps import apps
from django.conf import settings

from network.epochs import Held
from network.states import kept


@dataclass(frozen=True)
class HotlineInForce:
    """A hotline ready to be shown. ``phone_href`` and ``text_href`` are ``tel:`` and ``sms:`` addresses or empty.

    ``language`` is that of its words: National writes them once, in the network's default language.
    """

    pk: int
    name: str
    phone: str
    phone_href: str
    text_number: str
    text_href: str
    text_keyword: str
    url: str
    tty: str
    answered_by: str
    hours: str
    languages: tuple[str, ...]
    confidential: bool
    law_enforcement_tie: bool
    area: str
    states: frozenset[str]
    note: str
    shown_everywhere: bool
    language: str


def hotline_in_force(pk: int) -> HotlineInForce | None:
    """Return the hotline with this primary key, or None if it is gone."""
    return _held.get().get(pk)


def hotlines_of_site(site_id: int) -> tuple[HotlineInForce, ...]:
    """Return the hotlines of the frame of a site's pages: those for everywhere, and those for a state that it serves.

    They stand in National's order, whatever they are for: the first is the one at the top of every page, and a call to
    the nearest is no help where it is answered in office hours only. At the same place the nearer one comes first.
    """
    served = _served.get().get(site_id, frozenset())
    return tuple(
        hotline
        for hotline in _held.get().values()
        if hotline.shown_everywhere and (not hotline.states or hotline.states & served)
    )


def read_states_with(read: Callable[[], Mapping[int, str]]) -> None:
    """Let *read* say which states each site serves, as a field keeps them ("IL, WI") by the site's primary key."""
    _readers[:] = [read]


def any_hotline_in_force() -> int | None:
    """Return the primary key of the first hotline, to show what one looks like; None if there are none."""
    return next(iter(_held.get()), None)


def dialled(number: str) -> str:
    """Return *number* as a telephone dials it: digits and a leading plus; ten digits are North American."""
    digits = re.sub(r"\D", "", number)
    if number.strip().startswith("+"):
        return f"+{digits}"
    if len(digits) == 10:
        return f"+1{digits}"
    return f"+{digits}" if len(digits) == 11 and digits.startswith("1") else digits


def _load() -> dict[int, HotlineInForce]:
    return {
        row.pk: HotlineInForce(
            pk=row.pk,
            name=row.name,
            phone=row.phone,
            phone_href=f"tel:{dialled(row.phone)}" if row.phone else "",
            text_number=row.text_number,
            text_href=f"sms:{dialled(row.text_number)}" if row.text_number else "",
            text_keyword=row.text_keyword,
            url=row.url,
            tty=row.tty,
            answered_by=row.answered_by,
            hours=row.hours,
            languages=tuple(part.strip() for part in row.languages.split(",") if part.strip()),
            confidential=row.confidential,
            law_enforcement_tie=row.law_enforcement_tie,
            area=row.area,
            states=kept(row.states),
            note=row.note,
            shown_everywhere=row.shown_everywhere,
            language=settings.LANGUAGE_CODE,
        )
        for row in apps.get_model("network", "Hotline").objects.in_order()
    }


def _load_served() -> dict[int, frozenset[str]]:
    return {site: kept(states) for read in _readers for site, states in read().items()}


_readers: list[Callable[[], Mapping[int, str]]] = []
_held: Held[dict[int, HotlineInForce]] = Held(_load)
_served: Held[dict[int, frozenset[str]]] = Held(_load_served)
