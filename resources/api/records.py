"""A resource as the API shows it: the shape that the description (OpenAPI) promises, and what fills it."""

import datetime

from django.conf import settings
from django.db.models import Prefetch
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from chapters.models import Chapter
from chapters.registry import chapter_by_pk
from network.brands import brand_of, national_address
from network.locales import language_of
from resources.covers import listed_cover
from resources.models import Audience, Resource, ResourceFile, ResourcePage, ResourceTag, ResourceType, Topic
from resources.models.resource import ResourceQuerySet

_BY_LANGUAGE = {"type": "object", "additionalProperties": {"type": "string"}}


def ready_for_records(resources: ResourceQuerySet) -> ResourceQuerySet:
    """Return *resources* with all that their records say, in as many queries for a hundred as for one.

    What isn't public stays out even where a public resource refers to it.
    """
    pages = ResourcePage.objects.public().only("title", "summary", "content_note", "locale", "resource")
    return resources.prefetch_related(
        Prefetch("pages", queryset=pages),
        Prefetch("files", queryset=ResourceFile.objects.current().without_text().in_order()),
        Prefetch("topics", queryset=Topic.objects.only("handle")),
        Prefetch("credited", queryset=Chapter.objects.only("pk", "name").order_by("name")),
        Prefetch("replaced_by", queryset=Resource.objects.public().only("pk")),
        Prefetch("tagged", queryset=ResourceTag.objects.select_related("tag")),
        "audiences",
    )


class LicenceRecord(serializers.Serializer):
    """The terms on which a work may be used."""

    code = serializers.CharField(source="licence")
    label = serializers.CharField(source="get_licence_display")
    terms = serializers.SerializerMethodField(help_text="Where the terms can be read; null if nowhere.")

    @extend_schema_field({"type": "string", "format": "uri", "nullable": True})
    def get_terms(self, resource: Resource) -> str | None:
        return resource.licence_url or None


class ChapterRecord(serializers.Serializer):
    """A chapter of the network."""

    handle = serializers.CharField()
    name = serializers.CharField()
    address = serializers.URLField()


class FileRecord(serializers.Serializer):
    """A download, or the link to something kept elsewhere, in one language."""

    address = serializers.SerializerMethodField()
    language = serializers.CharField()
    title = serializers.CharField(help_text="In its own language; may be empty.")
    format = serializers.CharField()
    content_type = serializers.CharField(source="kind.content_type")
    size = serializers.SerializerMethodField(help_text="In bytes; null for a link.")
    pages = serializers.IntegerField(allow_null=True)
    sha256 = serializers.SerializerMethodField(help_text="Fingerprint of the file; null for a link.")
    alt = serializers.CharField(help_text="What a picture shows and says; may be empty.")
    version = serializers.IntegerField()

    @extend_schema_field(OpenApiTypes.URI)
    def get_address(self, file: ResourceFile) -> str:
        return file.url or national_address(file.get_absolute_url())

    @extend_schema_field({"type": "integer", "format": "int64", "nullable": True})
    def get_size(self, file: ResourceFile) -> int | None:
        return None if file.url else file.size

    @extend_schema_field({"type": "string", "nullable": True})
    def get_sha256(self, file: ResourceFile) -> str | None:
        return file.sha256 or None


class ResourceRecord(serializers.Serializer):
    """A work of the public library. Texts by language have language codes as keys."""

    number = serializers.IntegerField(help_text="Stays, and is never given to another work.")
    handle = serializers.CharField()
    address = serializers.SerializerMethodField(help_text="The page for people, on National's site.")
    titles = serializers.SerializerMethodField()
    summaries = serializers.SerializerMethodField()
    is_sensitive = serializers.BooleanField(help_text="Show a note before all else, and no picture unless asked for.")
    content_notes = serializers.SerializerMethodField(help_text="What a reader should know before opening it.")
    type = serializers.ChoiceField(choices=ResourceType.choices)
    topics = serializers.SerializerMethodField(help_text="Handles, as the list of topics explains them.")
    tags = serializers.SerializerMethodField()
    audience = serializers.SerializerMethodField()
    jurisdiction = serializers.CharField(help_text="US, US-IL, or a place in words; empty: anywhere.")
    publisher = serializers.CharField()
    authors = serializers.SerializerMethodField()
    partners = serializers.SerializerMethodField()
    edition = serializers.CharField()
    published_on = serializers.DateField(allow_null=True)
    licence = LicenceRecord(source="*")
    languages = serializers.SerializerMethodField(help_text="Those in which there is a file.")
    cover = serializers.SerializerMethodField(help_text="A picture of the first page; null if it is sensitive.")
    files = FileRecord(many=True)
    contributor = serializers.SerializerMethodField()
    credited = serializers.SerializerMethodField()
    replaced_by = serializers.SerializerMethodField(help_text="The number of the work to use instead.")
    updated_at = serializers.DateTimeField(default_timezone=datetime.UTC)

    @extend_schema_field(OpenApiTypes.URI)
    def get_address(self, resource: Resource) -> str:
        return national_address(resource.get_absolute_url())

    @extend_schema_field(_BY_LANGUAGE)
    def get_titles(self, resource: Resource) -> dict[str, str]:
        return _by_language(resource, "title")

    @extend_schema_field(_BY_LANGUAGE)
    def get_summaries(self, resource: Resource) -> dict[str, str]:
        return _by_language(resource, "summary")

    @extend_schema_field(_BY_LANGUAGE)
    def get_content_notes(self, resource: Resource) -> dict[str, str]:
        return {code: note for code, note in _by_language(resource, "content_note").items() if note}

    def get_topics(self, resource: Resource) -> list[str]:
        return [topic.handle for topic in resource.topics.all()]

    def get_tags(self, resource: Resource) -> list[str]:
        return sorted((tagged.tag.name for tagged in resource.tagged.all()), key=str.casefold)

    @extend_schema_field(serializers.ListField(child=serializers.ChoiceField(choices=Audience.choices)))
    def get_audience(self, resource: Resource) -> list[str]:
        return sorted(row.audience for row in resource.audiences.all())

    def get_authors(self, resource: Resource) -> list[str]:
        return _names(resource.authors)

    def get_partners(self, resource: Resource) -> list[str]:
        return _names(resource.partners)

    def get_languages(self, resource: Resource) -> list[str]:
        return sorted({file.language for file in resource.files.all()})

    @extend_schema_field({"type": "string", "format": "uri", "nullable": True})
    def get_cover(self, resource: Resource) -> str | None:
        path = listed_cover(resource, resource.files.all(), settings.LANGUAGE_CODE)
        return national_address(path) if path else None

    @extend_schema_field(ChapterRecord)
    def get_contributor(self, resource: Resource) -> dict[str, str]:
        return _chapter(resource.contributor_id)

    @extend_schema_field(ChapterRecord(many=True))
    def get_credited(self, resource: Resource) -> list[dict[str, str]]:
        return [_chapter(chapter.pk) for chapter in resource.credited.all()]

    @extend_schema_field({"type": "integer", "nullable": True})
    def get_replaced_by(self, resource: Resource) -> int | None:
        return resource.replaced_by.number if resource.replaced_by else None


class TopicRecord(serializers.Serializer):
    """A word of the controlled vocabulary. ``resources`` is the number of public resources about it."""

    handle = serializers.CharField()
    labels = serializers.SerializerMethodField()
    definitions = serializers.SerializerMethodField()
    resources = serializers.IntegerField(source="public_resources")

    @extend_schema_field(_BY_LANGUAGE)
    def get_labels(self, topic: Topic) -> dict[str, str]:
        return _given({"en": topic.label, "es": topic.label_es})

    @extend_schema_field(_BY_LANGUAGE)
    def get_definitions(self, topic: Topic) -> dict[str, str]:
        return _given({"en": topic.definition, "es": topic.definition_es})


class ResourceListRecord(serializers.Serializer):
    """One page of the list."""

    total = serializers.IntegerField(
        allow_null=True, help_text="How many fit the question, on all pages; only on the first, null on the others."
    )
    next = serializers.URLField(allow_null=True, help_text="The address of the next page; null at the end.")
    results = ResourceRecord(many=True)


class TopicListRecord(serializers.Serializer):
    """All topics, in National's order."""

    results = TopicRecord(many=True)


class ProblemRecord(serializers.Serializer):
    """Why there is no answer, as a sentence."""

    detail = serializers.CharField()


def _chapter(pk: int) -> dict[str, str]:
    """What ChapterRecord describes; made by hand, for there are hundreds of them on a page."""
    chapter = chapter_by_pk(pk)
    if chapter is None:
        raise LookupError(f"There is no chapter {pk}.")
    return {"handle": chapter.slug, "name": chapter.name, "address": f"{brand_of(chapter.site_id).root_url}/"}


def _by_language(resource: Resource, field: str) -> dict[str, str]:
    texts = {language_of(page.locale_id): getattr(page, field) for page in resource.pages.all()}
    return dict(sorted(texts.items()))


def _names(line: str) -> list[str]:
    return [name.strip() for name in line.split(";") if name.strip()]


def _given(texts: dict[str, str]) -> dict[str, str]:
    return {code: text for code, text in texts.items() if text}
