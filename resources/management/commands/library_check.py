"""Compares the visitors' list with the resources and mends it: ``manage.py library_check``."""

from typing import Any

from django.core.management.base import BaseCommand

from resources.library.reconciliation import check


class Command(BaseCommand):
    help = "Compare the list of the library with its resources, and mend any difference. Safe at any time."

    def handle(self, *args: Any, **options: Any) -> None:
        found = check()
        if not found.total:
            self.stdout.write(self.style.SUCCESS("The list of the library is as it should be."))
            return
        self.stdout.write(self.style.WARNING(f"Mended: {found.entries} entries, {found.sets} sets of a facet's value."))
