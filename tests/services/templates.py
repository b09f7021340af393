"""A migrated SQLite database, made once for each set of migrations and copied for each run.

Running every migration of Wagtail takes half a minute, copying the result a few milliseconds.
"""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

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


def _make(template: Path) -> None:
    for stale in template.parent.glob("*.sqlite3*"):
        stale.unlink()
    unfinished = template.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "network.settings.test", "PYTHONPATH": str(PROJECT)}
    environment.pop("DATABASE_URL", None)
    subprocess.run([sys.executable, "-c", _MIGRATE, str(unfinished)], env=environment, check=True)
    unfinished.rename(template)


def _fingerprint() -> str:
    digest = hashlib.sha256()
    for migration in sorted(PROJECT.glob("*/migrations/*.py")):
        digest.update(migration.read_bytes())
    for distribution in _DISTRIBUTIONS:
        digest.update(f"{distribution} {version(distribution)}".encode())
    return digest.hexdigest()[:16]
