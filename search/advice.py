"""What a visitor is told about the words that were typed."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Advice:
    """Texts for the search box, empty where there is nothing to say.

    ``showing_for``: what is shown is for this, since nothing has some of the words. ``instead_for``: the text that
    looks for the words just as they were typed. ``did_you_mean``: a likelier text.
    """

    showing_for: str = ""
    instead_for: str = ""
    did_you_mean: str = ""

    def __bool__(self) -> bool:
        return bool(self.showing_for or self.did_you_mean)
