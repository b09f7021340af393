"""What results can be narrowed by, and under which keys an entry says so."""

from resources.library.facets import jurisdictions, key
from search.models import SearchEntry

#: Facets by name, in the order in which they are shown. Dates are a range, not a facet.
NAMES = ("kind", "topic", "type", "audience", "language", "jurisdiction", "chapter")

#: Kinds that visitors know as one: what leads on to pages is a page to them.
SHOWN_AS = {"overview": "page", "library": "page"}


def keys_of(entry: SearchEntry) -> list[str]:
    """Return "facet:value" for each value that *entry* has: what every engine filters by and counts.

    Values are what entries know: a chapter's primary key, a topic's handle, the codes of kinds and languages. A city's
    law has its state's value as well.
    """
    values: dict[str, list[str]] = {
        "kind": [SHOWN_AS.get(entry.kind, entry.kind)],
        "topic": entry.topics,
        "type": [entry.type] if entry.type else [],
        "audience": entry.audience,
        "language": list(dict.fromkeys([entry.language, *entry.languages])),
        "jurisdiction": jurisdictions(entry.jurisdiction),
        "chapter": [str(entry.chapter_id)],
    }
    return [key(name, value) for name in NAMES for value in values[name]]
