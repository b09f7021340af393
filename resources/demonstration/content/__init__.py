"""Everything the demonstration says and shows, as plain data (see ``shapes.py``).

The Lantern Network, its people, partners and events are invented; laws, hotlines and figures are of public
record and sourced.
"""

from __future__ import annotations

from resources.demonstration.content import (
    chicago,
    chicago_events,
    chicago_news,
    chicago_news_earlier,
    chicago_news_more,
    chicago_pages,
    milwaukee,
    milwaukee_events,
    milwaukee_news,
    milwaukee_news_earlier,
    milwaukee_news_more,
    milwaukee_pages,
    national,
    national_es,
    national_events,
    national_news,
    national_news_earlier,
    national_news_es,
    national_news_more,
    national_pages,
    national_pages_es,
    national_profiles,
    national_questions,
    sacramento,
    sacramento_events,
    sacramento_news,
    sacramento_news_earlier,
    sacramento_news_more,
    sacramento_pages,
    works_chicago,
    works_chicago_more,
    works_chicago_rooms,
    works_milwaukee,
    works_milwaukee_homes,
    works_milwaukee_more,
    works_national,
    works_national_chapters,
    works_national_more,
    works_sacramento,
    works_sacramento_groups,
    works_sacramento_more,
)
from resources.demonstration.content.collections import COLLECTIONS, FEATURED, RECORDS
from resources.demonstration.content.desks import DESKS
from resources.demonstration.content.facts import HOTLINES, STATISTICS
from resources.demonstration.content.pictures import PICTURES
from resources.demonstration.content.sites import SITES
from resources.demonstration.content.uploads import UPLOADS
from resources.demonstration.content.vocabulary import AUDIENCES, LICENCES, TAGS, TOPICS

PAGES = (*national.PAGES, *chicago.PAGES, *sacramento.PAGES, *milwaukee.PAGES, *national_es.PAGES)
#: A page stands after the one above it, and a translation after its original.
LOWER_PAGES = (
    *national_questions.PAGES,
    *national_profiles.PAGES,
    *national_pages.PAGES,
    *national_pages_es.PAGES,
    *chicago_pages.PAGES,
    *sacramento_pages.PAGES,
    *milwaukee_pages.PAGES,
)
ARTICLES = (
    *national_news.ARTICLES,
    *national_news_more.ARTICLES,
    *national_news_earlier.ARTICLES,
    *national_news_es.ARTICLES,
    *chicago_news.ARTICLES,
    *chicago_news_more.ARTICLES,
    *chicago_news_earlier.ARTICLES,
    *sacramento_news.ARTICLES,
    *sacramento_news_more.ARTICLES,
    *sacramento_news_earlier.ARTICLES,
    *milwaukee_news.ARTICLES,
    *milwaukee_news_more.ARTICLES,
    *milwaukee_news_earlier.ARTICLES,
)
EVENTS = (
    *national_events.EVENTS,
    *chicago_events.EVENTS,
    *sacramento_events.EVENTS,
    *milwaukee_events.EVENTS,
)
RESOURCES = (
    *works_national.WORKS,
    *works_national_more.WORKS,
    *works_national_chapters.WORKS,
    *works_chicago.WORKS,
    *works_chicago_more.WORKS,
    *works_chicago_rooms.WORKS,
    *works_sacramento.WORKS,
    *works_sacramento_more.WORKS,
    *works_sacramento_groups.WORKS,
    *works_milwaukee.WORKS,
    *works_milwaukee_more.WORKS,
    *works_milwaukee_homes.WORKS,
)

__all__ = [
    "ARTICLES",
    "AUDIENCES",
    "COLLECTIONS",
    "DESKS",
    "EVENTS",
    "FEATURED",
    "HOTLINES",
    "LICENCES",
    "LOWER_PAGES",
    "PAGES",
    "PICTURES",
    "RECORDS",
    "RESOURCES",
    "SITES",
    "STATISTICS",
    "TAGS",
    "TOPICS",
    "UPLOADS",
]
