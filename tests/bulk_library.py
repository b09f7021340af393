"""A library of any size, written in bulk: for the commands under bench/. PostgreSQL only (COPY)."""

import datetime
import hashlib
import itertools
import random
import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from django.contrib.contenttypes.models import ContentType
from django.db import connection, models
from django.utils import timezone
from wagtail.models import Locale

from chapters.models import Chapter
from resources.branches import own_branch, shared_branch
from resources.models import (
    Audience,
    LibraryBranchPage,
    Licence,
    Resource,
    ResourceAudience,
    ResourceFile,
    ResourcePage,
    ResourceType,
    Topic,
    Visibility,
)
from resources.models.file import Extraction
from search.facets import keys_of
from search.kinds import RESOURCE
from search.models import Scope, SearchEntry
from search.models.facet_key import marks_for
from search.titles import title_key
from search.versions import version_of_now

#: Languages of files, the most common first.
LANGUAGES = ("en", "es", "tl", "zh-Hans", "vi", "ar", "pl", "ru", "ko", "hi", "fr", "so")
JURISDICTIONS = (
    "",
    "",
    "US",
    "US-IL",
    "US-IL/Chicago",
    "US-CA",
    "US-CA/Sacramento",
    "US-WI",
    "US-NY",
    "US-TX",
    "US-OH",
)
#: One in so many is a chapter's own; the others are the network's.
_OWN = 20
_FIRST_ENTRY = 1_000_000
_BATCH = 5_000
_WORDS = 20_000
_SENTENCES = 8_000


T = TypeVar("T")


class Words:
    """Sentences of invented words, some of which are common and most rare (Zipf's law). The same every time."""

    def __init__(self) -> None:
        self._random = random.Random(1901)  # noqa: S311 (a seed, no secret)
        syllables = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "er", "il")]
        self.vocabulary = [
            "".join(self._random.choices(syllables, k=self._random.choice((2, 2, 3, 4)))) for _number in range(_WORDS)
        ]
        weights = list(itertools.accumulate(1 / (rank + 1) for rank in range(_WORDS)))
        self._sentences = [
            " ".join(self._random.choices(self.vocabulary, cum_weights=weights, k=10)).capitalize() + "."
            for _number in range(_SENTENCES)
        ]

    def title(self) -> str:
        return " ".join(self._random.choice(self._sentences).rstrip(".").split()[:5])

    def text(self, sentences: int) -> str:
        return " ".join(self._random.choices(self._sentences, k=sentences))

    def choose(self, items: Sequence[T]) -> T:
        """Return one of *items*; the first are the likeliest."""
        return items[min(int(self._random.expovariate(4 / len(items))), len(items) - 1)]


def seed(*, resources: int, files: int, chapters: Sequence[Chapter], topics: Sequence[Topic]) -> None:
    """Write so many resources with so many files, about 150 words each, into the empty library of *chapters*.

    The search knows them; for the list of the library see resources.library.reconciliation.
    """
    words = Words()
    records = [_resource(number, words, chapters) for number in range(1, resources + 1)]
    copy_rows(Resource, records)
    texts: dict[int, str] = defaultdict(str)
    copy_rows(ResourceFile, (_file(number, records[number % resources], words, texts) for number in range(files)))
    _copy_links(records, words, topics)
    pages = _copy_pages(records, words, chapters)
    entries = (_search_entry(number, page, texts[page.resource_id]) for number, page in enumerate(pages, 1))
    copy_entries(entries)
    restart_counting(Resource, ResourceFile, ResourceAudience, Resource.topics.through, SearchEntry)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def _resource(number: int, words: Words, chapters: Sequence[Chapter]) -> Resource:
    now = timezone.now()
    is_own = number % _OWN == 0
    return Resource(
        pk=number,
        handle=f"seed-{number}",
        contributor=chapters[number % len(chapters)],
        visibility=Visibility.CHAPTER if is_own else Visibility.NETWORK,
        type=words.choose(ResourceType.values),
        jurisdiction=words.choose(JURISDICTIONS),
        published_on=datetime.date(2026, 10, 1) - datetime.timedelta(days=number * 37 % 6_000) if number % 10 else None,
        licence=Licence.CC_BY,
        created_at=now,
        updated_at=now,
    )


def _file(number: int, resource: Resource, words: Words, texts: dict[int, str]) -> ResourceFile:
    text = words.text(4)
    texts[resource.pk] += f" {text}"
    language = LANGUAGES[0] if number % 5 < 2 else words.choose(LANGUAGES)
    return ResourceFile(
        pk=number + 1,
        resource=resource,
        language=language,
        format="pdf",
        file=f"resources/files/seed-{number}.pdf",
        original_name=f"seed-{number}.pdf",
        size=90_000 + number,
        sha256=hashlib.sha256(str(number).encode()).hexdigest(),
        uploaded_at=resource.created_at,
        extraction=Extraction.DONE,
        searchable=True,
        pages=1 + number % 9,
        text=text,
    )


def _copy_links(records: Sequence[Resource], words: Words, topics: Sequence[Topic]) -> None:
    through = Resource.topics.through
    pairs = ((record, topic) for record in records for topic in {words.choose(topics), words.choose(topics)})
    copy_rows(through, (through(pk=n, resource=record, topic=topic) for n, (record, topic) in enumerate(pairs, 1)))
    audiences = Audience.values
    kinds = ((record, code) for record in records for code in {words.choose(audiences), words.choose(audiences)})
    copy_rows(
        ResourceAudience,
        (ResourceAudience(pk=n, resource=record, audience=code) for n, (record, code) in enumerate(kinds, 1)),
    )


def _copy_pages(records: Sequence[Resource], words: Words, chapters: Sequence[Chapter]) -> list[ResourcePage]:
    """Hang a live page for each resource below its branch, as treebeard would have numbered them."""
    branches = {
        (chapter.pk, own): (own_branch if own else shared_branch)(chapter) for chapter in chapters for own in (0, 1)
    }
    content_type, locale = ContentType.objects.get_for_model(ResourcePage), Locale.get_default()
    below: dict[int, int] = {branch.pk: branch.numchild for branch in branches.values()}
    base = _next_pk(ResourcePage._meta.pk.remote_field.model)
    pages = []
    for offset, record in enumerate(records):
        branch = branches[record.contributor_id, int(record.visibility != Visibility.NETWORK)]
        below[branch.pk] += 1
        title = words.title()
        pages.append(
            ResourcePage(
                pk=base + offset,
                id=base + offset,
                path=ResourcePage._get_path(branch.path, branch.depth + 1, below[branch.pk]),
                depth=branch.depth + 1,
                numchild=0,
                url_path=f"{branch.url_path}{record.handle}/",
                slug=record.handle,
                title=title,
                draft_title=title,
                translation_key=uuid.UUID(int=record.pk),
                locale=locale,
                content_type=content_type,
                live=True,
                first_published_at=record.created_at,
                last_published_at=record.created_at,
                latest_revision_created_at=record.created_at,
                resource=record,
                summary=words.text(2),
                body=f"<p>{words.text(4)}</p>",
            )
        )
    copy_rows(pages[0]._meta.pk.remote_field.model, pages)
    copy_rows(ResourcePage, pages)
    for branch in branches.values():
        LibraryBranchPage.objects.filter(pk=branch.pk).update(numchild=below[branch.pk])
    restart_counting(ResourcePage._meta.pk.remote_field.model)
    return pages


def _search_entry(number: int, page: ResourcePage, text: str) -> SearchEntry:
    """As search.readers would have read it, but for the words of topics and the like."""
    resource = page.resource
    entry = SearchEntry(
        pk=number + _FIRST_ENTRY,
        page_id=page.pk,
        chapter_id=resource.contributor_id,
        scope=Scope.NETWORK if resource.visibility == Visibility.NETWORK else Scope.CHAPTER,
        kind=RESOURCE.slug,
        weight=RESOURCE.weight,
        work=f"resource:{resource.pk}",
        handle=resource.handle,
        title=page.title,
        title_key=title_key(page.title),
        summary=page.summary,
        keywords=resource.type,
        body=page.body.removeprefix("<p>").removesuffix("</p>"),
        file_text=text.strip(),
        language="en",
        jurisdiction=resource.jurisdiction,
        type=resource.type,
        date=resource.published_on,
        version=version_of_now(),
    )
    entry.facets = keys_of(entry)
    return entry


def copy_entries(entries: Iterator[SearchEntry]) -> None:
    """Write entries by COPY, with the characters by which facets are counted, as bulk_create would add them.

    Entries of the same work follow each other, and none has been written before.
    """
    works = (list(same) for _work, same in itertools.groupby(entries, key=lambda entry: entry.work))
    while some := list(itertools.islice(works, _BATCH)):
        rows = [entry for work in some for entry in work]
        several = {work[0].work for work in some if len(work) > 1}
        for entry, marks in zip(rows, marks_for(entry.facets for entry in rows), strict=True):
            entry.lone_marks = None if entry.work in several else marks
        copy_rows(SearchEntry, rows)


def copy_rows(model: type[models.Model], rows: Iterable[models.Model]) -> None:
    """Write *rows* of *model* by COPY, which asks no model and nothing else."""
    fields = model._meta.local_concrete_fields
    # Asking every field how it is stored would take longer than storing it.
    asked = {field for field in fields if isinstance(field, models.JSONField | models.FileField)}
    columns = ", ".join(f'"{field.column}"' for field in fields)
    with connection.cursor() as cursor, cursor.copy(f'COPY "{model._meta.db_table}" ({columns}) FROM STDIN') as copy:
        for row in rows:
            copy.write_row(
                [
                    field.get_db_prep_save(getattr(row, field.attname), connection)
                    if field in asked
                    else getattr(row, field.attname)
                    for field in fields
                ]
            )


def _next_pk(model: type[models.Model]) -> int:
    return (model._default_manager.aggregate(last=models.Max("pk"))["last"] or 0) + 1


def restart_counting(*tables: type[models.Model]) -> None:
    """Let rows that are made by others from now on have keys of their own."""
    with connection.cursor() as cursor:
        for model in tables:
            cursor.execute(
                f"SELECT setval(pg_get_serial_sequence('{model._meta.db_table}', 'id'), {_next_pk(model)}, false)"
            )
