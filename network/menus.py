"""The menu of each site in each language: the editors' own, else the site's sections. Held in each process."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from django.db.models.signals import post_delete, post_save
from django.http import HttpRequest
from django.utils.translation import override
from wagtail.models import Page, PageViewRestriction, Site
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

from network import epochs
from network.epochs import Held
from network.language_versions import open_translations
from network.locales import language_of
from network.models import Brand
from network.page_queries import ListedPageQuerySet
from network.sites import home_above, homes_of

#: Home pages stand at depth 2 of the tree, sections at depth 3: what is deeper is in no automatic menu.
SECTION_DEPTH = 3


@dataclass(frozen=True)
class MenuItem:
    """A line of the menu; ``url`` is relative inside the own site, ``language`` that of the label."""

    label: str
    url: str
    language: str


def menu_of(site_id: int, language: str) -> tuple[MenuItem, ...]:
    """Return the menu of a site in a language code; the site's main language where there is none in this one."""
    menus = _held.get().get(site_id, {})
    return menus.get(language) or next(iter(menus.values()), ())


def _load() -> dict[int, dict[str, tuple[MenuItem, ...]]]:
    sites = list(Site.objects.select_related("root_page"))
    own = {brand.site_id: brand.menu for brand in Brand.objects.all() if brand.menu}
    sections = _sections(sites)
    return {site.pk: _own_menu(site, own[site.pk]) if site.pk in own else sections[site.pk] for site in sites}


def _own_menu(site: Site, menu: Any) -> dict[str, tuple[MenuItem, ...]]:
    """Return the menu that a site's people arranged, in each language of the site: the main one's first.

    It is arranged once. In another language a line leads to the translation of its page, under that page's title; what
    isn't translated stays as it is. Nothing depends on the request in which the menus happen to be loaded.
    """
    main, homes = language_of(site.root_page.locale_id), homes_of(site.pk)
    lines = [block.value for block in menu]
    pages = _that_may_be_named([page for line in lines if (page := line.get("page"))], site)
    translated = open_translations(
        {page.translation_key for page in pages.values()}, [home for home in homes if home.language != main]
    )
    menus: dict[str, tuple[MenuItem, ...]] = {}
    for language, home in ((main, None), *((home.language, home) for home in homes if home.language != main)):
        items = []
        for line in lines:
            page = pages.get(line["page"].pk) if line.get("page") else None
            other = translated.get((page.translation_key, home.pk)) if page and home else None
            if other is not None:
                items.append(MenuItem(other.title, _address(other, site, language), language))
            elif page is not None:
                written = main if line.get("label") else language_of(page.locale_id)
                items.append(MenuItem(line.text, _address(page, site, main), written))
            elif line.get("url"):
                items.append(MenuItem(line.text, _relative(line["url"], site), main))
        menus[language] = tuple(items)
    return menus


def _that_may_be_named(pages: list[Page], site: Site) -> dict[int, Page]:
    """Return the live ones among *pages*: private ones only if they are the site's own (as network.links does)."""
    live = {page.pk: page for page in pages if page.live}
    away = [pk for pk, page in live.items() if (home := home_above(page.url_path)) and home.site_id != site.pk]
    if not away:
        return live
    open_ones = set(ListedPageQuerySet(Page).listed_from().filter(pk__in=away).values_list("pk", flat=True))
    return {pk: page for pk, page in live.items() if pk not in away or pk in open_ones}


def _address(page: Page, site: Site, language: str) -> str:
    """Return the address of *page* as a visitor of *site* is shown it in a language."""
    request = HttpRequest()
    request._wagtail_site = site  # type: ignore[attr-defined]  # as network.hosts does
    with override(language):
        return page.specific_deferred.get_url(request=request) or ""


def _sections(sites: list[Site]) -> dict[int, dict[str, tuple[MenuItem, ...]]]:
    """Return the automatic menus: the sections below each home page and its translations, in tree order."""
    site_by_key = {site.root_page.translation_key: site for site in sites}
    homes = Page.objects.filter(translation_key__in=site_by_key)
    site_by_path = {home.path: site_by_key[home.translation_key] for home in homes}
    menus: dict[int, dict[str, list[MenuItem]]] = {site.pk: defaultdict(list) for site in sites}
    # The menu stands on every page, the one that asks for a password too: it names what is open to everybody.
    for page in ListedPageQuerySet(Page).listed_from().in_menu().filter(depth=SECTION_DEPTH).order_by("path"):
        site = site_by_path.get(page.path[: -Page.steplen])
        if site is not None:
            language = language_of(page.locale_id)
            menus[site.pk][language].append(MenuItem(page.title, _relative(page.full_url or "", site), language))
    return {
        site.pk: {
            language: tuple(items)
            for language, items in sorted(
                menus[site.pk].items(), key=lambda menu: menu[0] != language_of(site.root_page.locale_id)
            )
        }
        for site in sites
    }


def _relative(url: str, site: Site) -> str:
    return url.removeprefix(site.root_url) if url.startswith(f"{site.root_url}/") else url


def _on_page_change(sender: type[Page], instance: Page, **kwargs: Any) -> None:
    if instance.depth <= SECTION_DEPTH or _in_an_own_menu(instance):
        epochs.advance()


def _in_an_own_menu(page: Page) -> bool:
    return any(
        block.value.get("page") and block.value["page"].translation_key == page.translation_key
        for brand in Brand.objects.exclude(menu__isnull=True)
        for block in brand.menu or ()
    )


def _on_restriction(sender: type[PageViewRestriction], instance: PageViewRestriction, **kwargs: Any) -> None:
    if instance.page.depth <= SECTION_DEPTH:
        epochs.advance()


def connect() -> None:
    """Let the menus follow the pages and what hides them. Called once, when the application starts."""
    for signal in (page_published, page_unpublished, page_slug_changed, post_page_move):
        signal.connect(_on_page_change, dispatch_uid="network.menus")
    for signal in (post_save, post_delete):
        signal.connect(_on_restriction, sender=PageViewRestriction, dispatch_uid="network.menus")


_held: Held[dict[int, dict[str, tuple[MenuItem, ...]]]] = Held(_load)
