"""From what a visitor typed to what engines are asked, and what to tell the visitor about it."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from search.advice import Advice
from search.expansion import MOST_ALTERNATIVES, expand, is_understood
from search.misspellings import Meant, commoner, has_entry, misspelt, still_public
from search.query import Alternative, SearchQuery, Term
from search.texts import fold
from search.vocabulary import look_up

#: What was probably meant comes after what was typed, should both be there.
_MEANT = 0.6
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Asked:
    """``query`` is expanded. ``meant`` are the words that it looks for in place of some that the network doesn't have;
    ``commoner`` those that it doesn't look for, near to some that hardly anything has."""

    query: SearchQuery
    meant: Mapping[str, tuple[Meant, ...]] = field(default_factory=dict)
    commoner: Mapping[str, Meant] = field(default_factory=dict)

    def advice(self, typed: str) -> Advice:
        """Return what to tell who typed the text *typed*. No word is shown that they couldn't read somewhere now."""
        chapter_id = self.query.chapter_id
        # A word that only the chapter's own entries have is none of the vocabulary's, and no mistake either.
        wrong = {word: meant[0] for word, meant in self.meant.items() if not has_entry(word, chapter_id=chapter_id)}
        shown = still_public(
            {meant.word for meant in (*wrong.values(), *self.commoner.values())}, chapter_id=chapter_id
        )
        wrong = {word: meant for word, meant in wrong.items() if meant.word in shown}
        rarer = {word: meant for word, meant in self.commoner.items() if meant.word in shown}
        return Advice(
            showing_for=_with(typed, wrong, lambda word: wrong[word].written),
            instead_for=_with(typed, wrong, lambda word: f'"{word}"'),
            did_you_mean="" if wrong else _with(typed, rarer, lambda word: rarer[word].written),
        )


def prepare(query: SearchQuery) -> Asked:
    """Return what is looked for: what was typed, its synonyms, and what was meant by words that nothing has."""
    known = look_up(set(query.words))
    unclear = [word for word in query.words if not is_understood(word, query.language)]
    meant = misspelt(unclear, known, query.language)
    expanded = expand(query)
    terms = tuple(_with_meant(term, meant) for term in expanded.terms) if meant else expanded.terms
    return Asked(
        query=replace(expanded, expanded=terms),
        meant=meant,
        commoner={} if meant else commoner(query.words, known, query.language),
    )


def prepared(query: SearchQuery) -> SearchQuery:
    """Return *query* with everything that is looked for along with what was typed."""
    return prepare(query).query


def _with_meant(term: Term, meant: Mapping[str, Iterable[Meant]]) -> Term:
    typed, *others = term
    if len(typed.words) > 1 or typed.words[0] not in meant:
        return term
    near = [Alternative((other.word,), _MEANT) for other in meant[typed.words[0]]]
    return (typed, *near, *others)[:MOST_ALTERNATIVES]


def _with(typed: str, wrong: Mapping[str, object], other: Callable[[str], str]) -> str:
    """Return the text *typed* with other words for those that are *wrong*; nothing if none is."""
    if not wrong:
        return ""
    return _WORD.sub(lambda found: other(word) if (word := fold(found[0])) in wrong else found[0], typed)
