"""What the judged set is made of: places, families of works, the records they grow into, and queries with grades."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

#: The grades: 3 the right answer, 2 good, 1 touches what was asked. What isn't graded is no answer.
RIGHT, GOOD, TOUCHES = 3, 2, 1


@dataclass(frozen=True)
class Place:
    """A chapter of the fictional network and what its texts may name (all invented except city and state)."""

    slug: str
    city: str
    state: str
    code: str
    towns: tuple[str, ...]
    venues: tuple[str, ...]
    partners: tuple[str, ...]
    people: tuple[str, ...]
    #: Whether the chapter publishes in Spanish too.
    spanish: bool = False

    @property
    def name(self) -> str:
        return "Lantern Network" if self.slug == "national" else f"Lantern {self.city}"


@dataclass(frozen=True)
class Wording:
    """One work in one language; ``body`` and ``file`` are passages, of which each record keeps most."""

    language: str
    title: str
    summary: str
    body: tuple[str, ...]
    file: tuple[str, ...] = ()
    #: In how many of the family's records there is this wording (0: in all of them).
    most: int = 0
    #: Where, if not where the family is.
    where: str = ""


@dataclass(frozen=True)
class Family:
    """A work written by hand, and how the network repeats it."""

    id: str
    kind: str
    wordings: tuple[Wording, ...]
    type: str = ""
    topics: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    audience: tuple[str, ...] = ()
    #: "US", a state's code, or "state": that of the chapter.
    area: str = ""
    where: str = "national"
    years: tuple[int, ...] = (2025,)
    months: tuple[int, ...] = tuple(range(1, 13))
    #: True: every chapter in every year. False: each chapter in one of the years.
    cross: bool = False
    copies: int = 1
    #: True: every record keeps every passage.
    whole: bool = False


@dataclass(frozen=True)
class Record:
    """One thing that a visitor may find, in the shape of a search entry."""

    id: str
    family: str
    kind: str
    title: str
    summary: str
    body: str
    file_text: str
    topics: tuple[str, ...]
    tags: tuple[str, ...]
    audience: tuple[str, ...]
    language: str
    jurisdiction: str
    chapter: str
    date: datetime.date
    type: str
    #: What the translations of one thing have in common.
    work: str


@dataclass(frozen=True)
class Rule:
    """Gives ``grade`` to the records of ``families`` that meet every condition which is set."""

    grade: int
    families: tuple[str, ...]
    #: "": that of the query; "any": all of them.
    language: str = ""
    chapters: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    months: tuple[int, ...] = ()


@dataclass(frozen=True)
class Query:
    """The words of one visitor, what they need, and the rules by which the records were graded for it."""

    id: str
    words: str
    language: str
    asker: str
    need: str
    rules: tuple[Rule, ...]


@dataclass(frozen=True)
class Judged:
    """A query with its grades: record id to 3, 2 or 1."""

    query: Query
    grades: Mapping[str, int] = field(default_factory=dict)
