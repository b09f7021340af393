"""Answers from the index."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from search.engines import Found, WorksFound
from search.engines.database import known_of
from search.engines.elasticsearch import asking, counting
from search.engines.elasticsearch.client import SEARCH_SECONDS, IndexTrouble, client
from search.engines.elasticsearch.indexes import alias
from search.engines.elasticsearch.lag import hidden_entries
from search.engines.reaching import Attempt, Reach, Row, entries_for, find_within, works_within
from search.engines.refining import CANDIDATES, Aims, Fits, refined
from search.query import SearchOrder, SearchQuery
from search.vocabulary import Known

_ONCE = 10_000
#: The most entries that ``find_works`` ranks.
_RANKED_WORKS = 5_000
#: What of an answer is read; the rest is not even sent.
_READ = (
    "responses.error.type,responses.timed_out,responses._shards.failed,responses.hits.hits.fields,"
    "responses.hits.hits.matched_queries,responses.hits.total.value,responses.aggregations"
)


class ElasticsearchEngine:
    """Raises one of ``client.TROUBLE`` when Elasticsearch can't answer, or knows too little to do it right."""

    def find(self, query: SearchQuery, *, limit: int) -> Found:
        known, hidden = known_of(query), hidden_entries()
        size = min(entries_for(limit), _ONCE)
        return find_within(query, known, limit, lambda reach: _attempt(reach, known, hidden, size))

    def find_works(self, query: SearchQuery) -> WorksFound:
        hidden = hidden_entries()
        return works_within(query, known_of(query), lambda reach: _all_works(reach, hidden))

    def refresh(self) -> None:
        """Nothing to do here: search.indexing builds the index, from what has been committed."""


def _attempt(reach: Reach, known: Known, hidden: frozenset[int], size: int) -> Attempt:
    query = reach.query
    share = counting.share_to_count(reach, known)
    titled = share < 1 and query.order is SearchOrder.RELEVANCE
    counted, shared, ranked = _ask(
        asking.numbers(reach, without=hidden, share=share),
        asking.shared(reach, without=hidden),
        asking.best(reach, without=hidden, size=size, titled=titled),
    )
    seen = counted["hits"]["total"]["value"]
    if not seen:
        return Attempt()
    if titled and len(ranked.get("hits", {}).get("hits", ())) < min(size, seen):
        [ranked] = _ask(asking.best(reach, without=hidden, size=size))
    network_total, chapter_total, counts = counting.works_found(query, counted, shared)
    return Attempt(_in_order(query, known, ranked), seen, network_total, chapter_total, counts)


def _all_works(reach: Reach, hidden: frozenset[int]) -> tuple[str, ...]:
    rows = _rows(_ask(asking.best(reach, without=hidden, size=_RANKED_WORKS + 1))[0])
    if len(rows) > _RANKED_WORKS:
        # Words that so many have say little about any of them.
        rows = _everything(reach, hidden)
    return tuple(dict.fromkeys(row.work for row in rows))


def _in_order(query: SearchQuery, known: Known, answer: dict[str, Any]) -> list[Row]:
    """Put the first ones into the order that all engines have in common, unless it is that of days."""
    rows = _rows(answer)
    candidates = {row.pk: row for row in rows[:CANDIDATES]}
    if len(candidates) < 2 or query.order is SearchOrder.NEWEST:
        return rows
    order = refined(list(candidates), query, Aims.of(query, known), _fits(answer, list(candidates)))
    return [*(candidates[pk] for pk in order), *rows[CANDIDATES:]]


def _fits(answer: dict[str, Any], pks: list[int]) -> Fits:
    """Return which of the first entries have which alternatives, with the share of the best fitting text's rank."""
    has: dict[tuple[int, int], dict[int, float]] = defaultdict(dict)
    ranks: dict[tuple[int, int], dict[int, float]] = defaultdict(dict)
    for pk, hit in zip(pks, answer["hits"]["hits"], strict=False):
        for name, rank in hit.get("matched_queries", {}).items():
            pair, is_text = asking.named(name)
            (ranks if is_text else has)[pair][pk] = rank
    for pair, entries in has.items():
        best = max(ranks[pair].values(), default=0.0)
        for pk in entries:
            entries[pk] = ranks[pair].get(pk, 0.0) / best if best else 0.0
    return has


def _everything(reach: Reach, hidden: frozenset[int]) -> list[Row]:
    rows: list[Row] = []
    before: int | None = None
    while True:
        more = _rows(_ask(asking.newest(reach, without=hidden, size=_ONCE, before=before))[0])
        rows += more
        if len(more) < _ONCE:
            return rows
        before = more[-1].pk


def _ask(*bodies: dict[str, Any]) -> Sequence[dict[str, Any]]:
    """Send the questions in one request and return the answers. An incomplete answer is trouble, too."""
    timeout = {"timeout": f"{int(SEARCH_SECONDS * 1000)}ms"}
    searches = [part for body in bodies for part in ({"index": alias()}, {**timeout, **body})]
    answered = client(SEARCH_SECONDS).msearch(searches=searches, filter_path=_READ, include_named_queries_score=True)
    answers: list[dict[str, Any]] = answered["responses"]
    for answer in answers:
        if "error" in answer:
            raise IndexTrouble(answer["error"]["type"])
        if answer["timed_out"] or answer["_shards"]["failed"]:
            raise IndexTrouble("the answer is incomplete")
    return answers


def _rows(answer: dict[str, Any]) -> list[Row]:
    found: list[Row] = []
    for hit in answer.get("hits", {}).get("hits", ()):
        pk, language, work = hit["fields"]["place"][0].split(" ", 2)
        found.append(Row(int(pk), work, language))
    return found
