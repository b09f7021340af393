"""The menu of each site in each language: the editors' own, else the site's sections. Held in each process."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from django.db.models.signals import post_delete, post_save
from wagtail.models import Page, PageViewRestriction, Site
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

from network import epochs
from network.epochs import Held
from network.locales import language_of
from network.models import Brand
from network.page_queries import ListedPageQuerySet

#: Home pages stand at depth 2 of the tree, sections at depth 3: what is deeper is in no automatic menu.
SECTION_DEPTH = 3


@dataclass(frozen=True)
class MenuItem:
    """A line of the menu; ``url`` is relative inside the own site."""

    label: str
    url: str


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
    items = tuple(MenuItem(block.value.text, _relative(block.value.href, site)) for block in menu)
    return {language_of(site.root_page.locale_id): items}


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
            item = MenuItem(page.title, _relative(page.full_url or "", site))
            menus[site.pk][language_of(page.locale_id)].append(item)
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
        block.value.get("page") and block.value["page"].pk == page.pk
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
