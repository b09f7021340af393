"""The library: a resource is a row, its files are rows, its words are pages."""

from resources.models.branches import LibraryBranchPage, LibraryRootPage
from resources.models.choices import Audience, Licence, ResourceType, Visibility
from resources.models.collection_page import ResourceCollectionPage
from resources.models.file import ResourceFile
from resources.models.library_entry import FacetValue, LibraryEntry
from resources.models.library_page import LibraryPage
from resources.models.proposal import Proposal, ProposedFile
from resources.models.resource import Resource, ResourceAudience, ResourceTag
from resources.models.resource_page import ResourcePage
from resources.models.topic import Topic
from resources.models.upkeep import CheckedLink, LibraryExpectations, TitleKey
from resources.models.use import DailyUse
from resources.models.vocabulary import FormerTag

__all__ = [
    "Audience",
    "CheckedLink",
    "DailyUse",
    "FacetValue",
    "FormerTag",
    "LibraryBranchPage",
    "LibraryEntry",
    "LibraryExpectations",
    "LibraryPage",
    "LibraryRootPage",
    "Licence",
    "Proposal",
    "ProposedFile",
    "Resource",
    "ResourceAudience",
    "ResourceCollectionPage",
    "ResourceFile",
    "ResourcePage",
    "ResourceTag",
    "ResourceType",
    "TitleKey",
    "Topic",
    "Visibility",
]
