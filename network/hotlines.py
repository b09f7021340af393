"""Hotlines as pages show them: held in each process, no query on a page."""

import re
from dataclasses import dataclass

from django.apps import apps

from network.epochs import Held


@dataclass(frozen=True)
class HotlineInForce:
    """A hotline ready to be shown. ``phone_href`` and ``text_href`` are ``tel:`` and ``sms:`` addresses or empty."""

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
    note: str
    shown_everywhere: bool


def hotline_in_force(pk: int) -> HotlineInForce | None:
    """Return the hotline with this primary key, or None if it is gone."""
    return _held.get().get(pk)


def hotlines_on_every_page() -> tuple[HotlineInForce, ...]:
    """Return the hotlines of every page's frame, in their order."""
    return tuple(hotline for hotline in _held.get().values() if hotline.shown_everywhere)


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
            note=row.note,
            shown_everywhere=row.shown_everywhere,
        )
        for row in apps.get_model("network", "Hotline").objects.all()
    }


_held: Held[dict[int, HotlineInForce]] = Held(_load)
