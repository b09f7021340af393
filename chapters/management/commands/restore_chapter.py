"""A retired chapter comes back."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from chapters.management.sentences import chapter_named, sentences_instead_of_tracebacks
from chapters.retirement import restore_chapter


class Command(BaseCommand):
    help = "Bring a retired chapter back, with its pages and its people as they were."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("slug", help="the chapter's short name, for example chicago")

    def handle(self, *args: Any, **options: Any) -> None:
        chapter = chapter_named(options["slug"])
        if not chapter.is_retired:
            self.stdout.write(f"{chapter.name} is not retired.")
            return
        with sentences_instead_of_tracebacks():
            restore_chapter(chapter)
        self.stdout.write(f"{chapter.name} is back: {chapter.site.root_url}/ answers again.")
