"""What the search knows of a page: one function for each sort, from a page to an unsaved entry."""

from collections.abc import Iterable, Iterator

from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import get_language_info, gettext, override
from wagtail.models import Page
from wagtail.rich_text import get_text_for_indexing

from chapters.models import CampaignPage, EventPage, NewsArticlePage, ProfilePage, PublicPage
from resources.jurisdictions import jurisdiction_label
from resources.languages import language_label
from resources.models import LibraryPage, Resource, ResourceFile, ResourcePage, ResourceType, Visibility
from search.models import Scope, SearchEntry
from search.surroundings import Surroundings
from search.texts import clean, within

#: In bytes of UTF-8. PostgreSQL's tsvector holds 1 MB: at most twice the bytes of the words, and positions.
BODY_LIMIT = 120_000
FILE_TEXT_LIMIT = 240_000


def read_page(page: PublicPage, around: Surroundings) -> SearchEntry | None:
    """Return the entry of a page in a chapter's tree; None if the chapter is retired or there is none."""
    return _on_a_site(page, around, summary=page.summary, body=page.search_text())


def read_library_section(page: LibraryPage, around: Surroundings) -> SearchEntry | None:
    """Return the entry of what stands above the library: every site has the same, so it is found on its own only."""
    entry = _on_a_site(page, around, summary=page.summary)
    if entry is not None:
        entry.scope = Scope.CHAPTER
    return entry


def read_article(page: NewsArticlePage, around: Surroundings) -> SearchEntry | None:
    """Return the entry of a news article, with its day, its tags and who wrote it."""
    entry = read_page(page, around)
    if entry is not None:
        tags = [tag.name for tag in page.tag_list]
        entry.date = page.date
        entry.tags = sorted(tags)
        entry.keywords = clean(" ".join([page.byline, page.on_behalf_of, *tags]))
    return entry


def read_campaign(page: CampaignPage, around: Surroundings) -> SearchEntry | None:
    """Return the entry of a campaign, with its last day, and its day if it has but one."""
    entry = read_page(page, around)
    if entry is not None:
        entry.date = page.only_day
        entry.ends_on = page.ends_on
    return entry


def read_profile(page: ProfilePage, around: Surroundings) -> SearchEntry | None:
    """Return the entry of a profile, with who is portrayed."""
    entry = read_page(page, around)
    if entry is not None:
        entry.keywords = clean(f"{page.name} {page.role} {page.organisation}")
    return entry


def read_event(page: EventPage, around: Surroundings) -> SearchEntry | None:
    """Return the entry of an event, with where it is and who invites; with its day if it takes place but once."""
    entry = read_page(page, around)
    if entry is not None:
        entry.date = page.only_day
        entry.ends_on = page.schedule.last().last_day
        entry.keywords = clean(f"{page.place} {page.street_address} {page.city} {page.organiser} {page.co_hosts}")
    return entry


def read_resource(page: ResourcePage, around: Surroundings) -> SearchEntry | None:
    """Return the entry of a resource in the language of *page*, with the text of all its files.

    What is not the network's is found on the own chapter's site only, and nowhere while that is closed.
    """
    resource: Resource = page.resource
    scope = Scope.NETWORK if resource.visibility == Visibility.NETWORK else Scope.CHAPTER
    if scope is Scope.CHAPTER and around.is_retired(resource.contributor_id):
        return None
    files = [file for file in resource.files.all() if file.superseded_by_id is None]
    language = around.languages[page.locale_id]
    return SearchEntry(
        chapter_id=resource.contributor_id,
        scope=scope,
        work=f"resource:{resource.pk}",
        handle=resource.handle,
        title=clean(page.title),
        summary=clean(page.summary),
        keywords=clean(" ".join(_keywords(resource, files, language))),
        body=within(clean(get_text_for_indexing(page.body)), BODY_LIMIT),
        file_text=within(clean(" ".join(_texts(files, language))), FILE_TEXT_LIMIT),
        languages=list(dict.fromkeys(file.language for file in files)),
        topics=[topic.handle for topic in resource.topics.all()],
        tags=sorted(tag.name for tag in resource.tags.all()),
        audience=[row.audience for row in resource.audiences.all()],
        jurisdiction=resource.jurisdiction,
        type=resource.type,
        date=resource.published_on,
    )


def words_around(entry: SearchEntry, label: str | Promise, chapter: str) -> Iterator[str]:
    """Yield what people add to their words: what sort of thing it is, whose, the month and year that it belongs to."""
    yield chapter
    with override(entry.language):
        yield str(label)
        if entry.date is not None:
            yield date_format(entry.date, "F Y")


def _on_a_site(page: Page, around: Surroundings, *, summary: str, body: str = "") -> SearchEntry | None:
    chapter_id = around.open_chapter(page)
    if chapter_id is None:
        return None
    return SearchEntry(
        chapter_id=chapter_id,
        work=f"page:{page.translation_key}",
        title=clean(page.title),
        summary=clean(summary),
        body=within(clean(body), BODY_LIMIT),
    )


def _texts(files: Iterable[ResourceFile], language: str) -> Iterator[str]:
    """The words of files in the entry's own language first: they are the last to be cut."""
    for file in sorted(files, key=lambda file: file.language != language):
        if file.searchable:
            yield file.text


def _keywords(resource: Resource, files: Iterable[ResourceFile], language: str) -> Iterator[str]:
    """The words of everything that is chosen from a list, in the language of the entry."""
    with override(language):
        yield str(ResourceType(resource.type).label)
        for topic in resource.topics.all():
            yield from topic.words()
        yield from (tag.name for tag in resource.tags.all())
        yield from (row.get_audience_display() for row in resource.audiences.all())
        if resource.jurisdiction:
            yield jurisdiction_label(resource.jurisdiction)
        yield from (resource.publisher, resource.authors)
        for code in dict.fromkeys(file.language for file in files):
            yield from _language_names(code)


def _language_names(code: str) -> Iterator[str]:
    """What a language calls itself, and its name in the active language and in English."""
    yield language_label(code)
    try:
        info = get_language_info(code)
    except KeyError:
        return
    yield info["name"]
    yield gettext(info["name"])
