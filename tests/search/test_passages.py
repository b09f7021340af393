"""Marked passages: everything but the marks is escaped."""

import html
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from search.passages import LENGTH, Marker


def marked(text: str, *words: str) -> str:
    return Marker([(word,) for word in words]).best(text).html


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Posters for bars", "poster", "<mark>Posters</mark> for bars"),
        ("We stop trafficking", "trafficked", "We stop <mark>trafficking</mark>"),
        ("Five policies", "policy", "Five <mark>policies</mark>"),
        ("La policía", "policia", "La <mark>policía</mark>"),
        ("Barriers at bars", "bar", "Barriers at <mark>bars</mark>"),
        ("a <b>poster</b> & more", "poster", "a &lt;b&gt;<mark>poster</mark>&lt;/b&gt; &amp; more"),
        ("İstanbul poster", "poster", "İstanbul <mark>poster</mark>"),
    ],
)
def test_forms_of_a_word_are_marked(text: str, word: str, expected: str) -> None:
    assert marked(text, word) == expected


def test_a_phrase_is_marked_as_one() -> None:
    assert Marker([("safe", "harbor")]).best("safe, a safe harbor").html == "safe, a <mark>safe harbor</mark>"


def test_a_long_text_is_cut_around_most_of_the_words() -> None:
    text = "poster " + "filler " * 200 + "a poster in spanish " + "filler " * 200
    passage = Marker([("poster",), ("spanish",)]).best(text)
    assert "<mark>poster</mark> in <mark>spanish</mark>" in passage.html
    assert passage.html.startswith("… ")
    assert passage.html.endswith(" …")
    assert passage.terms == 2
    assert len(passage.html) < LENGTH + 60


def test_a_title_is_never_cut() -> None:
    assert Marker([("x",)]).whole("word " * 200).html == "word " * 200


@pytest.mark.slow
@settings(deadline=None, max_examples=30)
@given(st.text(), st.lists(st.text(alphabet="abcé<>&\"'.*+?()[]{}|\\^$ ", min_size=1), max_size=3))
def test_without_its_marks_a_passage_is_its_text(text: str, words: list[str]) -> None:
    plain = html.unescape(re.sub("</?mark>", "", Marker([(word,) for word in words]).whole(text).html))
    assert plain == html.unescape(html.escape(text))
