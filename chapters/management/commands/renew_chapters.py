"""Give every chapter what a new one has: permissions of its roles, the private collection. Run after an upgrade."""

from typing import Any

from django.core.management.base import BaseCommand

from chapters.models import Chapter
from chapters.renewal import renew_chapter


class Command(BaseCommand):
    help = "Give every chapter the permissions and parts that a chapter made today has. Safe to run again."

    def handle(self, *args: Any, **options: Any) -> None:
        chapters = list(Chapter.objects.active().select_related("root_page", "collection", "site"))
        for chapter in chapters:
            renew_chapter(chapter)
        self.stdout.write(f"Renewed: {len(chapters)} chapters.")
