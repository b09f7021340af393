"""What visitors look for: numbers for a day, and nothing of who it was."""

import datetime
from typing import Any, ClassVar, Self

from django.db import connection, models, transaction
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from chapters.models import Chapter

LONGEST_TEXT = 100

#: Adds to the day's row, or makes it: one statement, so that two visitors at once are two. PostgreSQL's and SQLite's.
_COUNT_SEARCH = """
    INSERT INTO search_dailysearch (chapter_id, language, day, text, count, found, opened)
    VALUES (%s, %s, %s, %s, 1, %s, 0)
    ON CONFLICT (chapter_id, day, text, language)
    DO UPDATE SET count = search_dailysearch.count + 1, found = excluded.found
"""
_COUNT_OPENING = """
    INSERT INTO search_dailyopening (search_id, page_id, count)
    VALUES (%s, %s, 1)
    ON CONFLICT (search_id, page_id)
    DO UPDATE SET count = search_dailyopening.count + 1
"""


class DailySearchQuerySet(models.QuerySet["DailySearch"]):
    """Days of searching, and their sums."""

    def between(self, first: datetime.date | None = None, last: datetime.date | None = None) -> Self:
        """Those from *first* to *last*, both days included; None leaves that end open."""
        found = self
        if first is not None:
            found = found.filter(day__gte=first)
        if last is not None:
            found = found.filter(day__lte=last)
        return found

    def older_than(self, day: datetime.date) -> Self:
        return self.filter(day__lt=day)

    def summed_by_text(self, *fields: str) -> Any:
        """Return a dictionary for each text (and each combination of *fields*) with its sums.

        ``searches``, ``opened_sum``, ``days`` (different ones) and ``most_found`` (on the best of them).
        """
        return (
            self.order_by()
            .values("text", *fields)
            .annotate(
                searches=models.Sum("count"),
                opened_sum=models.Sum("opened"),
                days=models.Count("day", distinct=True),
                most_found=models.Max("found"),
            )
        )

    def count_one(self, *, chapter: int, language: str, text: str, found: int, day: datetime.date) -> None:
        """Add one search on the site of a *chapter* (by primary key) that gave *found* results with all words.

        Raises django.db.Error where the database can't be written; whatever transaction is open goes on then.
        """
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(_COUNT_SEARCH, [chapter, language[:35], day, text[:LONGEST_TEXT], found])

    def count_opening(self, *, page: int) -> None:
        """Add one opening of a *page* (by primary key) from the results of each of these: one row, or none."""
        with transaction.atomic(), connection.cursor() as cursor:
            for pk in self.values_list("pk", flat=True)[:1]:
                self.filter(pk=pk).update(opened=models.F("opened") + 1)
                cursor.execute(_COUNT_OPENING, [pk, page])


class DailySearch(models.Model):
    """How often something was looked for on one day, in one language, on the site of one chapter."""

    chapter = models.ForeignKey(
        Chapter, on_delete=models.CASCADE, related_name="+", db_index=False, verbose_name=_("on the site of")
    )
    language = models.CharField(_("language"), max_length=35)
    day = models.DateField(_("day"))
    text = models.CharField(_("words"), max_length=LONGEST_TEXT)
    count = models.PositiveIntegerField(_("searches"), default=0)
    found = models.PositiveIntegerField(_("results"), default=0, help_text="With all the words, at the last search.")
    opened = models.PositiveIntegerField(_("results opened"), default=0)

    objects: ClassVar[Any] = DailySearchQuerySet.as_manager()

    class Meta:
        verbose_name = _("searches of a day")
        verbose_name_plural = _("searches of days")
        constraints = [
            models.UniqueConstraint(
                fields=["chapter", "day", "text", "language"], name="a_number_for_each_text_searched_a_day"
            ),
        ]
        indexes = [models.Index(fields=["day"], name="search_day")]

    def __str__(self) -> str:
        return f"{self.day}: {self.count}"


class DailyOpening(models.Model):
    """How often a page was opened from the results of what was looked for on one day."""

    wagtail_reference_index_ignore = True

    search = models.ForeignKey(DailySearch, on_delete=models.CASCADE, related_name="openings", db_index=False)
    page = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="+")
    count = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name = _("opening of a result")
        verbose_name_plural = _("openings of results")
        constraints = [
            models.UniqueConstraint(fields=["search", "page"], name="a_number_for_each_page_opened_from_a_search"),
        ]

    def __str__(self) -> str:
        return str(self.count)
