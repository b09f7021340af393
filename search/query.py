"""A visitor's text becomes a query that every engine answers alike. Any text gives one; none is an error."""

import datetime
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Self, TypeVar

from search.stop_words import STOP_WORDS
from search.texts import clean, fold, words_of

MAX_LENGTH = 200
MAX_TERMS = 20
MAX_SAID = 40
MAX_WORD = 64
_MOST_COUNTED_TERMS = 6

_QUOTES = str.maketrans("“”„‟«»", '""""""')
_APOSTROPHES = str.maketrans("’‘ʼ`´", "'''''")
_MINUSES = str.maketrans("−–—‐‑", "-----")
_PARTS = re.compile(r'(?P<minus>(?:(?<=\s)|^)-)?(?:"(?P<phrase>[^"]*)"|(?P<plain>[^\s"]+))')
#: English endings behind an apostrophe say nothing: "women's" is searched as "women".
_CONTRACTION = re.compile(r"(?<=\w)'(?:s|t|d|m|ll|re|ve)?(?!\w)")

T = TypeVar("T")
#: Several words that stand side by side; a single word is a phrase of one.
Phrase = tuple[str, ...]


@dataclass(frozen=True)
class Alternative:
    """One way to say what is looked for: its words, side by side or (not ``adjacent``) anywhere in the entry.

    ``weight`` multiplies what it adds to a rank: 1 for what was typed, less for a synonym or a likely misspelling.
    """

    words: Phrase
    weight: float = 1.0
    adjacent: bool = True


#: One of these must be there. The first is what was typed.
Term = tuple[Alternative, ...]
#: Pairs of a facet's name and the values chosen in it, as entries keep them.
Choices = tuple[tuple[str, tuple[str, ...]], ...]


class SearchScope(StrEnum):
    """Where to look: in everything that this site's visitors may find, or in what is the chapter's own."""

    NETWORK = "network"
    CHAPTER = "chapter"


class SearchOrder(StrEnum):
    """What comes first: what fits best, or what is newest (what has no date comes last)."""

    RELEVANCE = "relevance"
    NEWEST = "newest"


@dataclass(frozen=True)
class SearchQuery:
    """What is looked for. Words are folded (small letters, no accents).

    ``words``, ``phrases`` and ``excluded`` are what was typed; ``said`` are all words outside of quotes in their order.
    Engines look for ``terms``, each of which is there in one of its alternatives: for ``needed`` of them with all that
    are ``required``, and if that is little for what has only some of them (search.engines.reaching). ``chapter_id`` is
    the chapter whose site is asked (None: a site that is no chapter's); ``language`` the visitor's. ``choices`` narrow:
    facets (search.facets) with the values of which an entry must have one; ``since`` and ``until`` are days that its
    date lies between. ``page`` counts from 1.
    """

    words: tuple[str, ...] = ()
    phrases: tuple[Phrase, ...] = ()
    excluded: tuple[Phrase, ...] = ()
    scope: SearchScope = SearchScope.NETWORK
    chapter_id: int | None = None
    language: str = "en"
    choices: Choices = ()
    since: datetime.date | None = None
    until: datetime.date | None = None
    order: SearchOrder = SearchOrder.RELEVANCE
    page: int = 1
    said: tuple[str, ...] = ()
    expanded: tuple[Term, ...] = ()

    @classmethod
    def parse(
        cls,
        text: str,
        *,
        scope: SearchScope = SearchScope.NETWORK,
        chapter_id: int | None = None,
        language: str = "en",
        choices: Choices = (),
        since: datetime.date | None = None,
        until: datetime.date | None = None,
        order: SearchOrder = SearchOrder.RELEVANCE,
        page: int = 1,
    ) -> Self:
        """Read "quoted phrases", -excluded words and plain words out of a visitor's text.

        Only its first MAX_LENGTH characters and MAX_TERMS terms count. Words of STOP_WORDS are dropped unless nothing
        else is there; inside quotes all words count, and a single one is looked for as it stands.
        """
        phrases: list[Phrase] = []
        excluded: list[Phrase] = []
        plain: list[str] = []
        for part in _PARTS.finditer(_plain(text)):
            words = _words(part["phrase"] if part["phrase"] is not None else part["plain"])
            if not words:
                continue
            if part["minus"]:
                excluded.append(words)
            elif part["phrase"] is not None:
                phrases.append(words)
            else:
                plain.extend(words)
        telling = [word for word in plain if word not in STOP_WORDS]
        if not telling and not phrases:
            telling = plain
        kept = _distinct(telling)[:MAX_TERMS]
        room = MAX_TERMS - len(kept)
        return cls(
            words=kept,
            phrases=_distinct(phrases)[:room],
            excluded=_distinct(excluded)[: max(0, room - len(phrases))],
            scope=scope,
            chapter_id=chapter_id,
            language=language,
            choices=choices,
            since=since,
            until=until,
            order=order,
            page=page,
            said=tuple(plain[:MAX_SAID]),
        )

    @property
    def typed(self) -> tuple[Phrase, ...]:
        """Everything that was typed and is looked for, phrases first."""
        return (*self.phrases, *((word,) for word in self.words))

    @property
    def terms(self) -> tuple[Term, ...]:
        """Everything that is looked for, with its other forms where the query has been expanded."""
        return self.expanded or tuple((Alternative(phrase),) for phrase in self.typed)

    @property
    def required(self) -> tuple[Term, ...]:
        """The terms that an entry must have in any case: the quoted phrases, which are the first terms."""
        return self.terms[: len(self.phrases)]

    @property
    def needed(self) -> int:
        """How many of the terms an entry must have to be what was asked for.

        Both of two, and half of more: people ask in sentences, and what answers them has seldom every word of the
        question; what has more of them comes first. Of a long sentence no more than of six words.
        """
        count = len(self.terms)
        return count if count <= 2 else -(-min(count, _MOST_COUNTED_TERMS) // 2)


def shortened(text: str) -> str:
    """Return what of a visitor's text is used, and shown in the box again."""
    return clean(text[: MAX_LENGTH * 4])[:MAX_LENGTH].strip()


def _plain(text: str) -> str:
    straight = shortened(text).translate(_QUOTES).translate(_APOSTROPHES).translate(_MINUSES)
    return _CONTRACTION.sub("", straight)


def _words(text: str) -> Phrase:
    return tuple(word[:MAX_WORD] for word in words_of(fold(text)))


def _distinct(items: list[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(items))
