"""Titles as they are looked up by their beginnings."""

from search.stop_words import STOP_WORDS
from search.texts import fold, words_of

_LONGEST = 255


def title_key(text: str) -> str:
    """Return the words of *text* folded, without those at its beginning that say nothing ("The", "Cómo")."""
    words = words_of(fold(text))
    telling = next((number for number, word in enumerate(words) if word not in STOP_WORDS), 0)
    return " ".join(words[telling:])[:_LONGEST]
