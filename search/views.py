"""The search page: one on every host, in its brand."""

from dataclasses import dataclass

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from chapters.registry import ChapterInForce
from search.forms import SearchForm
from search.query import SearchScope
from search.results import SearchResults, search


@dataclass(frozen=True)
class ScopeLink:
    """A place to search, with how much it has; ``current`` if it is the one shown."""

    label: str
    count: int
    url: str
    current: bool


@transaction.non_atomic_requests
@require_safe
def search_page(request: HttpRequest) -> HttpResponse:
    """Show the box, and what was found if anything was asked. Whatever stands in the address, this is a calm page."""
    form = SearchForm.of_address(request.GET)
    chapter: ChapterInForce | None = getattr(request, "chapter", None)
    query = form.query(chapter_id=chapter.pk if chapter else None, language=get_language() or "en")
    results = search(query, request) if query.terms else None
    context = {
        "form": form,
        "query": form["q"].value(),
        "results": results,
        "scope_links": _scope_links(form, results, chapter) if results is not None else [],
    }
    response = render(request, "search/search.html", context)
    response["X-Robots-Tag"] = "noindex"
    return response


def _scope_links(form: SearchForm, results: SearchResults, chapter: ChapterInForce | None) -> list[ScopeLink]:
    places = [(SearchScope.NETWORK, _("Whole network"), results.network_total)]
    if chapter is not None:
        # National is named like the whole network, which would be read as the other scope.
        name = _("This site") if chapter.is_national else chapter.name
        places.append((SearchScope.CHAPTER, name, results.chapter_total))
    current, address = form.cleaned_data["scope"], reverse("search")
    kept = {name: form.cleaned_data[name] for name in ("q", "kind") if form.cleaned_data[name]}
    return [
        ScopeLink(
            label=label,
            count=count,
            url=f"{address}?{urlencode({**kept, 'scope': scope})}",
            current=scope == current,
        )
        for scope, label, count in places
    ]
