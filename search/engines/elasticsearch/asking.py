"""A SearchQuery as Elasticsearch reads it: questions for the numbers, and one for the best, sent together.

The numbers ask no ranks of anything, the best need not be counted: each is quick without the other. Words go into all
as text to be analysed, never into a query syntax.
"""

import datetime
from collections.abc import Iterable, Iterator
from typing import Any

from django.utils import timezone

from resources.library.facets import key
from search.engines.elasticsearch.mapping import ANALYSES, SHARED, field_of
from search.engines.reaching import Reach
from search.engines.refining import FRESHNESS, OVER, OWN_CHAPTER, OWN_LANGUAGE
from search.models import Scope
from search.query import Alternative, Phrase, SearchOrder, SearchQuery, SearchScope, Term

Body = dict[str, Any]

#: How much a word counts in a title, for one anywhere: the coarse rank. With a field for each place the index would
#: have to look at everything that has the words, at four times the cost; search.engines.refining knows all places.
_IN_A_TITLE = 3.0
#: How much a word of the long texts counts by where it stands.
_TEXT_WEIGHTS = {"body": 2.0, "file_text": 1.0}
#: What is added to 1 when words stand as they were typed: all of a title, side by side in it, in a summary, near.
_WHOLE_TITLE, _IN_TITLE, _IN_SUMMARY, _NEAR = 1.0, 0.4, 0.2, 0.15
_NEAR_WORDS = 8
_NEXT_TO_NOTHING, _TEXT = 1e-7, "text"
SAMPLE = "sample"
#: So many are looked at again, whichever page is asked for: its order must not depend on that.
_LOOKED_AT = 300
#: The most values that are counted of all facets, each perhaps in two sorts.
_VALUES = 10_000
#: So many entries of works with several are fetched, to see how many works they are.
MOST_COMPARED = 200
_ALL = [field_of("all", analysis) for analysis in ANALYSES]
_TITLES = [field_of("title", analysis) for analysis in ANALYSES]
_TEXTS = [f"{field_of(part, name)}^{weight}" for part, weight in _TEXT_WEIGHTS.items() for name in ANALYSES]


def numbers(reach: Reach, *, without: Iterable[int], share: float = 1.0) -> Body:
    """Ask how many entries there are, in each scope and for each value of each facet, and what of them is ``shared``.

    A work is one entry, or several that are shared: its translations, of which not all may be found. Values of those
    begin with SHARED. The answer's root counts what nothing narrows; what is narrowed is counted under a name of its
    own (``counted_as``). Of a *share* below 1 all but the first total is estimated, from so much of the entries.
    """
    narrowings = _narrowings(reach.query)
    aggregations = _counted("" if any(name == "facets" and filters for name, filters, _facet in narrowings) else None)
    for name, filters, facet in narrowings:
        if filters or facet:
            aggregations[name] = {"filter": {"bool": {"filter": filters}}, "aggs": _counted(facet)}
    if share < 1:
        aggregations = {SAMPLE: {"random_sampler": {"probability": share, "seed": 1}, "aggs": aggregations}}
    return {
        "size": 0,
        "track_total_hits": True,
        "query": {"bool": {"filter": [_matching(reach, without=without)]}},
        "aggs": aggregations,
    }


def counted_as(query: SearchQuery) -> dict[str, str]:
    """Return where in the answer "in_network", "in_chapter", "facets" and facets with a choice are; "" is its root."""
    return {name: name if filters or facet else "" for name, filters, facet in _narrowings(query)}


def _narrowings(query: SearchQuery) -> list[tuple[str, list[Body], str | None]]:
    """Name what is counted, with its conditions, and of which facet the values are (None: of all; "": of none)."""
    in_scope = _own(query) if query.scope is SearchScope.CHAPTER else []
    chosen = [facet for facet, values in query.choices if values]
    return [
        ("in_network", _choices(query), ""),
        ("in_chapter", [*_choices(query), *_own(query)], ""),
        ("facets", [*_choices(query), *in_scope], None),
        *((facet, [*_choices(query, but=facet), *in_scope], facet) for facet in chosen),
    ]


def shared(reach: Reach, *, without: Iterable[int]) -> Body:
    """Ask for the entries of works with several, whatever values have been chosen; of many for a fair sample."""
    filters = [_matching(reach, without=without), {"term": {"alone": False}}, *_days(reach.query)]
    return {**_fields(MOST_COMPARED, "work", "counted"), "query": {"bool": {"filter": filters}}, "sort": ["work"]}


def best(reach: Reach, *, without: Iterable[int], size: int, titled: bool = False) -> Body:
    """Ask for the first entries in the order of the query, each as its field ``place``.

    By the names of the questions that an entry answers (``named``) it is told what fits. With *titled* only what has
    one of the words in its title is looked at: all of the best of very many.
    """
    query = reach.query
    narrowed = [*_choices(query), *(_own(query) if query.scope is SearchScope.CHAPTER else [])]
    if titled:
        narrowed.append({"bool": {"should": [_has(term, _TITLES) for term in query.terms]}})
    found: Body = {"filter": [_matching(reach, without=without), *narrowed]}
    if query.order is SearchOrder.NEWEST:
        by_date = [{"date": {"order": "desc", "missing": "_last"}}, {"pk": "desc"}]
        return {**_fields(size, "place"), "query": {"bool": found}, "sort": by_date}
    ranks = [_rank_of_term(number, term) for number, term in enumerate(query.terms)]
    if reach.also:
        ranked = {**found, "should": ranks}
    else:
        # The same entries, found by their ranks: what can't be among the best any more is not even looked at.
        ranked = {
            "should": ranks,
            "minimum_should_match": query.needed,
            "filter": [*(_has(term) for term in reach.required), *narrowed],
            "must_not": _refused(query, without),
        }
    return {
        **_fields(size, "place"),
        "query": {"bool": ranked},
        # Looked at for the best by their words alone: the factors are the same for most.
        "rescore": {
            "window_size": _LOOKED_AT,
            "query": {"rescore_query": _factors(query), "score_mode": "multiply"},
        },
    }


def newest(reach: Reach, *, without: Iterable[int], size: int, before: int | None) -> Body:
    """Ask for all that is found, the newest entries first, from the one *before* which the last answer ended."""
    filters = [_matching(reach, without=without), *_choices(reach.query)]
    if before is not None:
        filters.append({"range": {"pk": {"lt": before}}})
    return {**_fields(size, "place"), "query": {"bool": {"filter": filters}}, "sort": [{"pk": "desc"}]}


def _fields(size: int, *names: str) -> Body:
    return {
        "size": size,
        "track_total_hits": False,
        "_source": False,
        "stored_fields": "_none_",
        "docvalue_fields": list(names),
    }


def _counted(facet: str | None) -> Body:
    """Count the shared entries, and all of each value of *facet* (None: of all, "": of none)."""
    shared: Body = {"shared": {"filter": {"term": {"alone": False}}}}
    if facet == "":
        return shared
    values: Body = {"field": "counted", "size": _VALUES}
    if facet:
        values["include"] = f"{SHARED}?{facet}:.*"
    return {"facets": {"terms": values}, **shared}


# Who finds what


def _matching(reach: Reach, *, without: Iterable[int]) -> Body:
    """What has the words and may be seen here, whatever has been chosen."""
    query = reach.query
    enough = {"should": [_has(term) for term in query.terms], "minimum_should_match": query.needed}
    wanted = [{"bool": enough}, *(_has(term) for term in reach.also)]
    needed: Body = {
        "should": wanted,
        "minimum_should_match": 1,
        "filter": [_has(term) for term in reach.required],
    }
    return {"bool": {"filter": [{"bool": needed}], "must_not": _refused(query, without)}}


def _refused(query: SearchQuery, without: Iterable[int]) -> list[Body]:
    """What may not be seen here, or is excluded."""
    # What is not seen here is little; what is seen would be a long list to go through.
    elsewhere = {"bool": {"filter": [{"term": {"scope": Scope.CHAPTER.value}}], "must_not": _own(query)}}
    refused = [elsewhere, *(_has((Alternative(phrase),)) for phrase in query.excluded)]
    hidden = sorted(without)
    if hidden:
        refused.append({"terms": {"pk": hidden}})
    return refused


def _own(query: SearchQuery) -> list[Body]:
    """What is the chapter's own; nothing is on a site that is no chapter's."""
    return [{"match_none": {}} if query.chapter_id is None else {"term": {"chapter": query.chapter_id}}]


def _choices(query: SearchQuery, but: str = "") -> list[Body]:
    """What has been chosen: days, and values of facets, those of one facet perhaps left out."""
    values = [[key(facet, one) for one in values] for facet, values in query.choices if values and facet != but]
    return [*({"terms": {"facets": keys}} for keys in values), *_days(query)]


def _days(query: SearchQuery) -> list[Body]:
    days = {"gte": query.since, "lte": query.until}
    given = {name: day.isoformat() for name, day in days.items() if day is not None}
    return [{"range": {"date": given}}] if given else []


def _has(term: Term, fields: Iterable[str] = _ALL) -> Body:
    """One of the alternatives, in any of the languages' words, anywhere in the entry or in some *fields*."""
    places: list[Body] = []
    for other in term:
        text = " ".join(other.words)
        for field in fields:
            if other.adjacent:
                places.append({"match_phrase": {field: text}})
            else:
                places.append({"match": {field: {"query": text, "operator": "and"}}})
    return {"bool": {"should": places}}


# In which order


def _rank_of_term(number: int, term: Term) -> Body:
    return {
        "dis_max": {"queries": [rank for place, other in enumerate(term) for rank in _ranks_of(number, place, other)]}
    }


def _ranks_of(number: int, place: int, other: Alternative) -> Iterator[Body]:
    """Yield its rank in each of the fields, of which the best counts; by name where an entry that has it has a rank."""
    kind = "match_phrase" if len(other.words) > 1 and other.adjacent else "match"
    text: Body = {"query": " ".join(other.words)} | ({"operator": "and"} if kind == "match" else {})
    for field in _ALL:
        yield {kind: {field: {**text, "boost": other.weight, "_name": f"{number}.{place}.{field}"}}}
    if len(other.words) == 1 or other.adjacent:
        for field in _TITLES:
            yield {kind: {field: {**text, "boost": other.weight * _IN_A_TITLE}}}


def _texts(query: SearchQuery) -> Iterator[Body]:
    """Yield, by name, how well the long texts fit each alternative. It is only told, it changes no rank."""
    for number, term in enumerate(query.terms):
        for place, other in enumerate(term):
            text = " ".join(other.words)
            yield {
                "multi_match": {
                    "query": text,
                    "fields": _TEXTS,
                    "boost": _NEXT_TO_NOTHING,
                    "_name": f"{number}.{place}.{_TEXT}",
                }
            }


def named(name: str) -> tuple[tuple[int, int], bool]:
    """Return what a name of a question stands for: a term and which of its alternatives, and whether for its texts."""
    number, place, of = name.split(".")
    return (int(number), int(place)), of == _TEXT


def _factors(query: SearchQuery) -> Body:
    """What a rank is multiplied with: words as they were typed, kind, own chapter, language, age."""
    today = timezone.localdate()
    functions: list[Body] = [
        {"field_value_factor": {"field": "weight", "missing": 1.0}},
        {"filter": {"term": {"language": query.language}}, "weight": OWN_LANGUAGE},
        {"filter": {"range": {"ends_on": {"lt": today.isoformat()}}}, "weight": OVER},
        *({"filter": own, "weight": OWN_CHAPTER} for own in _own(query)),
    ]
    younger = today + datetime.timedelta(days=36_500)
    for days, factor in FRESHNESS:
        since = today - datetime.timedelta(days=days)
        age = {"range": {"date": {"gte": since.isoformat(), "lt": younger.isoformat()}}}
        news = {"bool": {"filter": [{"term": {"facets": key("kind", "news")}}, age]}}
        functions.append({"filter": news, "weight": factor})
        younger = since
    as_typed = {"bool": {"should": [_always(1.0, {"match_all": {}}), *_as_typed(query), *_texts(query)]}}
    return {
        "function_score": {
            "query": as_typed,
            "functions": functions,
            "score_mode": "multiply",
            "boost_mode": "multiply",
        }
    }


def _as_typed(query: SearchQuery) -> list[Body]:
    typed: Phrase = tuple(word for phrase in (*query.phrases, query.words) for word in phrase)
    text = " ".join(typed)
    rewards = [_always(_WHOLE_TITLE, {"term": {"whole_title": text}})]
    if len(typed) > 1:
        rewards += [
            _always(_IN_TITLE, _side_by_side("title", text)),
            _always(_IN_SUMMARY, _side_by_side("summary", text)),
            _always(_NEAR, _side_by_side("all", text, slop=_NEAR_WORDS)),
        ]
    return rewards


def _side_by_side(part: str, text: str, slop: int = 1) -> Body:
    fields = [field_of(part, name) for name in ANALYSES]
    return {"multi_match": {"query": text, "type": "phrase", "fields": fields, "slop": slop}}


def _always(boost: float, condition: Body) -> Body:
    return {"constant_score": {"filter": condition, "boost": boost}}
