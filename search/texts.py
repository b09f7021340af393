"""Words as every engine sees them: cleaned of what can't be searched, cut to what an index can hold, folded."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

# Control characters, lone surrogates (PostgreSQL takes neither), marks that turn the direction of writing or join
# what is not seen: none of them can be read, and all of them can hide a word.
_UNSEEN = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029]+")
_ACCENTS = re.compile(r"[\u0300-\u036f]")
_WORD = re.compile(r"[^\W_]+")


def clean(text: str) -> str:
    """Return *text* on one line, in composed form, without control, direction and invisible characters."""
    seen = _CONTROL.sub(" ", _UNSEEN.sub("", text))
    return " ".join(unicodedata.normalize("NFC", seen).split())


def fold(text: str) -> str:
    """Return *text* in small letters without accents, as all engines compare it. Plain English has nothing to fold."""
    plain = text if text.isascii() else _ACCENTS.sub("", unicodedata.normalize("NFD", text))
    return plain.lower() if plain.isascii() else unicodedata.normalize("NFC", plain).lower()


def words_of(text: str) -> list[str]:
    """Return the words of *text* (runs of letters and digits) in their order."""
    return _WORD.findall(text)


def phrases_of(text: str) -> list[tuple[str, ...]]:
    """Return the folded words of each line of *text* that has any."""
    return [words for line in text.splitlines() if (words := tuple(words_of(fold(line))))]


def within(text: str, limit: int) -> str:
    """Return as much of *text* as fits into *limit* bytes of UTF-8, so that still all its words are found if possible.

    The first two thirds of the room hold the text as it is; behind it stand the words that come later only, each once.
    """
    raw = text.encode()
    if len(raw) <= limit:
        return text
    head = _cut(raw, limit * 2 // 3).rpartition(" ")[0] or _cut(raw, limit * 2 // 3)
    rest = text[len(head) :]
    return f"{head} {' '.join(_fitting(_new_words(head, rest), limit - len(head.encode()) - 1))}".rstrip()


def _cut(raw: bytes, limit: int) -> str:
    return raw[:limit].decode(errors="ignore")


def _new_words(head: str, rest: str) -> Iterator[str]:
    known = {word.lower() for word in words_of(head)}
    for word in words_of(rest):
        lowered = word.lower()
        if lowered not in known:
            known.add(lowered)
            yield word


def _fitting(words: Iterable[str], room: int) -> Iterator[str]:
    for word in words:
        room -= len(word.encode()) + 1
        if room < 0:
            return
        yield word
