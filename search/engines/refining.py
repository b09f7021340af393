"""The order of the first results, alike on both databases: what a visitor sees is compared term by term.

The databases choose the candidates by a rank that is quick and coarse. For the best of them the rank is made anew of
what it is about (the rarer a term the more it tells), where each term stands, and how much of the title it is.
"""

import datetime
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple, Self

from django.db import connection
from django.utils import timezone

from chapters.registry import all_chapters
from network.epochs import Held
from search.engines.narrowing import ENTRIES
from search.query import Alternative, Phrase, SearchQuery, Term
from search.stems import stem
from search.stop_words import STOP_WORDS
from search.texts import fold, words_of
from search.vocabulary import Known

#: So many candidates are put in order: four pages, and some milliseconds.
CANDIDATES = 40
#: What a term is worth by where it stands. Title before summary and keywords before what a long text says somewhere.
TITLE, SUMMARY, TEXT = 1.0, 0.6, 0.25
#: The own chapter's things come a little before equally good ones of others.
OWN_CHAPTER = 1.15
#: Who reads one language is seldom helped by another: only what fits clearly better comes before it.
OWN_LANGUAGE = 1.5
#: News, and what takes place, is worth less as it ages: factors by the greatest age in days, and for what is older.
FRESHNESS: tuple[tuple[int, float], ...] = ((90, 1.15), (365, 1.05), (1_100, 0.95))
STALE = 0.85
_AGEING = frozenset({"news", "event", "campaign"})
#: What is over can't be gone to any more. It may still be what was looked for.
OVER = 0.85
#: Who names a place or a year wants what is there, or of that year.
NAMED = 1.4
#: The share of a rank that goes with the terms that an entry hasn't got: with half of their worth, half of it.
_MISSING = 0.8
#: The share of a rank that a title adds which consists of the terms alone.
_WHOLE_TITLE = 0.6
#: ... and that neighbours in the text typed add which are neighbours in the title, or in the summary or keywords too.
_SIDE_BY_SIDE, _SIDE_BY_SIDE_BELOW = 0.4, 0.2

#: How well each alternative of each term fits the text of an entry, between 0 and 1; None: the entry hasn't got it.
Fits = Mapping[tuple[int, int], Mapping[int, float]]

#: So much commoner must the words be in another language than in the visitor's to count as that one's.
_OTHER_LANGUAGE = 4

_YEAR = re.compile("(?:19|20)[0-9]{2}")


class _Candidate(NamedTuple):
    id: int
    title: str
    summary: str
    keywords: str
    language: str
    chapter_id: int
    kind: str
    weight: float
    date: datetime.date | None
    ends_on: datetime.date | None


@dataclass(frozen=True)
class Aims:
    """What the rank needs to know of a query: how much each term tells; the languages, chapters and years it names."""

    rarities: tuple[float, ...]
    languages: frozenset[str]
    chapters: frozenset[int]
    years: frozenset[int]

    @classmethod
    def of(cls, query: SearchQuery, known: Known) -> Self:
        """Return what the vocabulary (asked for all words of *query*) says of it."""
        return cls(
            rarities=tuple(_rarity(term, known) for term in query.terms),
            languages=frozenset({query.language, _language_of(query, known)}),
            chapters=_chapters_named(query),
            years=frozenset(int(word) for word in query.words if _YEAR.fullmatch(word)),
        )


def refined(ids: Sequence[int], query: SearchQuery, aims: Aims, fits: Fits) -> list[int]:
    """Return *ids* with the best first; what is equal stays in its order, and what has gone meanwhile comes last."""
    rank = _Rank(query, aims, fits)
    scores = dict.fromkeys(ids, 0.0) | {row.id: rank.of(row) for row in _candidates(ids)}
    return sorted(ids, key=lambda pk: -scores[pk])


def _candidates(ids: Sequence[int]) -> Iterator[_Candidate]:
    """Yield what the rank looks at. Rows, not objects: making those would take longer than everything else here."""
    columns, wanted = ", ".join(_Candidate._fields), ", ".join(["%s"] * len(ids))
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {columns} FROM {ENTRIES} WHERE id IN ({wanted})", ids)  # noqa: S608 (fixed names)
        for *values, date, ends_on in cursor.fetchall():
            yield _Candidate._make((*values, _day(date), _day(ends_on)))


def _day(value: datetime.date | str | None) -> datetime.date | None:
    """Return a day as SQLite or PostgreSQL has it."""
    return datetime.date.fromisoformat(value) if isinstance(value, str) else value


class _Rank:
    def __init__(self, query: SearchQuery, aims: Aims, fits: Fits) -> None:
        self._query, self._aims, self._fits = query, aims, fits
        self._today = timezone.localdate()
        self._stemmed: dict[str, list[list[tuple[Alternative, tuple[str, ...]]]]] = {}
        self._pairs: dict[str, frozenset[tuple[str, str]]] = {}
        self._looked_for: dict[str, tuple[frozenset[str], re.Pattern[str]]] = {}

    def of(self, entry: _Candidate) -> float:
        language = entry.language[:2]
        title = _stems(entry.title, language)
        short = self._there(entry.summary, language) | self._there(entry.keywords, language)
        in_title = frozenset(title)
        total = got = there = 0.0
        heard: set[str] = set()
        for number, alternatives in enumerate(self._terms(language)):
            rarity = self._aims.rarities[number]
            best = 0.0
            for other, (alternative, words) in enumerate(alternatives):
                text = self._fits.get((number, other), {}).get(entry.id)
                if text is None:
                    continue
                place = _place(words, in_title, short, text)
                best = max(best, alternative.weight * place)
                if place >= TITLE:
                    heard.update(words)
            total += rarity
            got += rarity * best
            there += rarity * (best > 0)
        rank = got / total * (1 - _MISSING + _MISSING * there / total)
        share = sum(word in heard for word in title) / len(title) if title else 0.0
        rank *= 1 + _WHOLE_TITLE * share + self._side_by_side(language, title, entry)
        return rank * self._around(entry)

    def _around(self, entry: _Candidate) -> float:
        """Return what else counts, whatever the words: kind, chapter, language, age."""
        factor = entry.weight
        if entry.chapter_id == self._query.chapter_id:
            factor *= OWN_CHAPTER
        if entry.language in self._aims.languages:
            factor *= OWN_LANGUAGE
        if entry.chapter_id in self._aims.chapters:
            factor *= NAMED
        if entry.date is not None and entry.date.year in self._aims.years:
            factor *= NAMED
        if entry.ends_on is not None and entry.ends_on < self._today:
            factor *= OVER
        if entry.kind in _AGEING and entry.date is not None:
            age = (self._today - entry.date).days
            factor *= next((worth for days, worth in FRESHNESS if age <= days), STALE)
        return float(factor)

    def _terms(self, language: str) -> list[list[tuple[Alternative, tuple[str, ...]]]]:
        """Return the terms with their words' stems in the language of an entry."""
        if language not in self._stemmed:
            self._stemmed[language] = [
                [(other, _telling_stems(other.words, language)) for other in term] for term in self._query.terms
            ]
        return self._stemmed[language]

    def _there(self, text: str, language: str) -> frozenset[str]:
        """Return the stems in *text* that are looked for. A stem begins as its word does, but for its last letter: most
        words are told apart by that, and needn't be stemmed."""
        if language not in self._looked_for:
            wanted = {word for term in self._terms(language) for _other, words in term for word in words}
            wanted.update(*self._typed_pairs(language))
            beginnings = "|".join(sorted({re.escape(word[:-1]) for word in wanted}))
            self._looked_for[language] = frozenset(wanted), re.compile(rf"(?<![^\W_])(?:{beginnings})[^\W_]*")
        stems, pattern = self._looked_for[language]
        words = {word for word in pattern.findall(fold(text)) if word not in STOP_WORDS}
        return stems.intersection(stem(word, language) for word in words)

    def _side_by_side(self, language: str, title: Phrase, entry: _Candidate) -> float:
        """Return what the neighbours in the typed text add that are neighbours in the entry as well."""
        pairs = self._typed_pairs(language)
        if not pairs:
            return 0.0
        above = pairs.intersection(pairwise(title))
        below: set[tuple[str, str]] = set()
        for text in (entry.summary, entry.keywords):
            there = self._there(text, language)
            if any(there.issuperset(pair) for pair in pairs - above):
                below.update((pairs - above).intersection(pairwise(_stems(text, language))))
        return (_SIDE_BY_SIDE * len(above) + _SIDE_BY_SIDE_BELOW * len(below)) / len(pairs)

    def _typed_pairs(self, language: str) -> frozenset[tuple[str, str]]:
        if language not in self._pairs:
            typed = tuple(stem(word, language) for phrase in self._query.typed for word in phrase)
            self._pairs[language] = frozenset(pairwise(typed))
        return self._pairs[language]


def _rarity(term: Term, known: Known) -> float:
    """Return how much *term* tells: what was typed and all that stands for it, in equal parts.

    A rare word doesn't become a common one because something common is looked for along with it.
    """
    in_all, typed = known.rarity(known.entries_of(term)), known.entries_of(term[:1])
    return (in_all + known.rarity(typed)) / 2 if typed else in_all


def _chapters_named(query: SearchQuery) -> frozenset[int]:
    return frozenset(pk for pk, name in _names.get().items() if name.issubset(query.words))


def _names_of_chapters() -> dict[int, frozenset[str]]:
    """Return the folded words of each chapter's name that not most others have as well ("Lantern"): its place."""
    names = {chapter.pk: set(words_of(fold(chapter.name))) for chapter in all_chapters() if not chapter.is_national}
    how_many = Counter(word for name in names.values() for word in name)
    telling = {pk: frozenset(word for word in name if how_many[word] * 2 <= len(names)) for pk, name in names.items()}
    return {pk: name for pk, name in telling.items() if name}


_names: Held[dict[int, frozenset[str]]] = Held(_names_of_chapters)


def _language_of(query: SearchQuery, known: Known) -> str:
    """Return the language in which most of the typed words are at home, if that is clear; else the visitor's."""
    words = {word for phrase in query.typed for word in phrase}
    votes = Counter(_home_of(word, query.language, known) for word in words if known.entries.get(word))
    language, count = next(iter(votes.most_common(1)), (query.language, 0))
    return language if count * 2 > votes.total() else query.language


def _home_of(word: str, language: str, known: Known) -> str:
    """Return the language whose entries have *word* much more often than those of *language*, else *language*."""
    shares = {code: count / max(known.totals.get(code, 0), 1) for code, count in known.languages[word].items()}
    best = max(shares, key=lambda code: shares[code], default=language)
    return best if shares.get(best, 0) > shares.get(language, 0) * _OTHER_LANGUAGE else language


def _place(words: Iterable[str], in_title: frozenset[str], short: frozenset[str], text: float) -> float:
    """Return what an alternative is worth in an entry that has it: by the least telling place of its words."""
    worth = TITLE
    for word in words:
        if word in in_title:
            continue
        worth = min(worth, SUMMARY if word in short else TEXT)
    return worth if worth > TEXT else TEXT * max(text, 0.1)


def _telling_stems(words: Phrase, language: str) -> Phrase:
    """Return the stems of *words* that entries are compared by; of all if none of them tells anything."""
    return tuple(stem(word, language) for word in words if word not in STOP_WORDS) or words


@lru_cache(maxsize=4_000)
def _stems(text: str, language: str) -> Phrase:
    """Return the stems of the telling words of *text*."""
    return tuple([stem(word, language) for word in words_of(fold(text)) if word not in STOP_WORDS])
