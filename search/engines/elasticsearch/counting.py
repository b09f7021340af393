"""How many works there are, from how many entries: of a work with several, any number may have been found.

Few such entries are fetched and compared one by one. Of many, those with the smallest numbers are: numbers of works are
hashes, so that is a fair sample of works, with all of each that was found. Of very many entries a share is counted.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import Any

from resources.library.facets import key
from search.engines.counting import Tally
from search.engines.elasticsearch import asking
from search.engines.elasticsearch.mapping import SHARED
from search.engines.reaching import Reach
from search.facets import NAMES as FACETS
from search.query import SearchQuery, SearchScope
from search.vocabulary import Known

#: With fewer of a value's entries in the sample, what holds for all of it is taken.
_TELLING = 20
_ALL = ""
#: If more entries than these are expected, half as many are counted, and the numbers are about right.
SAMPLED_FROM = 100_000

Answer = dict[str, Any]


class SharedWorks:
    """The works with several entries of which any was found, by the answer to ``asking.shared``."""

    def __init__(self, query: SearchQuery, answer: Answer) -> None:
        works: dict[int, list[list[str]]] = defaultdict(list)
        hits = answer.get("hits", {}).get("hits", ())
        for hit in hits:
            keys = hit["fields"].get("counted", ())
            works[hit["fields"]["work"][0]].append([one.removeprefix(SHARED) for one in keys])
        #: The works one by one; None if they are but a sample.
        self.tally: Tally | None = None
        if len(hits) < asking.MOST_COMPARED:
            self.tally = Tally(query)
            for entries in works.values():
                self.tally.add(entries)
            return
        if len(works) > 1:
            works.popitem()  # its other entries may not have been sent
        self._works: Counter[str] = Counter()
        self._entries: Counter[str] = Counter()
        for entries in works.values():
            self._entries.update(one for keys in entries for one in (*keys, _ALL))
            self._works.update({_ALL}.union(*entries))

    def works_of(self, known_as: str, entries: int) -> int:
        """Return about how many works so many entries are that have the key *known_as* (or are all)."""
        sample = known_as if self._entries[known_as] >= _TELLING else _ALL
        return math.ceil(entries * self._works[sample] / self._entries[sample])


def share_to_count(reach: Reach, known: Known) -> float:
    """Return which share of the entries found is counted: 1, unless the vocabulary expects more than SAMPLED_FROM of
    them. Nobody tells 87,412 from 87,000, and to count it takes longer than all else. What has been narrowed is counted
    in full."""
    query = reach.query
    if query.choices or query.since or query.until or query.scope is SearchScope.CHAPTER:
        return 1.0
    entries = sorted((known.entries_of(term) for term in query.terms), reverse=True)
    expected = max([entries[query.needed - 1], *(known.entries_of(term) for term in reach.also)])
    return 1.0 if expected <= SAMPLED_FROM else min(SAMPLED_FROM / 2 / expected, 0.5)


def works_found(
    query: SearchQuery, counted: Answer, shared: Answer
) -> tuple[int, int, Mapping[str, Mapping[str, int]]]:
    """Return from the answers to ``asking.numbers`` and ``asking.shared`` how many works there are in the network, of
    the chapter, and of each value by facet: those of a facet in which something is chosen without that."""
    works = SharedWorks(query, shared)
    found = counted["aggregations"]
    is_share = asking.SAMPLE in found
    root = {**(found[asking.SAMPLE] if is_share else found), "doc_count": counted["hits"]["total"]["value"]}
    answers = {name: root[place] if place else root for name, place in asking.counted_as(query).items()}
    network, chapter = _totals(query, answers, works)
    counts = _counts(answers, works)
    if is_share:
        counts = {facet: {value: _about(one) for value, one in values.items()} for facet, values in counts.items()}
        chapter = _about(chapter)
    return network, chapter, counts


def _totals(query: SearchQuery, answers: Mapping[str, Answer], shared: SharedWorks) -> tuple[int, int]:
    network, chapter = answers["in_network"], answers["in_chapter"]
    if shared.tally is not None:
        of_network, of_chapter = shared.tally.network, shared.tally.chapter
    else:
        of_network = shared.works_of(_ALL, network["shared"]["doc_count"])
        of_chapter = shared.works_of(key("chapter", query.chapter_id), chapter["shared"]["doc_count"])
    return _alone(network) + of_network, _alone(chapter) + of_chapter


def _counts(answers: Mapping[str, Answer], shared: SharedWorks) -> dict[str, dict[str, int]]:
    entries = {name: _entries_by_facet(answers[name]) for name in ("facets", *FACETS) if name in answers}
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for facet in FACETS:
        for value, (alone, together) in entries.get(facet, entries["facets"])[facet].items():
            known_as = f"{facet}:{value}"
            works = shared.works_of(known_as, together) if shared.tally is None else shared.tally.counts[known_as]
            found[facet][value] = alone + works
    return dict(found)


def _about(number: int) -> int:
    """Return *number* with two figures that count."""
    return round(number, 2 - len(str(number)))


def _alone(answer: Answer) -> int:
    return int(answer["doc_count"] - answer["shared"]["doc_count"])


def _entries_by_facet(answer: Answer) -> Mapping[str, Mapping[str, list[int]]]:
    """Return, by facet and value, how many entries are alone and how many are shared."""
    found: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0]))
    for bucket in answer["facets"]["buckets"]:
        facet, _colon, value = bucket["key"].partition(":")
        found[facet.removeprefix(SHARED)][value][facet.startswith(SHARED)] = bucket["doc_count"]
    return found
