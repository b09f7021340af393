"""How a query and its grades are written down."""

from __future__ import annotations

from bench.judged.shapes import GOOD, RIGHT, TOUCHES, Query, Rule


def query(number: int, words: str, asker: str, need: str, *rules: Rule, language: str = "en") -> Query:
    """Return a query; its *rules* are read all together, and the highest grade that applies counts."""
    return Query(id=f"judged-{number:03}", words=words, language=language, asker=asker, need=need, rules=rules)


def right(families: str, *, language: str = "", chapters: str = "", years: str = "", months: str = "") -> Rule:
    """The right answer. Families, chapters, years and months are words with blanks between them."""
    return _rule(RIGHT, families, language, chapters, years, months)


def good(families: str, *, language: str = "", chapters: str = "", years: str = "", months: str = "") -> Rule:
    """Not what was asked for, and still a good answer."""
    return _rule(GOOD, families, language, chapters, years, months)


def touches(families: str, *, language: str = "", chapters: str = "", years: str = "", months: str = "") -> Rule:
    """About the same thing; helps a little."""
    return _rule(TOUCHES, families, language, chapters, years, months)


def _rule(grade: int, families: str, language: str, chapters: str, years: str, months: str) -> Rule:
    return Rule(
        grade=grade,
        families=tuple(families.split()),
        language=language,
        chapters=tuple(chapters.split()),
        years=tuple(int(year) for year in years.split()),
        months=tuple(int(month) for month in months.split()),
    )
