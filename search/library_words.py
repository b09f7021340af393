"""Words in the list of the library, answered by the engine in force."""

from resources.library.words import WordsFound
from search.asking import prepared
from search.engines.choice import engine_in_force
from search.query import SearchQuery, shortened

_WORK = "resource:"  # as search.readers names the work of a resource


def find_in_library(*, text: str, chapter_id: int, language: str) -> WordsFound | None:
    """Return the resources that have the words of *text*, the best first; None if there is nothing to look for."""
    query = SearchQuery.parse(text, chapter_id=chapter_id, language=language, choices=(("kind", ("resource",)),))
    if not query.terms:
        return None
    found = engine_in_force().find_works(prepared(query))
    return WordsFound(
        text=shortened(text),
        resources=[int(work.removeprefix(_WORK)) for work in found.works],
        is_relaxed=found.is_relaxed,
    )
