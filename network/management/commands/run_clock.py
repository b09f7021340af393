"""The clock: what happens because time has passed."""

import logging
import signal
import threading
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser
from django.db import close_old_connections, transaction

from network.clock import announce_new_day, round_begun
from network.tasks import forget_finished, requeue_lost

logger = logging.getLogger(__name__)


class Command(BaseCommand):
    help = "Publish and expire what is scheduled, and take up lost tasks, every few seconds until stopped."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--interval", type=float, default=20.0, help="seconds between two rounds")
        parser.add_argument("--once", action="store_true", help="one round, then end")

    def handle(self, *args: Any, **options: Any) -> None:
        stopped = threading.Event()
        if not options["once"]:
            for name in (signal.SIGINT, signal.SIGTERM):
                signal.signal(name, lambda *_: stopped.set())
        while True:
            self.tick()
            if options["once"]:
                return
            close_old_connections()
            if stopped.wait(options["interval"]):
                return

    def tick(self) -> None:
        """Do one round. A failure is logged and does not end the clock."""
        try:
            with transaction.atomic():
                call_command("publish_scheduled", verbosity=0)
            forget_finished()
            lost = requeue_lost()
            if lost:
                logger.warning("%d tasks were left by a worker that died; they start again.", lost)
            announce_new_day()
            round_begun.send(sender=None)
        except Exception:
            logger.exception("The clock failed in this round; it tries again in the next one.")
