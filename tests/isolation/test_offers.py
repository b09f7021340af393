"""Nothing is offered that leads nowhere: every link and button of the admin opens for the role that it is shown to."""

import re
from typing import Any
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup
from bs4.filter import SoupStrainer
from django.test import Client
from django.urls import Resolver404, resolve, reverse

from tests.isolation.reading import messages_of
from tests.isolation.world import World

pytestmark = [pytest.mark.django_db, pytest.mark.sqlite, pytest.mark.slow]

#: Of each view so many addresses are opened: what is offered depends on the page, its author and its state.
_OF_EACH_VIEW = 4
#: Not opened: the end of the session, pictures of the interface, and what is sent with ids that the page adds.
_LEFT_OUT = ("/admin/logout/", "/admin/jsi18n/", "/admin/sprite/", "/admin/bulk/")


@pytest.mark.parametrize("role", ["contributor", "editor", "lead", "two"])
def test_what_is_offered_opens(world: World, role: str) -> None:
    starts = [
        reverse("wagtailadmin_home"),
        *(reverse("wagtailadmin_pages:edit", args=[page.pk]) for page in world.our_pages.values()),
    ]
    closed: dict[str, tuple[int, list[str]]] = {}
    for url, place, page in opened(world.clients[role], starts):
        if is_closed(page) and url not in starts:
            closed[f"{url} on {place}"] = (page.status_code, messages_of(page))

    assert not closed, "\n".join(f"{url}: {why}" for url, why in closed.items())


def opened(client: Client, starts: list[str]) -> Any:
    """Yield the addresses that *starts* and what they lead to offer, with where, and what each answers."""
    waiting, seen = [(start, "") for start in starts], set(starts)
    of_view: dict[str, int] = {}
    while waiting:
        url, place = waiting.pop(0)
        page = client.get(url)
        yield url, place, page
        for found in offers(page):
            name = name_of(found)
            if found in seen or not name or of_view.get(name, 0) >= _OF_EACH_VIEW:
                continue
            of_view[name] = of_view.get(name, 0) + 1
            seen.add(found)
            waiting.append((found, url))


def offers(page: Any) -> list[str]:
    """Return the addresses of the admin that a page offers: links, forms' targets, the sidebar."""
    if page.status_code != 200 or page.streaming or not page["Content-Type"].startswith("text/html"):
        return []
    text = page.content.decode()
    links = BeautifulSoup(text, "html.parser", parse_only=SoupStrainer("a", href=True))
    found = [str(link["href"]) for link in links.find_all("a")]
    found += re.findall(r'"url": "(/admin/[^"]*)"', text)
    paths = [urlsplit(url) for url in found if url.startswith("/admin/")]
    return [f"{parts.path}" for parts in paths if not parts.path.startswith(_LEFT_OUT)]


def name_of(url: str) -> str:
    try:
        return str(resolve(url).view_name)
    except Resolver404:
        return ""


def is_closed(page: Any) -> bool:
    if page.status_code in {403, 404, 500}:
        return True
    return any("permission" in message.lower() for message in messages_of(page))
