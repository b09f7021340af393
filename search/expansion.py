"""What is looked for along with what was typed: synonyms that National keeps, and the other words of topics.

The query itself is expanded, so every engine looks for the same. What is in quotes is looked for as it stands.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import groupby

from network.epochs import Held, advance_on_change
from resources.models import Topic
from search.models import SynonymGroup
from search.models.words import LONGEST_SYNONYM
from search.query import Alternative, Phrase, SearchQuery, Term
from search.stems import singular
from search.stop_words import STOP_WORDS
from search.texts import phrases_of

#: What is found by a synonym comes after what has the word itself; a topic's words are broader than synonyms.
SYNONYM, TOPIC_WORD = 0.6, 0.4
#: More alternatives than these make a query slow and what it finds vague.
MOST_ALTERNATIVES = 8
_LANGUAGES = ("en", "es")

#: By the stems of what is typed: what else is looked for.
_Table = Mapping[Phrase, tuple[Alternative, ...]]


def expand(query: SearchQuery) -> SearchQuery:
    """Return *query* with all alternatives of its terms.

    What several words mean together stands for each of them, so that what has it has all of them, and what has one of
    them is found as before.
    """
    others: dict[str, dict[Phrase, Alternative]] = {word: {} for word in query.words}
    for phrase in sorted(_phrases(query), key=len, reverse=True):  # the longer one, the better it is understood
        for meant in _meant_by(phrase, query.language):
            for word in others.keys() & phrase:
                others[word].setdefault(meant.words, meant)
    quoted: list[Term] = [(Alternative(phrase),) for phrase in query.phrases]
    plain: list[Term] = [
        (Alternative((word,)), *list(others[word].values())[: MOST_ALTERNATIVES - 1]) for word in query.words
    ]
    return replace(query, expanded=(*quoted, *plain))


def _phrases(query: SearchQuery) -> Iterator[Phrase]:
    """Yield all words that stand side by side, with and without those that say nothing."""
    for words in dict.fromkeys((query.words, query.said)):
        for start in range(len(words)):
            for end in range(start + 1, min(start + LONGEST_SYNONYM, len(words)) + 1):
                yield words[start:end]


def key(phrase: Iterable[str], language: str) -> Phrase:
    """Return by what a phrase of folded words is recognized: singulars, without words that queries leave out.

    With those if one word would be left of several: "without a home" is not what everybody means who types "home".
    """
    words = tuple(phrase)
    telling = tuple(singular(word, language) for word in words if word not in STOP_WORDS)
    return telling if len(telling) > 1 or len(words) == 1 else tuple(singular(word, language) for word in words)


def is_understood(word: str, language: str) -> bool:
    """Whether something else is looked for along with a folded *word*: no misspelling then, though nothing has it."""
    return bool(_meant_by((word,), language))


def _meant_by(words: Phrase, language: str) -> list[Alternative]:
    """Return what is meant by *words* in a visitor's language; what means nothing there, in the others.

    Many sites have pages in one language alone, and visitors of several.
    """
    tables, own = _held.get(), language[:2]
    keys = dict.fromkeys(key(words, one) for one in _LANGUAGES)
    for code in (own if own in tables else "", *(code for code in _LANGUAGES if code != own)):
        found = [other for stems in keys for other in tables[code].get(stems, ()) if other.words != words]
        if found:
            return found
    return []


def _load() -> dict[str, _Table]:
    """Return the table of each language, and of all others ("")."""
    found: dict[str, dict[Phrase, dict[Phrase, Alternative]]] = {code: defaultdict(dict) for code in (*_LANGUAGES, "")}
    for (language, typed), pairs in groupby(_pairs(), lambda pair: pair[:2]):
        others = [(meant, weight) for _language, _typed, meant, weight in pairs if meant != typed]
        # A thousand groups are loaded while somebody waits: what is typed is looked at once, not for all that it means.
        for stems in dict.fromkeys(key(typed, one) for one in ([language] if language else _LANGUAGES)):
            for code in ((language,) if language else found) if stems else ():
                for meant, weight in others:
                    found[code][stems].setdefault(meant, Alternative(meant, weight))
    return {code: {stems: tuple(others.values()) for stems, others in table.items()} for code, table in found.items()}


def _pairs() -> Iterator[tuple[str, Phrase, Phrase, float]]:
    """Yield the language, what may be typed, what is meant as well, and its weight. National's own words first."""
    for group in SynonymGroup.objects.filter(active=True).order_by("pk"):
        words = phrases_of(group.words)
        others = phrases_of(group.also) or words
        for typed in words:
            for meant in others:
                yield group.language[:2], typed, meant, SYNONYM
    for topic in Topic.objects.all():
        for language, label, alternatives in (
            ("en", topic.label, topic.alternatives),
            ("es", topic.label_es, topic.alternatives_es),
        ):
            for name in phrases_of(label):
                for other in phrases_of(alternatives):
                    yield language, name, other, TOPIC_WORD
                    yield language, other, name, TOPIC_WORD


_held: Held[dict[str, _Table]] = Held(_load)


def connect() -> None:
    """Put a change of synonyms in force at the next search. (Topics are watched by their own layer.)"""
    advance_on_change([SynonymGroup])
