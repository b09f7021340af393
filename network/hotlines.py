"""Hotlines as pages show them: held in each process, no query on a page.

Which sites serve which states is known to the layer above, which says so by ``read_states_with``.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.apps import apps
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from network.epochs import Held
from network.states import kept
from network.words import Words, in_every_language, language_shown

#: What of a hotline is words, and not a number, an address or a fact.
HOTLINE_WORDS = ("name", "hours", "languages", "tty", "answered_by", "area", "note")


@dataclass(frozen=True)
class HotlineInForce:
    """A hotline ready to be shown. ``phone_href`` and ``text_href`` are ``tel:`` and ``sms:`` addresses or empty.

    Its words know the language that they are in: the page's, or else the network's default language.
    """

    pk: int
    name: Words
    phone: str
    phone_href: str
    text_number: str
    text_href: str
    text_keyword: str
    url: str
    tty: Words
    answered_by: Words
    hours: Words
    languages: Words
    confidential: bool
    law_enforcement_tie: bool
    area: Words
    states: frozenset[str]
    note: Words
    shown_everywhere: bool


def hotline_in_force(pk: int) -> HotlineInForce | None:
    """Return the hotline with this primary key, or None if it is gone."""
    return _in_language().get(pk)


class HotlinesOfSite(tuple[HotlineInForce, ...]):  # noqa: SLOT001 (keeps what it has made)
    """The hotlines of the frame of a site's pages, in one language, in their order."""

    @cached_property
    def in_full(self) -> SafeString:
        """All of them as HTML, made once: they stand on every page."""
        return render_to_string("components/hotline_list.html", {"hotlines": self})


def hotlines_of_site(site_id: int) -> HotlinesOfSite:
    """Return the hotlines of the frame of a site's pages: those for everywhere, and those for a state that it serves.

    They stand in National's order, whatever they are for: the first is the one at the top of every page, and a call to
    the nearest is no help where it is answered in office hours only. At the same place the nearer one comes first.
    """
    made, key = _of_sites.get(), (site_id, language_shown())
    if key not in made:
        served = _served.get().get(site_id, frozenset())
        made[key] = HotlinesOfSite(
            hotline
            for hotline in _in_language().values()
            if hotline.shown_everywhere and (not hotline.states or hotline.states & served)
        )
    return made[key]


def read_states_with(read: Callable[[], Mapping[int, str]]) -> None:
    """Let *read* say which states each site serves, as a field keeps them ("IL, WI") by the site's primary key."""
    _readers[:] = [read]


def any_hotline_in_force() -> int | None:
    """Return the primary key of the first hotline, to show what one looks like; None if there are none."""
    return next(iter(_in_language()), None)


def dialled(number: str) -> str:
    """Return *number* as a telephone dials it: digits and a leading plus; ten digits are North American."""
    digits = re.sub(r"\D", "", number)
    if number.strip().startswith("+"):
        return f"+{digits}"
    if len(digits) == 10:
        return f"+1{digits}"
    return f"+{digits}" if len(digits) == 11 and digits.startswith("1") else digits


def _in_language() -> dict[int, HotlineInForce]:
    return _held.get()[language_shown()]


def _load() -> dict[str, dict[int, HotlineInForce]]:
    model: Any = apps.get_model("network", "Hotline")
    translations = apps.get_model("network", "HotlineTranslation").objects.all()
    of_row = {(one.hotline_id, one.language): one for one in translations}
    return in_every_language(model.objects.in_order(), of_row, HOTLINE_WORDS, _in_force)


def _in_force(row: Any, words: Mapping[str, Words]) -> HotlineInForce:
    return HotlineInForce(
        pk=row.pk,
        phone=row.phone,
        phone_href=f"tel:{dialled(row.phone)}" if row.phone else "",
        text_number=row.text_number,
        text_href=f"sms:{dialled(row.text_number)}" if row.text_number else "",
        text_keyword=row.text_keyword,
        url=row.url,
        confidential=row.confidential,
        law_enforcement_tie=row.law_enforcement_tie,
        states=kept(row.states),
        shown_everywhere=row.shown_everywhere,
        **words,
    )


def _load_served() -> dict[int, frozenset[str]]:
    return {site: kept(states) for read in _readers for site, states in read().items()}


_readers: list[Callable[[], Mapping[int, str]]] = []
_held: Held[dict[str, dict[int, HotlineInForce]]] = Held(_load)
_served: Held[dict[int, frozenset[str]]] = Held(_load_served)
_of_sites: Held[dict[tuple[int, str], HotlinesOfSite]] = Held(dict)
