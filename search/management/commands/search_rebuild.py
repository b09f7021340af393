"""Writes every search entry anew: ``manage.py search_rebuild``. Visitors can search meanwhile."""

from typing import Any

from django.core.management.base import BaseCommand

from search.reconciliation import rebuild
from search.vocabulary import recount


class Command(BaseCommand):
    help = "Write what visitors can find anew from the pages and resources. Safe at any time."

    def handle(self, *args: Any, **options: Any) -> None:
        written = rebuild(self._show if options["verbosity"] else lambda done, total: None)
        recount()
        self.stdout.write(self.style.SUCCESS(f"The search has {written} entries."))

    def _show(self, done: int, total: int) -> None:
        self.stdout.write(f"{done} of {total} pages read")
