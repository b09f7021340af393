"""SQLite as the embedded set-up and the tests use it."""

from pathlib import Path
from typing import Any


def sqlite_database(path: Path) -> dict[str, Any]:
    """Return Django's settings for an SQLite database at *path* that several processes write to.

    WAL lets visitors read while somebody writes; a transaction takes the write lock at its beginning, so that two
    writers wait for one another (20 seconds at most) instead of failing half-way.
    """
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path,
        "ATOMIC_REQUESTS": True,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": (
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON; "
                "PRAGMA temp_store=MEMORY; PRAGMA mmap_size=134217728; PRAGMA cache_size=-16000"
            ),
        },
    }
