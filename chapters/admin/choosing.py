"""What somebody may choose for a link: the own pages, and every public page of the network."""

from django.db.models import Q
from wagtail.models import Page, PageViewRestriction
from wagtail.query import PageQuerySet

from chapters.registry import all_chapters
from chapters.tenancy import belonging_to, is_national
from network.models import User
from network.requests import current_request

_CACHE = "_choosing_private_paths"


def choosable_pages(pages: PageQuerySet, user: User) -> PageQuerySet:
    """Return the part of *pages* that *user* may link to; all of them for National.

    Other chapters' drafts, their private pages and the pages of retired chapters are left out.
    """
    if is_national(user):
        return pages
    own = belonging_to(user, Page.objects.all()).values("pk")
    hidden = _private()
    for chapter in all_chapters():
        if chapter.is_retired:
            for path in chapter.root_paths:
                hidden |= Q(path__startswith=path)
    return pages.filter(Q(pk__in=own) | (Q(live=True) & ~hidden))


def _private() -> Q:
    """Return the condition that a page is private, or below one that is; asked of the database once in a request."""
    request = current_request()
    paths: list[str] | None = getattr(request, _CACHE, None)
    if paths is None:
        paths = list(PageViewRestriction.objects.values_list("page__path", flat=True))
        if request is not None:
            setattr(request, _CACHE, paths)
    hidden = Q(pk__in=[])
    for path in paths:
        hidden |= Q(path__startswith=path)
    return hidden
