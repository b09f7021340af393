"""What every Atom feed of the network has in common."""

import datetime
import re

from django.conf import settings
from django.utils.feedgenerator import Atom1Feed

#: The names of feeds, and of what has no day of its own, begin with a day on which the network had its host.
FIRST_DAY = datetime.date(2026, 1, 1)

# What no document in XML 1.0 may hold, however it is written.
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class AtomFeed(Atom1Feed):
    """Django's, with an unchanging date while it is empty: whoever has it already gets "not modified"."""

    def latest_post_date(self) -> datetime.datetime:
        if not self.items:
            return datetime.datetime.combine(FIRST_DAY, datetime.time(), datetime.UTC)
        latest: datetime.datetime = super().latest_post_date()
        return latest


def names_of(day: datetime.date) -> str:
    """Return the beginning of a tag URI (RFC 4151): whose name it is, and since when."""
    return f"tag:{settings.NATIONAL_HOST},{day:%Y-%m-%d}"


def own_names() -> str:
    """Return the beginning of the names of what has no day of its own."""
    return names_of(FIRST_DAY)


def plain(text: str) -> str:
    """Return *text* without the characters that no XML may hold."""
    return _FORBIDDEN.sub("", text).strip()
