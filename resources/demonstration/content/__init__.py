"""Everything the demonstration says and shows, as plain data (see ``shapes.py``).

The Lantern Network, its people, partners and events are invented; laws, hotlines and figures are of public
record and sourced.
"""

from __future__ import annotations

from resources.demonstration.content import (
    chicago,
    chicago_events,
    chicago_news,
    milwaukee,
    milwaukee_events,
    milwaukee_news,
    national,
    national_es,
    national_events,
    national_news,
    sacramento,
    sacramento_events,
    sacramento_news,
    works_chicago,
    works_milwaukee,
    works_national,
    works_sacramento,
)
from resources.demonstration.content.facts import HOTLINES, STATISTICS
from resources.demonstration.content.pictures import PICTURES
from resources.demonstration.content.sites import SITES
from resources.demonstration.content.vocabulary import AUDIENCES, LICENCES, TAGS, TOPICS

PAGES = (*national.PAGES, *chicago.PAGES, *sacramento.PAGES, *milwaukee.PAGES, *national_es.PAGES)
ARTICLES = (
    *national_news.ARTICLES,
    *chicago_news.ARTICLES,
    *sacramento_news.ARTICLES,
    *milwaukee_news.ARTICLES,
)
EVENTS = (
    *national_events.EVENTS,
    *chicago_events.EVENTS,
    *sacramento_events.EVENTS,
    *milwaukee_events.EVENTS,
)
RESOURCES = (
    *works_national.WORKS,
    *works_chicago.WORKS,
    *works_sacramento.WORKS,
    *works_milwaukee.WORKS,
)

__all__ = [
    "ARTICLES",
    "AUDIENCES",
    "EVENTS",
    "HOTLINES",
    "LICENCES",
    "PAGES",
    "PICTURES",
    "RESOURCES",
    "SITES",
    "STATISTICS",
    "TAGS",
    "TOPICS",
]
