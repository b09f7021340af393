"""The panel of the admin's first page about what is used most."""

from django.urls import reverse
from django.utils.translation import gettext_lazy, ngettext

from chapters.admin.home import Row, RowsPanel, Scope
from chapters.registry import chapter_by_pk
from chapters.tenancy import belonging_to
from resources.admin.names import NAMESPACE
from resources.admin.use_report import titles_of
from resources.models import DailyUse
from resources.usage import MONTH, first_day


class MostUsed(RowsPanel):
    """One's own chapter's resources (National: all) that were viewed and downloaded most in the last 30 days."""

    name = "most_used_resources"
    heading = gettext_lazy("Most used in the last 30 days")
    icon = "view"
    order = 260
    title_label = gettext_lazy("Resource")
    when_label = gettext_lazy("Together")

    def rows(self, scope: Scope, most: int) -> list[Row]:
        uses = belonging_to(scope.user, DailyUse.objects.between(first_day(MONTH)))
        if scope.only is not None:
            uses = uses.filter(resource__contributor=scope.only)
        sums = list(uses.summed_by("resource", "resource__contributor").order_by("-uses", "resource")[:most])
        titles = titles_of(one["resource"] for one in sums)
        rows = []
        for one in sums:
            chapter = chapter_by_pk(one["resource__contributor"])
            views = ngettext("%(count)d view", "%(count)d views", one["views"]) % {"count": one["views"]}
            downloads = ngettext("%(count)d download", "%(count)d downloads", one["downloads"])
            rows.append(
                Row(
                    title=titles.get(one["resource"], ""),
                    url=reverse(f"{NAMESPACE}:edit", args=[one["resource"]]),
                    chapter=chapter.name if chapter else "",
                    note=f"{views} · {downloads % {'count': one['downloads']}}",
                    when=str(one["uses"]),
                )
            )
        return rows
