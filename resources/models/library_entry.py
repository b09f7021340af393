"""What the visitors' list of the library is made from: kept by resources.library, read by nothing else."""

from collections.abc import Sequence
from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from chapters.models import Chapter
from resources.library.bits import IsIn
from resources.models.resource import Resource


class LibraryEntryQuerySet(models.QuerySet["LibraryEntry"]):
    """Entries by where they are listed."""

    def listed(self) -> "LibraryEntryQuerySet":
        return self.exclude(facets="")

    def of_the_network(self) -> "LibraryEntryQuerySet":
        """What every site of the network lists."""
        return self.listed().filter(home__isnull=True)

    def pending(self) -> "LibraryEntryQuerySet":
        """Those whose values have changed since the sets were written."""
        return self.filter(is_pending=True)

    def among(self, resources: int) -> "LibraryEntryQuerySet":
        """Those of a set of resources (see resources.library.bits)."""
        return self.filter(IsIn("pk", resources))

    def in_order(self, order: Sequence[str]) -> "LibraryEntryQuerySet":
        return self.order_by(*order)


class LibraryEntry(models.Model):
    """A resource that visitors find in the list, on every site or on that of its ``home``.

    ``facets`` are the keys of its values, one to a line; ``folded`` those under which the sets hold it. Where the two
    differ (``is_pending``) readers follow ``facets``: so whoever changes a resource writes this row alone and no two
    wait for each other. Hidden resources have no facets until they are out of the sets, and then no row.
    """

    wagtail_reference_index_ignore = True  # an entry is no use of its resource: editors must not be told of it

    resource = models.OneToOneField(
        Resource, on_delete=models.DO_NOTHING, db_constraint=False, primary_key=True, related_name="library_entry"
    )
    home = models.ForeignKey(Chapter, null=True, on_delete=models.CASCADE, related_name="+")
    sort_title = models.CharField(max_length=255)
    dated_on = models.DateField(help_text="The publication date, else the day on which it was first shown here.")
    added_at = models.DateTimeField(help_text="When it was first published here.")
    uses = models.PositiveIntegerField(default=0, help_text="Views and downloads of the last year, filled daily.")
    facets = models.TextField(blank=True)
    folded = models.TextField(blank=True)
    is_pending = models.BooleanField(default=True)

    objects: ClassVar[models.Manager["LibraryEntry"]] = LibraryEntryQuerySet.as_manager()

    class Meta:
        verbose_name = _("entry of the library")
        verbose_name_plural = _("entries of the library")
        indexes = [
            models.Index(fields=["-dated_on", "-resource"], name="library_entry_newest"),
            models.Index(fields=["sort_title", "resource"], name="library_entry_title"),
            models.Index(fields=["-uses", "-dated_on", "-resource"], name="library_entry_used"),
            models.Index(fields=["resource"], name="library_entry_pending", condition=models.Q(is_pending=True)),
        ]

    def __str__(self) -> str:
        return self.sort_title


class FacetValue(models.Model):
    """A value that resources can be narrowed to, as the set of the resources that have it.

    Bit *n* of ``bits`` (the lowest bit of the first byte is 0) stands for the resource with primary key *n*.
    """

    key = models.CharField(primary_key=True, max_length=160, help_text="The facet's name, a colon, the value.")
    bits = models.BinaryField()

    objects: ClassVar[models.Manager["FacetValue"]] = models.Manager()

    class Meta:
        verbose_name = _("value of a facet")
        verbose_name_plural = _("values of facets")

    def __str__(self) -> str:
        return self.key
