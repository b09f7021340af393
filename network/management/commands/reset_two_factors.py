"""Somebody has lost phone and recovery codes."""

from typing import Any

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError, CommandParser

from network.two_factors import reset_two_factors


class Command(BaseCommand):
    help = "Take all second factors and recovery codes from an account; its password stays. This is logged."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email", help="the account's e-mail address")

    def handle(self, *args: Any, **options: Any) -> None:
        user = get_user_model().objects.filter(email__iexact=options["email"].strip()).first()
        if user is None:
            raise CommandError(f"There is no account with the address {options['email']}.")
        if reset_two_factors(user):
            self.stdout.write(
                f"{user.email} signs in with the password alone now, and can set up a second factor anew."
            )
        else:
            self.stdout.write(f"{user.email} had no second factor.")
