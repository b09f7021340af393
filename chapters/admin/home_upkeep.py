"""Panels of the first page about upkeep: pages past their review date; for National, which chapters need a call."""

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from chapters.admin.home import Row, RowsPanel, Scope, ago, chapter_name, edit_url, person_name, title_of
from chapters.models import Chapter
from chapters.tenancy import is_national
from chapters.upkeep import last_publications, pages_past_review, past_review_by_chapter


class PastReview(RowsPanel):
    """Pages of one's sites that somebody wanted to read again by now, with who owns them."""

    name = "past_review"
    heading = gettext_lazy("Past their review date")
    nothing = gettext_lazy("No page is past its review date. You set one in a page's editor, under “Promote”.")
    icon = "rotate"
    order = 250
    when_label = gettext_lazy("Review date")

    def rows(self, scope: Scope, most: int) -> list[Row]:
        pages = pages_past_review(scope.sites, timezone.localdate()).select_related("owner")
        return [
            Row(
                title=title_of(page),
                url=edit_url(page.pk),
                chapter=chapter_name(page),
                note=_("Owner: %(person)s") % {"person": person_name(page.owner)} if page.owner else "",
                when=_("due %(day)s") % {"day": date_format(page.review_on, "DATE_FORMAT")},
            )
            for page in pages[:most]
        ]


class _NationalsPanel(RowsPanel):
    title_label = gettext_lazy("Chapter")

    def is_for(self, scope: Scope) -> bool:
        return is_national(scope.user)


class ChapterActivity(_NationalsPanel):
    """When each chapter published last, the quietest first."""

    name = "activity"
    heading = gettext_lazy("Chapters by their last publication")
    nothing = gettext_lazy("There are no chapters yet.")
    icon = "site"
    order = 218
    when_label = gettext_lazy("Last publication")

    def rows(self, scope: Scope, most: int) -> list[Row]:
        now = timezone.now()
        found = [last for last in last_publications() if not last.chapter.is_national][:most]
        homes = dict(
            Chapter.objects.filter(pk__in=[last.chapter.pk for last in found]).values_list("pk", "root_page_id")
        )
        return [
            Row(
                title=last.chapter.name,
                url=reverse("wagtailadmin_explore", args=[homes[last.chapter.pk]]),
                note=last.page.title if last.page else "",
                mark=_("Quiet") if last.is_quiet(now) else "",
                when=ago(last.when) or _("never"),
                is_urgent=last.is_quiet(now),
            )
            for last in found
            if last.chapter.pk in homes
        ]


class PastReviewByChapter(_NationalsPanel):
    """How many pages of each chapter are past their review date."""

    name = "past_review_by_chapter"
    heading = gettext_lazy("Pages past their review date, by chapter")
    nothing = gettext_lazy("No page of any chapter is past its review date.")
    icon = "rotate"
    order = 225
    when_label = gettext_lazy("Longest")

    def rows(self, scope: Scope, most: int) -> list[Row]:
        return [
            Row(
                title=item.chapter.name,
                url=f"{reverse('home_past_review')}?chapter={item.chapter.pk}",
                note=ngettext("%(count)d page", "%(count)d pages", item.count) % {"count": item.count},
                when=_("since %(day)s") % {"day": date_format(item.since, "DATE_FORMAT")},
            )
            for item in past_review_by_chapter(timezone.localdate())[:most]
        ]
