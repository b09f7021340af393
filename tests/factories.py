"""Fixed-value makers of what tests need. Every value can be said; none is random."""

import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.contrib.auth import get_user_model
from django.contrib.contenttypes.models import ContentType
from django.db.models import F
from wagtail.models import Collection, Locale, Page, Site

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
from network import epochs
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

    For tests that ask what a page costs among many chapters; bench/ground asks it with provisioned ones. The rows are
    written table by table: saved one by one, sixty take as long as a hundred requests.
    """
    slugs = [f"light-{number}" for number in range(count)]
    homes = _light_home_pages(slugs)
    sites = Site.objects.bulk_create(
        Site(hostname=f"{slug}.localhost", port=8000, root_page=home) for slug, home in zip(slugs, homes, strict=True)
    )
    Brand.objects.bulk_create(Brand(site=site, name=home.title) for site, home in zip(sites, homes, strict=True))
    collections = [Collection.get_first_root_node().add_child(instance=Collection(name=slug)) for slug in slugs]
    chapters = Chapter.objects.bulk_create(
        Chapter(name=home.title, slug=home.slug, languages=["en"], site=site, root_page=home, collection=collection)
        for home, site, collection in zip(homes, sites, collections, strict=True)
    )
    Site.clear_site_root_paths_cache()
    epochs.advance()
    return chapters


def _light_home_pages(slugs: list[str]) -> list[Page]:
    kind, locale = ContentType.objects.get_for_model(HomePage), Locale.get_default()
    pages = [
        Page(
            title=slug.title(),
            draft_title=slug.title(),
            slug=slug,
            url_path=f"/{slug}/",
            content_type=kind,
            locale=locale,
        )
        for slug in slugs
    ]
    root = Page.get_first_root_node()
    last = root.get_last_child()
    for number, page in enumerate(pages, start=Page._str2int(last.path[-Page.steplen :]) + 1):
        page.path, page.depth = Page._get_path(root.path, root.depth + 1, number), root.depth + 1
    Page.objects.filter(pk=root.pk).update(numchild=F("numchild") + len(pages))
    for page in Page.objects.bulk_create(pages):
        home = HomePage(page_ptr=page)
        home.__dict__.update(page.__dict__)
        home.save_base(raw=True, force_insert=True)  # the row of its own table alone
    return pages


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
