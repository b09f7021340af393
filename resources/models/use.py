"""How often the library is used: a number for a day, and nothing of who it was."""

import datetime
from typing import Any, ClassVar

from django.db import connection, models, transaction
from django.db.models import Q, Sum
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from chapters.models import Chapter
from resources.models.resource import Resource

#: Adds to the day's row, or makes it: one statement, so that two visitors at once are two. PostgreSQL's and SQLite's.
_COUNT_ONE = """
    INSERT INTO resources_dailyuse (resource_id, chapter_id, language, kind, day, count)
    VALUES (%s, %s, %s, %s, %s, 1)
    ON CONFLICT (resource_id, chapter_id, language, kind, day)
    DO UPDATE SET count = resources_dailyuse.count + 1
"""


class UseKind(models.TextChoices):
    """A view is a page of a resource that was shown, a download is a file that was sent."""

    VIEW = "view", _("View")
    DOWNLOAD = "download", _("Download")


_SUMS = {
    "views": Coalesce(Sum("count", filter=Q(kind=UseKind.VIEW)), 0),
    "downloads": Coalesce(Sum("count", filter=Q(kind=UseKind.DOWNLOAD)), 0),
}


class DailyUseQuerySet(models.QuerySet["DailyUse"]):
    """Days of use, and their sums."""

    def between(self, first: datetime.date | None = None, last: datetime.date | None = None) -> "DailyUseQuerySet":
        """Those from *first* to *last*, both days included; None leaves that end open."""
        found = self
        if first is not None:
            found = found.filter(day__gte=first)
        if last is not None:
            found = found.filter(day__lte=last)
        return found

    def older_than(self, day: datetime.date) -> "DailyUseQuerySet":
        return self.filter(day__lt=day)

    def summed_by(self, *fields: str, **expressions: Any) -> Any:
        """Return a dictionary for each combination of *fields*, with its sums: ``views``, ``downloads``, ``uses``."""
        return self.order_by().values(*fields, **expressions).annotate(**_SUMS, uses=Sum("count"))

    def totals(self) -> dict[str, int]:
        """Return the sums of all: ``views`` and ``downloads``."""
        sums: dict[str, int] = self.aggregate(**_SUMS)
        return sums

    def count_one(self, *, resource: int, chapter: int, language: str, kind: UseKind, day: datetime.date) -> None:
        """Add one use of a *resource* on the site of a *chapter* (both by primary key).

        Raises django.db.Error where the database can't be written; whatever transaction is open goes on then.
        """
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(_COUNT_ONE, [resource, chapter, language[:35], kind, day])


class DailyUse(models.Model):
    """How often a resource was viewed or downloaded on one day, in one language, on the site of one chapter."""

    resource = models.ForeignKey(
        Resource, on_delete=models.CASCADE, related_name="daily_uses", verbose_name=_("resource")
    )
    chapter = models.ForeignKey(
        Chapter, on_delete=models.CASCADE, related_name="+", db_index=False, verbose_name=_("on the site of")
    )
    language = models.CharField(_("language"), max_length=35)
    kind = models.CharField(_("kind"), max_length=10, choices=UseKind)
    day = models.DateField(_("day"))
    count = models.PositiveIntegerField(_("number"), default=0)

    objects: ClassVar[Any] = DailyUseQuerySet.as_manager()

    class Meta:
        verbose_name = _("use of a resource")
        verbose_name_plural = _("uses of resources")
        constraints = [
            models.UniqueConstraint(
                fields=["resource", "chapter", "language", "kind", "day"], name="a_number_for_each_kind_of_use_a_day"
            ),
        ]
        indexes = [models.Index(fields=["day", "resource"], name="use_day_resource")]

    def __str__(self) -> str:
        return f"{self.day}: {self.count}"
