"""Writes every search entry anew, and the index after them: ``manage.py search_rebuild [--index]``."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from search.engines.elasticsearch.client import TROUBLE, is_configured
from search.indexing import rebuild_index
from search.management.progress import ProgressBar
from search.reconciliation import rebuild
from search.vocabulary import recount


class Command(BaseCommand):
    help = "Write what visitors can find anew from the pages and resources. Visitors search and editors publish on."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--index", action="store_true", help="only Elasticsearch's index, from the entries")

    def handle(self, *args: Any, **options: Any) -> None:
        quiet = not options["verbosity"]
        if not options["index"]:
            written = rebuild() if quiet else rebuild(ProgressBar(self.stdout, "Pages"))
            recount()
            self.stdout.write(self.style.SUCCESS(f"The search has {written} entries."))
        elif not is_configured():
            raise CommandError("There is no Elasticsearch here: set ELASTICSEARCH_URL, or leave --index away.")
        if is_configured():
            try:
                indexed = rebuild_index() if quiet else rebuild_index(ProgressBar(self.stdout, "Index"))
            except TROUBLE as trouble:
                raise CommandError(f"The index could not be built; the present one answers on. {trouble}") from trouble
            self.stdout.write(self.style.SUCCESS(f"The index has {indexed} entries."))
