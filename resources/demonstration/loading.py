"""Loads the demonstration network, whole or not at all. Run again, it keeps what was edited."""

import datetime
from collections.abc import Callable
from io import BytesIO
from typing import Any

from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from django.db import transaction
from wagtail.images import get_image_model
from wagtail.models import Page, Site

from chapters.models import (
    Chapter,
    HomePage,
    NewsArticlePage,
    NewsIndexPage,
    SectionPage,
    Statistic,
    StatisticTranslation,
)
from chapters.provisioning import NewChapter, provision_chapter
from network import epochs
from network.models import Brand, Hotline, HotlineTranslation, Picture, UploadedDocument
from network.models.brand import Header, Hero, Shape, Typeface
from resources.demonstration import collections, desks, events, library, lower_pages
from resources.demonstration.accounts import make_accounts
from resources.demonstration.bodies import Shelf
from resources.demonstration.content import (
    ARTICLES,
    COLLECTIONS,
    EVENTS,
    HOTLINES,
    LOWER_PAGES,
    PAGES,
    PICTURES,
    SITES,
    STATISTICS,
    UPLOADS,
)
from resources.demonstration.content.shapes import ArticleContent, PageContent, SiteContent
from resources.demonstration.publishing import illustrate, publish

Say = Callable[[str], None]

#: What tells the four sites apart besides their colours.
_FACES: dict[str, dict[str, str]] = {
    "national": {"typeface": Typeface.HUMANIST, "header": Header.PLAIN, "shape": Shape.SOFT, "hero": Hero.SPLIT},
    "chicago": {
        "typeface": Typeface.GROTESQUE,
        "header": Header.BAND,
        "shape": Shape.SQUARE,
        "hero": Hero.BANNER,
    },
    "sacramento": {
        "typeface": Typeface.SERIF,
        "header": Header.CENTERED,
        "shape": Shape.ROUND,
        "hero": Hero.WIDE,
    },
    "milwaukee": {
        "typeface": Typeface.SLAB,
        "header": Header.PLAIN,
        "shape": Shape.ROUND,
        "hero": Hero.RULE,
    },
}


def load(*, today: datetime.date, say: Say) -> bool:
    """Load the demonstration unless it is there; give its sites the port of now. Returns whether it was loaded.

    *today* is the day from which relative dates count. *say* is told what is being done, a line at a time.
    """
    with transaction.atomic():
        loaded = not Chapter.objects.exists()
        if loaded:
            _load(today, say)
        _follow_port()
    return loaded


def _load(today: datetime.date, say: Say) -> None:
    say("National and the chapters: sites, pages, groups, brands")
    chapters = {content.slug: _make_chapter(content) for content in SITES}
    users = make_accounts({str(slug): chapter for slug, chapter in chapters.items()})
    shelf = Shelf(today=today)
    say(f"{len(PICTURES)} pictures, {len(HOTLINES)} hotlines, {len(STATISTICS)} statistics")
    _make_pictures(shelf, chapters)
    _make_documents(shelf, chapters)
    _make_facts(shelf)
    _note_pages(shelf, chapters)
    say("The library: topics, resources and their files")
    library.load(shelf=shelf, chapters={str(slug): chapter for slug, chapter in chapters.items()}, users=users, say=say)
    say(f"{len(PAGES) + len(LOWER_PAGES)} pages and {len(ARTICLES)} articles")
    lower_pages.make(shelf)
    for article in ARTICLES:
        _make_article(article, shelf)
    say(f"{len(EVENTS)} events")
    events.make(shelf)
    say("Their words and pictures")
    for page in PAGES:
        _write_page(page, shelf)
    lower_pages.write(shelf, users)
    for article in ARTICLES:
        _write_article(article, shelf, users)
    events.write(shelf, users)
    say(f"{len(COLLECTIONS)} collections of resources")
    collections.feature(shelf)
    collections.make_collections(shelf, users)
    lower_pages.place(shelf)
    desks.lay(shelf, users)
    _write_footers(chapters)


def brand_values(content: SiteContent) -> dict[str, object]:
    """Return the values of network.models.Brand, by field name, that a site of the demonstration has of its own."""
    return {
        "tagline": content.tagline,
        "primary_colour": content.ink,
        "on_primary_colour": "#ffffff",
        "accent_colour": content.accent,
        "background_colour": content.ground or None,
        "donate_url": content.donate_url,
        **_FACES[content.slug],
    }


def _make_chapter(content: SiteContent) -> Chapter:
    is_national = content.slug == "national"
    host = settings.NATIONAL_HOST if is_national else f"{content.slug}.{settings.NATIONAL_HOST}"
    return provision_chapter(
        NewChapter(
            name=content.name,
            slug=content.slug,
            host=host,
            word=content.chapter_word or "National",
            region=content.area,
            states=content.states,
            languages=("en", "es") if content.tagline_es else ("en",),
            is_national=is_national,
            brand=brand_values(content),
        )
    )


def _write_footers(chapters: dict[Any, Chapter]) -> None:
    for content in SITES:
        brand = Brand.objects.get(site=chapters[content.slug].site)
        brand.footer = f"<p>{content.footer_text}</p>"
        brand.social = [("link", {"label": link.label, "url": link.url, "page": None}) for link in content.social_links]
        brand.full_clean()
        brand.save()


def _make_pictures(shelf: Shelf, chapters: dict[Any, Chapter]) -> None:
    model: type[Picture] = get_image_model()
    for content in PICTURES:
        picture = model(
            title=content.title,
            file=ImageFile(BytesIO(content.draw()), name=content.filename),
            description=content.alt,
            credit=content.credit,
            collection=chapters[content.site].collection,
        )
        picture.save()
        shelf.pictures[content.key] = picture


def _make_documents(shelf: Shelf, chapters: dict[Any, Chapter]) -> None:
    for content in UPLOADS:
        file = ContentFile(content.build(), name=content.filename)
        document = UploadedDocument(title=content.title, file=file, collection=chapters[content.site].collection)
        document.save()
        document.get_file_size()  # which keeps it: a page that shows the size writes nothing
        shelf.documents[content.key] = document


def _make_facts(shelf: Shelf) -> None:
    for order, hotline in enumerate(HOTLINES):
        shelf.hotlines[hotline.key] = Hotline.objects.create(
            name=hotline.name,
            phone=hotline.number,
            text_number=hotline.text_number,
            text_keyword=hotline.text_keyword,
            tty=hotline.tty,
            answered_by=hotline.answered_by,
            url=hotline.url,
            hours=hotline.hours,
            languages=hotline.languages,
            confidential=hotline.confidential,
            law_enforcement_tie=hotline.tied_to_law_enforcement,
            area=hotline.area,
            states=hotline.states,
            note=hotline.note,
            shown_everywhere=hotline.on_every_page,
            sort_order=order * 10,
            reviewed_on=hotline.reviewed,
        )
        HotlineTranslation.objects.create(hotline=shelf.hotlines[hotline.key], language="es", **hotline.spanish)
    for statistic in STATISTICS:
        shelf.statistics[statistic.key] = Statistic.objects.create(
            key=statistic.key,
            figure=statistic.figure,
            statement=statistic.label,
            source=statistic.source,
            short_source=statistic.short_source,
            year=statistic.year,
            url=statistic.url,
            note=statistic.note,
            review_on=statistic.reviewed + datetime.timedelta(days=365),
        )
        StatisticTranslation.objects.create(
            statistic=shelf.statistics[statistic.key], language="es", **statistic.spanish
        )


def _note_pages(shelf: Shelf, chapters: dict[Any, Chapter]) -> None:
    """Put every page that provisioning made on the shelf, by site and path ("chicago:/news/", "national-es:/")."""
    for slug, chapter in chapters.items():
        for home in HomePage.objects.filter(translation_key=chapter.root_page.translation_key):
            suffix = "" if home.pk == chapter.root_page_id else f"-{home.locale.language_code}"
            for page in Page.objects.descendant_of(home, inclusive=True):
                shelf.pages[f"{slug}{suffix}:/{page.url_path.removeprefix(home.url_path)}"] = page


def _write_page(content: PageContent, shelf: Shelf) -> None:
    page: HomePage | SectionPage = shelf.pages[content.ref].specific
    page.title = content.title
    if isinstance(page, HomePage):
        page.hero_heading = content.hero_heading
    page.introduction = content.introduction
    page.search_description = content.summary
    page.review_on = shelf.today + datetime.timedelta(days=content.review_in_days)
    illustrate(page, content.picture, shelf)
    publish(page, shelf.body(content.body))


def _make_article(content: ArticleContent, shelf: Shelf) -> None:
    """Add an article without its body, so that others may link to it."""
    index: NewsIndexPage = shelf.pages[content.list_ref].specific
    article = NewsArticlePage(
        title=content.title,
        slug=content.slug,
        introduction=content.introduction,
        search_description=content.summary,
        byline=content.byline,
        on_behalf_of=content.on_behalf_of,
        date=shelf.today - datetime.timedelta(days=content.days_ago),
        live=False,
    )
    index.add_child(instance=article)
    shelf.pages[content.ref] = article.page_ptr


def _write_article(content: ArticleContent, shelf: Shelf, users: dict[str, Any]) -> None:
    article: NewsArticlePage = shelf.pages[content.ref].specific
    article.tags.add(*content.tags)
    article.owner = users.get(f"{content.posted_by.replace('-', '.')}@example.org")
    illustrate(article, content.picture, shelf)
    publish(article, shelf.body(content.body))


def _follow_port() -> None:
    """The address of every site carries the port on which this installation is served."""
    if Site.objects.exclude(port=settings.PORT).update(port=settings.PORT):
        Site.clear_site_root_paths_cache()
        epochs.advance()
