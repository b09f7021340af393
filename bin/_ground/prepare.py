"""Brings the data directory up to date in one start of Django: tables, cache table, content.

Run by bin/demo with the environment's Python, in the project directory: prepare.py FILE, where FILE takes the
table of sign-ins. What it prints is shown to the person who waits.
"""

import gc
import sys
from pathlib import Path

import django
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor


def main(sign_ins: Path) -> None:
    """Migrate if the code has migrations that the database lacks, then load what the demonstration lacks."""
    # Migrations make and drop models by the thousand; looking for garbage as often as Python does takes a sixth of the
    # time. A quarter of a gigabyte at most.
    gc.set_threshold(200_000, 20, 100)
    django.setup()
    executor = MigrationExecutor(connection)
    pending = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if pending:
        print(f"Making the tables ({len(pending)} migrations)", flush=True)
        call_command("migrate", interactive=False, verbosity=0)
    call_command("createcachetable", verbosity=0)
    call_command("load_demonstration")
    with sign_ins.open("w", encoding="utf-8") as table:
        call_command("load_demonstration", print_sign_ins=True, stdout=table)


if __name__ == "__main__":
    sys.path.insert(0, str(Path.cwd()))
    main(Path(sys.argv[1]))
