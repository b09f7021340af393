"""Puts the judged records into an empty database as entries, on pages of rows only. Needs Django to be set up."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.utils.translation import gettext, override
from wagtail.models import Collection, Locale, Page, Site

from bench.judged.places import PLACES
from bench.judged.records import records
from bench.judged.shapes import Place, Record
from chapters.models import Chapter
from network.models import Brand
from resources.demonstration.content.vocabulary import TOPICS
from resources.jurisdictions import jurisdiction_label
from resources.languages import language_label
from resources.models import ResourceType, Topic
from resources.models.choices import Audience
from search.facets import keys_of
from search.kinds import KINDS
from search.models import SearchEntry
from search.projection import save
from search.readers import words_around
from search.titles import title_key
from search.versions import version_of_now

#: The day on which the set's visitors ask (bench/judged/README.md).
TODAY = datetime.date(2026, 11, 22)
_KINDS = {kind.slug: kind for kind in KINDS.values()}


@transaction.atomic
def load() -> dict[int, Record]:
    """Write every record as an entry of its chapter and return the records by the keys of their entries."""
    chapters = {slug: _chapter(place) for slug, place in PLACES.items()}
    topics = {topic.handle: topic for topic in _topics()}
    page_ids = iter(_pages(len(records())))
    SearchEntry.objects.all().delete()
    record_of = {}
    entries = []
    for record in records():
        entry = _entry(record, chapters[record.chapter], topics)
        entry.page_id = next(page_ids)
        record_of[entry.page_id] = record
        entries.append(entry)
    for start in range(0, len(entries), 500):
        save(entries[start : start + 500])
    return {pk: record_of[page_id] for pk, page_id in SearchEntry.objects.values_list("pk", "page_id")}


def _chapter(place: Place) -> Chapter:
    """A chapter of rows only: nothing of its site is asked for here."""
    home = Page.get_first_root_node().add_child(instance=Page(title=place.name, slug=f"judged-{place.slug}"))
    site = Site.objects.create(hostname=f"{place.slug}.localhost", port=8000, root_page=home)
    Brand.objects.create(site=site, name=place.name)
    return Chapter.objects.create(
        name=place.name,
        slug=place.slug,
        languages=["en", "es"] if place.spanish else ["en"],
        is_national=place.slug == "national",
        site=site,
        root_page=home,
        collection=Collection.get_first_root_node().add_child(instance=Collection(name=place.slug)),
    )


def _topics() -> list[Topic]:
    """The demonstration's, with the words that National gave them."""
    return Topic.objects.bulk_create(
        Topic(
            handle=topic.handle,
            label=topic.label,
            label_es=topic.label_es,
            definition=topic.definition,
            alternatives="\n".join(topic.alternatives),
            alternatives_es="\n".join(topic.alternatives_es),
        )
        for topic in TOPICS
    )


def _pages(count: int) -> list[int]:
    """Hang *count* bare pages below the first root, as treebeard would have numbered them; return their keys."""
    root = Page.get_first_root_node()
    parent = root.add_child(instance=Page(title="Judged", slug="judged"))
    content_type, locale = ContentType.objects.get_for_model(Page), Locale.get_default()
    pages = [
        Page(
            path=Page._get_path(parent.path, parent.depth + 1, number),
            depth=parent.depth + 1,
            title=f"Judged {number}",
            draft_title=f"Judged {number}",
            slug=f"judged-{number}",
            url_path=f"/judged/{number}/",
            content_type=content_type,
            locale=locale,
        )
        for number in range(1, count + 1)
    ]
    Page.objects.bulk_create(pages, batch_size=500)
    Page.objects.filter(pk=parent.pk).update(numchild=count)
    return list(Page.objects.filter(path__startswith=parent.path, depth=parent.depth + 1).values_list("pk", flat=True))


def _entry(record: Record, chapter: Chapter, topics: dict[str, Topic]) -> SearchEntry:
    """As search.readers reads such a page."""
    kind = _KINDS[record.kind]
    is_resource = record.kind == "resource"
    takes_place = record.kind in {"event", "campaign"}
    entry = SearchEntry(
        chapter=chapter,
        kind=kind.slug,
        work=record.work,
        title=record.title,
        summary=record.summary,
        keywords=" ".join(_keywords(record, topics) if is_resource else record.tags),
        body=record.body,
        file_text=record.file_text,
        language=record.language,
        languages=[record.language] if is_resource else [],
        topics=list(record.topics) if is_resource else [],
        tags=list(record.tags),
        audience=list(record.audience) if is_resource else [],
        jurisdiction=record.jurisdiction if is_resource else "",
        type=record.type,
        date=record.date if is_resource or takes_place or record.kind == "news" else None,
        ends_on=record.date if takes_place else None,
        weight=kind.weight,
        version=version_of_now(),
    )
    entry.keywords = " ".join([entry.keywords, *words_around(entry, kind.label, chapter.name)])
    entry.title_key = title_key(entry.title)
    entry.facets = keys_of(entry)
    return entry


def _keywords(record: Record, topics: dict[str, Topic]) -> Iterator[str]:
    with override(record.language):
        yield str(ResourceType(record.type).label)
        for handle in record.topics:
            yield from topics[handle].words()
        yield from record.tags
        for audience in record.audience:
            yield gettext(str(Audience(audience).label))
        if record.jurisdiction:
            yield jurisdiction_label(record.jurisdiction)
        yield language_label(record.language)
