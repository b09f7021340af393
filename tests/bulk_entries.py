"""Any number of search entries, for measurements: words by Zipf's law, kinds and languages as a network has them.

Pages are bare rows, one for each entry; nothing but the search may look at them.
"""

import itertools
import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.db import connection
from wagtail.models import Page

from chapters.models import Chapter
from search.facets import keys_of
from search.models import SearchEntry, SearchWord
from search.stems import stem
from search.texts import fold
from search.titles import title_key
from search.versions import version_of_now
from tests.bulk_library import copy_entries, restart_counting

VOCABULARY = 50_000
WORDS = {"title": 6, "summary": 20, "keywords": 8, "body": 116}
#: Shares of kinds, and what of each work has a Spanish variant as an entry of its own.
KINDS = {"resource": 55, "news": 20, "event": 10, "page": 8, "campaign": 4, "faq": 3}
SPANISH_VARIANTS = 0.15
TOPICS, TYPES, AUDIENCES, STATES = 24, 12, 9, 50
_TODAY = date(2026, 11, 1)
_BATCH = 5_000


def vocabulary() -> list[str]:
    """Return the words, the most frequent first: of syllables, so that stemmers have something to do."""
    syllables = [consonant + vowel for consonant in "bdfgklmnprstvz" for vowel in "aeiou"]
    count = len(syllables)
    return [
        syllables[number % count]
        + syllables[number // count % count]
        + syllables[number * 7 // count**2 % count]
        + ending
        for number, ending in zip(
            range(VOCABULARY), itertools.cycle(["", "ing", "s", "ed", "ación", "mente"]), strict=False
        )
    ]


def mix() -> str:
    kinds = ", ".join(f"{share} % {kind}" for kind, share in KINDS.items())
    return (
        f"{sum(WORDS.values())} words each from {VOCABULARY:,} by Zipf's law; {kinds}; {SPANISH_VARIANTS:.0%} of works "
        f"have a Spanish variant; {TOPICS} topics, {TYPES} types, {AUDIENCES} audiences, {STATES} states"
    )


def seed(entries: int, chapters: list[Chapter], *, with_vocabulary: bool = True) -> None:
    """Write so many entries with their pages, and what counting their words would find."""
    first_page, first = _highest(Page.objects.all()) + 1, _highest(SearchEntry.objects.all()) + 1
    _write_pages(first_page, entries)
    if with_vocabulary:
        _write_words(entries)
    made = _entries(entries, [chapter.pk for chapter in chapters], first_page, first)
    if connection.vendor == "postgresql":
        copy_entries(made)
        restart_counting(Page, SearchEntry)
        return
    while some := list(itertools.islice(made, _BATCH)):
        SearchEntry.objects.bulk_create(some)


def _entries(entries: int, chapters: list[int], page: int, pk: int) -> Iterator[SearchEntry]:
    chance = random.Random(7)  # noqa: S311 (the same entries every time)
    words = vocabulary()
    weights = list(itertools.accumulate(1 / rank for rank in range(1, VOCABULARY + 1)))
    version = version_of_now()
    parts = list(WORDS.items())
    total = sum(WORDS.values())
    work = ""
    for number in range(entries):
        is_variant = bool(work) and chance.random() < SPANISH_VARIANTS
        drawn = iter(chance.choices(words, cum_weights=weights, k=total))
        text = {part: " ".join(itertools.islice(drawn, count)) for part, count in parts}
        if not is_variant:
            work = f"resource:{number}"
            kind = chance.choices(list(KINDS), weights=list(KINDS.values()))[0]
            chapter = chance.choice(chapters)
            topics = [f"topic-{chance.randrange(TOPICS)}" for _topic in range(2)]
            audience = [f"audience-{chance.randrange(AUDIENCES)}" for _audience in range(2)]
        entry = SearchEntry(
            pk=pk + number,
            page_id=page + number,
            chapter_id=chapter,
            scope="network",
            kind=kind,
            work=work,
            handle=f"entry-{number}",
            language="es" if is_variant else "en",
            languages=["en"] if kind == "resource" else [],
            topics=sorted(set(topics)),
            audience=sorted(set(audience)),
            jurisdiction=f"US/US-{chance.randrange(STATES)}" if kind == "resource" else "",
            type=f"type-{chance.randrange(TYPES)}" if kind == "resource" else "",
            date=_TODAY - timedelta(days=chance.randrange(3_000)),
            version=version + number,
            **text,
        )
        entry.title_key = title_key(entry.title)
        entry.facets = keys_of(entry)
        yield entry


def _write_words(entries: int) -> None:
    """Write the vocabulary as counting it anew would find it, but for chance: that would take minutes."""
    shares = [1 / rank for rank in range(1, VOCABULARY + 1)]
    total, length = sum(shares), sum(WORDS.values())
    of_language = {"en": entries * (1 - SPANISH_VARIANTS), "es": entries * SPANISH_VARIANTS}
    rows: dict[tuple[str, str], SearchWord] = {}
    for language, count in of_language.items():
        rows["", language] = SearchWord(word="", language=language, entries=int(count))
        for written, share in zip(vocabulary(), shares, strict=True):
            word = fold(written)
            rows.setdefault(
                (word, language),
                SearchWord(
                    word=word,
                    language=language,
                    written=written,
                    stem=stem(word, language),
                    reversed=word[::-1],
                    entries=max(1, int(count * (1 - (1 - share / total) ** length))),
                ),
            )
    SearchWord.objects.bulk_create(rows.values(), batch_size=_BATCH)


def _write_pages(first: int, count: int) -> None:
    """Copy one page so many times, in one statement."""
    model = Page.objects.order_by("-depth").first()
    assert model is not None
    own = {
        "id": "n",
        "path": "'9' || n",
        "translation_key": _KEYS[connection.vendor],
        "slug": "'entry-' || n",
        "url_path": "'/entry-' || n || '/'",
    }
    columns = [field.column for field in Page._meta.local_concrete_fields]
    quoted = ", ".join(f'"{column}"' for column in columns)
    values = ", ".join(own.get(column, f'"{column}"') for column in columns)
    series = (
        f"WITH RECURSIVE series(n) AS (SELECT {first} UNION ALL SELECT n + 1 FROM series "  # noqa: S608 (numbers of ours)
        f"WHERE n < {first + count - 1})"
    )
    with connection.cursor() as cursor:
        cursor.execute(
            f"{series} INSERT INTO wagtailcore_page ({quoted}) SELECT {values} "  # noqa: S608 (names and numbers of ours)
            f"FROM wagtailcore_page, series WHERE id = {model.pk}"
        )


_KEYS = {"postgresql": "gen_random_uuid()", "sqlite": "lower(hex(randomblob(16)))"}


def _highest(rows: Any) -> int:
    return rows.order_by("-pk").values_list("pk", flat=True).first() or 0
