"""How to cite a resource, and what its licence lets others do, as sentences."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from resources.models.choices import Licence

if TYPE_CHECKING:
    from resources.models import Resource


@dataclass(frozen=True)
class Citation:
    """A citation in its parts: ``before`` the title ("Authors (year)."), ``title``, and what comes ``after`` it."""

    before: str
    title: str
    after: str
    url: str

    def __str__(self) -> str:
        return " ".join(part for part in (self.before, f"{self.title}{self.after}", self.url) if part)


def names(line: str) -> list[str]:
    """Return the names in a line where semicolons separate them."""
    return [name for part in line.split(";") if (name := part.strip())]


def cite(resource: "Resource", *, title: str, url: str, contributor: str) -> Citation:
    """Return how to cite *resource*: author (year). Title (edition) [type, number]. Publisher. Address.

    After the style of the American Psychological Association, 7th edition: without authors the publisher (or else
    the chapter that contributed it) stands in their place and isn't named twice.
    """
    publisher = resource.publisher or contributor
    authors = _joined(names(resource.authors)) or publisher
    year = str(resource.published_on.year) if resource.published_on else _("n.d.")
    edition = f" ({resource.edition})" if resource.edition else ""
    kind = _("%(type)s no. %(number)s") % {"type": resource.get_type_display(), "number": resource.number}
    house = f" {publisher}." if publisher and publisher != authors else ""
    return Citation(before=f"{authors} ({year}).".strip(), title=title, after=f"{edition} [{kind}].{house}", url=url)


def reuse_sentence(licence: str) -> str:
    """Return in plain words what *licence* lets others do with a resource."""
    return {
        Licence.CC_BY: _("You may copy, share, translate and change it, if you say where it comes from."),
        Licence.CC_BY_SA: _(
            "You may copy, share, translate and change it, if you say where it comes from "
            "and share what you make of it on the same terms."
        ),
        Licence.CC0: _("You may use it as you like, without asking and without naming us."),
        Licence.PUBLIC_DOMAIN: _("Nobody holds rights in it: you may use it as you like."),
        Licence.ALL_RIGHTS_RESERVED: _(
            "You may read it, print it and link to it. Ask its publisher before you copy or change it."
        ),
    }[Licence(licence)]


def _joined(people: list[str]) -> str:
    return " & ".join([", ".join(people[:-1]), people[-1]] if len(people) > 1 else people)
