"""A resource in the words of schema.org."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from django.urls import reverse
from django.utils.translation import override

from network.structured_data import Thing
from resources.citation import names
from resources.models.choices import ResourceType
from resources.topics import TopicInForce

if TYPE_CHECKING:
    from resources.models import ResourceFile, ResourcePage
    from resources.presentation import ResourceFacts, ShownResource

#: What each type is in schema.org's words, besides a work that can be downloaded.
_TYPES: dict[str, str] = {
    ResourceType.TOOLKIT: "LearningResource",
    ResourceType.FACT_SHEET: "DigitalDocument",
    ResourceType.POSTER: "Poster",
    ResourceType.MODEL_ORDINANCE: "DigitalDocument",
    ResourceType.CURRICULUM: "LearningResource",
    ResourceType.REPORT: "Report",
    ResourceType.VIDEO: "MediaObject",
    ResourceType.LEGAL_GUIDE: "Guide",
    ResourceType.TEMPLATE: "DigitalDocument",
}


def work(
    page: "ResourcePage",
    shown: "ShownResource",
    facts: "ResourceFacts",
    files: list["ResourceFile"],
    topics: Iterable[TopicInForce],
) -> Thing:
    """Return the work, with its files, as network.structured_data.json_ld writes it."""
    resource = page.resource
    address = urlsplit(shown.url)
    root = f"{address.scheme}://{address.netloc}"
    kind = _TYPES.get(resource.type, "DigitalDocument")
    with override(shown.language):
        library = f"{root}{reverse('library')}"
    return {
        "@type": ["CreativeWork", kind],
        "@id": shown.url,
        "url": shown.url,
        "name": shown.title,
        "description": page.summary,
        "identifier": {"@type": "PropertyValue", "propertyID": "resource number", "value": str(facts.number)},
        "genre": facts.type_label,
        "inLanguage": sorted({file.language for file in files}) or [shown.language],
        "datePublished": facts.published_on,
        "dateModified": resource.updated_at.date(),
        "version": facts.edition,
        "author": [{"name": name} for name in names(resource.authors)],
        "publisher": _organisation(facts.publisher or facts.contributor),
        "contributor": [
            _organisation(name)
            for name in (facts.contributor, *(one.name for one in facts.credited), *facts.partners)
            if name
        ],
        "creditText": str(shown.citation),
        "license": facts.licence_url,
        "isAccessibleForFree": True,
        "about": [
            {
                "@type": "DefinedTerm",
                "name": topic.label(shown.language),
                "description": topic.definition(shown.language),
                "url": f"{library}?topic={topic.handle}",
            }
            for topic in topics
        ],
        "keywords": list(facts.tags),
        "audience": [{"@type": "Audience", "audienceType": label} for label in facts.audiences],
        "spatialCoverage": facts.jurisdiction and {"@type": "AdministrativeArea", "name": facts.jurisdiction},
        "thumbnailUrl": facts.cover and f"{root}{facts.cover}",
        "encoding": [_encoding(file, root) for file in files],
        "isPartOf": [
            {"@type": "Collection", "name": collection.title, "url": collection.home_url}
            for collection in shown.collections
        ],
    }


def _organisation(name: str) -> dict[str, str]:
    return {"@type": "Organization", "name": name}


def _encoding(file: "ResourceFile", root: str) -> dict[str, Any]:
    return {
        "@type": "MediaObject",
        "name": file.title,
        "contentUrl": file.url or f"{root}{file.get_absolute_url()}",
        "encodingFormat": file.kind.content_type,
        "contentSize": f"{file.size} B" if file.size else "",
        "inLanguage": file.language,
        "caption": file.alt,
    }
