"""The network's own words: what its public entries say, how often, and as what they are written best.

Only entries that every site finds have a part in it, so a word that is a chapter's own can't surface elsewhere. New
words come with the entries that bring them, in the same transaction; how many have each is counted again each day.
A word may therefore stay for a day after the last entry that had it has gone: who shows a word to a visitor asks
search.misspellings.still_public first.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from django.db import connection, transaction

from search.models import Scope, SearchEntry, SearchWord
from search.query import Term
from search.stems import stem
from search.stop_words import STOP_WORDS
from search.texts import fold, words_of

_LONGEST, _SHORTEST = 40, 2
#: In characters of one field: what an entry is about is said by then, and a long file would take a second.
_READ = 20_000
#: While counting, words of a single entry are put off when there are so many, so that memory stays bounded.
_MOST_COUNTED = 600_000
_BATCH = 2_000
#: Other forms of a word that a search takes along.
_FORMS = 8


@dataclass(frozen=True)
class Known:
    """What the vocabulary knows of some words, all folded: how many entries have each of them, in any form.

    ``forms`` are other Spanish forms of a word, the commonest first; ``languages`` is how many entries have it by
    language, ``totals`` how many there are.
    """

    totals: Mapping[str, int] = field(default_factory=dict)
    entries: Mapping[str, int] = field(default_factory=dict)
    forms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    languages: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

    def entries_of(self, term: Term) -> int:
        """Return how many entries have *term*, about: as many as have the rarest word of its commonest alternative."""
        return max(min(self.entries.get(word, 0) for word in other.words) for other in term)

    def rarity(self, count: int) -> float:
        """Return how much a word that *count* entries have tells (the idf of BM25): above 0, most if none has it."""
        others = max(sum(self.totals.values()) - count, 0)
        return math.log(1 + (others + 0.5) / (count + 0.5))


def look_up(words: Collection[str]) -> Known:
    """Return what is known of folded *words*, in one query."""
    if not words:
        return Known()
    stems = {language: {word: stem(word, language) for word in words} for language in ("en", "es")}
    rows = _rows([*words, ""], {language: set(of_word.values()) for language, of_word in stems.items()})
    by_stem: dict[tuple[str, str], list[tuple[str, int]]] = defaultdict(list)
    exact: dict[str, Counter[str]] = defaultdict(Counter)
    for word, language, root, count in rows:
        by_stem[language, root].append((word, count))
        exact[word][language] += count
    entries: dict[str, int] = {}
    forms: dict[str, tuple[str, ...]] = {}
    languages: dict[str, dict[str, int]] = {}
    for word in words:
        found: Counter[str] = Counter(exact[word])
        for language, of_word in stems.items():
            # Forms of one word stand together in few entries: the commonest is near enough to all of them.
            found[language] = max((count for _form, count in by_stem[language, of_word[word]]), default=found[language])
        others = [form for form, _count in by_stem["es", stems["es"][word]] if form != word]
        entries[word], forms[word] = found.total(), tuple(others[:_FORMS])
        languages[word] = {language: count for language, count in found.items() if count}
    return Known(exact[""], entries, forms, languages)


def _rows(words: Collection[str], stems: Mapping[str, Collection[str]]) -> list[tuple[str, str, str, int]]:
    """Return word, language, stem and number of entries of *words*, and of all that have one of *stems*.

    A statement as it stands: every search begins with it, and the ORM would take three times as long to make it.
    """
    places = [f"word IN ({', '.join(['%s'] * len(words))})"]
    parameters = [*words]
    for language, some in stems.items():
        places.append(f"(language = %s AND stem IN ({', '.join(['%s'] * len(some))}))")
        parameters += [language, *some]
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT word, language, stem, entries FROM search_searchword WHERE {' OR '.join(places)}"  # noqa: S608 (fixed names; words are parameters)
            " ORDER BY entries DESC",
            parameters,
        )
        return list(cursor.fetchall())


def add(entries: Iterable[SearchEntry]) -> None:
    """Take in the words of *entries* that are new to the network. For callers in the entries' transaction."""
    found: dict[tuple[str, str], str] = {}
    for entry in entries:
        if entry.scope == Scope.NETWORK:
            for word, written in words_in(entry).items():
                found.setdefault((word, entry.language), written)
    if not found:
        return
    words = sorted({word for word, _language in found})
    known: set[tuple[str, str]] = set()
    for start in range(0, len(words), _BATCH):
        rows = SearchWord.objects.filter(word__in=words[start : start + _BATCH])
        known.update(rows.values_list("word", "language"))
    # In their order, so that two who bring the same words wait for each other and don't block each other.
    new = [_row(word, language, found[word, language], 1) for word, language in sorted(found.keys() - known)]
    SearchWord.objects.bulk_create(new, ignore_conflicts=True, batch_size=_BATCH)


def recount() -> int:
    """Count all words anew from the entries, drop those that nothing has any more, and return how many there are."""
    counted: Counter[tuple[str, str]] = Counter()
    written: dict[tuple[str, str], str] = {}
    languages: Counter[str] = Counter()
    fields = ("title", "summary", "keywords", "body", "file_text", "language")
    for entry in SearchEntry.objects.filter(scope=Scope.NETWORK).only(*fields).iterator(chunk_size=500):
        languages[entry.language] += 1
        for word, form in words_in(entry).items():
            key = (word, entry.language)
            counted[key] += 1
            if form == word or key not in written:
                written[key] = form
        if len(counted) > _MOST_COUNTED:
            for key in [key for key, count in counted.items() if count == 1]:
                del counted[key], written[key]
    with transaction.atomic():
        SearchWord.objects.all().delete()
        rows = (_row(word, language, written[word, language], count) for (word, language), count in counted.items())
        totals = (SearchWord(word="", language=language, entries=count) for language, count in languages.items())
        SearchWord.objects.bulk_create([*rows, *totals], ignore_conflicts=True, batch_size=_BATCH)
    return len(counted)


def words_in(entry: SearchEntry) -> dict[str, str]:
    """Return the telling words of *entry*, each folded, with how it is written (small where it is so anywhere)."""
    found: dict[str, str] = {}
    for text in (entry.title, entry.summary, entry.keywords, entry.body, entry.file_text):
        for written in words_of(text[:_READ]):
            word = fold(written)
            if _SHORTEST <= len(word) <= _LONGEST and word not in STOP_WORDS and found.get(word, "A")[0].isupper():
                found[word] = written if len(written) <= _LONGEST else word
    return found


def _row(word: str, language: str, written: str, entries: int) -> SearchWord:
    return SearchWord(
        word=word,
        language=language,
        written=written,
        stem=stem(word, language),
        reversed=word[::-1],
        entries=entries,
    )
