"""An invitation from the command line: for a first administrator whose mail didn't come, and for scripts."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.core.validators import validate_email

from chapters.invitations import draw_link, invite
from chapters.management.sentences import chapter_named
from chapters.models import Role
from chapters.people import roles_in


class Command(BaseCommand):
    help = "Invite somebody to a chapter (or to National) by mail; an earlier invitation that waits is replaced."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("chapter", help="the chapter's short name; National's is usually “national”")
        parser.add_argument("email", help="e-mail address")
        parser.add_argument(
            "--role", required=True, help="contributor, editor, lead; at National curator, administrator"
        )

        parser.add_argument(
            "--print-link", action="store_true", help="send no mail, but print the link, to be passed on by hand"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        chapter = chapter_named(options["chapter"])
        names = [role.value for role in roles_in(chapter)]
        if options["role"] not in names:
            raise CommandError(f"{chapter.name} has no role “{options['role']}”. Roles: {', '.join(names)}.")
        if chapter.is_retired:
            raise CommandError(f"{chapter.name} is retired: nobody can be invited.")
        try:
            validate_email(options["email"])
        except ValidationError:
            raise CommandError(f"“{options['email']}” is not an e-mail address.") from None
        by_mail = not options["print_link"]
        invitation = invite(
            chapter=chapter, email=options["email"], role=Role(options["role"]), by=None, by_mail=by_mail
        )
        if by_mail:
            self.stdout.write(f"{invitation.email} gets an invitation to {chapter.name}.")
        else:
            self.stdout.write(f"{invitation.email} is invited to {chapter.name} by this link, which works once:")
            self.stdout.write(draw_link(invitation))
