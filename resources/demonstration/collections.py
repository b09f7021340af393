"""The demonstration's collections, what its sites feature, and what some records say besides."""

from collections.abc import Mapping
from typing import Any

from chapters.models import Chapter
from network.models import User
from resources.demonstration.bodies import Shelf
from resources.demonstration.content import COLLECTIONS, FEATURED, RECORDS
from resources.demonstration.content.shapes import CollectionContent
from resources.demonstration.publishing import fill, illustrate
from resources.models import LibraryPage, Resource, ResourceCollectionPage, ResourcePage


def complete_records(shelf: Shelf, chapters: Mapping[str, Chapter]) -> None:
    """Write what RECORDS say, and give their pages the content notes. The caller announces the resources."""
    resources = Resource.objects.in_bulk(list(shelf.resources.values()))
    for content in RECORDS:
        resource = resources[shelf.resources[content.handle]]
        resource.edition, resource.partners = content.edition, "; ".join(content.partners)
        resource.replaced_by_id = shelf.resources.get(content.replaced_by)
        resource.save(update_fields=["edition", "partners", "replaced_by", "updated_at"])
        if content.related:
            resource.related.set([shelf.resources[handle] for handle in content.related])
        if content.credited:
            resource.credited.set([chapters[slug] for slug in content.credited])
        if content.content_note:
            page = ResourcePage.objects.get(pk=shelf.resource_pages[content.handle].pk)
            page.content_note = content.content_note
            page.save_revision(user=page.owner).publish()


def feature(shelf: Shelf) -> None:
    """Let each site's library begin with what its people chose."""
    for site, handles in FEATURED.items():
        section: LibraryPage = shelf.pages[f"{site}:/resources/"].specific
        fill(section, "featured", [{"type": "resource", "value": shelf.resources[handle]} for handle in handles])
        section.save_revision().publish()


def make_collections(shelf: Shelf, users: Mapping[str, User]) -> None:
    """Add the collections below the libraries of their sites, a translation after its original."""
    made: dict[tuple[str, str], ResourceCollectionPage] = {}
    for content in COLLECTIONS:
        made[content.site, content.slug] = _make(content, shelf, users, made.get((content.site, content.translates)))


def _make(
    content: CollectionContent, shelf: Shelf, users: Mapping[str, User], original: ResourceCollectionPage | None
) -> ResourceCollectionPage:
    parent = shelf.pages[f"{content.site_key}:/resources/"]
    parent.refresh_from_db()
    page = ResourceCollectionPage(
        title=content.title,
        slug=content.slug,
        introduction=content.introduction,
        owner=users.get(f"{content.site}.editor@example.org"),
        locale=parent.locale,
        live=False,
    )
    if original is not None:
        page.translation_key = original.translation_key
    illustrate(page, content.picture, shelf)
    items: list[dict[str, Any]] = [
        {"type": "resource", "value": {"resource": shelf.resources[item.handle], "note": item.note}}
        for item in content.items
    ]
    fill(page, "items", items)
    parent.add_child(instance=page)
    page.save_revision(user=page.owner).publish()
    return page
