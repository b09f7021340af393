"""Text is cleaned and cut before it is stored."""

import pytest

from search.engines.elasticsearch.documents import folded
from search.query import MAX_WORD
from search.texts import clean, fold, within, words_of


def test_clean_text_has_no_characters_that_a_database_refuses() -> None:
    assert clean("a\x00b\ud800c\n\n d\u202e") == "a b c d"


def test_clean_text_is_composed() -> None:
    assert clean("polici\u0301a") == "polic\u00eda"


def test_folding_is_alike_for_both_forms_of_an_accent() -> None:
    assert fold("Polic\u00eda \u1ebe") == fold("Polici\u0301a E\u0302\u0301") == "policia e"


def test_a_text_that_fits_is_kept() -> None:
    assert within("a b", 3) == "a b"


def test_of_a_text_that_does_not_fit_later_words_are_kept_once() -> None:
    text = "begin " + "again " * 200 + "rareword"
    cut = within(text, 300)
    assert len(cut.encode()) <= 300
    assert cut.startswith("begin again")
    assert cut.endswith("again rareword")


def test_a_cut_never_splits_a_character() -> None:
    assert within("é" * 100, 61) == "é" * 20


@pytest.mark.parametrize(
    "text", ["A Women's-shelter, 24/7!", "Información_básica… ½ ﬁn", "x" * 80 + " y", "漢字 हिन्दी", ""]
)
def test_an_index_gets_the_words_that_queries_have(text: str) -> None:
    assert folded(text).split() == [word[:MAX_WORD] for word in words_of(fold(text))]
