"""Loads the demonstration network."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from resources.demonstration.accounts import ACCOUNTS, PASSWORD
from resources.demonstration.loading import load
from resources.signals import demonstration_loaded


class Command(BaseCommand):
    help = "Load the demonstration network, unless it is there; what was edited since stays as it is."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--print-sign-ins", action="store_true", help="only print who may sign in, and the password"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["print_sign_ins"]:
            self.print_sign_ins()
            return
        if not settings.DEMONSTRATION:
            raise CommandError(
                "The demonstration has accounts with a printed password. Set LANTERN_DEMONSTRATION=1 to allow them."
            )
        loaded = load(today=timezone.localdate(), say=lambda line: self.stdout.write(f"  {line}"))
        if loaded:
            demonstration_loaded.send(sender=type(self))
        else:
            self.stdout.write("  The network is there already: kept as it is.")

    def print_sign_ins(self) -> None:
        width = max(len(account.email) for account in ACCOUNTS)
        for account in ACCOUNTS:
            self.stdout.write(f"  {account.email:<{width}}  {account.roles}")
        self.stdout.write(f"  Password of all of them: {PASSWORD}")
