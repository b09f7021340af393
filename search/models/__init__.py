"""What the search keeps: entries, the words of the network, what somebody puts first, and what was asked."""

from search.models.asked import DailyOpening, DailySearch
from search.models.entry import Scope, SearchEntry, SearchEntryQuerySet
from search.models.facet_key import FacetKey
from search.models.promoted import PromotedResult
from search.models.unsent import Unsent
from search.models.words import SearchWord, SynonymGroup

__all__ = [
    "DailyOpening",
    "DailySearch",
    "FacetKey",
    "PromotedResult",
    "Scope",
    "SearchEntry",
    "SearchEntryQuerySet",
    "SearchWord",
    "SynonymGroup",
    "Unsent",
]
