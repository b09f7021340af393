"""The chapter itself, and what chapters publish."""

from chapters.models.answers import FAQPage, IssuePage, ProfilePage
from chapters.models.audit import AuditEntry
from chapters.models.campaigns import ActionStepsPage, CampaignPage
from chapters.models.chapter import Chapter, ChapterGroup, Role
from chapters.models.contact_form import ContactFormField, ContactFormPage, FormEntry
from chapters.models.directories import PartnerDirectoryPage, PeoplePage
from chapters.models.events import EventIndexPage, EventPage
from chapters.models.invitation import Invitation
from chapters.models.news import NewsArticlePage, NewsArticleTag, NewsIndexPage
from chapters.models.pages import HomePage, SectionPage
from chapters.models.public_page import PublicPage
from chapters.models.statistic import Statistic, StatisticTranslation

__all__ = [
    "ActionStepsPage",
    "AuditEntry",
    "CampaignPage",
    "Chapter",
    "ChapterGroup",
    "ContactFormField",
    "ContactFormPage",
    "EventIndexPage",
    "EventPage",
    "FAQPage",
    "FormEntry",
    "HomePage",
    "Invitation",
    "IssuePage",
    "NewsArticlePage",
    "NewsArticleTag",
    "NewsIndexPage",
    "PartnerDirectoryPage",
    "PeoplePage",
    "ProfilePage",
    "PublicPage",
    "Role",
    "SectionPage",
    "Statistic",
    "StatisticTranslation",
]
