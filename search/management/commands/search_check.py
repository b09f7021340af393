"""Compares the search with the content and mends it: ``manage.py search_check``."""

from typing import Any

from django.core.management.base import BaseCommand

from search.reconciliation import check


class Command(BaseCommand):
    help = "Compare what visitors can find with the pages and resources, and mend any difference."

    def handle(self, *args: Any, **options: Any) -> None:
        found = check()
        if not found.total:
            self.stdout.write(self.style.SUCCESS("The search is as it should be."))
            return
        self.stdout.write(
            self.style.WARNING(
                f"Mended: {found.missing} missing, {found.changed} outdated, {found.surplus} surplus entries."
            )
        )
