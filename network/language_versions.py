"""The same page in the other languages of its site: for the switcher, and for search engines (``hreflang``).

A translation counts if it is live, open to everybody and on this site. A site with one language asks the database
nothing.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, QueryDict
from django.urls import NoReverseMatch, reverse
from django.utils.translation import get_language_info, gettext, override
from wagtail.models import Page, Site

from network.links import url_at
from network.locales import language_of
from network.page_queries import ListedPageQuerySet
from network.sites import Home, homes_of

#: What search engines show to people whose language is none of ours.
DEFAULT = "x-default"
#: Addresses that are different pages in different languages; every other view is one page in all of them.
_PAGES = "wagtail_serve"
#: The number of a page of a list: in another language the list has another length.
_NUMBER = "page"


@dataclass(frozen=True)
class LanguageWay:
    """A line of the language switcher. ``label`` is what the language calls itself.

    ``leads_to`` says, in that language, where it leads if that isn't the same page; else it is empty.
    """

    code: str
    label: str
    url: str
    current: bool
    leads_to: str = ""


@dataclass(frozen=True)
class Alternate:
    """The whole address of a page in the language ``code``, or of the one for everybody else (``x-default``)."""

    code: str
    url: str


@dataclass(frozen=True)
class LanguageVersions:
    """What is known of a page's other languages; both are empty where the site has but one."""

    ways: tuple[LanguageWay, ...] = ()
    alternates: tuple[Alternate, ...] = ()


def versions_of_page(page: Page, above: Iterable[Page], request: HttpRequest) -> LanguageVersions:
    """Return the versions of a page below a home page of the request's site; *above* are the pages above it.

    Where a translation is missing the switcher leads to that of the nearest page above, at last to the home page.
    One query, none on a site with one language.
    """
    homes = _homes(request)
    if len(homes) < 2:
        return LanguageVersions()
    keys = [page.translation_key, *(one.translation_key for one in reversed(list(above)) if one.depth > 2)]
    found = open_translations(keys, homes)
    # The page itself is a version of itself, a preview of a draft too.
    current = language_of(page.locale_id)
    ways = tuple(
        _way(home, _nearest(found, keys, home), keys[0], request, current=home.language == current) for home in homes
    )
    same = {home: found[page.translation_key, home.pk] for home in homes if (page.translation_key, home.pk) in found}
    if len(same) < 2 or language_of(page.locale_id) not in {home.language for home in same}:
        return LanguageVersions(ways)
    addresses = {home.language: f"{home.root_url}{url_at(one.url_path, request)}" for home, one in same.items()}
    return LanguageVersions(ways, with_default(addresses))


def versions_of_address(request: HttpRequest) -> LanguageVersions:
    """Return the versions of an address that the site has in each of its languages (library, search).

    The switcher keeps what stands after the question mark, but for the number of a page. For an address of another
    kind it leads to the home page. No query.
    """
    homes = _homes(request)
    if len(homes) < 2:
        return LanguageVersions()
    active = getattr(request, "LANGUAGE_CODE", settings.LANGUAGE_CODE)
    paths = {home.language: _same_path(request, home.language) for home in homes}
    query = _query(request.GET)
    ways = tuple(
        LanguageWay(
            code=home.language,
            label=_label(home.language),
            url=f"{path}{query}" if (path := paths[home.language]) else home.address,
            current=home.language == active,
            leads_to="" if path else _home_page_in(home.language),
        )
        for home in homes
    )
    addresses = {home.language: f"{home.root_url}{path}" for home in homes if (path := paths[home.language])}
    return LanguageVersions(ways, with_default(addresses))


def with_default(addresses: dict[str, str]) -> tuple[Alternate, ...]:
    """Return whole *addresses* by language code as alternates, with the one for everybody else; none for one alone.

    The network's default language is for everybody else, or the first of the languages where it isn't among them.
    """
    if len(addresses) < 2:
        return ()
    default = addresses.get(settings.LANGUAGE_CODE) or next(iter(addresses.values()))
    return (*(Alternate(code, url) for code, url in addresses.items()), Alternate(DEFAULT, default))


def _homes(request: HttpRequest) -> list[Home]:
    site = Site.find_for_request(request) if hasattr(request, "_wagtail_site") else None
    return homes_of(site.pk) if site is not None else []


def open_translations(keys: Collection[UUID], homes: Collection[Home]) -> dict[tuple[UUID, int], Page]:
    """Return the open pages with these translation keys, by key and the home page (its primary key) above them.

    One query; none without keys or home pages.
    """
    if not (keys and homes):
        return {}
    pages: Any = ListedPageQuerySet(Page).listed_from().filter(translation_key__in=keys)
    found: dict[tuple[UUID, int], Page] = {}
    for page in pages:
        home = next((home for home in homes if page.path.startswith(home.path)), None)
        if home is not None:
            found[page.translation_key, home.pk] = page
    return found


def _nearest(found: dict[tuple[UUID, int], Page], keys: list[UUID], home: Home) -> Page | None:
    return next((found[key, home.pk] for key in keys if (key, home.pk) in found), None)


def _way(home: Home, page: Page | None, key: UUID, request: HttpRequest, *, current: bool) -> LanguageWay:
    code, label = home.language, _label(home.language)
    if current:
        return LanguageWay(code, label, request.path, current=True)
    if page is None or page.pk == home.pk:
        leads_to = "" if page is not None and page.translation_key == key else _home_page_in(code)
        return LanguageWay(code, label, home.address, current=False, leads_to=leads_to)
    leads_to = "" if page.translation_key == key else page.title
    return LanguageWay(code, label, url_at(page.url_path, request), current=False, leads_to=leads_to)


def _same_path(request: HttpRequest, language: str) -> str:
    """Return the path of the view that answers, in another language; empty if pages of the tree stand there."""
    match = request.resolver_match
    if match is None or match.view_name in {"", _PAGES}:
        return ""
    with override(language):
        try:
            return reverse(match.view_name, args=match.args, kwargs=match.kwargs)
        except NoReverseMatch:
            return ""


def _query(given: QueryDict) -> str:
    kept = given.copy()
    kept.pop(_NUMBER, None)
    return f"?{kept.urlencode()}" if kept else ""


def _label(code: str) -> str:
    return str(get_language_info(code)["name_local"])


def _home_page_in(code: str) -> str:
    with override(code):
        return gettext("home page")
