"""A chapter from the command line, as National's form makes one."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from chapters.management.sentences import sentences_instead_of_tracebacks
from chapters.models import Role
from chapters.provisioning import FirstPerson, NewChapter, provision_chapter
from network.models import Brand

#: The brand's fields that a command line can say: words and colours, no pictures and no rich text.
BRAND_FIELDS = tuple(field for field in Brand.INHERITED if field not in ("name", "logo", "social", "footer"))
PEOPLE = (Role.LEAD, Role.EDITOR, Role.CONTRIBUTOR)


class Command(BaseCommand):
    help = (
        "Add a chapter with its site, pages, roles and moderation; the site answers at once. "
        "If anything is wrong, it is said in a sentence and nothing is made."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("name", help='for example "Los Angeles"')
        parser.add_argument("--host", required=True, help="the site's host name, without http:// and port")
        parser.add_argument("--slug", default="", help="short name (default: made from the name)")
        parser.add_argument(
            "--word", default="Chapter", help="what visitors read: Chapter, Section … (default: %(default)s)"
        )
        parser.add_argument("--region", default="", help='for example "Los Angeles County"')
        parser.add_argument("--states", default="", help='those that it serves, with commas: "IL, WI"')
        parser.add_argument(
            "--languages", default="en", help="language codes with commas, the main one first (default: %(default)s)"
        )
        brand = parser.add_argument_group("brand", "What is left out is National's.")
        for field in BRAND_FIELDS:
            brand.add_argument(f"--{field.replace('_', '-')}", metavar="VALUE", help=_explanation(field))
        people = parser.add_argument_group(
            "people", "They are invited by mail; give an option several times for several."
        )
        for role in PEOPLE:
            people.add_argument(f"--{role.value}", action="append", default=[], metavar="EMAIL")

    def handle(self, *args: Any, **options: Any) -> None:
        languages = tuple(code.strip() for code in options["languages"].split(",") if code.strip())
        people = tuple(FirstPerson(email, role) for role in PEOPLE for email in options[role.value])
        new = NewChapter(
            name=options["name"].strip(),
            host=options["host"].strip(),
            slug=options["slug"],
            word=options["word"],
            region=options["region"],
            states=options["states"],
            languages=languages,
            brand={field: options[field] for field in BRAND_FIELDS if options[field]},
            people=people,
        )
        with sentences_instead_of_tracebacks():
            chapter = provision_chapter(new)
        self.stdout.write(f"{chapter.name} is there: {chapter.site.root_url}/")
        for person in people:
            self.stdout.write(f"  {person.role.label}: {person.email} gets an invitation.")


def _explanation(field: str) -> str:
    found = Brand._meta.get_field(field)
    choices = ", ".join(value for value, _label in found.choices or ())
    return choices or str(found.help_text or found.verbose_name).replace("%", "%%")
