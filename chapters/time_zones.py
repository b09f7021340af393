"""The time zones in which events take place: those of the United States first, each by the name that people say."""

import zoneinfo
from functools import cache
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

#: IANA names and what visitors read.
UNITED_STATES: dict[str, str | Promise] = {
    "America/New_York": gettext_lazy("Eastern time"),
    "America/Chicago": gettext_lazy("Central time"),
    "America/Denver": gettext_lazy("Mountain time"),
    "America/Phoenix": gettext_lazy("Arizona time"),
    "America/Los_Angeles": gettext_lazy("Pacific time"),
    "America/Anchorage": gettext_lazy("Alaska time"),
    "Pacific/Honolulu": gettext_lazy("Hawaii time"),
    "America/Puerto_Rico": gettext_lazy("Atlantic time (Puerto Rico)"),
    "Pacific/Guam": gettext_lazy("Chamorro time (Guam)"),
}

_Choice = tuple[str, str | Promise]


def time_zone_choices() -> list[tuple[str | Promise, list[_Choice]]]:
    """Return the choices of a form: the United States, then everywhere else by name."""
    return [
        (gettext_lazy("United States"), list(UNITED_STATES.items())),
        (gettext_lazy("Elsewhere"), list(_elsewhere())),
    ]


def default_time_zone() -> str:
    return settings.TIME_ZONE


def time_zone_label(name: str) -> str:
    """Return what visitors read of the zone with the IANA *name*: "Central time", "time in Mexico City"."""
    if name in UNITED_STATES:
        return str(UNITED_STATES[name])
    return _("time in %(city)s") % {"city": name.rsplit("/", 1)[-1].replace("_", " ")}


def zone_of(name: str) -> ZoneInfo:
    """Return the zone with the IANA *name*; the default one if there is none of that name."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # unknown, not a name at all, the name of a whole continent
        return ZoneInfo(default_time_zone())


@cache
def _elsewhere() -> tuple[_Choice, ...]:
    """Places alone: no zones without a city ("EST", "Etc/GMT+1"), and not the United States a second time."""
    names = zoneinfo.available_timezones() - UNITED_STATES.keys()
    return tuple(
        (name, name.replace("_", " "))
        for name in sorted(names)
        if "/" in name and not name.startswith(("Etc/", "SystemV/", "US/"))
    )
