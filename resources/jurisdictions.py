"""Where law applies: US for federal law, ISO 3166-2 for states and territories, "US-IL/Chicago" for a city in one."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

NAMES: dict[str, str] = {
    "US-AL": "Alabama",
    "US-AK": "Alaska",
    "US-AS": "American Samoa",
    "US-AZ": "Arizona",
    "US-AR": "Arkansas",
    "US-CA": "California",
    "US-CO": "Colorado",
    "US-CT": "Connecticut",
    "US-DE": "Delaware",
    "US-DC": "District of Columbia",
    "US-FL": "Florida",
    "US-GA": "Georgia",
    "US-GU": "Guam",
    "US-HI": "Hawaii",
    "US-ID": "Idaho",
    "US-IL": "Illinois",
    "US-IN": "Indiana",
    "US-IA": "Iowa",
    "US-KS": "Kansas",
    "US-KY": "Kentucky",
    "US-LA": "Louisiana",
    "US-ME": "Maine",
    "US-MD": "Maryland",
    "US-MA": "Massachusetts",
    "US-MI": "Michigan",
    "US-MN": "Minnesota",
    "US-MS": "Mississippi",
    "US-MO": "Missouri",
    "US-MT": "Montana",
    "US-NE": "Nebraska",
    "US-NV": "Nevada",
    "US-NH": "New Hampshire",
    "US-NJ": "New Jersey",
    "US-NM": "New Mexico",
    "US-NY": "New York",
    "US-NC": "North Carolina",
    "US-ND": "North Dakota",
    "US-MP": "Northern Mariana Islands",
    "US-OH": "Ohio",
    "US-OK": "Oklahoma",
    "US-OR": "Oregon",
    "US-PA": "Pennsylvania",
    "US-PR": "Puerto Rico",
    "US-RI": "Rhode Island",
    "US-SC": "South Carolina",
    "US-SD": "South Dakota",
    "US-TN": "Tennessee",
    "US-TX": "Texas",
    "US-VI": "U.S. Virgin Islands",
    "US-UT": "Utah",
    "US-VT": "Vermont",
    "US-VA": "Virginia",
    "US-WA": "Washington",
    "US-WV": "West Virginia",
    "US-WI": "Wisconsin",
    "US-WY": "Wyoming",
}
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
