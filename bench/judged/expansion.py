"""Grows the hand-written families into the records of a whole network, the same ones every time.

Nothing is left to chance: whatever is chosen is chosen by the hash of what it is chosen for. A passage may hold
alternatives, ``[one|another]``, and names in braces: ``{city}``, ``{partner}``, ``{month}``.
"""

from __future__ import annotations

import datetime
import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from bench.judged.places import LOCALS, PLACES
from bench.judged.shapes import Family, Place, Record, Wording

Frames = Mapping[str, Mapping[str, Sequence[str]]]
T = TypeVar("T")

_ALTERNATIVES = re.compile(r"\[([^\[\]]*\|[^\[\]]*)\]")
_NAME = re.compile(r"\{(\w+)\}")
#: The first passages say what the work is: every record keeps them.
_LEAD = 2
#: A file has at least about so many words; what the work itself doesn't say is the small print of such documents.
_FILE_WORDS = 60
#: Halls have English names, which would look odd in Spanish sentences.
_SPANISH_VENUES = ("el salón parroquial de {}", "la biblioteca de {}", "la Casa del Barrio en {}", "el centro de {}")

_CALENDAR = {
    "en": (
        "January February March April May June July August September October November December",
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    ),
    "es": (
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "lunes martes miércoles jueves viernes sábado domingo",
    ),
}


def number(*key: object) -> int:
    """Return a large number that depends on *key* only."""
    digest = hashlib.sha256("|".join(str(part) for part in key).encode()).digest()
    return int.from_bytes(digest[:6], "big")


def choose(options: Sequence[T], *key: object) -> T:
    return options[number(*key) % len(options)]


def grow(family: Family, frames: Frames) -> Iterator[Record]:
    """Yield the records of *family*; *frames* are the sentences that any work of its kind may carry."""
    occasions = list(_occasions(family, _places(family.where, family.id)))
    for wording in family.wordings:
        held = occasions
        if wording.where:
            held = list(_occasions(family, _places(wording.where, family.id)))
        elif wording.language != "en":
            held = [occasion for occasion in occasions if PLACES[occasion[0]].spanish]
        if wording.most:
            held = sorted(held, key=lambda occasion: number(family.id, wording.language, *occasion))[: wording.most]
        for slug, year, copy in held:
            yield _record(family, wording, PLACES[slug], year, copy, frames)


def _places(where: str, key: str) -> list[str]:
    """Return the chapters that *where* means: slugs, "locals" (all but National) or "some:4" (four of those)."""
    slugs: list[str] = []
    for word in where.split():
        if word == "locals":
            found = list(LOCALS)
        elif word.startswith("some:"):
            found = sorted((slug for slug in LOCALS if slug not in slugs), key=lambda slug: number(key, slug))
            found = found[: int(word.removeprefix("some:"))]
        else:
            found = [PLACES[word].slug]
        slugs += [slug for slug in found if slug not in slugs]
    return slugs


def _occasions(family: Family, slugs: list[str]) -> Iterator[tuple[str, int, int]]:
    for slug in slugs:
        years = family.years if family.cross else (choose(family.years, family.id, slug, "year"),)
        for year in years:
            for copy in range(1, family.copies + 1):
                yield slug, year, copy


def _record(family: Family, wording: Wording, place: Place, year: int, copy: int, frames: Frames) -> Record:
    work = f"{family.id}-{place.slug}-{year}" + (f"-{copy}" if family.copies > 1 else "")
    identity = work if wording.language == "en" else f"{work}-{wording.language}"
    date = datetime.date(year, choose(family.months, work, "month"), 1 + number(work, "day") % 28)
    names = _names(place, date, work, wording.language)
    body = _kept(wording.body, identity, whole=family.whole)
    file = list(wording.file)
    if family.kind == "resource":
        for passage in _sorted(frames.get(wording.language, {}).get("file", ()), identity):
            if sum(len(part.split()) for part in file) < _FILE_WORDS:
                file.append(passage)
    around = frames.get(wording.language, {}).get(_frame_kind(family.kind), ())
    if around:
        ordered = _sorted(around, identity)
        body = [*body[:_LEAD], ordered[0], *body[_LEAD:], *ordered[1:3]]
    return Record(
        id=identity,
        family=family.id,
        kind=family.kind,
        title=_written(wording.title, names, identity, "title"),
        summary=_written(wording.summary, names, identity, "summary"),
        body=" ".join(_written(passage, names, identity, passage) for passage in body),
        file_text=" ".join(_written(passage, names, identity, passage) for passage in file),
        topics=family.topics,
        tags=family.tags,
        audience=family.audience,
        language=wording.language,
        jurisdiction=f"US-{place.code}" if family.area == "state" else family.area,
        chapter=place.slug,
        date=date,
        type=family.type,
        work=work,
    )


def _sorted(sentences: Sequence[str], identity: str) -> list[str]:
    return sorted(sentences, key=lambda sentence: number(identity, sentence))


def _frame_kind(kind: str) -> str:
    return kind if kind in {"resource", "news", "event", "campaign"} else "page"


def _kept(passages: Sequence[str], identity: str, *, whole: bool) -> list[str]:
    """Return most of *passages*, in their order: about one in four of those after the lead is left out."""
    return [
        passage
        for index, passage in enumerate(passages)
        if whole or index < _LEAD or number(identity, passage, "kept") % 4
    ]


def _names(place: Place, date: datetime.date, work: str, language: str) -> dict[str, str]:
    months, days = _CALENDAR[language if language in _CALENDAR else "en"]
    first, second = sorted(place.people, key=lambda person: number(work, person))[:2]
    partner, other = sorted(place.partners, key=lambda name: number(work, name))[:2]
    town = choose(place.towns, work, "town")
    venue = choose(place.venues, work, "venue")
    if language == "es":
        venue = choose(_SPANISH_VENUES, work, "venue").format(town)
    weekday = days.split()[date.weekday()]
    return {
        "chapter": place.name,
        "city": place.city,
        "state": place.state,
        "town": town,
        "venue": venue,
        "partner": partner,
        "partner2": other,
        "person": first,
        "person2": second,
        "n": str(12 + number(work, "n") % 180),
        "m": str(12 + number(work, "m") % 180),
        "few": str(3 + number(work, "few") % 7),
        "year": str(date.year),
        "last": str(date.year - 1),
        "month": months.split()[date.month - 1],
        "day": str(date.day),
        "weekday": weekday,
        "Weekday": weekday.capitalize(),
        "hour": str(5 + number(work, "hour") % 3),
    }


def _written(text: str, names: Mapping[str, str], *key: object) -> str:
    count = 0

    def alternative(match: re.Match[str]) -> str:
        nonlocal count
        count += 1
        options: list[str] = match[1].split("|")
        return choose(options, *key, count)

    def name(match: re.Match[str]) -> str:
        return names[match[1]]

    return _NAME.sub(name, _ALTERNATIVES.sub(alternative, text))
