"""Words that the network doesn't have, and those of its own that were probably meant.

A misspelling of up to seven letters has one fault, a longer one two: a letter too many, missing, wrong, or changed with
the next one. One fault leaves half of the word as it was, two leave a third; looking words up by their beginnings and
ends finds nearly all of them with two indexes and without an extension of the database.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from django.db import connection
from django.db.models import Q
from django.db.models.functions import Length

from search.engines.choice import database_engine
from search.models import SearchWord
from search.query import SearchQuery
from search.texts import fold, words_of
from search.vocabulary import Known

_SHORTEST, _TWO_FAULTS_FROM = 4, 8
#: What fewer have is as likely another mistake, or a name.
LEAST = 2
#: So many words that were probably meant are looked for.
MOST = 3
#: A word that this few have, beside one that so many times as many have, may be a misspelling that was published.
RARE, TIMES = 2, 20
#: Entries looked at for a word that is to be shown.
_LOOKED_AT = 20


@dataclass(frozen=True)
class Meant:
    """A word of the network near to what was typed: folded, as it is written, and how many entries have it."""

    word: str
    written: str
    entries: int


def misspelt(words: Iterable[str], known: Known, language: str) -> dict[str, tuple[Meant, ...]]:
    """Return those of folded *words* that the network doesn't have, each with what was probably meant."""
    unknown = [word for word in words if _could_be_wrong(word) and not known.entries.get(word)]
    return {word: meant for word in unknown if (meant := near(word, language))}


def commoner(words: Iterable[str], known: Known, language: str) -> dict[str, Meant]:
    """Return those of folded *words* that hardly anything has, with a word that much more has in its place."""
    found = {}
    for word in words:
        if _could_be_wrong(word) and 0 < known.entries.get(word, 0) <= RARE:
            meant = next(
                (other for other in near(word, language) if other.entries >= known.entries[word] * TIMES), None
            )
            if meant is not None:
                found[word] = meant
    return found


def near(word: str, language: str) -> tuple[Meant, ...]:
    """Return the words of a language that are nearest to a folded *word*, MOST at most, the likeliest first.

    None for a short word: too much is near to it.
    """
    if len(word) < _SHORTEST:
        return ()
    faults = 1 if len(word) < _TWO_FAULTS_FROM else 2
    kept = (len(word) - 1) // 2 if faults == 1 else len(word) // 3
    rows = (
        SearchWord.objects.filter(starting("word", word[:kept]) | starting("reversed", word[::-1][:kept]))
        .alias(length=Length("word"))
        .filter(length__gte=len(word) - faults, length__lte=len(word) + faults)
        .filter(language=language, entries__gte=LEAST)
        .order_by()
    )
    letters = set(word)
    found: dict[str, tuple[int, Meant]] = {}
    for other, written, entries in rows.values_list("word", "written", "entries"):
        if other == word or len(letters ^ set(other)) > 2 * faults or not other.isalpha():
            continue
        distance = faults_between(word, other)
        if distance <= faults and (other not in found or found[other][1].entries < entries):
            found[other] = (distance, Meant(other, written, entries))
    nearest = min((distance for distance, _meant in found.values()), default=0)
    likely = [meant for distance, meant in found.values() if distance == nearest]
    return tuple(sorted(likely, key=lambda meant: (meant.word[0] != word[0], -meant.entries, meant.word))[:MOST])


def starting(column: str, beginning: str) -> Q:
    """Return the condition that *column* begins so, in the form for which the database uses the column's index."""
    if connection.vendor == "sqlite":  # its LIKE takes no notice of capitals, and the index does
        return Q(**{f"{column}__gte": beginning, f"{column}__lt": f"{beginning}\U0010ffff"})
    return Q(**{f"{column}__startswith": beginning})


def faults_between(one: str, other: str) -> int:
    """Return by how many faults two words differ (their distance after Damerau and Levenshtein)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        before, last, row = row, before, [i]
        for j, its in enumerate(other, start=1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != its))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == its:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return row[-1]


def has_entry(word: str, *, chapter_id: int | None) -> bool:
    """Whether a visitor of this chapter's site finds anything by *word*, in whatever form."""
    query = SearchQuery(words=(word,), chapter_id=chapter_id)
    return database_engine().readable(query).exists()


def still_public(words: Collection[str], *, chapter_id: int | None) -> set[str]:
    """Return those of folded *words* that a visitor of this chapter's site can read somewhere now, letter by letter.

    What the vocabulary says is up to a day old, and what the engines find may be another form of a word.
    """
    found = set()
    columns = ("title", "summary", "keywords", "body", "file_text")
    for word in words:
        query = SearchQuery(words=(word,), chapter_id=chapter_id)
        rows = database_engine().readable(query).order_by("pk")
        for texts in rows.values_list(*columns)[:_LOOKED_AT].iterator(chunk_size=_LOOKED_AT):
            if any(word in words_of(fold(text)) for text in texts):
                found.add(word)
                break
    return found


def _could_be_wrong(word: str) -> bool:
    return len(word) >= _SHORTEST and word.isalpha()
