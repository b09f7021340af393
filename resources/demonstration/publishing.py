"""The last steps of every page of the demonstration: its picture, its body, its publication."""

from typing import Any

from resources.demonstration.bodies import Shelf


def illustrate(page: Any, key: str | None, shelf: Shelf) -> None:
    """Give *page* the picture of the shelf with this key, and the words for those who can't see it."""
    if key:
        page.lead_picture = shelf.pictures[key]
        page.lead_picture_alt = shelf.pictures[key].description


def publish(page: Any, body: list[dict[str, Any]]) -> None:
    """Check *page* with *body* (raw data of its StreamField) as a form would, and publish it by its owner."""
    field = page._meta.get_field("body")
    page.body = field.to_python(body)
    page.full_clean()
    page.save_revision(user=page.owner).publish()
