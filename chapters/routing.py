"""Address → page, by one look-up at any depth."""

from typing import TYPE_CHECKING

from django.http import Http404, HttpRequest
from wagtail.models import Page
from wagtail.url_routing import RouteResult

if TYPE_CHECKING:
    from chapters.models import HomePage

#: No tree of ours is deeper; a longer address is not looked for.
DEEPEST = 16


def find_page(home: "HomePage", request: HttpRequest, path_components: list[str]) -> RouteResult:
    """Return the live page below *home* at the address, with the pages above it kept as its ``trail``.

    All pages whose address is a beginning of the one asked for come in one query. If the address goes on below the
    deepest of them, that page's own ``route`` decides (page types with addresses of their own), else there is none:
    raises Http404.
    """
    if len(path_components) > DEEPEST:
        raise Http404
    prefixes = [f"{home.url_path}{'/'.join(path_components[:end])}/" for end in range(1, len(path_components) + 1)]
    found = list(Page.objects.filter(url_path__in=prefixes, path__startswith=home.path).order_by("depth"))
    if not found:
        raise Http404
    nearest = found[-1]
    rest = path_components[nearest.depth - home.depth :]
    model = nearest.specific_class
    if model is None or (rest and model.route is Page.route) or (not rest and not nearest.live):
        raise Http404
    page = nearest.specific
    page.trail = [home, *found[:-1]]
    return page.route(request, rest)
