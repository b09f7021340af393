"""Compares the search with the content and mends it: ``manage.py search_check``."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from search.differences import Differences
from search.engines.elasticsearch.client import TROUBLE, is_configured
from search.indexing import check_index
from search.reconciliation import check


class Command(BaseCommand):
    help = "Compare what visitors can find with the pages and resources, and mend any difference."

    def handle(self, *args: Any, **options: Any) -> None:
        self._tell("The search", check())
        if is_configured():
            try:
                found = check_index()
            except TROUBLE as trouble:
                raise CommandError(f"The index can't be compared now; the clock tries again. {trouble}") from trouble
            self._tell("The index", found)

    def _tell(self, what: str, found: Differences) -> None:
        if not found.total:
            self.stdout.write(self.style.SUCCESS(f"{what} is as it should be."))
            return
        numbers = f"{found.missing} missing, {found.changed} outdated, {found.surplus} surplus entries"
        self.stdout.write(self.style.WARNING(f"{what} differed. Mended: {numbers}."))
