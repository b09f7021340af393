"""The last steps of every page of the demonstration: its picture, its body, its publication."""

from typing import Any

from wagtail.blocks.stream_block import StreamBlockValidationError

from resources.demonstration.bodies import Shelf


def illustrate(page: Any, key: str | None, shelf: Shelf) -> None:
    """Give *page* the picture of the shelf with this key, and the words for those who can't see it."""
    if key:
        page.lead_picture = shelf.pictures[key]
        page.lead_picture_alt = shelf.pictures[key].description


def fill(page: Any, name: str, items: list[dict[str, Any]]) -> None:
    """Give the StreamField *name* of *page* these items (raw data), checked as a form would check them.

    Raises ValueError with what is wrong in which item.
    """
    field = page._meta.get_field(name)
    value = field.to_python(items)
    try:
        field.stream_block.clean(value)
    except StreamBlockValidationError as error:
        raise ValueError(f"“{page.title}”, {name}: {error.as_json_data()}") from error
    setattr(page, name, value)


def publish(page: Any, body: list[dict[str, Any]]) -> None:
    """Check *page* with *body* (raw data of its StreamField) as a form would, and publish it by its owner."""
    fill(page, "body", body)
    page.full_clean()
    page.save_revision(user=page.owner).publish()
