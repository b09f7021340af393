"""The kinds of things that a visitor may find: the one table that says which page types there are in the search."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.core.checks import CheckMessage, Error, register
from django.db.models import Prefetch
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, get_page_models

from chapters.models import (
    ActionStepsPage,
    CampaignPage,
    ContactFormPage,
    EventIndexPage,
    EventPage,
    FAQPage,
    HomePage,
    IssuePage,
    NewsArticlePage,
    NewsIndexPage,
    PartnerDirectoryPage,
    PeoplePage,
    ProfilePage,
    PublicPage,
    SectionPage,
)
from resources.models import LibraryPage, ResourceCollectionPage, ResourceFile, ResourcePage, ResourceType
from search.models import SearchEntry
from search.readers import (
    read_article,
    read_campaign,
    read_event,
    read_library_section,
    read_page,
    read_profile,
    read_resource,
)
from search.surroundings import Surroundings


@dataclass(frozen=True)
class Kind:
    """A kind of result.

    ``weight`` multiplies its rank; ``read`` makes the unsaved entry of a page (None: not to be found); ``related`` is
    what ``read`` needs prefetched; ``types`` are labels by entry type where a finer word than ``label`` is shown.
    """

    slug: str
    label: str | Promise
    weight: float
    read: Callable[[Any, Surroundings], SearchEntry | None]
    related: tuple[str | Prefetch[Any], ...] = ()
    types: Mapping[str, str | Promise] = field(default_factory=dict)


PAGE = Kind("page", _("Page"), 1.0, read_page)
#: Pages that only lead on to others: what they lead to is found before them.
OVERVIEW = Kind("overview", _("Page"), 0.8, read_page)
LIBRARY = Kind("library", _("Page"), 0.8, read_library_section)
NEWS = Kind("news", _("News"), 0.9, read_article, related=("tagged",))
EVENT = Kind("event", _("Event"), 0.9, read_event)
CONTACT = Kind("contact", _("Contact"), 1.0, read_page)
CAMPAIGN = Kind("campaign", _("Campaign"), 1.0, read_campaign)
ACTION_STEPS = Kind("action-steps", _("Action steps"), 1.0, read_page)
#: What somebody set out to explain comes before what mentions it.
ISSUE = Kind("issue", _("Issue"), 1.1, read_page)
FAQ = Kind("faq", _("Questions and answers"), 1.1, read_page)
PROFILE = Kind("profile", _("Profile"), 1.0, read_profile)
PARTNERS = Kind("partners", _("Partners"), 0.9, read_page)
PEOPLE = Kind("people", _("People"), 1.0, read_page)
#: Where somebody has gathered what helps, before what is gathered there one by one.
COLLECTION = Kind("collection", _("Collection"), 1.3, read_page)
#: The toolkit before the news about the toolkit.
RESOURCE = Kind(
    "resource",
    _("Resource"),
    1.3,
    read_resource,
    related=(
        "resource__topics",
        "resource__tags",
        "resource__audiences",
        Prefetch("resource__files", queryset=ResourceFile.objects.current().in_order()),
    ),
    types=dict(ResourceType.choices),
)

KINDS: dict[type[Page], Kind] = {
    HomePage: OVERVIEW,
    SectionPage: PAGE,
    NewsIndexPage: OVERVIEW,
    NewsArticlePage: NEWS,
    EventIndexPage: OVERVIEW,
    EventPage: EVENT,
    CampaignPage: CAMPAIGN,
    ActionStepsPage: ACTION_STEPS,
    IssuePage: ISSUE,
    FAQPage: FAQ,
    ProfilePage: PROFILE,
    PartnerDirectoryPage: PARTNERS,
    PeoplePage: PEOPLE,
    ContactFormPage: CONTACT,
    LibraryPage: LIBRARY,
    ResourceCollectionPage: COLLECTION,
    ResourcePage: RESOURCE,
}

_BY_SLUG = {kind.slug: kind for kind in KINDS.values()}


def label_of(entry: SearchEntry) -> str:
    """Return the word above a result, in the active language: "Toolkit", "News"."""
    kind = _BY_SLUG[entry.kind]
    return str(kind.types.get(entry.type, kind.label))


def is_kind(slug: str) -> bool:
    return slug in _BY_SLUG


@register
def check_page_types(app_configs: object, **kwargs: object) -> list[CheckMessage]:
    """A new page type that nobody can find would be noticed late."""
    return [
        Error(
            f"{model.__name__} is a public page type and has no kind, so that no visitor can find it.",
            hint="Add it to KINDS in search/kinds.py.",
            obj=model,
            id="search.E001",
        )
        for model in get_page_models()
        if issubclass(model, PublicPage) and model not in KINDS
    ]
