"""The library in the sitemaps: National's lists what the network shares, a chapter's what it keeps to itself."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import override
from wagtail import hooks
from wagtail.models import Page, Site

from chapters.registry import ChapterInForce, chapter_of_site
from network.language_versions import with_default
from network.locales import language_of, locale_ids
from network.sitemaps import HOOK, SitemapEntry, SitemapSource
from network.sites import homes_of
from resources.models import LibraryPage, ResourceCollectionPage, ResourcePage
from resources.models.choices import Visibility


class LibrarySource:
    """The list of resources (National's is the canonical one), and the site's own collections."""

    name = "library"
    models: tuple[type[Page], ...] = (LibraryPage, ResourceCollectionPage)

    def count(self, site: Site) -> int:
        return len(list(self.entries(site, 0, 0)))

    def entries(self, site: Site, start: int, stop: int) -> Iterator[SitemapEntry]:
        """Yield all of them, which are few, whatever part is asked for: one query."""
        chapter = chapter_of_site(site.pk)
        if chapter is None:
            return
        groups = _collections(chapter)
        lists = ["library"] if chapter.is_national else []
        if groups:
            lists.append("resource_collections")
        for name in lists:
            addresses = {home.language: f"{site.root_url}{_path(home.language, name)}" for home in homes_of(site.pk)}
            yield from (SitemapEntry(url, None, with_default(addresses)) for url in addresses.values())
        for pages in groups:
            found = {language_of(page.locale_id): page.get_full_url() or "" for page in pages}
            for page in pages:
                url = page.get_full_url()
                if url:
                    yield SitemapEntry(url, page.last_published_at, with_default(found))


class ResourcesSource:
    """The resources, in each language in which their words are."""

    name = "resources"
    models: tuple[type[Page], ...] = (ResourcePage,)

    def count(self, site: Site) -> int:
        pages = self._pages(site)
        return 0 if pages is None else pages.count()

    def entries(self, site: Site, start: int, stop: int) -> Iterator[SitemapEntry]:
        """Yield the entries: one query, and one more for a part of a site with several languages."""
        pages = self._pages(site)
        if pages is None:
            return
        columns = ("resource_id", "resource__handle", "locale_id", "resource__updated_at", "last_published_at")
        rows = list(pages.order_by("resource_id", "pk").values_list(*columns)[start:stop])
        addresses: dict[int, dict[str, str]] = defaultdict(dict)
        paths = {home.language: _path(home.language, "resource", "handle") for home in homes_of(site.pk)}

        def address(handle: str, code: str) -> str:
            return f"{site.root_url}{paths[code].removesuffix('handle/')}{handle}/"

        if len(paths) > 1:
            is_whole = start == 0 and len(rows) < stop
            others = pages.filter(resource__in={row[0] for row in rows})
            for pk, handle, locale, *_times in rows if is_whole else others.values_list(*columns):
                addresses[pk][language_of(locale)] = address(handle, language_of(locale))
        for pk, handle, locale, updated, published in rows:
            changed = max(updated, published) if published else updated
            yield SitemapEntry(address(handle, language_of(locale)), changed, with_default(addresses[pk]))

    def _pages(self, site: Site) -> Any:
        chapter = chapter_of_site(site.pk)
        if chapter is None:
            return None
        here = Q(resource__contributor_id=chapter.pk) & ~Q(resource__visibility=Visibility.NETWORK)
        if chapter.is_national:
            here |= Q(resource__visibility=Visibility.NETWORK)
        languages = [locale_ids()[home.language] for home in homes_of(site.pk)]
        pages = ResourcePage.objects.listed_from().filter(here, locale__in=languages)
        return pages.filter(resource__merged_into__isnull=True)


def _collections(chapter: ChapterInForce) -> list[list[Any]]:
    """Return the chapter's own collections that are open to everybody, each with its translations."""
    groups: dict[Any, list[Any]] = defaultdict(list)
    for page in ResourceCollectionPage.objects.listed_from().defer_streamfields().order_by("path"):
        if page.path.startswith(chapter.root_paths):
            groups[page.translation_key].append(page)
    return list(groups.values())


def _path(language: str, name: str, *args: str) -> str:
    with override(language):
        return reverse(name, args=args)


@hooks.register(HOOK)
def library_source() -> SitemapSource:
    return LibrarySource()


@hooks.register(HOOK)
def resources_source() -> SitemapSource:
    return ResourcesSource()
