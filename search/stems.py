"""What the forms of a word have in common, roughly: for comparing words outside of the databases' own stemmers.

SQLite stems English only, and no database tells which of an entry's words it has compared. These rules take off
plurals and the commonest endings; where they take off too little, a form is missed, never a wrong word found.
"""

from functools import lru_cache

_SHORTEST = 4
#: Endings with the least letters that must stay before them, the longest first.
_SPANISH = (
    ("amiento", 4), ("imiento", 4), ("adora", 4), ("acion", 4), ("icion", 4), ("iendo", 4), ("ador", 4), ("ando", 4),
    ("ada", 4), ("ado", 4), ("ida", 4), ("ido", 4), ("ar", 4), ("er", 4), ("ir", 4),
    ("es", 4), ("as", 4), ("os", 4), ("a", 3), ("o", 3), ("e", 4), ("s", 3),
)  # fmt: skip
#: Taken off before those, so that "talleres" has the stem of "taller".
_SPANISH_NUMBER = (("es", 5), ("s", 4))
_SPANISH_PLURALS = (("es", 4), ("as", 3), ("os", 3), ("a", 3), ("o", 3), ("s", 3))
_ENGLISH = (("ings", 4), ("ing", 4), ("ed", 4), ("es", 4), ("s", 3), ("e", 4))


@lru_cache(maxsize=50_000)
def stem(word: str, language: str) -> str:
    """Return the stem of a folded *word* of a language; the word itself for languages without rules."""
    if len(word) < _SHORTEST or not word.isalpha():
        return word
    if language.startswith("es"):
        one = word.removesuffix("ces") + "z" if word.endswith("ces") else _without_ending(word, _SPANISH_NUMBER)
        return _without_ending(one, _SPANISH)
    if language.startswith("en"):
        return _english(word)
    return word


@lru_cache(maxsize=10_000)
def singular(word: str, language: str) -> str:
    """Return a folded *word* without the ending of its plural, in Spanish without that of its gender either."""
    if len(word) < _SHORTEST or not word.isalpha():
        return word
    if language.startswith("es"):
        return _without_ending(word, _SPANISH_PLURALS)
    if word.endswith("ies") and len(word) > _SHORTEST:
        return word.removesuffix("ies") + "y"
    return word if word.endswith(("ss", "us", "is")) else _without_ending(word, (("s", 3),))


def _english(word: str) -> str:
    if word.endswith("ies") and len(word) > _SHORTEST:
        word = word.removesuffix("ies") + "y"
    elif word.endswith("ss"):
        return word
    root = _without_ending(word, _ENGLISH)
    # "planning" and "plan": the letter was doubled for its ending's sake.
    if root != word and len(root) > _SHORTEST and root[-1] == root[-2] and root[-1] in "bdgmnprt":
        root = root[:-1]
    return root


def _without_ending(word: str, endings: tuple[tuple[str, int], ...]) -> str:
    for ending, least in endings:
        if word.endswith(ending) and len(word) - len(ending) >= least:
            return word.removesuffix(ending)
    return word
