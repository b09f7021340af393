"""Adds the synonyms that a network starts with: ``manage.py load_synonyms``. Safe to run again."""

from typing import Any

from django.core.management.base import BaseCommand

from search.starting_synonyms import load_synonyms


class Command(BaseCommand):
    help = "Add the words that people use for the same thing, as far as they are missing. What was changed stays."

    def handle(self, *args: Any, **options: Any) -> None:
        added = load_synonyms()
        self.stdout.write(self.style.SUCCESS(f"{added} groups of synonyms added."))
