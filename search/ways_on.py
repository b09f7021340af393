"""Where somebody may go on from who hasn't searched yet, or has found nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.urls import reverse
from django.utils.http import urlencode

from resources.topics import TopicInForce, all_topics
from search.engines.choice import engine_in_force
from search.query import SearchQuery
from search.selection import Selection
from search.texts import fold, words_of

#: Topics that are named where nothing was found.
NEAREST = 5
#: Words are compared by so many letters: "trafficked" is near "trafficking".
_STEM = 5
_SHORTEST = 4


@dataclass(frozen=True)
class TopicLink:
    """A topic, with the address of what the library has on it."""

    label: str
    definition: str
    url: str


@dataclass(frozen=True)
class WayOut:
    """From an empty page: what is left out, the address without it, and how much there is then."""

    label: str
    count: int
    url: str


def all_topic_links(language: str) -> list[TopicLink]:
    return [_link(topic, language) for topic in all_topics()]


def nearest_topics(query: SearchQuery, language: str) -> list[TopicLink]:
    """Return the topics whose words are most like those of *query*, the nearest first; the first ones if none is."""
    stems = {word[:_STEM] for phrase in query.typed for word in phrase if len(word) >= _SHORTEST}
    scored = [(_score(topic, stems), topic) for topic in all_topics()]
    near = sorted((pair for pair in scored if pair[0]), key=lambda pair: -pair[0])
    topics = [topic for _number, topic in near] or list(all_topics())
    return [_link(topic, language) for topic in topics[:NEAREST]]


def ways_out(selection: Selection, *, chapter_id: int | None, language: str) -> list[WayOut]:
    """Return what would give something again if it were not chosen, the most first. A few queries of the engine."""
    if not selection.is_narrowed:
        return []
    choices = [selection.without(name) for name in selection.values]
    labels = [", ".join(value.label for value in chosen) for chosen in selection.values.values()]
    if selection.since or selection.until:
        choices.append(selection.without_days())
        labels.append("")
    found = []
    for label, choice in zip(labels, choices, strict=True):
        answer = engine_in_force().find(choice.query(chapter_id=chapter_id, language=language), limit=1)
        total = answer.chapter_total if selection.scope == "chapter" else answer.network_total
        if total:
            found.append(WayOut(label, total, choice.address))
    return sorted(found, key=lambda way: -way.count)


def _score(topic: TopicInForce, stems: set[str]) -> int:
    """Count the words that begin alike: a word of the name counts more than one of what the topic means."""
    names = words_of(fold(" ".join([topic.handle, *topic.labels.values()])))
    meanings = words_of(fold(" ".join(topic.definitions.values())))
    return sum(3 for stem in stems if _is_in(stem, names)) + sum(1 for stem in stems if _is_in(stem, meanings))


def _is_in(stem: str, words: Sequence[str]) -> bool:
    return any(word.startswith(stem) for word in words)


def _link(topic: TopicInForce, language: str) -> TopicLink:
    address = f"{reverse('library')}?{urlencode({'topic': topic.handle})}"
    return TopicLink(topic.label(language), topic.definition(language), address)
