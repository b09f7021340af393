"""Which pages a list may name to its visitors: live ones that no login, password or group hides from them.

Wagtail lets whoever got past a restriction read every page below it. So a list names what is hidden only by
restrictions that stand on or above the page with the list: its visitors are past those. Whatever else is restricted it
neither names nor counts, whoever asks: a list is the same for everybody, and may be kept.
"""

from typing import Self

from django.db import models
from wagtail.models import Page, PageViewRestriction
from wagtail.query import PageQuerySet

_PATH = models.CharField()


class ListedPageQuerySet(PageQuerySet):
    """Pages as lists for visitors name them. For pages of every type: ``ListedPageQuerySet(Page)``."""

    def listed_from(self, path: str = "") -> Self:
        """Live ones that a list on the page with this tree path may name; without a path, those open to everybody.

        Costs no query of its own (Wagtail's ``public()`` does, and names nothing to visitors inside a restricted
        branch).
        """
        passed = [path[:end] for end in range(Page.steplen, len(path) + 1, Page.steplen)]
        listed: Self = self.live().exclude(models.Exists(_restrictions().exclude(page__path__in=passed)))
        return listed

    def knowing_restrictions(self) -> Self:
        """Let each page know whether anything restricts it (``restricted_on_the_way``): serving it then asks no more.

        Page types that use it say so in ``get_view_restrictions``.
        """
        known: Self = self.annotate(restricted_on_the_way=models.Exists(_restrictions()))
        return known


def _restrictions() -> "models.QuerySet[PageViewRestriction]":
    """Return the restrictions on, or above, the page of the outer query."""
    # An alias is as restricted as the page that it shows (Page.get_view_restrictions).
    restrictions = PageViewRestriction.objects.alias(
        place=models.ExpressionWrapper(models.OuterRef("path"), _PATH),
        place_of_source=models.ExpressionWrapper(models.OuterRef("alias_of__path"), _PATH),
    )
    page = models.F("page__path")
    found: models.QuerySet[PageViewRestriction] = restrictions.filter(
        models.Q(place__startswith=page) | models.Q(place_of_source__startswith=page)
    )
    return found
