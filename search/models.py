"""What a visitor may find: one row for each thing, written when it is published and gone when it is hidden."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from chapters.models import Chapter


class Scope(models.TextChoices):
    """On which hosts an entry may be found."""

    NETWORK = "network", _("On every site of the network")
    CHAPTER = "chapter", _("On the own chapter's site only")


class SearchEntryQuerySet(models.QuerySet["SearchEntry"]):
    """Entries by who may find them and by where their page stands."""

    def visible_on(self, chapter_id: int | None) -> "SearchEntryQuerySet":
        """Return what a visitor of this chapter's site may find (None: a site that is no chapter's)."""
        return self.filter(models.Q(scope=Scope.NETWORK) | models.Q(scope=Scope.CHAPTER, chapter_id=chapter_id))

    def in_branch(self, page: Page) -> "SearchEntryQuerySet":
        """Return the entries of *page* and all below it, by the tree as it stands now.

        The place is read from the pages themselves: treebeard renumbers the paths of siblings without telling
        anybody, so a path kept here would go stale, and a branch would be hidden only in part.
        """
        return self.filter(page__path__startswith=page.path)

    def on_site_of(self, chapter: Chapter) -> "SearchEntryQuerySet":
        """Return what is found on this chapter's site only: its pages, and its own part of the library."""
        return self.filter(chapter=chapter).filter(models.Q(handle="") | models.Q(scope=Scope.CHAPTER))


class SearchEntry(models.Model):
    """A page, or a resource in one language, as the search knows it.

    Only what is live and public has a row, so that nothing private can be found through a query that somebody forgot
    to filter. ``title`` to ``file_text`` are what is searched, the most telling first; the full-text index beside
    them is the database's own (migration 0002) and follows every write.
    """

    wagtail_reference_index_ignore = True  # an entry is no use of its page: editors must not be told of it

    page = models.OneToOneField(Page, on_delete=models.CASCADE, related_name="search_entry")
    chapter = models.ForeignKey(Chapter, on_delete=models.CASCADE, related_name="search_entries")
    scope = models.CharField(max_length=10, choices=Scope, default=Scope.NETWORK)
    kind = models.CharField(max_length=20)
    work = models.CharField(max_length=60, help_text="What the translations of one thing have in common.")
    handle = models.CharField(max_length=120, blank=True, help_text="A resource's, shown on the visitor's own host.")

    title = models.CharField(max_length=255)
    summary = models.TextField(blank=True)
    keywords = models.TextField(blank=True, help_text="The words of topics, tags, type, audience and languages.")
    body = models.TextField(blank=True)
    file_text = models.TextField(blank=True)

    language = models.CharField(max_length=12)
    languages = models.JSONField(default=list, help_text="Codes of the languages that its files have.")
    topics = models.JSONField(default=list)
    tags = models.JSONField(default=list)
    audience = models.JSONField(default=list)
    jurisdiction = models.CharField(max_length=120, blank=True)
    type = models.CharField(max_length=30, blank=True)
    date = models.DateField(null=True)
    ends_on = models.DateField(null=True, help_text="The last day of what takes place; it is worth less after it.")
    facets = models.JSONField(default=list, help_text="What it is narrowed by: search.facets.keys_of.")

    weight = models.FloatField(default=1.0)
    version = models.BigIntegerField(help_text="Microseconds since 1970 of the last write.")

    objects: ClassVar[models.Manager["SearchEntry"]] = SearchEntryQuerySet.as_manager()

    class Meta:
        verbose_name = _("search entry")
        verbose_name_plural = _("search entries")
        indexes = [
            models.Index(fields=["version"], name="search_entry_version"),
            models.Index(fields=["work"], name="search_entry_work"),
        ]

    def __str__(self) -> str:
        return self.title


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
