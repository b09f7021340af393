"""Panels of the first page about upkeep: pages past their review date; for National, which chapters need a call."""

from collections import defaultdict

from django.contrib.auth import get_user_model
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from chapters.admin.home import Row, RowsPanel, Scope, ago, chapter_name, page_url, title_of
from chapters.models import Chapter, ChapterGroup, Role
from chapters.models.chapter import NATIONAL_ROLES
from chapters.people import with_sensitive_roles
from chapters.tenancy import is_national
from chapters.upkeep import last_publications, pages_past_review, past_review_by_chapter
from network.two_factors import with_two_factors


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
                url=page_url(page, scope.user),
                chapter=chapter_name(page),
                note=_("Owner: %(person)s") % {"person": page.owner} if page.owner else "",
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


class WithoutTwoFactors(_NationalsPanel):
    """Who must sign in with two factors and has none: chapters' leads and National's people."""

    name = "without_two_factors"
    heading = gettext_lazy("Without a second factor")
    nothing = gettext_lazy("Everybody who leads a chapter, or works for National, signs in with two factors.")
    icon = "key"
    order = 228
    title_label = gettext_lazy("Person")
    when_label = gettext_lazy("Last sign-in")

    def rows(self, scope: Scope, most: int) -> list[Row]:
        needing = get_user_model().objects.filter(with_sensitive_roles(), is_active=True).order_by("email")
        safe = with_two_factors(person.pk for person in needing)
        people = [person for person in needing if person.pk not in safe][:most]
        roles: dict[int, list[str]] = defaultdict(list)
        entries = ChapterGroup.objects.filter(role__in=(Role.LEAD, *NATIONAL_ROLES), chapter__retired_at__isnull=True)
        held = entries.filter(group__user__in=[person.pk for person in people]).order_by("chapter__name")
        for person_pk, chapter, role in held.values_list("group__user", "chapter__name", "role"):
            roles[person_pk].append(f"{Role(role).label}, {chapter}")
        return [
            Row(
                title=str(person),
                note=person.email if person.get_full_name() else "",
                chapter="; ".join(roles[person.pk]) or _("Superuser"),
                when=ago(person.last_login) or _("never"),
            )
            for person in people
        ]
