"""What is asked of the list of resources: read from the address, refused with a sentence where it is no question."""

import datetime
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, cast

from django.http import QueryDict
from django.utils.dateparse import parse_date, parse_datetime

from chapters.registry import all_chapters
from resources.api.errors import BadQuestion
from resources.api.paging import SORTS, Cursor, read_cursor
from resources.library.selection import RELEVANCE
from resources.models import Audience, ResourceType
from resources.models.file import ResourceFile
from resources.models.resource import ResourceQuerySet
from resources.topics import all_topics

USUAL_LIMIT = 50
LARGEST_LIMIT = 100
USUAL_SORT = "newest"


@dataclass(frozen=True)
class Question:
    """Which resources, in which order, how many from where on. ``text`` are words to look for; it may be empty."""

    text: str
    choices: dict[str, tuple[Any, ...]]
    updated_since: datetime.datetime | None
    sort: str
    limit: int
    cursor: Cursor | None

    def narrow(self, resources: ResourceQuerySet) -> ResourceQuerySet:
        """Return the part of *resources* that fits one of the values of every choice."""
        for name, values in self.choices.items():
            resources = CHOICES[name].narrow(resources, values)
        if self.updated_since is not None:
            resources = resources.changed_since(self.updated_since)
        return resources


@dataclass(frozen=True)
class Choice:
    """A parameter that may be given several times. ``read`` returns a value, or None for what can't be one."""

    read: Callable[[str], Any]
    narrow: Callable[[ResourceQuerySet, Iterable[Any]], ResourceQuerySet]
    expected: str


def read_question(query: QueryDict) -> Question:
    """Return what an address asks. Raises BadQuestion."""
    known = {*CHOICES, "q", "updated_since", "sort", "limit", "cursor"}
    for name in query:
        if name not in known:
            raise BadQuestion(f"There is no parameter “{_short(name)}”. There are: {', '.join(sorted(known))}.")
    text = query.get("q", "").strip()
    sort = query.get("sort") or (RELEVANCE if text else USUAL_SORT)
    if sort not in SORTS:
        raise BadQuestion(f"“sort” must be one of {', '.join(SORTS)}.")
    if sort == RELEVANCE and not text:
        raise BadQuestion("“sort” can be “relevance” only where words are looked for: give them as “q”.")
    cursor = query.get("cursor", "")
    return Question(
        text=text,
        choices={name: _values(name, query.getlist(name)) for name in CHOICES if name in query},
        updated_since=_moment(query.get("updated_since", "")) if "updated_since" in query else None,
        sort=sort,
        limit=_limit(query.get("limit", str(USUAL_LIMIT))),
        cursor=read_cursor(cursor, SORTS[sort]) if cursor else None,
    )


def _values(name: str, given: list[str]) -> tuple[Any, ...]:
    choice = CHOICES[name]
    values = tuple(choice.read(text) for text in given)
    for text, value in zip(given, values, strict=True):
        if value is None:
            raise BadQuestion(f"“{name}” can't be “{_short(text)}”: it must be {choice.expected}.")
    return values


def _limit(text: str) -> int:
    number = int(text) if text.isascii() and text.isdecimal() and len(text) < 6 else 0
    if not 1 <= number <= LARGEST_LIMIT:
        raise BadQuestion(f"“limit” must be a number from 1 to {LARGEST_LIMIT}.")
    return number


def _moment(text: str) -> datetime.datetime:
    """Read a day or a moment; one without a time zone is UTC. (A “+” that wasn't escaped arrives as a space.)"""
    for attempt in (text, text.replace(" ", "+")):
        try:
            found = parse_datetime(attempt)
            day = parse_date(attempt) if found is None else None
        except ValueError:
            continue
        if day is not None:
            found = datetime.datetime.combine(day, datetime.time())
        if found is not None and 1970 <= found.year <= 9000:
            return found if found.tzinfo else found.replace(tzinfo=datetime.UTC)
    raise BadQuestion("“updated_since” must be a day or a moment, such as 2026-03-01 or 2026-03-01T12:00:00Z.")


def _one_of(words: Callable[[], Iterable[str]]) -> Callable[[str], str | None]:
    return lambda text: text if text in words() else None


def _language(text: str) -> str | None:
    return text if _is_tag(text) else None


def _is_tag(text: str) -> bool:
    pattern = cast("Any", ResourceFile._meta.get_field("language").validators[0]).regex
    return len(text) <= 35 and bool(pattern.match(text)) and "\n" not in text


def _place(text: str) -> str | None:
    return text if text and len(text) <= 120 and text.isprintable() else None


def _year(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdecimal() and len(text) == 4 and int(text) > 0 else None


def _short(text: str) -> str:
    return "".join(letter for letter in text[:60] if letter.isprintable())


CHOICES: dict[str, Choice] = {
    "topic": Choice(
        _one_of(lambda: [topic.handle for topic in all_topics()]),
        ResourceQuerySet.about,
        "the handle of a topic, as /api/library/v1/topics/ lists them",
    ),
    "type": Choice(_one_of(lambda: ResourceType.values), ResourceQuerySet.of_types, ", ".join(ResourceType.values)),
    "audience": Choice(_one_of(lambda: Audience.values), ResourceQuerySet.for_audiences, ", ".join(Audience.values)),
    "language": Choice(_language, ResourceQuerySet.with_file_in, "a language code, such as en, es or zh-Hans"),
    "jurisdiction": Choice(_place, ResourceQuerySet.under_law_of, "a place as records name it, such as US or US-IL"),
    "chapter": Choice(
        _one_of(lambda: [chapter.slug for chapter in all_chapters()]),
        ResourceQuerySet.contributed_by,
        "the short name of a chapter, as it stands in “contributor”",
    ),
    "year": Choice(_year, ResourceQuerySet.published_in, "a year of four digits"),
}
