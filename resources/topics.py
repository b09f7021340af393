"""Topics as pages and forms show them: held in each process, no query on a page."""

from dataclasses import dataclass

from django.apps import apps

from network.epochs import Held


@dataclass(frozen=True)
class TopicInForce:
    """A topic with its words by language code; what is missing in a language is shown in English."""

    pk: int
    handle: str
    labels: dict[str, str]
    definitions: dict[str, str]

    def label(self, language: str) -> str:
        return self.labels.get(language) or self.labels["en"]

    def definition(self, language: str) -> str:
        return self.definitions.get(language) or self.definitions["en"]


def all_topics() -> tuple[TopicInForce, ...]:
    """Return every topic in National's order."""
    return tuple(_held.get().values())


def topics_with(pks: set[int]) -> list[TopicInForce]:
    """Return the topics with these primary keys in National's order."""
    return [topic for pk, topic in _held.get().items() if pk in pks]


def topic_with_handle(handle: str) -> TopicInForce | None:
    return next((topic for topic in all_topics() if topic.handle == handle), None)


def _load() -> dict[int, TopicInForce]:
    return {
        row.pk: TopicInForce(
            pk=row.pk,
            handle=row.handle,
            labels={"en": row.label, "es": row.label_es},
            definitions={"en": row.definition, "es": row.definition_es},
        )
        for row in apps.get_model("resources", "Topic").objects.all()
    }


_held: Held[dict[int, TopicInForce]] = Held(_load)
