"""Words in the list: which resources have them is the search's to say, a layer above this one."""

from collections.abc import Sequence
from dataclasses import dataclass

from wagtail import hooks

#: Hook of the search: a function of keyword arguments ``text``, ``chapter_id`` (whose site is asked) and ``language``
#: that returns WordsFound, or None where the text has nothing to look for.
FIND_HOOK = "find_words_in_the_library"


@dataclass(frozen=True)
class WordsFound:
    """``text`` is what was looked for, as the box shows it again; ``resources`` are primary keys, the best first.

    ``is_relaxed``: nothing had all the words, these have some of them.
    """

    text: str
    resources: Sequence[int]
    is_relaxed: bool = False


def can_be_searched() -> bool:
    """Whether there is a search to ask."""
    return bool(hooks.get_hooks(FIND_HOOK))


def find(text: str, *, chapter_id: int, language: str) -> WordsFound | None:
    """Return what has the words of *text*; None if there is nothing to look for, or nobody to ask."""
    if not text.strip():
        return None
    for ask in hooks.get_hooks(FIND_HOOK):
        found: WordsFound | None = ask(text=text, chapter_id=chapter_id, language=language)
        return found
    return None
