"""The shapes of the pages below a site's sections: campaigns, questions, profiles, partners and the like.

As in ``shapes.py``, nothing here imports Django, and placeholders stand for what is kept once. Items of stream fields
are made by ``page_blocks.py`` and ``blocks.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from resources.demonstration.content.shapes import Body, OnSite, SiteSlug, Value, Weekday

Item: TypeAlias = Mapping[str, Value]
Items: TypeAlias = tuple[Item, ...]


@dataclass(frozen=True, kw_only=True)
class Upload:
    """A document that a chapter uploaded. ``build()`` returns its bytes, the same bytes on every call."""

    key: str
    site: SiteSlug
    title: str
    filename: str
    build: Callable[[], bytes]


@dataclass(frozen=True, kw_only=True)
class LowerPage(OnSite):
    """Standing text at ``path`` of its site; what stands above is there already, or earlier in the list.

    A page in another language that has the path of an English page is its translation. ``after`` is the path of the
    page behind which it stands in menus; without it, it stands last.
    """

    path: str
    title: str
    summary: str
    introduction: str
    body: Body = ()
    picture: str | None = None
    review_in_days: int = 365
    in_menu: bool = False
    after: str = ""

    @property
    def ref(self) -> str:
        """How links name the page: ``chicago:/about/partners/``."""
        return f"{self.site_key}:{self.path}"

    @property
    def slug(self) -> str:
        return self.path.strip("/").rpartition("/")[2]

    @property
    def after_ref(self) -> str:
        return f"{self.site_key}:{self.after}" if self.after else ""

    @property
    def parent_ref(self) -> str:
        above = self.path.strip("/").rpartition("/")[0]
        return f"{self.site_key}:/{above}/" if above else f"{self.site_key}:/"


@dataclass(frozen=True, kw_only=True)
class Campaign(LowerPage):
    """Begins and ends on days counted from loading, or on the first such weekday on or after them."""

    starts_in_days: int
    ends_in_days: int
    starts_weekday: Weekday | None = None
    ends_weekday: Weekday | None = None
    goals: Items = ()
    actions: Items = ()


@dataclass(frozen=True, kw_only=True)
class ActionSteps(LowerPage):
    """Numbered things to do."""

    steps: Items


@dataclass(frozen=True, kw_only=True)
class Issue(LowerPage):
    """A long text with policy positions and questions."""

    positions: Items = ()
    questions: Items = ()


@dataclass(frozen=True, kw_only=True)
class Questions(LowerPage):
    """Questions and answers."""

    questions: Items


@dataclass(frozen=True, kw_only=True)
class Profile(LowerPage):
    """A person or an organization in questions; ``byline`` is who asked them."""

    name: str
    role: str = ""
    organisation: str = ""
    byline: str = ""
    questions: Items = ()


@dataclass(frozen=True, kw_only=True)
class Partners(LowerPage):
    """A directory of partner organizations."""

    partners: Items


@dataclass(frozen=True, kw_only=True)
class People(LowerPage):
    """The people of a site and how to reach it; address and hours line by line."""

    people: Items
    email: str = ""
    phone: str = ""
    postal_address: str = ""
    opening_hours: str = ""
