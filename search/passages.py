"""Where the words were found, as HTML in which everything but the marks is escaped. Alike for every engine.

Words are compared by their beginnings: close enough to what the engines' stemmers do to show a reader the place.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from typing import Self

from django.utils.safestring import SafeString, mark_safe

from search.query import Phrase, Term

LENGTH = 260
_BEFORE = 60
#: A text is looked through for this many occurrences at most.
_MATCHES = 400
_LONG_WORD = 4
_ENDINGS = (
    "ations", "ation", "iones", "ings", "edly", "ment", "ing", "ers", "ion", "ive", "ed", "er", "es", "ly",
    "os", "as", "e", "s", "o", "a",
)  # fmt: skip
_Y_ENDINGS = ("ies", "ied", "y")

#: Where something begins and ends, and the number of its term.
_Place = tuple[int, int, int]


class _Folding(dict[int, int]):
    """Small letters without accents, one character for one, so that places in the text stay the same."""

    def __missing__(self, code: int) -> int:
        decomposed = unicodedata.normalize("NFD", chr(code))
        marks_only = all("\u0300" <= mark <= "\u036f" for mark in decomposed[1:])
        small = (decomposed[0] if marks_only else chr(code)).lower()
        self[code] = ord(small[0])
        return self[code]


_FOLDING = _Folding()
_NEXT_WORD = re.compile(r"\W+(\w+)")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")


@dataclass(frozen=True)
class Passage:
    """A piece of text as safe HTML; ``terms`` is how many of the query's terms it has."""

    html: SafeString
    terms: int


class Marker:
    """Marks the terms of one query in any number of texts. ``terms`` is how many there are."""

    def __init__(self, terms: Iterable[Phrase]) -> None:
        self._look_for([(term,) for term in terms])

    @classmethod
    def of_terms(cls, terms: Iterable[Term]) -> Self:
        """Return a marker of a query's terms: whichever of its alternatives is there, a term is one."""
        marker = cls(())
        marker._look_for([tuple(other.words for other in term) for term in terms])
        return marker

    def whole(self, text: str) -> Passage:
        """Return all of *text* with its terms marked."""
        return self._marked(text, 0, len(text), self._find(text))

    def best(self, text: str) -> Passage:
        """Return the piece of *text* (about LENGTH characters) with most of the terms, the earliest of equals."""
        places = self._find(text)
        if len(text) <= LENGTH:
            return self._marked(text, 0, len(text), places)
        start = max(0, _densest(places) - _BEFORE) if places else 0
        start, end = _at_words(text, start, min(len(text), start + LENGTH))
        return self._marked(text, start, end, places)

    def count(self, text: str) -> int:
        """Return how many of the terms are in *text*."""
        return len({term for _begin, _finish, term in self._find(text)})

    def _look_for(self, terms: list[tuple[Phrase, ...]]) -> None:
        self.terms = len(terms)
        self._phrases = [
            (tuple(_forms(word) for word in phrase), number)
            for number, phrases in enumerate(terms)
            for phrase in phrases
            if phrase
        ]
        self._begun_by: dict[str, list[tuple[tuple[_Forms, ...], int]]] = {}
        # Roots alone: with their endings, a pattern takes longer to compile than to look through all texts of a page.
        roots = "|".join(dict.fromkeys(re.escape(forms[0].root) for forms, _number in self._phrases))
        self._candidates = re.compile(rf"\b(?:{roots})\w*") if roots else None

    def _find(self, text: str) -> list[_Place]:
        """Return where the terms are: at each place the first phrase that is there, none inside another."""
        if self._candidates is None:
            return []
        # Not str.translate for all of it, which looks every letter up.
        folded = _NOT_ASCII.sub(lambda found: found[0].translate(_FOLDING), text).lower()
        places: list[_Place] = []
        behind = 0
        for word in self._candidates.finditer(folded):
            if word.start() < behind:
                continue
            for forms, number in self._phrases_begun_by(word[0]):
                end = _end_of(forms[1:], folded, word.end())
                if end:
                    places.append((word.start(), end, number))
                    behind = end
                    break
            if len(places) == _MATCHES:
                break
        return places

    def _phrases_begun_by(self, word: str) -> list[tuple[tuple["_Forms", ...], int]]:
        if word not in self._begun_by:
            self._begun_by[word] = [phrase for phrase in self._phrases if phrase[0][0].fit(word)]
        return self._begun_by[word]

    def _marked(self, text: str, start: int, end: int, places: list[_Place]) -> Passage:
        parts, position = ["… " if start else ""], start
        inside = [place for place in places if start <= place[0] and place[1] <= end]
        for begin, finish, _term in inside:
            parts += [escape(text[position:begin]), "<mark>", escape(text[begin:finish]), "</mark>"]
            position = finish
        parts += [escape(text[position:end]), " …" if end < len(text) else ""]
        return Passage(mark_safe("".join(parts)), len({term for _begin, _finish, term in inside}))


def _densest(places: list[_Place]) -> int:
    """Return where the stretch with most different terms begins."""
    best, best_count = places[0][0], 0
    for number, (begin, _finish, _term) in enumerate(places):
        reach = begin + LENGTH - _BEFORE
        terms = {term for _begin, finish, term in places[number : number + 40] if finish <= reach}
        if len(terms) > best_count:
            best, best_count = begin, len(terms)
    return best


def _at_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Move both ends to a space near them."""
    if start:
        space = text.find(" ", start, start + 30)
        start = space + 1 if space >= 0 else start
    if end < len(text):
        space = text.rfind(" ", end - 30, end)
        end = space if space > start else end
    return start, end


@dataclass(frozen=True)
class _Forms:
    """The forms of a word: its root with one of the endings, of which the empty one may be one."""

    root: str
    endings: tuple[str, ...]

    def fit(self, word: str) -> bool:
        return word.startswith(self.root) and word[len(self.root) :] in self.endings


def _forms(word: str) -> _Forms:
    """Return the forms of a folded word: "trafficked" for trafficking, "policies" for policy."""
    if len(word) < _LONG_WORD or not word.isalpha():
        return _Forms(word, ("", "s") if word.isalpha() else ("",))
    for endings, others in ((_Y_ENDINGS, _Y_ENDINGS), (_ENDINGS, ("", *_ENDINGS))):
        for ending in endings:
            if word.endswith(ending) and len(word) - len(ending) >= _LONG_WORD - 1:
                return _Forms(word.removesuffix(ending), others)
    return _Forms(word, ("", *_ENDINGS))


def _end_of(rest: Iterable[_Forms], text: str, position: int) -> int:
    """Return where the words *rest* end if they follow in *text* behind *position*; 0 if they don't."""
    for forms in rest:
        following = _NEXT_WORD.match(text, position)
        if following is None or not forms.fit(following[1]):
            return 0
        position = following.end()
    return position
