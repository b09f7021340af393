"""The search's panel on the admin's first page: what visitors looked for and didn't find."""

from django.urls import reverse
from django.utils.translation import gettext_lazy, ngettext

from chapters.admin.home import Row, RowsPanel, Scope
from chapters.tenancy import belonging_to
from resources.usage import MONTH, first_day
from search.admin.report import may_promote, way_to_promoted, way_to_synonym
from search.learned import common, in_vain
from search.models import DailySearch


class SearchedInVain(RowsPanel):
    """Words that found nothing in the last 30 days, the most asked first: each leads to what can be done about it.

    That is a synonym for National, who keeps them for all, and a promoted result for chapters.
    """

    name = "searched_in_vain"
    heading = gettext_lazy("Searched in vain in the last 30 days")
    icon = "search"
    order = 270
    title_label = gettext_lazy("Words")
    when_label = gettext_lazy("Searches")

    def rows(self, scope: Scope, most: int) -> list[Row]:
        searches = belonging_to(scope.user, DailySearch.objects.between(first_day(MONTH)))
        if scope.only is not None:
            searches = searches.filter(chapter=scope.only)
        sums = list(in_vain(common(searches)).order_by("-searches", "text")[:most])
        report = f"{reverse('search_report')}?what=vain"
        promotes = bool(sums) and may_promote(scope.user)
        return [
            Row(
                title=one["text"],
                url=way_to_synonym(one["text"], scope.user) or (way_to_promoted(one["text"]) if promotes else report),
                when=ngettext("%(count)d search", "%(count)d searches", one["searches"]) % {"count": one["searches"]},
            )
            for one in sums
        ]


PANELS: tuple[type[RowsPanel], ...] = (SearchedInVain,)
