"""The states and territories of the United States, by the two letters that the post uses."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

STATES: dict[str, str] = {
    "AL": "Alabama",
    "AK": "Alaska",
    "AS": "American Samoa",
    "AZ": "Arizona",
    "AR": "Arkansas",
    "CA": "California",
    "CO": "Colorado",
    "CT": "Connecticut",
    "DE": "Delaware",
    "DC": "District of Columbia",
    "FL": "Florida",
    "GA": "Georgia",
    "GU": "Guam",
    "HI": "Hawaii",
    "ID": "Idaho",
    "IL": "Illinois",
    "IN": "Indiana",
    "IA": "Iowa",
    "KS": "Kansas",
    "KY": "Kentucky",
    "LA": "Louisiana",
    "ME": "Maine",
    "MD": "Maryland",
    "MA": "Massachusetts",
    "MI": "Michigan",
    "MN": "Minnesota",
    "MS": "Mississippi",
    "MO": "Missouri",
    "MT": "Montana",
    "NE": "Nebraska",
    "NV": "Nevada",
    "NH": "New Hampshire",
    "NJ": "New Jersey",
    "NM": "New Mexico",
    "NY": "New York",
    "NC": "North Carolina",
    "ND": "North Dakota",
    "MP": "Northern Mariana Islands",
    "OH": "Ohio",
    "OK": "Oklahoma",
    "OR": "Oregon",
    "PA": "Pennsylvania",
    "PR": "Puerto Rico",
    "RI": "Rhode Island",
    "SC": "South Carolina",
    "SD": "South Dakota",
    "TN": "Tennessee",
    "TX": "Texas",
    "VI": "U.S. Virgin Islands",
    "UT": "Utah",
    "VT": "Vermont",
    "VA": "Virginia",
    "WA": "Washington",
    "WV": "West Virginia",
    "WI": "Wisconsin",
    "WY": "Wyoming",
}

_CODES = {name.casefold(): code for code, name in STATES.items()}


def states_in(text: str) -> tuple[str, ...]:
    """Return the codes of the states that *text* names with commas between them ("IL, Wisconsin"), each once.

    Raises ValidationError for a word that is none of them.
    """
    words = [" ".join(word.split()) for word in text.split(",")]
    return tuple(dict.fromkeys(_code(word) for word in words if word))


def written(states: tuple[str, ...]) -> str:
    """Return how a field keeps *states*: "IL, WI"."""
    return ", ".join(states)


def kept(text: str) -> frozenset[str]:
    """Return the states of a field that ``written`` made; whatever else stands in it is left out."""
    return frozenset(text.split(", ")) & STATES.keys()


def validate_states(text: str) -> None:
    """Raise ValidationError if *text* holds anything but states with commas between them."""
    states_in(text)


def _code(word: str) -> str:
    code = _CODES.get(word.casefold(), word.upper())
    if code not in STATES:
        raise ValidationError(
            _("“%(word)s” is none of the states. Write two letters for each, with commas between them: IL, WI.")
            % {"word": word}
        )
    return code
