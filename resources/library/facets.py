"""What the list can be narrowed by: seven facets, their values and the words for them."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from chapters.registry import all_chapters
from resources.jurisdictions import jurisdiction_label
from resources.languages import language_label
from resources.models.choices import Audience, ResourceType
from resources.topics import all_topics

#: Not chosen by anybody: on which sites a resource is listed.
HOME = "home"
NETWORK = "network"


@dataclass(frozen=True)
class Value:
    """A value of a facet: as it stands in addresses, as the sets know it, as visitors read it.

    ``lang`` is the code of the language that the label is written in, if it is another one than the page's.
    """

    value: str
    known_as: str
    label: str
    lang: str = ""


@dataclass(frozen=True)
class Facet:
    """``values`` makes values of those that visible resources have, in the language of the page.

    ``is_counted_first``: the values with most resources come first; else they keep their order. ``is_open``: unfolded
    from the beginning.
    """

    name: str
    label: str | Promise
    values: Callable[[Collection[str], str], Sequence[Value]]
    is_counted_first: bool = False
    is_open: bool = False


def key(facet: str, value: object) -> str:
    """Return under which key the set of a value is kept."""
    return f"{facet}:{value}"


def jurisdictions(jurisdiction: str) -> list[str]:
    """Return the values of a resource's jurisdiction: a city's law is found under its state as well."""
    parts = [part.strip() for part in jurisdiction.split("/")]
    return ["/".join(parts[: end + 1]) for end in range(len(parts))] if parts[0] else []


def _topics(known: Collection[str], language: str) -> list[Value]:
    return [Value(topic.handle, topic.handle, topic.label(language)) for topic in all_topics()]


def _types(known: Collection[str], language: str) -> list[Value]:
    return [Value(code, code, str(label)) for code, label in ResourceType.choices]


def _audiences(known: Collection[str], language: str) -> list[Value]:
    return [Value(code, code, str(label)) for code, label in Audience.choices]


def _languages(known: Collection[str], language: str) -> list[Value]:
    return [Value(code, code, language_label(code), lang=code) for code in known]


def _jurisdictions(known: Collection[str], language: str) -> list[Value]:
    return [Value(code, code, jurisdiction_label(code)) for code in known]


def _chapters(known: Collection[str], language: str) -> list[Value]:
    return [Value(chapter.slug, str(chapter.pk), chapter.name) for chapter in all_chapters()]


def _years(known: Collection[str], language: str) -> list[Value]:
    return [Value(year, year, year) for year in sorted(known, reverse=True)]


FACETS: tuple[Facet, ...] = (
    Facet("topic", _("Topic"), _topics, is_open=True),
    Facet("type", _("Type"), _types, is_open=True),
    Facet("audience", _("For"), _audiences),
    Facet("language", _("Language"), _languages, is_counted_first=True),
    Facet("jurisdiction", _("Where its law applies"), _jurisdictions, is_counted_first=True),
    Facet("chapter", _("From"), _chapters, is_counted_first=True),
    Facet("year", _("Year"), _years),
)
