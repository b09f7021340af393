"""Where law applies: US for federal law, ISO 3166-2 for states and territories, "US-IL/Chicago" for a city in one."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from network.states import STATES

NAMES: dict[str, str] = {f"US-{code}": name for code, name in STATES.items()}
_FEDERAL = _("United States (federal)")

#: Between the code of a state and the name of a city in it: "US-IL/Chicago".
_BETWEEN = "/"


def jurisdiction_label(jurisdiction: str) -> str:
    """Return the name of a code ("Chicago, Illinois"); any other text as it is."""
    if jurisdiction == "US":
        return str(_FEDERAL)
    state, city = parts_of(jurisdiction)
    return f"{city}, {NAMES[state]}" if state and city else NAMES.get(state, jurisdiction)


def parts_of(jurisdiction: str) -> tuple[str, str]:
    """Return code of the state (or "US") and city of a code; for any other text no state, and the text as a city."""
    state, _between, city = jurisdiction.partition(_BETWEEN)
    if state in NAMES or (state == "US" and not city):
        return state, city
    return "", jurisdiction


def jurisdiction_code(state: str, city: str) -> str:
    """Return the code of a state ("US-IL", or "US" for federal law), or of a city in it. Raises ValidationError."""
    city = " ".join(city.split())
    if state and state != "US" and state not in NAMES:
        raise ValidationError(gettext("Choose federal law or one of the states."))
    if city and state not in NAMES:
        raise ValidationError(gettext("Say in which state “%(city)s” is.") % {"city": city})
    if _BETWEEN in city:
        raise ValidationError(gettext("Name one city, without a slash."))
    return f"{state}{_BETWEEN}{city}" if city else state


def validate_jurisdiction(value: str) -> None:
    """Raise ValidationError for a text that is no code."""
    if value:
        state, city = parts_of(value)
        jurisdiction_code(state, city)
