"""Migrated databases to copy: running every migration of Wagtail takes half a minute, copying the result no second.

One of SQLite is made for each set of migrations, one of PostgreSQL for each server. The first test that asks for one
makes it; ``python -m tests.services.templates`` makes it before (bin/test does, while it checks other things).
"""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path

import django
import psycopg
from django.db import connection
from psycopg import sql

PROJECT = Path(__file__).resolve().parent.parent.parent
#: Where the database of SQLite is kept, and where those who want one wait for who makes it.
FOLDER = PROJECT / ".pytest_cache" / "d" / "databases"
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


def copy_migrated(copy: Path) -> None:
    """Copy a migrated database of SQLite (made if it is missing) to the new file *copy*."""
    with _alone("sqlite"):
        shutil.copyfile(_migrated_sqlite(), copy)


def migrated_postgresql() -> str:
    """Return the name of a migrated database beside the one that the settings name (made if it is missing)."""
    name = f"{connection.settings_dict['NAME']}_migrated"
    with _alone("postgresql"), psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as server:
        if server.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone() is None:
            unfinished = f"{name}_unfinished"
            server.execute(sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(unfinished)))
            server.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(unfinished)))
            _migrate(unfinished, os.environ["DATABASE_URL"])
            rename = sql.SQL("ALTER DATABASE {} RENAME TO {}")
            server.execute(rename.format(sql.Identifier(unfinished), sql.Identifier(name)))
    return name


def main() -> None:
    """Make the one of the database that DATABASE_URL names, of SQLite if there is none."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "network.settings.test"
    django.setup()
    if connection.vendor == "sqlite":
        with _alone("sqlite"):
            _migrated_sqlite()
    else:
        migrated_postgresql()


@contextmanager
def _alone(kind: str) -> Iterator[None]:
    """Of the processes that want a *kind* of database at once the first makes it, the others wait."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with (FOLDER / f"{kind}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _migrated_sqlite() -> Path:
    template = FOLDER / f"{_fingerprint()}.sqlite3"
    if not template.exists():
        _make(template)
    return template


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


if __name__ == "__main__":
    main()
