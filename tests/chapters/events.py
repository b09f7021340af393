"""Times, words and the list of events, as the tests of events read them."""

import datetime
import re
from typing import Any
from zoneinfo import ZoneInfo

from chapters.models import EventIndexPage
from tests.conftest import Network

CENTRAL, PACIFIC = ZoneInfo("America/Chicago"), ZoneInfo("America/Los_Angeles")
HOST = "chicago.localhost"


def at(text: str, zone: ZoneInfo = CENTRAL) -> datetime.datetime:
    return datetime.datetime.fromisoformat(text).replace(tzinfo=zone)


def words(response: Any) -> str:
    """Return what stands in the main part of a page, without tags and with single spaces."""
    main = response.content.decode().split("<main")[1].split("</main>")[0]
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", main.replace("</", " </")))


def index_of(network: Network) -> EventIndexPage:
    index: EventIndexPage = EventIndexPage.objects.descendant_of(network.chicago.root_page).get()
    return index
