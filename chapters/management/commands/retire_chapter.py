"""A chapter's site goes offline; nothing is deleted."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from chapters.management.sentences import chapter_named, sentences_instead_of_tracebacks
from chapters.retirement import retire_chapter


class Command(BaseCommand):
    help = "Take a chapter's site offline. Nothing is deleted, and restore_chapter brings it back."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("slug", help="the chapter's short name, for example chicago")

    def handle(self, *args: Any, **options: Any) -> None:
        chapter = chapter_named(options["slug"])
        if chapter.is_retired:
            self.stdout.write(f"{chapter.name} is retired already.")
            return
        with sentences_instead_of_tracebacks():
            retire_chapter(chapter)
        self.stdout.write(f"{chapter.name} is retired: {chapter.site.root_url}/ says that it has closed.")
