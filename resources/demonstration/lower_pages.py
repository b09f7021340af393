"""The demonstration's pages below the usual sections: campaigns, questions, profiles, partners, people, issues."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

from wagtail.models import Page

from chapters.models import (
    ActionStepsPage,
    CampaignPage,
    FAQPage,
    IssuePage,
    PartnerDirectoryPage,
    PeoplePage,
    ProfilePage,
    PublicPage,
    SectionPage,
)
from network.models import User
from resources.demonstration.bodies import Shelf
from resources.demonstration.content import LOWER_PAGES, page_shapes
from resources.demonstration.content.dates import resolve_day
from resources.demonstration.publishing import fill, illustrate, publish


@dataclass(frozen=True)
class _Kind:
    """A page type, its plain fields, and the kind of item in each of its stream fields, by the names of the shape."""

    model: type[PublicPage]
    plain: tuple[str, ...] = ()
    streams: Mapping[str, str] = field(default_factory=dict)


_KINDS: dict[type[page_shapes.LowerPage], _Kind] = {
    page_shapes.LowerPage: _Kind(SectionPage),
    page_shapes.Campaign: _Kind(CampaignPage, streams={"goals": "goal", "actions": "step"}),
    page_shapes.ActionSteps: _Kind(ActionStepsPage, streams={"steps": "step"}),
    page_shapes.Issue: _Kind(IssuePage, streams={"positions": "position", "questions": "question"}),
    page_shapes.Questions: _Kind(FAQPage, streams={"questions": "question"}),
    page_shapes.Profile: _Kind(
        ProfilePage, ("name", "role", "organisation", "byline"), streams={"questions": "question"}
    ),
    page_shapes.Partners: _Kind(PartnerDirectoryPage, streams={"partners": "partner"}),
    page_shapes.People: _Kind(
        PeoplePage, ("email", "phone", "postal_address", "opening_hours"), streams={"people": "person"}
    ),
}


def make(shelf: Shelf) -> None:
    """Add every page without its words, so that others may link to it, and note it on *shelf*."""
    for content in LOWER_PAGES:
        kind = _KINDS[type(content)]
        page = kind.model(
            title=content.title,
            slug=content.slug,
            introduction=content.introduction,
            search_description=content.summary,
            review_on=shelf.today + datetime.timedelta(days=content.review_in_days),
            show_in_menus=content.in_menu,
            live=False,
            **{name: getattr(content, name) for name in kind.plain},
        )
        if isinstance(content, page_shapes.Campaign) and isinstance(page, CampaignPage):
            page.starts_on = resolve_day(content.starts_in_days, content.starts_weekday, today=shelf.today)
            page.ends_on = resolve_day(content.ends_in_days, content.ends_weekday, today=shelf.today)
        original = shelf.pages.get(f"{content.site}:{content.path}")
        if original is not None:
            page.translation_key = original.translation_key
        parent = shelf.pages[content.parent_ref]
        parent.refresh_from_db()
        page.locale = parent.locale
        parent.add_child(instance=page)
        shelf.pages[content.ref] = page.page_ptr


def write(shelf: Shelf, users: Mapping[str, User]) -> None:
    """Give every page its words and its picture, and publish it."""
    for content in LOWER_PAGES:
        page = shelf.pages[content.ref].specific
        page.owner = users.get(f"{content.site}.editor@example.org")
        illustrate(page, content.picture, shelf)
        for name, item in _KINDS[type(content)].streams.items():
            fill(page, name, shelf.items(item, getattr(content, name)))
        publish(page, shelf.body(content.body))


def place(shelf: Shelf) -> None:
    """Move pages to their places in the menus. Comes last: it moves others along, and *shelf* does not hear of it."""
    for content in LOWER_PAGES:
        if content.after_ref:
            page = Page.objects.get(pk=shelf.pages[content.ref].pk)
            page.move(Page.objects.get(pk=shelf.pages[content.after_ref].pk), pos="right")
