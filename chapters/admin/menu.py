"""What the sidebar offers to chapters: the views whose doors are open to them, and a way to their own pages."""

from urllib.parse import urlsplit

from django.urls import Resolver404, resolve, reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem

from chapters.admin.doors import door_of


def offer_open_doors(items: list[MenuItem]) -> None:
    """Take out what leads to a view that answers 404."""
    items[:] = [item for item in items if _is_open(item.url)]


def start_at_own_doors(items: list[MenuItem]) -> None:
    """Put a link in place of the slide-out tree, which would start at the root: above all chapters' pages."""
    for place, item in enumerate(items):
        if item.name == "explorer":
            items[place] = MenuItem(
                _("Pages"),
                reverse("wagtailadmin_explore_root"),
                name="explorer",
                icon_name=item.icon_name,
                order=item.order,
            )


def _is_open(url: str) -> bool:
    path = urlsplit(url).path
    if not path.startswith(reverse("wagtailadmin_home")):
        return True  # a group of items, a page outside the admin
    try:
        door = door_of(resolve(path).view_name)
    except Resolver404:
        return True
    return door is not None and not door.national
