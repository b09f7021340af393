"""The chapter itself, and what chapters publish."""

from chapters.models.chapter import Chapter, ChapterGroup, Role
from chapters.models.events import EventIndexPage, EventPage
from chapters.models.pages import HomePage, NewsArticlePage, NewsIndexPage, PublicPage, SectionPage
from chapters.models.statistic import Statistic

__all__ = [
    "Chapter",
    "ChapterGroup",
    "EventIndexPage",
    "EventPage",
    "HomePage",
    "NewsArticlePage",
    "NewsIndexPage",
    "PublicPage",
    "Role",
    "SectionPage",
    "Statistic",
]
