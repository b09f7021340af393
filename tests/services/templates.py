"""Migrated databases to copy: running every migration of Wagtail takes half a minute, copying the result no second.

One of SQLite is made for each set of migrations, one of PostgreSQL for each server.
"""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import psycopg
from django.db import connection
from psycopg import sql

PROJECT = Path(__file__).resolve().parent.parent.parent
_DISTRIBUTIONS = ("Django", "wagtail", "wagtail-localize", "django-taggit", "django-tasks-db")

_MIGRATE = """
import sys
import django
from django.conf import settings
settings.DATABASES["default"]["NAME"] = sys.argv[1]
django.setup()
from django.core.management import call_command
call_command("migrate", interactive=False, verbosity=0)
"""


def copy_migrated(folder: Path, copy: Path) -> None:
    """Copy the migrated database that is kept in *folder* (made if it is missing) to the new file *copy*."""
    template = folder / f"{_fingerprint()}.sqlite3"
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # the workers of one run: the first makes it, the others wait
        if not template.exists():
            _make(template)
        shutil.copyfile(template, copy)


def migrated_postgresql(folder: Path) -> str:
    """Return the name of a migrated database beside the one that the settings name (made if it is missing).

    *folder* is where the workers of one run wait for each other.
    """
    name = f"{connection.settings_dict['NAME']}_migrated"
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as server:
            if server.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone() is None:
                unfinished = f"{name}_unfinished"
                server.execute(sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(unfinished)))
                server.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(unfinished)))
                _migrate(unfinished, os.environ["DATABASE_URL"])
                rename = sql.SQL("ALTER DATABASE {} RENAME TO {}")
                server.execute(rename.format(sql.Identifier(unfinished), sql.Identifier(name)))
    return name


def _make(template: Path) -> None:
    for stale in template.parent.glob("*.sqlite3*"):
        stale.unlink()
    unfinished = template.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    _migrate(str(unfinished))
    unfinished.rename(template)


def _migrate(name: str, server: str = "") -> None:
    """Migrate the database *name*: a file of SQLite, or one on a *server* of PostgreSQL."""
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "network.settings.test", "PYTHONPATH": str(PROJECT)}
    environment.pop("DATABASE_URL", None)
    if server:
        environment["DATABASE_URL"] = server
    subprocess.run([sys.executable, "-c", _MIGRATE, name], env=environment, check=True)


def _fingerprint() -> str:
    digest = hashlib.sha256()
    for migration in sorted(PROJECT.glob("*/migrations/*.py")):
        digest.update(migration.read_bytes())
    for distribution in _DISTRIBUTIONS:
        digest.update(f"{distribution} {version(distribution)}".encode())
    return digest.hexdigest()[:16]
