"""What answers a SearchQuery. Every engine gives the same things for the same query; only its ranks differ a little."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from search.query import SearchQuery


@dataclass(frozen=True)
class Found:
    """The answer of an engine.

    ``entry_ids`` are the best entries, best first, one for each work (that in the visitor's language if it was found,
    else the best). The totals count works: in the whole network as far as this site's visitors may find it, and in
    what is its chapter's own. Of these works ``enough`` in the scope that was asked, ``network_enough`` in the network,
    have as many of the terms as are needed and come first; the others have some (search.engines.reaching).
    ``counts`` are works by facet and value in the scope that was asked, for each facet without what is chosen in
    itself, so that choosing one value doesn't hide the others; values that nothing has are left out.
    """

    entry_ids: tuple[int, ...]
    network_total: int
    chapter_total: int
    enough: int = 0
    network_enough: int = 0
    counts: Mapping[str, Mapping[str, int]] = field(default_factory=dict)


@dataclass(frozen=True)
class WorksFound:
    """All works with the words, the best first as far as they were ranked.

    ``is_relaxed``: nothing had as many of the terms as are needed, these have some of them.
    """

    works: tuple[str, ...]
    is_relaxed: bool


class Engine(Protocol):
    """An engine has no state of its own; it may be asked from several threads."""

    def find(self, query: SearchQuery, *, limit: int) -> Found:
        """Return what is found, ``limit`` works at most. *query* must look for something (``query.terms``)."""

    def find_works(self, query: SearchQuery) -> WorksFound:
        """Return every work that is found (SearchEntry.work), for lists that narrow and count by themselves."""

    def refresh(self) -> None:
        """Make the index new from the entries, after they have been rebuilt."""
