"""Address → page, at any depth by one look-up and one fetch."""

from typing import Any

from django.conf import settings
from django.db.models import Exists
from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.utils.encoding import iri_to_uri
from django.utils.translation import get_language
from wagtail import views as wagtail_views
from wagtail.models import Page, PageViewRestriction, Site
from wagtail.url_routing import RouteResult

from network.sites import Home, home_of

#: No tree of ours is deeper; a longer address is not looked for.
DEEPEST = 16


def serve(request: HttpRequest, path: str) -> HttpResponseBase:
    """Find the page at *path* and let Wagtail serve it, with every hook that it runs."""
    # Wagtail keeps the route that it found here (Page.route_for_request) and looks for it, a query for each part of
    # the address, wherever the attribute is missing. The name is private: tests/network/test_routing.py fails when it
    # moves.
    elsewhere = _in_its_own_language(request, path)
    if elsewhere:
        return HttpResponseRedirect(elsewhere)
    request._wagtail_route_for_request = route(request, path)  # type: ignore[attr-defined]
    response: HttpResponseBase = wagtail_views.serve(request, path)
    return response


def _in_its_own_language(request: HttpRequest, path: str) -> str:
    """Return where a page is on a site that doesn't offer the default language; empty if it is where it was asked for.

    Else Spanish words would stand in an English frame, and search engines would find them at two addresses.
    """
    site, language = Site.find_for_request(request), get_language() or settings.LANGUAGE_CODE
    home = home_of(site.pk, language) if site else None
    if home is None or home.language == language:
        return ""
    query = request.META.get("QUERY_STRING", "")
    return f"{home.address}{iri_to_uri(path)}{'?' if query else ''}{query}"


def route(request: HttpRequest, path: str) -> RouteResult:
    """Return the live page of the request's site at *path*, with the pages above it kept as its ``trail``.

    If the address goes on below a page, that page's own ``route`` decides (page types with addresses of their own).
    Raises Http404 if there is none.
    """
    site = Site.find_for_request(request)
    home = home_of(site.pk, get_language() or settings.LANGUAGE_CODE) if site else None
    components = [component for component in path.split("/") if component]
    if home is None or len(components) > DEEPEST:
        raise Http404
    if not components:
        page = _fetch(home.model, home.pk, [home.path])
        page.trail = []
        return _answer_of(page, request, [])
    found = _along_the_way(home, components)
    nearest, rest = found[-1], components[len(found) :]
    model = nearest.specific_class
    if model is None or (rest and model.route is Page.route) or (not rest and not nearest.live):
        raise Http404
    page = _fetch(model, nearest.pk, [home.path, *(page.path for page in found)])
    page.trail = [_home_page(home), *found[:-1]]
    return _answer_of(page, request, rest)


def _answer_of(page: Page, request: HttpRequest, rest: list[str]) -> RouteResult:
    result: RouteResult = page.route(request, rest)
    return result


def _along_the_way(home: Home, components: list[str]) -> list[Page]:
    """Return the pages below *home* whose address begins the one asked for, from above to below; at least one."""
    prefixes = [f"{home.url_path}{'/'.join(components[:end])}/" for end in range(1, len(components) + 1)]
    found = list(Page.objects.filter(url_path__in=prefixes, path__startswith=home.path).order_by("depth"))
    if not found:
        raise Http404
    return found


def _fetch(model: type[Page], pk: int, paths: list[str]) -> Any:
    """Return the page with what its template needs of it, and whether it or a page above it is restricted."""
    root = paths[0][: Page.steplen]
    restrictions = PageViewRestriction.objects.filter(page__path__in=[root, *paths])
    related = getattr(model, "routed_with", ())
    page = model._default_manager.select_related(*related) if related else model._default_manager.all()
    return page.annotate(restricted_on_the_way=Exists(restrictions)).get(pk=pk)


def _home_page(home: Home) -> Page:
    return home.model(pk=home.pk, path=home.path, depth=2, url_path=home.url_path, title=home.title)
