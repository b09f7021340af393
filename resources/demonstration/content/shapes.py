"""The shapes of the demonstration's content: frozen records that the loader turns into rows and pages.

Nothing here imports Django. Words that stand for something kept once are placeholders, which the
loader resolves when it stores the text:

* ``<embed embedtype="statistic" ref="key"/>`` stands for the *figure alone* ("10,359"), its source within
  reach; ``<embed embedtype="hotline" ref="key"/>`` stands for the *number alone* ("1-888-373-7888");
* ``<a linktype="page" ref="chicago:/contact/">`` names a page by site and path,
  ``<a linktype="page" ref="resource:handle">`` a resource, ``<a href="https://…">`` the outside world;
* ``[[date 17 thursday]]`` stands for a day counted from the day of loading (see ``dates.py``).

Whatever is counted in days (``days_ago``, ``review_in_days``) is counted from the day of loading.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

SiteSlug: TypeAlias = Literal["national", "chicago", "sacramento", "milwaukee"]
LanguageCode: TypeAlias = Literal["en", "es", "tl", "fr"]
PageKind: TypeAlias = Literal["home", "section"]
Weekday: TypeAlias = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
Visibility: TypeAlias = Literal["chapter", "submitted", "network"]
ResourceType: TypeAlias = Literal[
    "toolkit",
    "fact sheet",
    "poster",
    "model ordinance",
    "curriculum",
    "report",
    "video",
    "legal guide",
    "template",
]

Value: TypeAlias = "str | int | Sequence[Value] | Mapping[str, Value]"
Block: TypeAlias = tuple[str, Value]
"""One body block: the block's name and its value, as ``blocks.py`` makes them."""
Body: TypeAlias = tuple[Block, ...]


@dataclass(frozen=True, kw_only=True)
class MenuItemContent:
    """A menu entry; ``path`` is on the same site and need not be a page's (``/resources/``)."""

    label: str
    path: str


@dataclass(frozen=True, kw_only=True)
class SocialLinkContent:
    """A link to the site's account elsewhere; ``service`` is a plain lower-case name such as ``mastodon``."""

    service: str
    label: str
    url: str


@dataclass(frozen=True, kw_only=True)
class SiteContent:
    """A site and its brand. ``chapter_word`` is the word its visitors see for *chapter* ("" for National).

    ``ink`` and ``accent`` are ``#rrggbb``: both carry white text with a contrast of at least 4.5 : 1. ``ground`` is the
    page's, empty for National's.
    ``texts_es`` gives the tagline and footer in Spanish where the site has Spanish pages, else None.
    """

    slug: SiteSlug
    name: str
    chapter_word: str
    area: str
    states: str = ""
    tagline: str
    footer_text: str
    email: str
    ink: str
    accent: str
    donate_label: str
    donate_url: str
    social_links: tuple[SocialLinkContent, ...]
    menu: tuple[MenuItemContent, ...]
    tagline_es: str | None = None
    footer_text_es: str | None = None
    menu_es: tuple[MenuItemContent, ...] = ()
    ground: str = ""


@dataclass(frozen=True, kw_only=True)
class OnSite:
    """Whatever stands on a site in one of its languages."""

    site: SiteSlug
    language: LanguageCode = "en"

    @property
    def site_key(self) -> str:
        """The site in its language, as links and the loader's shelf call it: ``chicago``, ``national-es``."""
        return self.site if self.language == "en" else f"{self.site}-{self.language}"


@dataclass(frozen=True, kw_only=True)
class PageContent(OnSite):
    """A home page or a section page. ``path`` is the English page's path on its site ("/" for home).

    A translation has another ``language``, the same ``path`` as the page that it translates, and its own
    ``slug``. ``hero_heading`` is set on home pages only. ``summary`` is one or two plain sentences.
    """

    path: str
    kind: PageKind
    title: str
    summary: str
    introduction: str
    body: Body
    hero_heading: str = ""
    slug: str = ""
    picture: str | None = None
    review_in_days: int = 365

    @property
    def ref(self) -> str:
        """How links name the page: ``chicago:/about/``."""
        return f"{self.site_key}:{self.path}"


@dataclass(frozen=True, kw_only=True)
class ArticleContent(OnSite):
    """A news article at ``/news/<slug>/`` of its site.

    ``byline`` is the author whom readers see; ``posted_by`` is the key of the account that put it up
    ("chicago-editor"), which may belong to somebody else.
    """

    slug: str
    title: str
    summary: str
    introduction: str
    byline: str
    posted_by: str
    days_ago: int
    body: Body
    on_behalf_of: str = ""
    picture: str | None = None
    tags: tuple[str, ...] = ()

    @property
    def list_ref(self) -> str:
        """How links name the list in which it stands: ``chicago:/news/``."""
        return f"{self.site_key}:/news/"

    @property
    def ref(self) -> str:
        return f"{self.list_ref}{self.slug}/"


@dataclass(frozen=True, kw_only=True)
class EventContent(OnSite):
    """An event at ``/events/<slug>/`` of its site.

    It begins on the day ``in_days`` from the day of loading, or on the first ``weekday`` on or after it; with
    ``first_of_month``, on the first such weekday of the next month that begins after that day. ``starts`` and
    ``ends`` are clock times in ``time_zone`` ("19:00"); ``more_days`` is how many days later it ends. A rule goes on
    until ``until_in_days``; ``left_out`` are the numbers of the times that are skipped, the first one being 0.
    ``campaign`` names the campaign's page ("sacramento:/get-involved/day-of-action/").
    """

    slug: str
    title: str
    introduction: str
    in_days: int
    starts: str
    time_zone: str
    body: Body
    weekday: Weekday | None = None
    first_of_month: bool = False
    ends: str = ""
    more_days: int = 0
    all_day: bool = False
    repeats: Literal["never", "weekly", "fortnightly", "monthly"] = "never"
    until_in_days: int | None = None
    left_out: tuple[int, ...] = ()
    place: str = ""
    street_address: str = ""
    city: str = ""
    online_link: str = ""
    organiser: str = ""
    co_hosts: tuple[str, ...] = ()
    contact_email: str = ""
    cancelled: bool = False
    campaign: str = ""
    picture: str | None = None

    @property
    def list_ref(self) -> str:
        """How links name the list in which it stands: ``chicago:/events/``."""
        return f"{self.site_key}:/events/"

    @property
    def ref(self) -> str:
        return f"{self.list_ref}{self.slug}/"


@dataclass(frozen=True, kw_only=True)
class FileContent:
    """One file of a resource. ``build()`` returns its bytes, the same bytes on every call.

    ``only_inside`` is a word that stands in the file and in no title, summary, body, tag or other file of
    the demonstration: a search for it can only be answered from the file's own text.
    """

    language: LanguageCode
    title: str
    filename: str
    build: Callable[[], bytes]
    only_inside: str


@dataclass(frozen=True, kw_only=True)
class ResourceContent:
    """One work of the library. ``handle`` is unique in the network; ``body`` is HTML of p, ul, h2, a.

    ``jurisdiction`` is ``""`` (anywhere), ``"US"`` or an ISO 3166-2 code such as ``"US-CA"``.
    ``topics`` are handles of topics; ``tags`` and ``audience`` are from the lists in ``vocabulary.py``.
    """

    handle: str
    title: str
    summary: str
    body: str
    type: ResourceType
    topics: tuple[str, ...]
    tags: tuple[str, ...]
    audience: tuple[str, ...]
    jurisdiction: str
    publisher: str
    authors: tuple[str, ...]
    licence: str
    days_ago: int
    review_in_days: int
    contributed_by: SiteSlug
    visibility: Visibility
    files: tuple[FileContent, ...]


@dataclass(frozen=True, kw_only=True)
class RecordContent:
    """What the record of a work says besides. ``related`` and ``replaced_by`` are handles, ``credited`` sites.

    ``partners`` are invented organisations that helped to make it; ``content_note`` stands before all else.
    """

    handle: str
    edition: str = ""
    partners: tuple[str, ...] = ()
    content_note: str = ""
    related: tuple[str, ...] = ()
    replaced_by: str = ""
    credited: tuple[SiteSlug, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ChosenContent:
    """A work in a collection, by its handle, and why it is in it (may be empty)."""

    handle: str
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class CollectionContent(OnSite):
    """A collection at ``/resources/collections/<slug>/``. ``translates`` is the slug of the English one."""

    slug: str
    title: str
    introduction: str
    items: tuple[ChosenContent, ...]
    translates: str = ""
    picture: str | None = None


@dataclass(frozen=True, kw_only=True)
class TopicContent:
    """A topic of the controlled vocabulary, with a definition of one sentence and other words in each language."""

    handle: str
    label: str
    label_es: str
    definition: str
    definition_es: str
    alternatives: tuple[str, ...] = ()
    alternatives_es: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class StatisticContent:
    """A figure of public record. ``label`` completes the figure; ``year`` is the year that it describes.

    ``note`` says what the figure does not mean; ``spanish`` has what is said otherwise in Spanish, by the name of the
    field. ``reviewed`` is the day on which a person last checked it.
    """

    key: str
    figure: str
    label: str
    year: int
    place: str
    source: str
    short_source: str
    url: str
    note: str
    spanish: dict[str, str]
    reviewed: datetime.date


@dataclass(frozen=True, kw_only=True)
class HotlineContent:
    """A real hotline. Empty: it offers no such way. ``languages`` and ``hours`` are prose.

    ``spanish`` has the same words in Spanish, by the name of the field.
    """

    key: str
    name: str
    number: str
    text_number: str
    text_keyword: str
    chat_url: str
    tty: str
    url: str
    answered_by: str
    hours: str
    languages: str
    confidential: bool
    tied_to_law_enforcement: bool
    area: str
    states: str = ""
    on_every_page: bool = False
    note: str
    spanish: dict[str, str]
    reviewed: datetime.date


@dataclass(frozen=True, kw_only=True)
class PictureContent:
    """A drawn picture. ``draw()`` returns a JPEG of 1600 x 900 pixels, the same bytes on every call."""

    key: str
    site: SiteSlug
    title: str
    filename: str
    alt: str
    credit: str
    draw: Callable[[], bytes]
