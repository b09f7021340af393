"""Fixed-value makers of what tests need. Every value can be said; none is random."""

import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.contrib.auth import get_user_model
from wagtail.models import Collection, Page, Site

from chapters.models import (
    Chapter,
    EventIndexPage,
    EventPage,
    HomePage,
    NewsArticlePage,
    NewsIndexPage,
    Role,
    SectionPage,
)
from chapters.provisioning import FirstPerson, NewChapter, provision_chapter
from network.models import Brand, User

PASSWORD = "a long word for tests"


def make_network() -> dict[str, Chapter]:
    """Provision National (English and Spanish), Chicago, Sacramento and Milwaukee, each on its host."""
    national = provision_chapter(
        NewChapter(name="Lantern Network", slug="national", host="localhost", languages=("en", "es"), is_national=True)
    )
    chapters = {"national": national}
    for slug in ("chicago", "sacramento", "milwaukee"):
        chapters[slug] = make_chapter(slug)
    return chapters


def make_chapter(slug: str = "los-angeles", **values: Any) -> Chapter:
    """Provision a chapter on ``<slug>.localhost``; *values* are those of chapters.provisioning.NewChapter."""
    name = values.pop("name", f"Lantern {slug.replace('-', ' ').title()}")
    return provision_chapter(NewChapter(name=name, slug=slug, host=values.pop("host", f"{slug}.localhost"), **values))


def make_light_chapters(count: int) -> list[Chapter]:
    """Make *count* chapters of rows only: site, brand, collection and home page, without sections, groups, workflow.

    For tests that ask what a page costs among many chapters; bench/ground asks it with provisioned ones.
    """
    return [_make_light_chapter(f"light-{number}") for number in range(count)]


def _make_light_chapter(slug: str) -> Chapter:
    home = Page.get_first_root_node().add_child(instance=HomePage(title=slug.title(), slug=slug))
    site = Site.objects.create(hostname=f"{slug}.localhost", port=8000, root_page=home.page_ptr)
    Brand.objects.create(site=site, name=slug.title())
    return Chapter.objects.create(
        name=slug.title(),
        slug=slug,
        languages=["en"],
        site=site,
        root_page=home.page_ptr,
        collection=Collection.get_first_root_node().add_child(instance=Collection(name=slug)),
    )


def make_person(chapter: Chapter | None, role: Role | None, email: str = "") -> User:
    """Make a person with a role in a chapter (no chapter: an account without any role)."""
    address = email or (f"{chapter.slug}.{role.value}@example.org" if chapter and role else "nobody@example.org")
    user: User = get_user_model().objects.create_user(address, PASSWORD, first_name="Pat", last_name="Example")
    if chapter and role:
        user.groups.add(chapter.group(role))
    return user


def make_article(
    chapter: Chapter, title: str = "A rainy Tuesday", *, live: bool = True, **fields: Any
) -> NewsArticlePage:
    """Make a news article below a chapter's news list; live ones are published as an editor would."""
    index = NewsIndexPage.objects.descendant_of(chapter.root_page).get()
    article = NewsArticlePage(title=title, live=False, **fields)
    index.add_child(instance=article)
    revision = article.save_revision()
    if live:
        revision.publish()
        article.refresh_from_db()
    return article


def make_event(chapter: Chapter, title: str = "An open evening", *, live: bool = True, **fields: Any) -> EventPage:
    """Make an event below a chapter's list of events: in a hall, on an evening far ahead, unless *fields* say else."""
    index = EventIndexPage.objects.descendant_of(chapter.root_page).get()
    values = {
        "starts_at": datetime.datetime(2099, 5, 7, 19, tzinfo=ZoneInfo("America/Chicago")),
        "time_zone": "America/Chicago",
        "place": "Harbor Hall",
        **fields,
    }
    event = EventPage(title=title, live=False, **values)
    index.add_child(instance=event)
    revision = event.save_revision()
    if live:
        revision.publish()
        event.refresh_from_db()
    return event


def make_section(parent: Page, title: str = "A programme", **fields: Any) -> SectionPage:
    """Make a live section page below *parent*."""
    page = SectionPage(title=title, live=False, **fields)
    parent.add_child(instance=page)
    page.save_revision().publish()
    page.refresh_from_db()
    return page


__all__ = [
    "FirstPerson",
    "make_article",
    "make_chapter",
    "make_event",
    "make_light_chapters",
    "make_network",
    "make_person",
    "make_section",
]
