"""Takes out of pictures what cameras wrote into them before uploads were cleaned: ``manage.py clean_pictures``."""

from collections import Counter
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from network.picture_cleaning import Outcome, all_pictures, clean

_WHY = {
    Outcome.MISSING: "its file is not in the store.",
    Outcome.UNREADABLE: "its file can't be read as a picture. Upload it again, or delete it.",
    Outcome.CHANGED: "it was given another file meanwhile, or deleted. There is nothing left to do.",
}


class Command(BaseCommand):
    help = (
        "Take place, day, device and words out of pictures that were uploaded before uploads were cleaned. Can be "
        "stopped and run again at any time."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--dry-run", action="store_true", help="say what would be cleaned and change nothing")

    def handle(self, *args: Any, dry_run: bool = False, **options: Any) -> None:
        counted: Counter[Outcome] = Counter()
        for picture in all_pictures():
            outcome = clean(picture, dry_run=dry_run)
            counted[outcome] += 1
            if outcome in _WHY:
                self.stdout.write(self.style.WARNING(f"“{picture.title}” (number {picture.pk}): {_WHY[outcome]}"))
            elif outcome is Outcome.CLEANED and options["verbosity"] > 1:
                self.stdout.write(f"“{picture.title}” (number {picture.pk}): {'unclean' if dry_run else 'cleaned'}.")
        self._sum_up(counted, dry_run=dry_run)

    def _sum_up(self, counted: Counter[Outcome], *, dry_run: bool) -> None:
        cleaned, failed = counted[Outcome.CLEANED], counted[Outcome.MISSING] + counted[Outcome.UNREADABLE]
        if not cleaned and not failed:
            self.stdout.write(self.style.SUCCESS(f"Nothing to do: none of {counted.total()} pictures holds too much."))
            return
        done = "Would be cleaned" if dry_run else "Cleaned"
        self.stdout.write(f"{done}: {cleaned} of {counted.total()} pictures. Left as they are, see above: {failed}.")
        if dry_run:
            self.stdout.write("Nothing was changed.")
        elif cleaned:
            self.stdout.write("The worker deletes their earlier files, and the sizes that were made from them.")
