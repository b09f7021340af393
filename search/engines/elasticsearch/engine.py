"""Answers from the index."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from search.engines import Found, WorksFound
from search.engines.database import known_of
from search.engines.elasticsearch import asking
from search.engines.elasticsearch.client import SEARCH_SECONDS, IndexTrouble, client
from search.engines.elasticsearch.indexes import alias
from search.engines.elasticsearch.lag import hidden_entries
from search.engines.refining import CANDIDATES, Aims, Fits, refined
from search.facets import NAMES as FACETS
from search.query import SearchOrder, SearchQuery

_ONCE = 10_000
#: Entries fetched for each work wanted: the translations of a work are found apart and shown as one.
_VARIANTS = 3
#: The most entries that ``find_works`` ranks.
_RANKED_WORKS = 5_000
#: What of an answer is read; the rest is not even sent.
_READ = (
    "responses.error.type,responses.timed_out,responses._shards.failed,responses.hits.hits.fields,responses.hits.total.value,"
    "responses.aggregations"
)
_READ_FITS = "hits.hits.fields.pk,hits.hits.matched_queries"
_Place = tuple[int, str, str]


class ElasticsearchEngine:
    """Raises one of ``client.TROUBLE`` when Elasticsearch can't answer, or knows too little to do it right."""

    def find(self, query: SearchQuery, *, limit: int) -> Found:
        hidden = hidden_entries()
        found = self._find(query, limit, hidden, any_term=False)
        if found is None and len(query.terms) > 1:
            found = self._find(query, limit, hidden, any_term=True)
        return found or Found((), 0, 0, is_relaxed=False)

    def find_works(self, query: SearchQuery) -> WorksFound:
        hidden = hidden_entries()
        works = self._all_works(query, hidden, any_term=False)
        if not works and len(query.terms) > 1:
            return WorksFound(self._all_works(query, hidden, any_term=True), is_relaxed=True)
        return WorksFound(works, is_relaxed=False)

    def refresh(self) -> None:
        """Nothing to do here: search.indexing builds the index, from what has been committed."""

    def _find(self, query: SearchQuery, limit: int, hidden: frozenset[int], *, any_term: bool) -> Found | None:
        """Return None if nothing has the words; what only the choices leave empty is found, and empty."""
        counted, ranked = _ask(
            asking.numbers(query, any_term=any_term, without=hidden),
            asking.best(query, any_term=any_term, without=hidden, size=min(limit * _VARIANTS, _ONCE)),
        )
        total = counted["hits"]["total"]["value"]
        if not total:
            return None
        root = {**counted["aggregations"], "doc_count": total}
        answers = {name: root[place] if place else root for name, place in asking.counted_as(query).items()}
        network = _total(answers["in_network"])
        return Found(
            entry_ids=_one_of_each_work(_in_order(query, _places(ranked)), query.language, limit),
            network_total=network,
            chapter_total=_total(answers["in_chapter"]),
            is_relaxed=any_term and network > 0,
            counts=_counts(answers),
        )

    def _all_works(self, query: SearchQuery, hidden: frozenset[int], *, any_term: bool) -> tuple[str, ...]:
        ranked = asking.best(query, any_term=any_term, without=hidden, size=_RANKED_WORKS + 1)
        places = _places(_ask(ranked)[0])
        if len(places) > _RANKED_WORKS:
            # Words that so many have say little about any of them.
            places = _everything(query, hidden, any_term=any_term)
        return tuple(dict.fromkeys(work for _pk, _language, work in places))


def _in_order(query: SearchQuery, places: list[_Place]) -> list[_Place]:
    """Put the first ones into the order that all engines have in common, unless it is that of days."""
    candidates = {place[0]: place for place in places[:CANDIDATES]}
    if len(candidates) < 2 or query.order is SearchOrder.NEWEST:
        return places
    aims = Aims.of(query, known_of(query))
    order = refined(list(candidates), query, aims, _fits(query, list(candidates)))
    return [*(candidates[pk] for pk in order), *places[CANDIDATES:]]


def _fits(query: SearchQuery, pks: list[int]) -> Fits:
    """Return which entries have which alternatives, with the share of the best fitting text's rank."""
    answer = client(SEARCH_SECONDS).search(
        index=alias(), include_named_queries_score=True, filter_path=_READ_FITS, **asking.fits(query, pks)
    )
    has: dict[tuple[int, int], dict[int, float]] = defaultdict(dict)
    ranks: dict[tuple[int, int], dict[int, float]] = defaultdict(dict)
    for hit in answer.get("hits", {}).get("hits", ()):
        for name, rank in hit.get("matched_queries", {}).items():
            number, place, *is_text = name.split(".")
            (ranks if is_text else has)[int(number), int(place)][hit["fields"]["pk"][0]] = rank
    for pair, entries in has.items():
        best = max(ranks[pair].values(), default=0.0)
        for pk in entries:
            entries[pk] = ranks[pair].get(pk, 0.0) / best if best else 0.0
    return has


def _everything(query: SearchQuery, hidden: frozenset[int], *, any_term: bool) -> list[_Place]:
    places: list[_Place] = []
    before: int | None = None
    while True:
        body = asking.newest(query, any_term=any_term, without=hidden, size=_ONCE, before=before)
        more = _places(_ask(body)[0])
        places += more
        if len(more) < _ONCE:
            return places
        before = more[-1][0]


def _ask(*bodies: dict[str, Any]) -> Sequence[dict[str, Any]]:
    """Send the questions in one request and return the answers. An incomplete answer is trouble, too."""
    timeout = {"timeout": f"{int(SEARCH_SECONDS * 1000)}ms"}
    searches = [part for body in bodies for part in ({"index": alias()}, {**timeout, **body})]
    answers: list[dict[str, Any]] = client(SEARCH_SECONDS).msearch(searches=searches, filter_path=_READ)["responses"]
    for answer in answers:
        if "error" in answer:
            raise IndexTrouble(answer["error"]["type"])
        if answer["timed_out"] or answer["_shards"]["failed"]:
            raise IndexTrouble("the answer is incomplete")
    return answers


def _places(answer: dict[str, Any]) -> list[_Place]:
    found: list[_Place] = []
    for hit in answer.get("hits", {}).get("hits", ()):
        pk, language, work = hit["fields"]["place"][0].split(" ", 2)
        found.append((int(pk), language, work))
    return found


def _one_of_each_work(places: Iterable[_Place], language: str, limit: int) -> tuple[int, ...]:
    """Return the entries in their order, of each work one: that in *language* if it is there, else the best."""
    best: dict[str, int] = {}
    own_language: set[str] = set()
    for pk, entry_language, work in places:
        if work not in best or (entry_language == language and work not in own_language):
            best[work] = pk
        if entry_language == language:
            own_language.add(work)
    return tuple(best.values())[:limit]


def _total(answer: dict[str, Any]) -> int:
    """Return how many works there are: entries, less those of works with several, and these works."""
    shared = answer["shared"]
    return int(answer["doc_count"] - shared["doc_count"] + shared["works"]["value"])


def _counts(answers: dict[str, Any]) -> dict[str, dict[str, int]]:
    """Return the works of each value by facet; those of a facet in which something is chosen without that."""
    counts: dict[str, dict[str, int]] = {facet: {} for facet in FACETS}
    for facet in FACETS:
        answer = answers.get(facet, answers["facets"])
        for value in answer["facets"]["buckets"]:
            name, _colon, known_as = value["key"].partition(":")
            if name == facet:
                counts[facet][known_as] = value["doc_count"]
        for value in answer["shared"]["facets"]["buckets"]:
            name, _colon, known_as = value["key"].partition(":")
            if name == facet:
                counts[facet][known_as] += value["works"]["value"] - value["doc_count"]
    return {facet: values for facet, values in counts.items() if values}
