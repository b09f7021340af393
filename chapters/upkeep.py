"""What somebody should look after: pages past their review date, and sites that have become quiet."""

import datetime
from dataclasses import dataclass

from django.apps import apps
from django.db.models import Count, DateField, F, Max, Min
from django.db.models.functions import Coalesce, Substr
from wagtail.models import Page
from wagtail.query import PageQuerySet

from chapters.models import PublicPage
from chapters.registry import ChapterInForce, all_chapters, chapter_of_path
from chapters.tenancy import below

#: A site that hasn't published anything for longer is quiet.
QUIET_AFTER = datetime.timedelta(days=60)

#: The tree path of the home page above a page.
_HOME = Substr("path", 1, 2 * Page.steplen)


@dataclass(frozen=True)
class LastPublication:
    """What a chapter's site published last, and when; both None before it has published anything."""

    chapter: ChapterInForce
    when: datetime.datetime | None
    page: Page | None

    def is_quiet(self, now: datetime.datetime) -> bool:
        return self.when is None or now - self.when > QUIET_AFTER


@dataclass(frozen=True)
class PastReview:
    """How many pages of a chapter are past their review date, and since when the first of them."""

    chapter: ChapterInForce
    count: int
    since: datetime.date


def pages_past_review(paths: tuple[str, ...], today: datetime.date) -> PageQuerySet:
    """Return the live pages at or below *paths* whose review date has come, the longest ago first.

    Each carries ``review_on``. Every page type has that column in a table of its own: one query joins them all.
    """
    columns = [
        F(f"{model._meta.model_name}__review_on") for model in apps.get_models() if issubclass(model, PublicPage)
    ]
    dated = Page.objects.live().filter(below(paths)).annotate(review_on=Coalesce(*columns, output_field=DateField()))
    pages: PageQuerySet = dated.filter(review_on__lte=today).order_by("review_on", "pk")
    return pages


def past_review_by_chapter(today: datetime.date) -> list[PastReview]:
    """Return the open chapters that have live pages past their review date, those with the most first."""
    rows = (
        pages_past_review(_open_sites(), today)
        .order_by()
        .annotate(home=_HOME)
        .values("home")
        .annotate(count=Count("pk"), since=Min("review_on"))
    )
    found: dict[int, PastReview] = {}
    for row in rows:
        chapter = chapter_of_path(row["home"])
        if chapter is not None:
            other = found.get(chapter.pk, PastReview(chapter, 0, row["since"]))
            found[chapter.pk] = PastReview(chapter, other.count + row["count"], min(other.since, row["since"]))
    return sorted(found.values(), key=lambda item: (-item.count, item.chapter.name))


def last_publications() -> list[LastPublication]:
    """Return what each open chapter published last, by two queries, the quietest first."""
    rows = (
        Page.objects.live()
        .filter(below(_open_sites()), last_published_at__isnull=False)
        .order_by()
        .annotate(home=_HOME)
        .values("home")
        .annotate(last=Max("last_published_at"))
    )
    by_home = {row["home"]: row["last"] for row in rows}
    pages = Page.objects.live().filter(last_published_at__in=set(by_home.values())).order_by("pk")
    by_moment = {(page.path[: 2 * Page.steplen], page.last_published_at): page for page in pages}
    found = [_last_of(chapter, by_home, by_moment) for chapter in all_chapters() if not chapter.is_retired]
    never = datetime.datetime.min.replace(tzinfo=datetime.UTC)
    return sorted(found, key=lambda item: (item.when or never, item.chapter.name))


def _last_of(
    chapter: ChapterInForce,
    by_home: dict[str, datetime.datetime],
    by_moment: dict[tuple[str, datetime.datetime | None], Page],
) -> LastPublication:
    homes = [path for path in chapter.root_paths if path in by_home]
    if not homes:
        return LastPublication(chapter, None, None)
    home = max(homes, key=lambda path: by_home[path])
    return LastPublication(chapter, by_home[home], by_moment.get((home, by_home[home])))


def _open_sites() -> tuple[str, ...]:
    return tuple(path for chapter in all_chapters() if not chapter.is_retired for path in chapter.root_paths)
