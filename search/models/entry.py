"""What a visitor may find: one row for each thing, written when it is published and gone when it is hidden."""

from collections.abc import Collection, Iterable
from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from chapters.models import Chapter
from search.models.facet_key import marks_for


class Scope(models.TextChoices):
    """On which hosts an entry may be found."""

    NETWORK = "network", _("On every site of the network")
    CHAPTER = "chapter", _("On the own chapter's site only")


class SearchEntryQuerySet(models.QuerySet["SearchEntry"]):
    """Entries by who may find them and by where their page stands."""

    def bulk_create(self, objs: Iterable["SearchEntry"], *args: Any, **kwargs: Any) -> "list[SearchEntry]":
        """Write entries, each with the marks by which it is counted: nobody who writes any can forget them."""
        entries = list(objs)
        for entry, marks in zip(entries, marks_for(entry.facets for entry in entries), strict=True):
            entry.lone_marks = marks
        written = super().bulk_create(entries, *args, **kwargs)
        SearchEntry.objects.count_translations_apart({entry.work for entry in entries})
        return written

    def count_translations_apart(self, works: Collection[str]) -> None:
        """Take the marks from the entries of those of *works* that have several."""
        rows = self.filter(work__in=works)
        several = list(
            rows.order_by()
            .values("work")
            .annotate(entries=models.Count("pk"))
            .filter(entries__gt=1)
            .values_list("work", flat=True)
        )
        if several:
            rows.filter(work__in=several).update(lone_marks=None)

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
    title_key = models.CharField(
        max_length=255, default="", help_text="The title folded, without a leading word that says nothing."
    )
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
    lone_marks = models.TextField(
        null=True, help_text="The characters of its facets (search.models.facet_key), if no other entry has its work."
    )

    weight = models.FloatField(default=1.0)
    version = models.BigIntegerField(help_text="Microseconds since 1970 of the last write.")

    objects: ClassVar[models.Manager["SearchEntry"]] = SearchEntryQuerySet.as_manager()

    class Meta:
        verbose_name = _("search entry")
        verbose_name_plural = _("search entries")
        indexes = [
            models.Index(fields=["version"], name="search_entry_version"),
            models.Index(fields=["work"], name="search_entry_work"),
            # Titles by their beginnings, whatever the collation of the database.
            models.Index(
                fields=["language", "title_key"],
                name="search_entry_title",
                opclasses=["varchar_ops", "varchar_pattern_ops"],
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def resource_pk(self) -> int | None:
        """The key of the resource that it is the words of; None for any other page."""
        kind, _colon, pk = self.work.partition(":")
        return int(pk) if kind == "resource" else None
