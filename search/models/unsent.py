"""What the index of Elasticsearch has still to be told."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Unsent(models.Model):
    """A change of an entry that Elasticsearch has not confirmed. Written by PostgreSQL itself (migration 0006).

    ``covered_by`` names the building of an index that reads the entry anyway (search.indexing).
    """

    entry = models.BigIntegerField()  # no foreign key: what has been deleted is noted as well
    covered_by = models.BigIntegerField(default=0)

    class Meta:
        verbose_name = _("change on its way to the index")
        verbose_name_plural = _("changes on their way to the index")
        indexes = [models.Index(fields=["entry"], name="search_unsent_entry")]

    def __str__(self) -> str:
        return str(self.entry)
