"""The task worker: takes tasks from the database one by one."""

from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult


class Command(BaseCommand):
    help = "Run tasks (text of uploads, covers, mail) until stopped; --once ends when the queue is empty."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--once", action="store_true", help="end when the queue is empty")
        parser.add_argument(
            "--only-worker",
            action="store_true",
            help="this is the installation's only worker: tasks that a killed one left unfinished start again at once",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["only_worker"]:
            DBTaskResult.objects.running().update(status=TaskResultStatus.READY, started_at=None)
        call_command(
            "db_worker", queue_name="*", interval=0.5, batch=options["once"], startup_delay=False, reload=False
        )
