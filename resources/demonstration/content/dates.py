"""Dates in the demonstration's words, counted from the day of loading.

``[[date 17 thursday]]`` becomes the first Thursday on or after the seventeenth day from the day of loading,
written "Thursday, November 21"; ``[[date -5]]`` becomes that very day; ``[[date 17 thursday es]]`` is written
in Spanish ("jueves 21 de noviembre").
"""

from __future__ import annotations

import datetime
import re

from resources.demonstration.content.shapes import Block, Body, Value

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS_ES = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
MONTHS_ES = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio",
    "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
)  # fmt: skip

PLACEHOLDER = re.compile(rf"\[\[date (-?\d+)(?: ({'|'.join(WEEKDAYS)}))?(?: (es))?\]\]")


def resolve_day(days: int, weekday: str | None, *, today: datetime.date) -> datetime.date:
    """The day ``days`` after today, or the first such weekday on or after it."""
    day = today + datetime.timedelta(days=days)
    if weekday is None:
        return day
    return day + datetime.timedelta(days=(WEEKDAYS.index(weekday) - day.weekday()) % 7)


def resolve_first_of_month(days: int, weekday: str, *, today: datetime.date) -> datetime.date:
    """The first such weekday of the next month that begins after the day ``days`` after today."""
    day = today + datetime.timedelta(days=days)
    begin = (day.replace(day=1) + datetime.timedelta(days=32)).replace(day=1)
    return resolve_day(0, weekday, today=begin)


def fill_dates(text: str, *, today: datetime.date) -> str:
    """Replace every date placeholder in a text."""

    def written(match: re.Match[str]) -> str:
        day = resolve_day(int(match[1]), match[2], today=today)
        if match[3]:
            return f"{WEEKDAYS_ES[day.weekday()]} {day.day} de {MONTHS_ES[day.month - 1]}"
        return f"{WEEKDAYS[day.weekday()].capitalize()}, {MONTHS[day.month - 1]} {day.day}"

    return PLACEHOLDER.sub(written, text)


def fill_dates_in_value(value: Value, *, today: datetime.date) -> Value:
    """Replace every date placeholder in a block's value, however deep."""
    if isinstance(value, str):
        return fill_dates(value, today=today)
    if isinstance(value, int):
        return value
    if isinstance(value, (list, tuple)):
        return [fill_dates_in_value(item, today=today) for item in value]
    if isinstance(value, dict):
        return {key: fill_dates_in_value(item, today=today) for key, item in value.items()}
    raise TypeError(f"A block holds text, numbers, lists and mappings, not {type(value).__name__}.")


def fill_dates_in_body(body: Body, *, today: datetime.date) -> Body:
    """Replace every date placeholder in a body."""
    filled: list[Block] = [(name, fill_dates_in_value(value, today=today)) for name, value in body]
    return tuple(filled)
