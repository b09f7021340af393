"""What the search box offers while somebody types: topics, what others looked for and found, titles.

Titles come from the entries themselves, so what has just become private is never offered. Words of the vocabulary are
used to look titles up, and not shown.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from resources.topics import all_topics
from search.engines.choice import database_engine
from search.misspellings import near, starting
from search.models import SearchEntry, SearchEntryQuerySet, SearchWord
from search.query import shortened
from search.stop_words import STOP_WORDS
from search.texts import fold, words_of
from search.titles import title_key

MOST = 8
_MOST_TOPICS, _MOST_PAST = 2, 3
_LONGEST, _SHORTEST = 80, 2
#: Titles fetched for each shown: many are the same but for their year.
_FETCHED = 60
_COMPLETIONS = 4
#: Titles are looked up by the words in their middle if no more entries than this have them: a matter of milliseconds.
_MOST_ENTRIES = 2_000
#: The beginning of a word that nothing starts with may be wrong in its last letters.
_WRONG_ENDING = 2

#: Gives texts that others searched for with success, the best first, by (folded beginning, chapter, language).
PastQueries = Callable[[str, int | None, str], Iterable[str]]
_past_queries: list[PastQueries] = []


@dataclass(frozen=True)
class Suggestion:
    """``text`` goes into the box; ``is_topic``: it is the name of a topic."""

    text: str
    is_topic: bool = False


def offer_past_queries(ask: PastQueries) -> None:
    """Let *ask* say what others looked for. What it gives is shown as it is: nothing private may be in it."""
    _past_queries.append(ask)


def suggestions(text: str, *, chapter_id: int | None, language: str) -> list[Suggestion]:
    """Return what to offer to a visitor of this chapter's site who has typed *text* so far, MOST at most."""
    words = words_of(fold(shortened(text)[:_LONGEST]))
    if sum(map(len, words)) < _SHORTEST:
        return []
    beginning = title_key(" ".join(words)) or " ".join(words)
    found: dict[str, Suggestion] = {}
    for suggestion in _found(words, beginning, chapter_id, language):
        found.setdefault(fold(suggestion.text), suggestion)
        if len(found) == MOST:
            break
    return list(found.values())


def _found(words: Sequence[str], beginning: str, chapter_id: int | None, language: str) -> Iterator[Suggestion]:
    yield from islice(_topics(beginning, language), _MOST_TOPICS)
    for ask in _past_queries:
        yield from (Suggestion(text) for text in islice(ask(beginning, chapter_id, language), _MOST_PAST))
    entries = SearchEntry.objects.visible_on(chapter_id).filter(language=language)
    # In the order of the index: sorting by another would fetch every title with these letters.
    yield from _titles(entries.filter(starting("title_key", beginning)), chapter_id)
    yield from _titles(_in_the_middle(entries, words, language), chapter_id)


def _topics(beginning: str, language: str) -> Iterator[Suggestion]:
    for topic in all_topics():
        label = topic.label(language)
        words = words_of(fold(label))
        if any(" ".join(words[start:]).startswith(beginning) for start in range(len(words))):
            yield Suggestion(label, is_topic=True)


def _titles(rows: SearchEntryQuerySet, chapter_id: int | None) -> Iterator[Suggestion]:
    """Yield titles, the own chapter's and what weighs most first, of those the short ones."""
    found = list(rows.order_by().values_list("title", "weight", "chapter_id")[:_FETCHED])
    for title, _weight, _chapter in sorted(found, key=lambda row: (row[2] != chapter_id, -row[1], len(row[0]), row[0])):
        yield Suggestion(title)


def _in_the_middle(entries: SearchEntryQuerySet, words: Sequence[str], language: str) -> SearchEntryQuerySet:
    """Return the entries with all *words* in their titles, the last one as far as it has been typed."""
    *before, last = words
    ends = _completions(last, language)
    whole = [word for word in before if word not in STOP_WORDS]
    if not ends or sum(count for _word, count in ends) > _MOST_ENTRIES:
        return entries.none()
    ids = database_engine().titled([*([word] for word in whole), [word for word, _count in ends]])
    return entries.filter(pk__in=ids)


def _completions(beginning: str, language: str) -> list[tuple[str, int]]:
    """Return words that begin so, or nearly so, with how many entries have each."""
    if len(beginning) < _SHORTEST:
        return []
    words = SearchWord.objects.filter(language=language).order_by("-entries").values_list("word", "entries")
    for cut in range(_WRONG_ENDING + 1):
        known = beginning[: len(beginning) - cut]
        if cut and len(known) <= _SHORTEST + 1:
            break
        found = list(words.filter(starting("word", known))[:_COMPLETIONS])
        if found:
            return found
        meant = near(beginning, language) if not cut else ()
        if meant:
            return [(other.word, other.entries) for other in meant]
    return []
