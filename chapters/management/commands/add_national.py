"""The first set-up: National's own site and its first administrator."""

from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser

from chapters.models import Chapter, Role
from chapters.provisioning import FirstPerson, NewChapter, provision_chapter


class Command(BaseCommand):
    help = "Make National's site on NATIONAL_HOST, and invite its first administrator by mail."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("name", help="the network's name, for example “Lantern Network”")
        parser.add_argument("--administrator", required=True, help="e-mail address of the first network administrator")
        parser.add_argument("--languages", default="en", help="codes, the main language first: en,es")
        parser.add_argument("--slug", default="national", help="short name (national)")

    def handle(self, *args: Any, **options: Any) -> None:
        if Chapter.objects.filter(is_national=True).exists():
            raise CommandError("National's site is there already.")
        new = NewChapter(
            name=options["name"],
            slug=options["slug"],
            host=settings.NATIONAL_HOST,
            word="National",
            languages=tuple(code.strip() for code in options["languages"].split(",") if code.strip()),
            people=(FirstPerson(options["administrator"], Role.ADMINISTRATOR),),
            is_national=True,
        )
        try:
            chapter = provision_chapter(new)
        except ValidationError as error:
            lines = [f"{field}: {' '.join(messages)}" for field, messages in error.message_dict.items()]
            raise CommandError("\n".join(lines)) from error
        self.stdout.write(f"{chapter.name}: {chapter.site.root_url}/, administration at {chapter.site.root_url}/admin/")
        self.stdout.write(f"{options['administrator']} gets an invitation; its link makes the account.")
